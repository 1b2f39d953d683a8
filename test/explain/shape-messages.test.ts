import { describe, expect, it } from 'vitest';
import type { JsonType, ShapeCode, ShapeParams } from '../../src/parse/shape-issue.js';
import { englishFormat } from '../../src/texts/en/format.js';
import { shape as english } from '../../src/texts/en/shape.js';
import { indonesianFormat } from '../../src/texts/id/format.js';
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
