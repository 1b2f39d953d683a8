import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBandFaults, placeInClass } from '../../src/score/class-bands.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { ikmFramework } from '../../src/score/frameworks/ikm.js';
import { twoClasses } from './support/frameworks.js';

const bands = twoClasses(50);

describe('placeInClass refuses what is no score of the bands', () => {
  test.each([undefined, null, Number.NaN, 'high', -0.5, 100.5, Number.POSITIVE_INFINITY])('%j', (score) => {
    expect(() => placeInClass(score as never, bands)).toThrow(
      expect.objectContaining({
        code: score === undefined ? 'missing-argument' : 'invalid-argument',
        message: expect.stringMatching(/^placeInClass needs (a score from 0 to 100\.|score: a finite number)/),
      }),
    );
  });

  test.each([undefined, null, {}, { bands: [] }])('bands: %j', (table) => {
    expect(() => placeInClass(50, table as never)).toThrow(/^placeInClass needs table/);
  });

  test('1.5 on a scale to one is not the best', () => {
    expect(() => placeInClass(1.5, idmFramework.bands as never)).toThrow(/from 0 to 1/);
  });

  test('the ends themselves have a class, rounding included', () => {
    expect(placeInClass(100 + 1e-12, bands).code).toBe('above');
    expect(placeInClass(-1e-12, bands).code).toBe('below');
  });
});

describe('classes on the printed value', () => {
  const printed = { ...bands, decimals: 2 };

  test('a score that is printed as the cut-off has the class of the cut-off', () => {
    expect(placeInClass(49.995, bands).code).toBe('below');
    expect(placeInClass(49.995, printed).code).toBe('above');
    expect(placeInClass(49.9949, printed).code).toBe('below');
    // The service index of Permenpan RB 14/2017: 64.995 is printed as 65.00.
    const { decimals, ...unrounded } = ikmFramework.bands as NonNullable<typeof ikmFramework.bands>;
    expect(decimals).toBe(2);
    expect(placeInClass(64.995, { ...unrounded, decimals: 2 }).code).toBe('c');
    expect(placeInClass(64.995, unrounded).code).toBe('d');
  });

  test('law: the class is that of the printed score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const shown = Math.round(thousandths / 10) / 100;
        fc.pre(thousandths % 10 !== 5);
        expect(placeInClass(thousandths / 1000, printed).code).toBe(placeInClass(shown, bands).code);
      }),
    );
  });

  test('decimals must be a small whole number', () => {
    for (const decimals of [-1, 0.5, 11, Number.NaN]) {
      expect(classBandFaults({ ...bands, decimals }, { min: 0, max: 100 })).toHaveLength(1);
    }
    expect(classBandFaults(printed, { min: 0, max: 100 })).toEqual([]);
  });
});
