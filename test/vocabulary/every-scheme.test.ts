import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/kernel/text.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';
import { everyConcept, everyScheme, vocabularyFiles } from './every-scheme.js';

// What a row must have at all is checked by `problemsOf` (scheme-problems.ts); here, that what it has states something.

/** The rows of which something holds, named so that a failure states where. */
function rowsWhere(holds: (entry: (typeof everyConcept)[number]) => boolean): string[] {
  return everyConcept.filter(holds).map(({ scheme, code }) => `${scheme.id}/${code}`);
}

describe('every scheme', () => {
  it('is found: the collection is not empty by accident', () => {
    expect(everyScheme.length).toBeGreaterThan(40);
    expect(everyConcept.length).toBeGreaterThan(300);
  });

  it('has an id of its own that is the name of its file', () => {
    expect(new Set(everyScheme.map((scheme) => scheme.id)).size).toBe(everyScheme.length);
    for (const scheme of everyScheme) expect(vocabularyFiles).toContain(scheme.id);
  });

  it('has texts in each language, and each language has texts of no other scheme', () => {
    for (const language of [id, en]) {
      expect(Object.keys(language.concepts).sort()).toEqual(everyScheme.map((scheme) => scheme.id));
    }
  });

  it('has a description that says more than the title', () => {
    for (const scheme of everyScheme) {
      for (const language of [id, en]) {
        const { title, description } = textsOf(scheme, language);
        expect(foldText(description), scheme.id).not.toBe(foldText(title));
      }
    }
  });
});

describe('every concept', () => {
  it('has a code that no program mistakes for a number', () => {
    expect(rowsWhere(({ code }) => !Number.isNaN(Number(code)))).toEqual([]);
  });

  it('keeps a term only where its code does not say it, and the Indonesian label says it too', () => {
    expect(
      rowsWhere(({ code, concept: { term }, texts }) =>
        term === undefined ? foldText(texts.id.label) !== foldText(code) : foldText(term) === foldText(code),
      ),
    ).toEqual([]);
  });

  it('has texts without blanks at the ends or in rows', () => {
    const untidy = (text: string) => text !== text.trim() || /\s{2}/.test(text);
    expect(
      rowsWhere(({ texts }) =>
        [texts.id, texts.en].some(({ label, definition }) => untidy(label) || untidy(definition)),
      ),
    ).toEqual([]);
  });

  it('has a note where neighbours are confused: in each language or in none', () => {
    expect(rowsWhere(({ texts }) => (texts.id.scopeNote === undefined) !== (texts.en.scopeNote === undefined))).toEqual(
      [],
    );
  });

  it('has a label of its own within its scheme, in both languages', () => {
    for (const scheme of everyScheme) {
      for (const language of [id, en]) {
        const labels = Object.values(textsOf(scheme, language).concepts).map(({ label }) => foldText(label));
        expect(new Set(labels).size, `${scheme.id}, ${language.locale}`).toBe(labels.length);
      }
    }
  });

  it('has a definition that is a sentence, not the code, the label or the other language again', () => {
    expect(
      rowsWhere(({ code, texts }) => {
        const meanings = [foldText(texts.id.definition), foldText(texts.en.definition)];
        return (
          !texts.id.definition.endsWith('.') ||
          !texts.en.definition.endsWith('.') ||
          meanings[0] === meanings[1] ||
          meanings.includes(foldText(code)) ||
          meanings[0] === foldText(texts.id.label) ||
          meanings[1] === foldText(texts.en.label)
        );
      }),
    ).toEqual([]);
  });

  it('has a definition that no other concept of its scheme has', () => {
    for (const scheme of everyScheme) {
      for (const language of [id, en]) {
        const meanings = Object.values(textsOf(scheme, language).concepts).map(({ definition }) =>
          foldText(definition),
        );
        expect(new Set(meanings).size, `${scheme.id}, ${language.locale}`).toBe(meanings.length);
      }
    }
  });

  it('cites no source twice in the same place', () => {
    expect(
      rowsWhere(({ concept }) => {
        const cited = concept.sources.map(({ source, where = '' }) => `${source} ${where}`);
        return new Set(cited).size < cited.length;
      }),
    ).toEqual([]);
  });
});
