import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTEXT,
  CUE,
  type Family,
  FORM,
  FUNCTION,
  NEUTRAL,
  STATUS,
  TOPIC,
  type Word,
} from '../../src/classify/entries.js';
import { compileLexicon, type LexiconRow } from '../../src/classify/lexicon.js';
import { findMatches } from '../../src/classify/matches.js';
import { IN_NAME, type Reading } from '../../src/classify/reading.js';
import { tokenise, wordsOf } from '../../src/classify/tokens.js';
import { findToken } from '../../src/classify/word-table.js';

/*
 * Phrases found in a text, beside a slow search over all rows: at each word the longest phrases first; of those at the same words the
 * caller's own, then neutral ones, then those with a word they ask for, then the others as they stand in the table.
 */
function plainMatches(rows: readonly LexiconRow[], reading: Reading) {
  const texts = reading.words.map((word) => word?.text);
  const free = (i: number) => reading.marks[i] !== IN_NAME;
  const rank = ({ own, family, with: needed }: LexiconRow) =>
    own ? 0 : family === NEUTRAL ? 1 : needed === undefined ? 3 : 2;
  const phrases = rows
    .flatMap((row) => row.forms.map((form) => ({ row, form, words: form.split(' ') })))
    .sort((a, b) => b.words.length - a.words.length || rank(a.row) - rank(b.row));
  const found: [family: number, form: string, from: number, to: number][] = [];
  /** Where the words that each family used last begin and end. */
  const used = new Map<number, [from: number, to: number]>();
  for (const from of texts.keys()) {
    for (const { row, form, words } of phrases) {
      const { family } = row;
      const to = from + words.length;
      if (!words.every((word, i) => texts[from + i] === word && free(from + i))) continue;
      const [begin, end] = used.get(family) ?? [-1, 0];
      const isShared = family !== FORM && begin === from && end === to;
      if (end > from && !isShared) continue;
      const isFirst = from <= 2 && texts.slice(0, from).every((text) => /^[0-9]+$/.test(text ?? ''));
      if (row.start && !isFirst) continue;
      if (row.with !== undefined && !row.with.some((word) => texts.includes(word))) continue;
      if (row.without?.some((word) => texts.includes(word))) continue;
      if (family !== NEUTRAL) {
        found.push([family, form, from, to]);
        used.set(family, [from, to]);
        continue;
      }
      for (const other of [FORM, CONTEXT, TOPIC, 3, NEUTRAL]) {
        if ((used.get(other)?.[1] ?? 0) < to) used.set(other, [-1, to]);
      }
    }
  }
  return found;
}

const vocabulary = ['a', 'b', 'c', '7'];
const phrase = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const someWords = fc.option(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }), {
  nil: undefined,
});
const rowOf = fc.record({
  family: fc.constantFrom<Family>(FORM, CONTEXT, TOPIC, FUNCTION, NEUTRAL, STATUS, CUE),
  concept: fc.constant('x'),
  grade: fc.constant('alias' as const),
  forms: fc.uniqueArray(phrase, { minLength: 1, maxLength: 2 }),
  start: fc.option(fc.constant(true), { nil: undefined, freq: 3 }),
  own: fc.option(fc.constant(true), { nil: undefined, freq: 3 }),
  with: someWords,
  without: someWords,
});

function readingOf(rows: readonly LexiconRow[], text: string, marks: readonly number[]): Reading {
  const lexicon = compileLexicon(rows, [[0, ['d', '7', '8']]], []);
  const tokens = tokenise(text);
  const words: (Word | undefined)[] = tokens.starts.map((_, i) => findToken(lexicon.table, tokens, i));
  return { tokens, words, marks: words.map((_, i) => marks[i] ?? 0) };
}

function agree(rows: readonly LexiconRow[], reading: Reading) {
  const found = findMatches(reading).flatMap((matches, family) =>
    (matches ?? []).map(({ entry, from, to }) => [family, entry.form, from, to] as const),
  );
  const plain = plainMatches(rows, reading);
  for (let family = 0; family < 9; family++) {
    expect(found.filter(([of]) => of === family)).toEqual(plain.filter(([of]) => of === family));
  }
}

describe('phrases in a text', () => {
  it('are those that a slow search finds', () => {
    fc.assert(
      fc.property(
        fc.array(rowOf, { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', '7', '8', 'unknown'), { maxLength: 9 }),
        fc.array(fc.constantFrom(0, 0, 0, 0, IN_NAME), { maxLength: 9 }),
        (rows, words, marks) => {
          agree(rows, readingOf(rows, words.join(' '), marks));
        },
      ),
      { numRuns: Number(process.env.KIM_RUNS ?? 1000) },
    );
  });

  const row = (family: Family, form: string, rest: Partial<LexiconRow> = {}): LexiconRow => ({
    family,
    concept: 'x',
    grade: 'alias',
    forms: [form],
    ...rest,
  });
  it.each<[string, LexiconRow[]]>([
    [
      'of one family',
      [row(FORM, 'a'), row(FORM, 'a b'), row(FORM, 'b b'), row(FORM, 'b'), row(FORM, 'b', { own: true })],
    ],
    [
      'at the same words',
      [row(TOPIC, 'a'), row(TOPIC, 'a', { own: true }), row(TOPIC, 'a b'), row(TOPIC, 'b'), row(FORM, 'a')],
    ],
    [
      'beside neutral ones',
      [
        row(NEUTRAL, 'a b'),
        row(FORM, 'a'),
        row(TOPIC, 'b'),
        row(FUNCTION, 'b'),
        row(STATUS, 'a b'),
        row(CONTEXT, 'b a b'),
        row(NEUTRAL, 'b 7 a'),
        row(TOPIC, 'a'),
        row(CUE, 'a'),
        row(NEUTRAL, 'b'),
      ],
    ],
    [
      'at the start',
      [
        row(FORM, 'a', { start: true }),
        row(TOPIC, 'b', { start: true }),
        row(NEUTRAL, 'a b', { start: true }),
        row(FORM, 'b'),
      ],
    ],
    [
      'under conditions',
      [
        row(FORM, 'a', { with: ['b'] }),
        row(FORM, 'a', { without: ['7'] }),
        row(TOPIC, 'b', { with: ['a', '7'], without: ['b'] }),
        row(TOPIC, 'b a', { with: ['7'] }),
      ],
    ],
  ])('are so in every short text: %s', (_, rows) => {
    let all: (readonly string[])[] = [[]];
    for (let length = 1; length <= 5; length++) {
      all = all.flatMap((text) => ['a', 'b', '7'].map((word) => [...text, word]));
      for (const text of all) {
        agree(rows, readingOf(rows, text.join(' '), []));
        if (length < 5) agree(rows, readingOf(rows, text.join(' '), [0, IN_NAME]));
      }
    }
  });

  it('are found in a long text too, and what they ask for at its end', () => {
    const rows: LexiconRow[] = [
      { family: FORM, concept: 'x', grade: 'alias', forms: ['a b'], with: ['c'] },
      { family: TOPIC, concept: 'x', grade: 'alias', forms: ['b'], without: ['d'] },
    ];
    for (const length of [46, 47, 48, 49, 60]) {
      for (const end of ['c', 'd', 'c d', 'a']) {
        agree(
          rows,
          readingOf(
            rows,
            `a b ${Array(length - 3)
              .fill('a')
              .join(' ')} ${end}`,
            [],
          ),
        );
      }
    }
  });
});

describe('the words of rows', () => {
  it('may be written in any way that a text may be', () => {
    const rows: LexiconRow[] = [{ family: FORM, concept: 'x', grade: 'alias', forms: ['Jum’at  Bersih'] }];
    const { words } = compileLexicon(rows, [], []);
    expect([...words.keys()]).toEqual(wordsOf('Jum’at Bersih'));
  });

  it.each([
    ['a form', { forms: ['!?'] }],
    ['a condition without a word', { forms: ['a'], with: ['!'] }],
    ['a condition of two words', { forms: ['a'], without: ['b c'] }],
    ['a condition of two words, written otherwise', { forms: ['a'], without: ['B-c'] }],
  ])('are at least one in %s', (_, part) => {
    expect(() => compileLexicon([{ family: FORM, concept: 'x', grade: 'alias', ...part }], [], [])).toThrow(
      expect.objectContaining({ code: 'invalid-definition' }),
    );
  });
});
