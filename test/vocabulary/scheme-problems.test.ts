import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Concept, ConceptScheme } from '../../src/vocabulary/concept.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';
import { everyScheme } from './every-scheme.js';
import { problemsOf, type TextsToCheck } from './scheme-problems.js';
import { row, schemeOf, toyLanguages } from './toy-scheme.js';

/** The problems of a scheme that has, beside sound rows, one row that is wrong. */
function problemsWith(
  code: string,
  wrong: object,
  others: Record<string, Concept> = {},
  wrongTexts: readonly [object?, object?] = [],
): string[] {
  const scheme: ConceptScheme<string, 'toy'> = schemeOf({
    sound: row('sound'),
    ...others,
    [code]: { ...row(code), ...wrong } as Concept,
  });
  const [indonesian, english] = toyLanguages(scheme);
  Object.assign(indonesian.concepts.toy.concepts[code] ?? {}, wrongTexts[0]);
  Object.assign(english.concepts.toy.concepts[code] ?? {}, wrongTexts[1]);
  return problemsOf(scheme, [indonesian.concepts.toy, english.concepts.toy], [scheme, ...everyScheme]);
}

describe('every published list', () => {
  it.each(everyScheme.map((scheme) => [`${scheme.id}.ts`, scheme] as const))('%s lacks nothing', (_, scheme) => {
    expect(problemsOf(scheme, [textsOf(scheme, id), textsOf(scheme, en)], everyScheme)).toEqual([]);
  });
});

describe('a row that is wrong is named, with what it lacks', () => {
  it.each<[string, object, string]>([
    ['no source', { sources: [] }, 'has no source: say where the name was seen'],
    ['a source left out', { sources: undefined }, 'has no source: say where the name was seen'],
    [
      'a source that does not exist',
      { sources: [{ source: 'X' }] },
      "cites the source 'X', which no file in sources/ has",
    ],
    ['a parent that does not exist', { broader: 'atas' }, "stands under 'atas', which is no row of this file"],
    ['itself as parent', { broader: 'sarasehan' }, 'stands under itself (sarasehan under sarasehan)'],
    ['a date that is none', { since: '2024-02-30' }, "has a 'since' that is no date like 2026-01-31"],
    [
      'an end before its beginning',
      { since: '2024-01-01', until: '2023-01-01' },
      "ends ('until') before it begins ('since')",
    ],
    ['an heir but no end', { replacedBy: 'sound' }, "is replaced, but does not say from which day ('until')"],
    [
      'an heir that does not exist',
      { until: '2024-01-01', replacedBy: 'x' },
      "is replaced by 'x', which is no row of this file",
    ],
    [
      'a pointer to a row that does not exist',
      { links: [{ kind: 'closeMatch', scheme: 'adinda', code: 'networkin' }] },
      "points to 'networkin', which is no row of adinda.ts",
    ],
    [
      'a pointer to a list that does not exist',
      { links: [{ kind: 'closeMatch', scheme: 'adindo', code: 'akses' }] },
      "points to the list 'adindo', which does not exist",
    ],
  ])('%s', (_, wrong, problem) => {
    expect(problemsWith('sarasehan', wrong)).toEqual([`toy.ts: 'sarasehan' ${problem}.`]);
  });

  it.each<[string, readonly [object?, object?], string]>([
    ['a definition in one language', [{}, { definition: undefined }], 'has no English definition'],
    ['a label in one language', [{ label: ' ' }], 'has no Indonesian label'],
    ['a note in one language', [{ scopeNote: '' }, { scopeNote: 'Not this.' }], 'has no Indonesian scope note'],
    ['a pointer without a reason', [{}, { reasons: {} }], "has no English reason for pointing to 'akses'"],
  ])('%s', (_, texts, problem) => {
    const links = [{ kind: 'closeMatch', scheme: 'adinda', code: 'akses' }];
    expect(problemsWith('sarasehan', { links }, {}, texts)).toEqual([`toy.ts: 'sarasehan' ${problem}.`]);
  });

  it('a code that is no code', () => {
    expect(problemsWith('Sarasehan Warga', {})).toEqual([
      "toy.ts: 'Sarasehan Warga' is not written in small letters a to z with hyphens (temu-wicara).",
    ]);
  });

  it('a circle of three', () => {
    const circle = { a: row('a', { broader: 'b' }), b: row('b', { broader: 'c' }) };
    expect(problemsWith('c', { broader: 'a' }, circle)).toContain(
      "toy.ts: 'c' stands under itself (c under a under b under c).",
    );
  });

  it('an heir that was retired before', () => {
    expect(
      problemsWith('tua', { until: '2024-01-01', replacedBy: 'muda' }, { muda: row('muda', { until: '2023-01-01' }) }),
    ).toEqual(["toy.ts: 'tua' is replaced by 'muda', which was retired before."]);
  });

  it('a name that leads to two rows, however it is written', () => {
    expect(problemsWith('temu', { aliases: ['SOUND'] })).toEqual([
      `toy.ts: 'sound' and 'temu' share the name "sound"; take it from one of them.`,
    ]);
  });

  it('a list without title or horizon', () => {
    const scheme = { ...schemeOf({ a: row('a') }), horizon: 'soon' };
    const [indonesian, english] = toyLanguages(scheme).map(({ concepts: { toy } }) => ({ ...toy, title: '' }));
    expect(problemsOf(scheme as ConceptScheme, [indonesian, english] as unknown as TextsToCheck, everyScheme)).toEqual([
      'toy.ts: the list itself has no Indonesian title.',
      'toy.ts: the list itself has no English title.',
      'toy.ts: the list itself has no horizon, the day up to which its rows were checked (2026-01-31).',
    ]);
  });
});
