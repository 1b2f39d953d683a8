import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/classify/affixes.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { compileEngine } from '../../src/classify/engine.js';
import { type FormRow, listed } from '../../src/classify/rows.js';
import { nearestWord } from '../../src/classify/spelling.js';
import { standardRows, tableRows } from '../../src/classify/standard-rows.js';
import { communityActionForms } from '../../src/classify/tables/community-action.js';
import { contestForms } from '../../src/classify/tables/contests-and-festivals.js';
import { disseminationForms } from '../../src/classify/tables/dissemination.js';
import { educationForms } from '../../src/classify/tables/education.js';
import { mediaForms } from '../../src/classify/tables/media.js';
import { organisationForms } from '../../src/classify/tables/organisation.js';
import { otherActivityForms } from '../../src/classify/tables/other-activities.js';
import { rareTechniqueForms } from '../../src/classify/tables/rare-techniques.js';
import { lookalikes, respellable } from '../../src/classify/tables/spelling.js';
import { id } from '../../src/texts/id/index.js';
import type { Concept } from '../../src/vocabulary/concept.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topics } from '../../src/vocabulary/concepts/topics.js';
import { rowsOfGuide, taughtByTitles } from './attested.js';
import { labelledTitles } from './evaluate.js';

const formTables: readonly (readonly FormRow[])[] = [
  communityActionForms,
  contestForms,
  disseminationForms,
  educationForms,
  mediaForms,
  organisationForms,
  otherActivityForms,
  rareTechniqueForms,
];
const formRows = formTables.flat();
const labels = new Map(
  codesOf(techniques).map((code) => [id.concepts.techniques.concepts[code].label.toLowerCase(), code]),
);

describe('the alias tables', () => {
  it('write every form in lower case, tidy, and none twice in a row', () => {
    for (const { forms } of tableRows()) {
      const list = listed(forms);
      expect(list).toEqual([...new Set(list)]);
      expect(list).toEqual(list.map((form) => form.toLowerCase()));
    }
  });

  it('say of one form only one thing, unless a condition decides', () => {
    const seen = new Map<string, FormRow>();
    const twice: string[] = [];
    for (const row of formRows) {
      if (row.with !== undefined || row.start) continue;
      for (const form of listed(row.forms)) {
        if (seen.has(form)) twice.push(form);
        seen.set(form, row);
      }
    }
    expect(twice).toEqual([]);
  });

  it('call a form named where it is the name of the concept in the vocabulary', () => {
    const understated = formRows
      .filter((row) => row.with === undefined && row.start === undefined)
      .flatMap((row) => listed(row.forms).map((form) => ({ form, ...row })))
      .filter(({ form, concept, grade }) => labels.has(form) && (labels.get(form) !== concept || grade !== 'named'))
      .map(({ form }) => form);
    expect(understated).toEqual([]);
  });

  it('rest on the guide, on the language, or on a title that is among the labelled ones', () => {
    const first = new Set([...tableRows()].map(({ forms }) => listed(forms)[0]));
    const aliases = [techniques, topics, channels].flatMap(({ concepts }) =>
      Object.values<Concept>(concepts).flatMap((concept) => concept.aliases ?? []),
    );
    const known = new Set([...first, ...aliases]);
    expect([...rowsOfGuide].filter((row) => !first.has(row))).toEqual([]);
    expect(Object.keys(taughtByTitles).filter((row) => !known.has(row))).toEqual([]);
    const sources = [...new Set(labelledTitles().map(({ source }) => source))];
    for (const [row, address] of Object.entries(taughtByTitles)) {
      expect(rowsOfGuide).not.toContain(row);
      expect(
        sources.filter((source) => source.startsWith(address)),
        row,
      ).toHaveLength(1);
    }
  });

  it('reach every technique with its own name', () => {
    const silent = codesOf(techniques).filter((code) => {
      const found = classifyActivity(id.concepts.techniques.concepts[code].label).technique;
      return found?.concept !== code;
    });
    expect(silent).toEqual([]);
  });
});

describe('slips of the hand', () => {
  const { lexicon } = compileEngine();

  it('never change a word that a table knows, or one that is known to look alike', () => {
    const known = [...standardRows()].flatMap(({ forms }) => forms.filter((form) => /^[a-z]+$/.test(form)));
    for (const text of [...known, ...listed(lookalikes)]) expect(lexicon.words.has(text)).toBe(true);
    const evidence = [...known, ...listed(lookalikes)].flatMap((text) => {
      const { technique, topics, channels } = classifyActivity(text);
      return [technique, ...topics, ...channels].flatMap((finding) => finding?.evidence ?? []);
    });
    expect(evidence.filter(({ via }) => via === 'respelled')).toEqual([]);
  });

  it('are put right for nearly every word of the list: one letter missing, doubled, or two swapped', () => {
    let right = 0;
    const wrong: string[] = [];
    const undecided: string[] = [];
    for (const text of listed(respellable)) {
      for (let i = 1; i < text.length - 1; i++) {
        const slips = [
          text.slice(0, i) + text.slice(i + 1),
          text.slice(0, i) + text.charAt(i) + text.slice(i),
          text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2),
        ];
        for (const slip of slips) {
          if (lexicon.words.has(slip)) continue;
          const meant = nearestWord(lexicon.spelling, slip);
          if (meant === text) right++;
          else if (meant === undefined) undecided.push(slip);
          else wrong.push(slip);
        }
      }
    }
    expect(wrong).toEqual([]);
    // Half way between two words (`peningatan`: peningkatan, peringatan) nothing is guessed.
    expect(undecided.length / right).toBeLessThan(0.01);
    expect(right).toBeGreaterThan(1_500);
  });

  it('leave short words alone', () => {
    expect(nearestWord(lexicon.spelling, 'lmba')).toBeUndefined();
    expect(nearestWord(lexicon.spelling, 'rapta')).toBeUndefined();
  });
});

describe('forms of a root', () => {
  it('melt the first letter into the nasal, or keep it as loans do', () => {
    expect(verbForms('kunjung')).toEqual(
      expect.arrayContaining(['mengunjungi', 'kunjungan', 'dikunjungi', 'berkunjung']),
    );
    expect(verbForms('sosialisasi')).toEqual(
      expect.arrayContaining(['mensosialisasikan', 'menyosialisasikan', 'disosialisasikan']),
    );
    expect(verbForms('promosi')).toEqual(expect.arrayContaining(['mempromosikan', 'memromosikan', 'dipromosikan']));
    expect(verbForms('latih')).toEqual(
      expect.arrayContaining(['melatih', 'pelatihan', 'latihan', 'berlatih', 'dilatih']),
    );
    expect(verbForms('edukasi')).toEqual(expect.arrayContaining(['mengedukasi', 'edukasikan']));
    expect(verbForms('bekal')).toEqual(expect.arrayContaining(['pembekalan', 'membekali', 'dibekali']));
  });

  it('do not make the person who does it', () => {
    expect(verbForms('latih')).not.toContain('pelatih');
    expect(verbForms('liput')).not.toContain('peliput');
  });
});
