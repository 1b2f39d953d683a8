import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/classify/entries.js';
import { segment } from '../../src/classify/segment.js';
import { hashOf, tokenise, wordAt } from '../../src/classify/tokens.js';
import { findToken, findWord, wordTable } from '../../src/classify/word-table.js';

/* Known words and tags made of them, beside a plain set of texts. */

const wordOf = (text: string): Word => ({ text, roles: 0, node: undefined, hash: hashOf(text), chain: undefined });
const wordsOf = (texts: readonly string[]): Word[] => [...new Set(texts)].map(wordOf);

const unit = fc.constantFrom('a', 'b', 'c', 'r', 't', 'w', '0');
const known = fc.array(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 40 });

describe('a known word', () => {
  it('is found where it stands, in any case and shape, and no other', () => {
    const written = fc.array(
      fc.oneof(
        fc.string({ unit, minLength: 1, maxLength: 5 }),
        fc.constantFrom('A’b', 'Á', '𝐚b', 'aB', 'ABC', '00', '0'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(known, written, (texts, parts) => {
        const table = wordTable(wordsOf(texts));
        const tokens = tokenise(parts.join(' '));
        for (const i of tokens.starts.keys()) {
          const text = wordAt(tokens, i);
          const meant = texts.includes(text) ? text : undefined;
          expect(findToken(table, tokens, i)?.text).toBe(meant);
          expect(findWord(table, text)?.text).toBe(meant);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is told from others of the same number', () => {
    const words = ['kim', 'ki', 'kima', 'kam', 'kik', 'aim'].map((text) => ({ ...wordOf(text), hash: hashOf('kim') }));
    for (const order of [words, [...words].reverse()]) {
      const table = wordTable(order.map((word) => ({ ...word })));
      const tokens = tokenise('KIM kim! ki kiM, mik');
      expect(tokens.starts.map((_, i) => findToken(table, tokens, i)?.text)).toEqual([
        'kim',
        'kim',
        undefined,
        'kim',
        undefined,
      ]);
    }
    // Units and not only their numbers are compared: 31 × c + 0 is 31 × a + n.
    expect(hashOf('c0')).toBe(hashOf('an'));
    const tokens = tokenise('an AN');
    expect(findToken(wordTable([wordOf('c0')]), tokens, 0)).toBeUndefined();
    expect(findToken(wordTable([wordOf('c0'), wordOf('an')]), tokens, 1)?.text).toBe('an');
  });
});

describe('a tag', () => {
  /** Parts of three letters or more, the last of two where it is RT or RW; the last as long as possible, then the one before it. */
  function plainSegment(tag: string, words: ReadonlySet<string>): number[] {
    if (tag.length > 48) return [];
    const cover = (end: number): number[] | undefined => {
      if (end === 0) return [];
      for (let start = 0; start < end; start++) {
        const part = tag.slice(start, end);
        const fits = part.length >= 3 || (end === tag.length && (part === 'rt' || part === 'rw'));
        if (!fits || !words.has(part)) continue;
        const before = cover(start);
        if (before !== undefined) return [...before, start];
      }
      return undefined;
    };
    return (cover(tag.length) ?? []).filter((cut) => cut > 0);
  }

  const words = ['aba', 'abab', 'babab', 'rw', 'rt', 'ab', 'ba', 'arw', 'bar', 'aaa', 'aaaa', 'b'];
  const table = wordTable(wordsOf(words));

  it('is cut into known words, the last as long as possible', () => {
    const tags = fc
      .array(fc.constantFrom(...words, 'a', 'r', 't', 'w'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(tags, (tag) => {
        expect({ tag, cuts: segment(tag, table) }).toEqual({ tag, cuts: plainSegment(tag, new Set(words)) });
      }),
      { numRuns: 500 },
    );
  });

  it('is cut up to 48 letters', () => {
    expect(segment('aba'.repeat(16), table)).toEqual(Array.from({ length: 15 }, (_, i) => 3 * (i + 1)));
    expect(segment(`${'aba'.repeat(15)}abab`, table)).toEqual([]);
    expect(segment('abarw', table)).toEqual([3]);
    expect(segment('abart', table)).toEqual([3]);
    expect(segment('abaab', table)).toEqual([]);
    expect(segment('rwaba', table)).toEqual([]);
    expect(segment('arwab', table)).toEqual([]);
  });
});
