import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { compileEngine } from '../../src/classify/engine.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { type AdindaFunction, adinda } from '../../src/vocabulary/concepts/adinda.js';
import { type Technique, techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topics } from '../../src/vocabulary/concepts/topics.js';
import { ancestors } from '../../src/vocabulary/queries.js';
import { root } from '../support/source-files.js';

// One decision each: the page for people, the table of the code and the links of the vocabulary, whose reasons stand in
// the texts of each language, must not say different things of the functions of an act.

/** What the links of a technique and of the wider ones say, the near synonyms (`closeMatch`) included. */
function linked(code: Technique): AdindaFunction[] {
  const functions: readonly string[] = [code, ...ancestors(techniques, code)].flatMap((wider) =>
    (techniques.concepts[wider].links ?? []).flatMap((link) => (link.scheme === 'adinda' ? [link.code] : [])),
  );
  return codesOf(adinda).filter((one) => functions.includes(one));
}

describe('the table of functions and the links of the vocabulary', () => {
  const { functions } = compileEngine();

  it.each(codesOf(techniques))('say the same of %s', (code) => {
    const rules = functions.of.get(code) ?? [];
    const giving = rules.filter(({ gives }) => gives !== undefined);
    const possible = new Set<AdindaFunction>(rules.flatMap(({ gives, adds }) => [...(gives ?? []), ...adds]));
    const isOfDissemination = [code, ...ancestors(techniques, code)].includes('diseminasi-informasi');
    // That a form of dissemination disseminates is handed down from the top, whatever else its own row decides.
    const said = linked(code).filter((one) => one !== 'diseminasi' || !isOfDissemination);
    for (const one of said) expect(possible).toContain(one);
    // Where no word around the act decides, the act itself does, and the vocabulary must know why.
    const [only, ...others] = giving;
    if (others.length > 0 || only === undefined || code === 'di-luar-lima-teknik') return;
    for (const one of only.gives ?? []) expect(linked(code)).toContain(one);
  });
});

describe('the table on the page about titles', () => {
  const page = readFileSync(join(root, 'docs/titles.md'), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => /^\| \*.*\* \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, examples = '', , given = '']) => ({
      titles: [...examples.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => title),
      functions: [...given.matchAll(/`([a-z]+)`/g)].map(([, code = '']) => code),
    }));

  it('is there', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(
    rows.flatMap(({ titles, functions }) => titles.map((title) => ({ title, functions }))),
  )('gives $title the functions $functions', ({ title, functions }) => {
    expect(classifyActivity(title).functions.map(({ concept }) => concept)).toEqual(
      codesOf(adinda).filter((code) => functions.includes(code)),
    );
  });
});

describe('outreach', () => {
  it.each(codesOf(topics))('leads to the same functions whatever its topic: %s', (topic) => {
    const name = topics.concepts[topic].term ?? topic.replaceAll('-', ' ');
    if (topic === 'kelembagaan-kim') return;
    const { functions, technique } = classifyActivity(`Sosialisasi ${name} di balai desa`);
    expect(technique?.concept).toBe('sosialisasi');
    expect(functions.map(({ concept }) => concept)).toEqual(['diseminasi']);
  });
});
