import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegionCode } from '../../src/vocabulary/law/region-code.js';

const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));
const nonZeroDigit = fc.integer({ min: 1, max: 9 });
const provincePart = fc.tuple(nonZeroDigit, nonZeroDigit).map((digits) => digits.join(''));
const kabupatenPart = twoDigits(1, 69);
const kotaPart = twoDigits(71, 99);
const villageNumber = fc.integer({ min: 1, max: 999 }).map((value) => String(value).padStart(3, '0'));

/** Codes that the grammar allows, cut at any depth, with the level they must have. */
const validCode = fc
  .record({
    province: provincePart,
    second: fc.oneof(
      kabupatenPart.map((part) => ({ part, level: 'kabupaten' })),
      kotaPart.map((part) => ({ part, level: 'kota' })),
    ),
    kecamatan: twoDigits(1, 99),
    village: fc
      .tuple(fc.constantFrom(['1', 'kelurahan'], ['2', 'desa'], ['3', 'desa-adat']), villageNumber)
      .map(([[kind, level], number]) => ({ part: `${kind}${number}`, level })),
    depth: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ province, second, kecamatan, village, depth }) => ({
    dotted: [province, second.part, kecamatan, village.part].slice(0, depth).join('.'),
    level: ['provinsi', second.level, 'kecamatan', village.level][depth - 1],
  }));

describe('parseRegionCode', () => {
  it('accepts every code of the grammar and gives back its level', () => {
    fc.assert(
      fc.property(validCode, ({ dotted, level }) => {
        expect(parseRegionCode(dotted)).toMatchObject({ wellFormed: true, dotted, level });
      }),
    );
  });

  it('reads a code without dots as the same code with dots', () => {
    fc.assert(
      fc.property(validCode, ({ dotted }) => {
        expect(parseRegionCode(dotted.replaceAll('.', ''))).toEqual(parseRegionCode(dotted));
      }),
    );
  });

  it('names parts that are themselves well-formed codes, each the beginning of the next', () => {
    fc.assert(
      fc.property(validCode, ({ dotted }) => {
        const code = parseRegionCode(dotted);
        if (!code.wellFormed) throw new Error('a valid code must parse');
        const parts = [code.province, code.kabupatenKota, code.kecamatan, code.village].filter((p) => p !== undefined);
        expect(parts.at(-1)).toBe(dotted);
        parts.forEach((part, depth) => {
          expect(parseRegionCode(part).wellFormed).toBe(true);
          expect(dotted.startsWith(part)).toBe(true);
          expect(part.split('.')).toHaveLength(depth + 1);
        });
      }),
    );
  });

  it('answers every text without throwing, and gives nothing of a malformed text back', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.'), maxLength: 16 }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseRegionCode(text);
        if (parsed.wellFormed) expect(parsed.dotted.replaceAll('.', '')).toBe(text.replaceAll('.', ''));
        else expect(Object.keys(parsed)).toEqual(['wellFormed', 'fault']);
      }),
    );
  });

  it('never takes seven digits, the district code of the statistics office, for a code of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 7 }), (text) => {
        expect(parseRegionCode(text)).toEqual({ wellFormed: false, fault: 'bps-district' });
      }),
    );
  });
});
