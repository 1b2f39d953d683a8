import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../src/explain/render-issue.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import type { JsonType, ShapeCode, ShapeParams } from '../../src/parse/shape-issue.js';
import { englishFormat } from '../../src/texts/en/format.js';
import { en } from '../../src/texts/en/index.js';
import { shape as english } from '../../src/texts/en/shape.js';
import { indonesianFormat } from '../../src/texts/id/format.js';
import { id } from '../../src/texts/id/index.js';
import { shape as indonesian } from '../../src/texts/id/shape.js';
import type { Language } from '../../src/texts/language.js';

const types: readonly JsonType[] = ['string', 'number', 'boolean', 'array', 'object', 'null', 'other'];

/** Facts each code may come with. */
const cases: { readonly [Code in ShapeCode]: readonly ShapeParams[Code][] } = {
  'shape.not-an-object': types.map((found) => ({ found })),
  'shape.unknown-kind': [{ known: ['registration', 'activity-report'], nearest: 'registration' }],
  'shape.unsupported-version': [{ supported: ['v1'] }],
  'shape.missing': [{}],
  'shape.wrong-type': types.flatMap((expected) => types.map((found) => ({ expected, found }))),
  'shape.unknown-code': [{}, { scheme: 'techniques' }, { scheme: 'techniques', nearest: 'temu-wicara' }],
  'shape.not-a-date': (['year', 'month', 'words', 'other'] as const).map((found) => ({ found })),
  'shape.ill-formed-text': [{}],
  'shape.control-character': [{}],
  'shape.unseen-character': [{}],
  'shape.empty-text': [{}],
  'shape.too-long': [{ maximum: 2000 }],
  'shape.too-many': [{ maximum: 20_000 }],
  'shape.out-of-range': [{ minimum: 0, maximum: 10_000_000_000 }],
  'shape.not-a-whole-number': [{}],
  'shape.unknown-key': [
    { count: 1, keys: [{ position: 5 }] },
    { count: 2, keys: [{ position: 0 }, { position: 7, nearest: 'members' }] },
  ],
};

const codes = Object.keys(cases) as ShapeCode[];

function texts<Code extends ShapeCode>(language: Language['shape'], code: Code, format: Language['format']) {
  return cases[code].map((params) => language[code](params, format));
}

describe.each([
  ['Indonesian', indonesian, indonesianFormat, /\b(the|this|field|must|list of|text|number)\b/i],
  ['English', english, englishFormat, /\b(isian|harus|tulisan|daftar|bukan|berkas)\b/i],
] as const)('%s', (_language, language, format, foreign) => {
  it.each(codes)('%s is said in whole sentences, without codes and words of programmers', (code) => {
    for (const text of texts(language, code, format)) {
      expect(text).toMatch(/^[A-Z].*[.!]$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|shape\.|[a-z]-[a-z]+-|_|JSON|string|array|boolean/);
      expect(text).not.toMatch(foreign);
    }
  });

  it('writes numbers as its readers do', () => {
    expect(language['shape.too-many']({ maximum: 20_000 }, format)).toContain(format.number(20_000));
  });
});

it('suggests no code of digits in place of a label', () => {
  const sentence = indonesian['shape.unknown-code']({ nearest: 'usia-18-24' }, indonesianFormat);
  expect(sentence).not.toMatch(/\d/);
  expect(sentence).toContain('Pilih salah satu dari daftar.');
});

it('suggests in Indonesian what was probably meant, in words', () => {
  expect(texts(indonesian, 'shape.unknown-code', indonesianFormat).at(-1)).toContain('“temu wicara”');
});

describe('a period in place of a day', () => {
  const ofYears = ['2016-2017', '2016/2017', '2016 s.d. 2017', 'Desember 2016 – Januari 2017'];
  const ofParts = ['Triwulan I 2016', 'TW II/2016', 'semester kedua 2016', 'Januari-Maret 2016', 'akhir tahun 2016'];
  const inDays = ['1-3 Maret 2016', 'Q1 2016', 'triwulan 1', '2016-03-01 s.d. 2016-03-05'];
  const said = (date: string, language: Language) => {
    const report = { kind: 'activity-report', id: 'r', kimId: 'k', activities: [{ id: 'a', date }] };
    const { issues } = parseSubmission(report);
    const issue = issues.find(({ code }) => code === 'shape.not-a-date');
    return issue === undefined ? '' : renderIssue(issue, language);
  };

  it.each([...ofYears, ...ofParts])('%s is no whole date, and nothing is said of the calendar', (date) => {
    expect(said(date, id)).toBe(
      'Ini belum satu tanggal yang lengkap. Tulis tanggal, bulan, lalu tahun, misalnya 17 Maret 2016.',
    );
    expect(said(date, en)).toBe('This is not one whole date. Write day, month, then year, such as 17 March 2016.');
  });

  it.each([
    ...inDays,
    '2016-02-30',
    'Blitar, 12 Maret 2016',
    '',
  ])('“%s” is not one date, or written otherwise', (date) => {
    expect(said(date, id)).toMatch(
      /^Ini bukan satu tanggal dalam kalender, atau salah tulis\. Tulis satu tanggal saja/,
    );
    expect(said(date, en)).toMatch(
      /^This is not one day of the calendar, or it is not written properly\. Write one date only/,
    );
  });
});
