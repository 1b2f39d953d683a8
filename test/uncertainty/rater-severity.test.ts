import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import type { Rating, RubricLevel } from '../../src/model/rating.js';
import { agreementOf } from '../../src/uncertainty/agreement-of.js';
import { raterSeverity } from '../../src/uncertainty/rater-severity.js';
import type { RaterRelation } from '../../src/vocabulary/concepts/rater-relations.js';

const rate = (raterId: string, level: RubricLevel | undefined, relation?: RaterRelation): Rating => ({
  raterId,
  criterion: 'diskusi.mutu',
  ...(level === undefined ? {} : { level }),
  ...(relation === undefined ? {} : { relation }),
});
const unitsOf = (...ratings: readonly (readonly Rating[])[]) =>
  ratings.map((given, i) => ({ id: `kim-${i}`, ratings: given }));

describe('raterSeverity', () => {
  test('names the severe and the lenient, and nobody who was hardly compared', () => {
    const levels = [2, 3, 3, 2, 3, 2] as const;
    const units = unitsOf(
      ...levels.map((level) => [rate('p', (level - 1) as RubricLevel), rate('q', level), rate('r', level)]),
      [rate('s', 4), rate('q', 1)],
      [rate('t', 4)],
      [rate('u', undefined), rate('q', 2)],
    );
    expect(raterSeverity(units).map(({ rater, verdict, units: n }) => [rater, verdict, n])).toEqual([
      ['p', 'severe', 6],
      ['q', 'as-the-others', 7],
      ['t', 'too-few', 0],
      ['r', 'as-the-others', 6],
      ['s', 'too-few', 1],
    ]);
  });

  test('one person under two spellings is one rater, and is not measured against himself', () => {
    const units = unitsOf(...Array.from({ length: 6 }, () => [rate('Budi', 1), rate('BUDI', 3), rate('q', 2)]));
    expect(raterSeverity(units).map(({ rater, difference }) => [rater, difference])).toEqual([
      ['Budi', 0],
      ['q', 0],
    ]);
  });

  test('shows that groups judge themselves more leniently than others do', () => {
    const units = unitsOf(
      ...([2, 3, 2, 3, 2] as const).map((level, i) => [
        rate(`ketua-${i}`, 4, 'self'),
        rate('dinas', level, 'office'),
        rate('warga', level, 'resident'),
      ]),
    );
    expect(raterSeverity(units, { by: 'relation' }).map(({ rater, verdict }) => [rater, verdict])).toEqual([
      ['office', 'severe'],
      ['resident', 'severe'],
      ['self', 'lenient'],
    ]);
    expect(
      raterSeverity(units)
        .filter(({ rater }) => rater.startsWith('ketua'))
        .map(({ verdict }) => verdict),
    ).toEqual(['too-few', 'too-few', 'too-few', 'too-few', 'too-few']);
  });

  test('law: with two raters on all units, one differs as much as the other, the other way', () => {
    const level = fc.constantFrom<RubricLevel>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 20 }), (pairs) => {
        const rows = raterSeverity(unitsOf(...pairs.map(([a, b]) => [rate('a', a), rate('b', b)])));
        const of = (rater: string) => rows.find((row) => row.rater === rater)?.difference ?? Number.NaN;
        expect(of('a')).toBeCloseTo(-of('b'), 12);
      }),
    );
  });

  test('finds raters of a simulated population that were made severe', () => {
    const period = { from: '2025-01-01', through: '2025-12-31' };
    const population = simulateKims({ seed: 9, kims: 200, period, severitySpread: 1, listsKept: 1 });
    const units = population.map(({ report }) => ({ id: report.id, ratings: report.ratings ?? [] }));
    const verdicts = raterSeverity(units).map(({ verdict }) => verdict);
    expect(verdicts).toContain('severe');
    expect(verdicts).toContain('lenient');
    const [row] = agreementOf(units);
    if (row?.icc.status !== 'estimated') throw new Error('expected a coefficient');
    expect(row.icc.ofMean.value).toBeGreaterThan(row.icc.single.value);
  });
});
