import { describe, expect, it } from 'vitest';
import { DIGIT, isApostrophe, kindOf, LOWER, SEPARATOR, UPPER } from '../../src/classify/letters.js';

/*
 * What a unit is in a word, beside a slow reading of what the library says of letters: the plain letter or digit behind a fancy one
 * decides; of the others, whether they have a small and a large shape.
 */
function plainKindOf(character: string): number {
  if (/^[\u0300-\u036f]/.test(character)) return LOWER;
  const plain = character.normalize('NFKD');
  if (/^[0-9]/.test(plain)) return DIGIT;
  if (/^[a-z]/.test(plain)) return LOWER;
  if (/^[A-Z]/.test(plain)) return UPPER;
  if (plain.charCodeAt(0) < 128 || character.toLowerCase() === character.toUpperCase()) return SEPARATOR;
  return character === character.toLowerCase() ? LOWER : UPPER;
}

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
const codes = (from: number, through: number) => Array.from({ length: through - from + 1 }, (_, i) => from + i);

describe('what a unit is in a word', () => {
  it('is what the character is, for every one of a single unit', () => {
    const wrong = codes(0, 0xffff).filter(
      (unit) =>
        !isHalf(unit) && kindOf(`,${String.fromCharCode(unit)},`, 1, unit) !== plainKindOf(String.fromCharCode(unit)),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['fancy letters and digits', 0x1d400, 0x1d7ff],
    ['letters of the Deseret alphabet, which have two cases', 0x10400, 0x1044f],
    ['letters in squares', 0x1f100, 0x1f16f],
    ['the first characters of two units', 0x10000, 0x1000f],
    ['faces', 0x1f600, 0x1f64f],
    ['the last characters of all', 0x10fff0, 0x10ffff],
  ])('is the same in both halves of a pair: %s', (_, from, through) => {
    const wrong = codes(from, through).filter((code) => {
      const text = `a${String.fromCodePoint(code)}b`;
      const kinds = [kindOf(text, 1, text.charCodeAt(1)), kindOf(text, 2, text.charCodeAt(2))];
      return kinds.some((kind) => kind !== plainKindOf(String.fromCodePoint(code)));
    });
    expect(wrong).toEqual([]);
  });

  it('is nothing in a half that stands alone', () => {
    for (const unit of [0xd800, 0xdbff, 0xdc00, 0xdfff]) {
      const half = String.fromCharCode(unit);
      for (const text of [half, `a${half}b`, `${half}b`]) {
        expect(kindOf(text, text.indexOf(half), unit)).toBe(SEPARATOR);
      }
    }
  });

  it('is an apostrophe for five of them', () => {
    expect(codes(0, 0xffff).filter(isApostrophe)).toEqual([0x27, 0x60, 0x2bc, 0x2018, 0x2019]);
  });
});
