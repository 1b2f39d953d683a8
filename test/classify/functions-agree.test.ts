import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { compileEngine } from '../../src/classify/engine.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
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
  const names = codesOf(topics)
    .filter((topic) => topic !== 'kelembagaan-kim')
    .map((topic) => topics.concepts[topic].term ?? topic.replaceAll('-', ' '));

  it.each(names)('leads to the same functions whatever its topic: %s', (name) => {
    const { functions, technique } = classifyActivity(`Sosialisasi ${name} di balai desa`);
    expect(technique?.concept).toBe('sosialisasi');
    expect(functions.map(({ concept }) => concept)).toEqual(['diseminasi']);
  });

  it('goes out to residents and in to the group, whatever its topic, its holder and its form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('', 'Diskominfo gelar ', 'Bank Sampah Melati adakan ', 'Bupati buka ', 'Karang Taruna gelar '),
        fc.constantFrom('sosialisasi', 'penyuluhan'),
        fc.constantFrom(
          ['warga RW 05', 'diseminasi'],
          ['pelajar', 'diseminasi'],
          ['petani', 'diseminasi'],
          ['anggota KIM', 'akses'],
          ['kader posyandu', 'akses'],
        ),
        (topic, holder, form, [audience, expected]) => {
          const { functions } = classifyActivity(`${holder}${form} ${topic} bagi ${audience}`);
          expect(functions.map(({ concept }) => concept)).toEqual([expected]);
        },
      ),
    );
  });
});

// The cases that the guide for labelling decides once: the same form, place and functions in the tables and the vocabulary, and a
// note in each language where the neighbours are.
describe.each([
  {
    of: 'aspirations',
    concept: 'penyaluran-aspirasi',
    top: 'di-luar-lima-teknik',
    functions: ['aspirasi'],
    titles: ['Serap aspirasi petani', 'Dewan tampung keluhan warga', 'Layanan pengaduan desa', 'Reses di Dapil II'],
  },
  {
    of: 'promotion',
    concept: 'promosi',
    top: 'diseminasi-informasi',
    functions: ['diseminasi'],
    titles: ['Promosi gula aren', 'KIM Melati promosikan wisata kebun', 'Karang Taruna gelar promosi kopi desa'],
  },
  {
    of: 'partnership',
    concept: 'kerja-sama',
    top: 'di-luar-lima-teknik',
    functions: ['networking'],
    titles: [
      'Kerja sama KIM dengan kampus',
      'KIM jadi mitra RRI',
      'Kolaborasi KIM dan PKK',
      'Pemdes teken MoU dengan bank',
    ],
  },
  {
    of: 'accompaniment of business',
    concept: 'pendampingan-usaha',
    top: 'pendidikan-dan-latihan',
    functions: ['akses'],
    titles: ['Pendampingan UMKM', 'Mahasiswa KKN dampingi pelaku usaha urus NIB', 'Dinas fasilitasi sertifikat halal'],
  },
] as const)('one decision on $of', ({ concept, top, functions, titles }) => {
  it.each(titles)('reads %s so', (title) => {
    const found = classifyActivity(title);
    expect(found.technique?.concept).toBe(concept);
    expect(found.functions.map((one) => one.concept)).toEqual(functions);
  });

  it('has its place in the vocabulary, with its neighbours', () => {
    expect([concept, ...ancestors(techniques, concept)].at(-1)).toBe(top);
    for (const language of [id, en]) {
      expect(language.concepts.techniques.concepts[concept].scopeNote ?? '').not.toBe('');
    }
    for (const one of functions) expect(linked(concept)).toContain(one);
  });
});
