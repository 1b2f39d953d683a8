import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rating, RubricLevel } from '../../src/model/rating.js';
import { krippendorffAlpha } from '../../src/stats/krippendorff-alpha.js';
import { agreementOf } from '../../src/uncertainty/agreement-of.js';

const rate = (levels: readonly (number | null)[], criterion = 'diskusi.mutu'): Rating[] =>
  levels.flatMap((level, i) => (level === null ? [] : [{ raterId: `r${i}`, criterion, level: level as RubricLevel }]));

const units = (...rows: (number | null)[][]) => rows.map((levels, i) => ({ id: `u${i}`, ratings: rate(levels) }));

describe('agreementOf', () => {
  test('is alpha over the raters and units of each criterion, whatever their order', () => {
    const level = fc.option(fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, level), { minLength: 1, maxLength: 12 }), (rows) => {
        const given = units(...rows.map((row) => [...row]));
        const [found] = agreementOf(given);
        if (found === undefined) {
          expect(given.every(({ ratings }) => ratings.length === 0)).toBe(true);
          return;
        }
        const matrix = [0, 1, 2].map((rater) => rows.map((row) => row[rater]));
        const expected = krippendorffAlpha(matrix, { metric: 'ordinal' });
        expect(found.alpha).toEqual(expected);
        const turned = agreementOf(
          [...given].reverse().map((unit) => ({ ...unit, ratings: [...unit.ratings].reverse() })),
        );
        expect(turned[0]?.disagreements).toEqual(found.disagreements);
        expect(turned[0]?.raw).toEqual(found.raw);
      }),
    );
  });

  test('lists where raters differ, the widest first, and names nobody', () => {
    const [found] = agreementOf(units([1, 2], [4, 1], [3, 3], [2, 3], [4, null]));
    expect(found?.disagreements).toEqual([
      { unit: 'u1', levels: [1, 4], spread: 3 },
      { unit: 'u0', levels: [1, 2], spread: 1 },
      { unit: 'u3', levels: [2, 3], spread: 1 },
    ]);
    expect(found).toMatchObject({ units: 4, raters: 2, fewUnits: true });
    expect(JSON.stringify(found)).not.toContain('r0');
  });

  test('applies the marks, and other marks', () => {
    const rows = units([1, 1], [2, 2], [3, 3], [4, 4], [1, 2], [3, 4]);
    const [found] = agreementOf(rows);
    expect(found?.alpha).toMatchObject({ status: 'estimated' });
    expect(found?.reliability).toBe('firm');
    expect(agreementOf(rows, { firmFrom: 0.99 })[0]?.reliability).toBe('tentative');
    expect(agreementOf(rows, { firmFrom: 0.99, tentativeFrom: 0.98 })[0]?.reliability).toBe('low');
    expect(agreementOf(rows, { unitsNeeded: 6 })[0]?.fewUnits).toBe(false);
  });

  test('does not apply them when nearly all share one level', () => {
    const nearly = units(...Array.from({ length: 19 }, () => [4, 4]), [4, 3]);
    const [found] = agreementOf(nearly);
    expect(found?.raw).toMatchObject({ share: 0.95 });
    expect(found?.prevalent).toEqual({ level: 4, share: 39 / 40 });
    expect(found).toMatchObject({ reliability: 'not-judged', notJudged: 'one-level-prevails' });
    expect(agreementOf(nearly, { prevalentFrom: 1 })[0]?.reliability).toBe('low');
  });

  test('says so when alpha has no value', () => {
    expect(agreementOf(units([4, 4], [4, 4]))[0]).toMatchObject({
      alpha: { status: 'not-estimable', reason: 'no-variation' },
      reliability: 'not-judged',
      notJudged: 'not-estimable',
    });
    expect(agreementOf(units([4, null], [null, 3]))[0]).toMatchObject({ raw: { reason: 'no-overlap' }, units: 0 });
    expect(agreementOf([])).toEqual([]);
  });

  test('counts a rater once a unit, with the lowest level of one who contradicts himself', () => {
    const twice = [...rate([2, 3]), ...rate([2]), ...rate([null, 4])];
    const [found] = agreementOf([{ id: 'u', ratings: twice }, ...units([1, 1], [2, 4])]);
    expect(found?.leftOut).toEqual({ contradicting: 1, repeated: 1 });
    expect(found?.units).toBe(3);
  });

  test('gives an interval when asked, and one row a criterion', () => {
    const both = units([1, 2], [2, 2], [3, 3], [4, 3]).map((unit) => ({
      ...unit,
      ratings: [...unit.ratings, ...rate([1, 1], 'akses.mutu-pengolahan')],
    }));
    const rows = agreementOf(both, { bootstrap: { seed: 1, replicates: 100 } });
    expect(rows.map(({ criterion }) => criterion)).toEqual(['akses.mutu-pengolahan', 'diskusi.mutu']);
    expect(rows[1]?.alpha).toMatchObject({ interval: { method: 'unit-resampling' } });
    const refusal = expect.objectContaining({ name: 'KimError' });
    expect(() => agreementOf([...both, ...both])).toThrow(refusal);
    expect(() => agreementOf(both, { firmFrom: 0.5 })).toThrow(refusal);
  });
});
