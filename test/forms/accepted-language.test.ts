import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedLanguage } from '../../src/forms/accepted-language.js';
import { statusProblem } from '../../src/forms/status-problem.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';

const spoken = [{ locale: 'id' }, { locale: 'en' }, { locale: 'jv' }];
const chosen = (header: string | undefined) => acceptedLanguage(header, spoken).locale;

describe('the language of an answer', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-gb;q=0.3', 'en'],
    ['en-GB, en;q=0.8, id;q=0.9', 'en'],
    ['fr, jv;q=0.4, en;q=0.3', 'jv'],
    ['id;q=0.1, en;q=0.2', 'en'],
    ['en;q=0.5, id;q=0.5', 'en'],
    ['in-ID', 'id'],
    ['in', 'id'],
    ['*', 'id'],
    ['id;q=0, *', 'en'],
    ['id;q=0', 'id'],
    ['en;q=0, jv;q=0.1', 'jv'],
    ['fr', 'id'],
    ['', 'id'],
    ['english', 'id'],
    ['en;q=2, jv', 'jv'],
    ['jv ; q=0.7 , en;q=0.6', 'jv'],
    [undefined, 'id'],
  ])('for %o is %s', (header, expected) => {
    expect(chosen(header)).toBe(expected);
  });

  it('is always one that is spoken, whatever the header holds', () => {
    const pieces = fc.constantFrom('id', 'en', 'jv', 'in-ID', '*', ';q=', '0', '0.5', '1', ',', ' ', '-', 'x', '\0');
    const header = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(header, (text) => spoken.some(({ locale }) => locale === chosen(text))));
  });

  it('is the one of greatest weight, in whatever order the ranges stand', () => {
    const weights = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(weights, fc.boolean(), (qs, reversed) => {
        const ranges = spoken.map(({ locale }, i) => ({ locale, q: qs[i] as number }));
        const written = ranges.map(({ locale, q }) => `${locale}-ID;q=${(q / 1000).toFixed(3)}`);
        const [best] = [...ranges].sort((a, b) => b.q - a.q);
        expect(chosen((reversed ? written.reverse() : written).join(','))).toBe(best?.locale);
      }),
    );
  });

  it('needs a language to give', () => {
    expect(() => acceptedLanguage('id', [])).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => acceptedLanguage('id', undefined as never)).toThrow(
      expect.objectContaining({ code: 'missing-argument' }),
    );
  });
});

describe('the problem document of a status', () => {
  it.each([400, 404, 409, 412, 413, 415, 500] as const)('%i has its own words in each language', (status) => {
    for (const language of [id, en]) {
      const problem = statusProblem(status, language, { instance: '/kim' });
      expect(problem).toMatchObject({ status, instance: '/kim', errors: [], groups: [], total: 0, truncated: false });
      expect(problem.detail).toMatch(/\.$/);
    }
    expect(statusProblem(status, id).title).not.toBe(statusProblem(status, en).title);
  });

  it('refuses a status for which there are no words', () => {
    expect(() => statusProblem(418 as never, id)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

it.each([
  ['en', 'en-GB'],
  ['en-US', 'en-US'],
  ['en, en-GB;q=0', 'en-US'],
  ['en;q=0', 'id'],
  ['en;q=0, *', 'id'],
  ['e', 'id'],
  ['GB', 'id'],
  ['id;q=0.5, en-US;q=0.7', 'en-US'],
])('of languages of several countries, %s is %s', (header, expected) => {
  const languages = ['id', 'en-GB', 'en-US'].map((locale) => ({ locale }));
  expect(acceptedLanguage(header, languages).locale).toBe(expected);
});
