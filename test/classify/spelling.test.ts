import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNeighbours, nearestWord, spellingIndex } from '../../src/classify/spelling.js';

/* The word that was meant, beside all that one slip makes of a word. */

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Everything that is one letter changed, added or left out, or two neighbours swapped, away. */
function slipsOf(word: string, alphabet: readonly string[]): Set<string> {
  const slips = new Set([word]);
  for (let i = 0; i <= word.length; i++) {
    const [before, behind] = [word.slice(0, i), word.slice(i)];
    slips.add(before + behind.slice(1));
    slips.add(before + behind.charAt(1) + behind.charAt(0) + behind.slice(2));
    for (const letter of alphabet) {
      slips.add(before + letter + behind);
      slips.add(before + letter + behind.slice(1));
    }
  }
  return slips;
}

/** The only word of 6 to 24 letters with the same first letter that is one slip away. */
function plainNearest(words: readonly string[], text: string, alphabet: readonly string[]): string | undefined {
  const fits = ({ length }: string) => length >= 6 && length <= 24;
  if (!fits(text)) return undefined;
  const slips = slipsOf(text, alphabet);
  const meant = [...new Set(words)].filter(
    (word) => fits(word) && word.charAt(0) === text.charAt(0) && slips.has(word),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

const few = ['a', 'b', 'c'];
const word = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...few), minLength: least, maxLength: most });

describe('the word that was meant', () => {
  it('is the only one a slip away', () => {
    fc.assert(
      fc.property(fc.array(word(4, 9), { maxLength: 8 }), word(4, 9), (words, text) => {
        expect(nearestWord(spellingIndex(words), text)).toBe(plainNearest(words, text, few));
      }),
      { numRuns: 500 },
    );
  });

  it('is told so for every two words of two letters', () => {
    const ofLength = (length: number): string[] =>
      length === 0 ? [''] : ofLength(length - 1).flatMap((start) => [`${start}a`, `${start}b`]);
    const all = [6, 7, 8].flatMap(ofLength).filter((text) => text.startsWith('a'));
    const indexes = all.map((text) => [text, spellingIndex([text])] as const);
    const wrong = all.flatMap((text) => {
      const slips = slipsOf(text, ['a', 'b']);
      return indexes.filter(([known, index]) => (nearestWord(index, text) === known) !== slips.has(known));
    });
    expect(wrong).toEqual([]);
  });

  it('is found behind each slip, of words of each length', () => {
    for (const length of [5, 6, 7, 12, 23, 24, 25]) {
      const meant = 'pelatihanjurnalistikwargadesa'.slice(0, length);
      const index = spellingIndex([meant, 'sosialisasi', meant]);
      for (const slip of slipsOf(meant, letters)) {
        const found = nearestWord(index, slip);
        expect({ slip, found }).toEqual({ slip, found: plainNearest([meant, 'sosialisasi'], slip, letters) });
      }
    }
  });

  it('is none where two slips are needed, or where two words may be meant', () => {
    const index = spellingIndex(['pelatihan', 'penyuluhan', 'pelatikan']);
    expect(nearestWord(index, 'penyuluham')).toBe('penyuluhan');
    expect(nearestWord(index, 'pnyuluham')).toBeUndefined();
    expect(nearestWord(index, 'pelatinan')).toBeUndefined();
    // Three letters in another order, and two swapped that are no neighbours.
    expect(nearestWord(spellingIndex(['abcdefgh']), 'abdecfgh')).toBeUndefined();
    expect(nearestWord(spellingIndex(['abcdefgh']), 'abedcfgh')).toBeUndefined();
    expect(nearestWord(spellingIndex(['abcdefgh']), 'abcxyfgh')).toBeUndefined();
    expect(nearestWord(spellingIndex(['abcdefgh']), 'abdxefgh')).toBeUndefined();
    expect(nearestWord(spellingIndex(['abcdefgh']), 'abxcefgh')).toBeUndefined();
  });
});

describe('whether any word could be meant', () => {
  it('is told by the first letter and the length, in small letters and capitals', () => {
    for (const length of [4, 5, 6, 7, 8, 22, 23, 24, 25, 26]) {
      const index = spellingIndex(['m'.repeat(length)]);
      for (let other = 3; other <= 28; other++) {
        const could = length >= 6 && length <= 24 && other >= 6 && other <= 24 && Math.abs(other - length) <= 1;
        for (const first of ['l', 'm', 'n', 'M', 'L']) {
          const isSame = first.toLowerCase() === 'm';
          expect([length, other, first, hasNeighbours(index, first.charCodeAt(0), other)]).toEqual([
            length,
            other,
            first,
            could && isSame,
          ]);
        }
      }
    }
  });
});
