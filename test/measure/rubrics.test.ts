import { describe, expect, test } from 'vitest';
import { readRatings } from '../../src/measure/rubrics.js';
import type { Rating, RubricLevel } from '../../src/model/rating.js';

const rules = {
  consensus: 'mean',
  evidenceRequired: (criterion: string) => (criterion === 'unknown' ? undefined : criterion === 'proof'),
  isRecord: (id: string) => id.startsWith('a'),
} as const;
const by = (raterId: string, level: RubricLevel, more: Partial<Rating> = {}): Rating => ({
  raterId,
  criterion: 'talk',
  level,
  ...more,
});

describe('several raters', () => {
  test('come to their mean, and the ones who differ are named by place, lowest first', () => {
    const { byCriterion } = readRatings([by('p', 4, { evidenceIds: ['a1'] }), by('q', 2), by('r', 3)], rules);
    expect(byCriterion.get('talk')).toEqual({
      raters: 3,
      levels: [0, 1, 1, 1],
      consensus: 'mean',
      level: 3,
      spread: 2,
      disagreement: [
        { path: ['ratings', 1], level: 2 },
        { path: ['ratings', 2], level: 3 },
        { path: ['ratings', 0], level: 4 },
      ],
      judgements: [
        { level: 2, rater: 2 },
        { level: 3, rater: 3 },
        { level: 4, rater: 1 },
      ],
      evidence: ['a1'],
    });
  });

  test('who are members of the group count as members, whatever they state; what is not stated stays so', () => {
    const ratings = [
      { ...by('p', 4), relation: 'peer-kim' as const },
      { ...by('q', 4), relation: 'self' as const },
      by('r', 4),
      { ...by('s', 4), relation: 'peer-kim' as const },
    ];
    const isMember = (raterId: string) => raterId !== 's';
    expect(readRatings(ratings, { ...rules, isMember }).byCriterion.get('talk')?.judgements).toEqual([
      { level: 4, relation: 'kim-member', rater: 1 },
      { level: 4, relation: 'self', rater: 2 },
      { level: 4, rater: 3 },
      { level: 4, relation: 'peer-kim', rater: 4 },
    ]);
  });

  test('of whom it is not known whether they are members is marked as unchecked, unless they state to be from inside', () => {
    const ratings = [
      { ...by('p', 4), relation: 'peer-kim' as const },
      { ...by('q', 4), relation: 'self' as const },
      { ...by('r', 4), relation: 'office' as const },
      by('s', 4),
    ];
    const isMember = (raterId: string) => (raterId === 'p' ? true : undefined);
    const unchecked = { level: 4, relation: 'office', rater: 3, unchecked: true };
    const inside = { level: 4, relation: 'self', rater: 2 };
    expect(readRatings(ratings, { ...rules, isMember }).byCriterion.get('talk')?.judgements).toEqual([
      { level: 4, relation: 'kim-member', rater: 1 },
      inside,
      unchecked,
      { level: 4, rater: 4 },
    ]);
    expect(readRatings(ratings, rules).byCriterion.get('talk')?.judgements).toEqual([
      { level: 4, relation: 'peer-kim', rater: 1, unchecked: true },
      inside,
      unchecked,
      { level: 4, rater: 4 },
    ]);
  });

  test('come to their median where that is asked for', () => {
    const ratings = [by('p', 1), by('q', 4), by('r', 4), by('s', 4)];
    expect(readRatings(ratings, rules).byCriterion.get('talk')?.level).toBe(3.25);
    expect(readRatings(ratings, { ...rules, consensus: 'median' }).byCriterion.get('talk')?.level).toBe(4);
  });

  test('who agree leave no list of disagreements', () => {
    const reading = readRatings([by('p', 3), by('q', 3)], rules).byCriterion.get('talk');
    expect(reading).toMatchObject({ raters: 2, level: 3, spread: 0, disagreement: [] });
  });

  test('are kept apart by criterion', () => {
    const { byCriterion } = readRatings([by('p', 1), by('p', 4, { criterion: 'work' })], rules);
    expect([...byCriterion].map(([criterion, { level }]) => [criterion, level])).toEqual([
      ['talk', 1],
      ['work', 4],
    ]);
  });
});

describe('a rating that does not count', () => {
  const reasons = (ratings: readonly Rating[]) =>
    readRatings(ratings, rules).notCounted.map(({ path, reason }) => `${path.join('/')} ${reason}`);

  test('is of a criterion nobody knows', () => {
    expect(reasons([by('p', 3, { criterion: 'unknown' })])).toEqual(['ratings/0 unknown-criterion']);
  });

  test('names none of the evidence that its criterion asks for', () => {
    const ratings = [
      by('p', 3, { criterion: 'proof' }),
      by('r', 3, { criterion: 'proof', evidenceIds: [] }),
      by('q', 2, { criterion: 'proof', evidenceIds: ['a1', 'm1'] }),
    ];
    expect(reasons(ratings)).toEqual(['ratings/0 no-evidence', 'ratings/1 no-evidence']);
    // The id of a person is never repeated.
    expect(readRatings(ratings, rules).byCriterion.get('proof')?.evidence).toEqual(['a1']);
  });

  test('is none because the record that it names was left out of the report', () => {
    const ratings = [by('p', 1, { criterion: 'proof', evidenceIds: ['a1'] })];
    const level = (isRecord: (id: string) => boolean) =>
      readRatings(ratings, { ...rules, isRecord }).byCriterion.get('proof')?.level;
    expect([level(() => true), level(() => false)]).toEqual([1, 1]);
  });

  test('repeats what the same rater said: counted once, with the evidence of both', () => {
    const ratings = [by('p', 3, { evidenceIds: ['a1'] }), by('p', 3, { evidenceIds: ['a2'] })];
    expect(reasons(ratings)).toEqual(['ratings/1 rater-counted-already']);
    expect(readRatings(ratings, rules).byCriterion.get('talk')).toMatchObject({ raters: 1, evidence: ['a1', 'a2'] });
  });

  test('contradicts what the same rater said: then the lowest counts, whichever came first and however the id is spelt', () => {
    for (const [ratings, reason] of [
      [[by('p', 3), by('p', 1), by('q', 2)], 'rater-contradicts-self'],
      [[by(' p ', 3), by('p', 1), by('q', 2)], 'rater-contradicts-self'],
      [[by('P ', 3), by('p', 1), by('q', 2)], 'rater-resembles-another'],
    ] as const) {
      expect(reasons(ratings)).toEqual([`ratings/0 ${reason}`]);
      expect(readRatings(ratings, rules).byCriterion.get('talk')).toMatchObject({ raters: 2, level: 1.5 });
    }
    expect(readRatings([by('p', 1), by('p', 3)], rules).byCriterion.get('talk')).toMatchObject({ raters: 1, level: 1 });
  });

  test('states several relations: the one nearest to the group counts', () => {
    const relations = (...ratings: readonly Rating[]) =>
      readRatings(ratings, { ...rules, isMember: () => false }).byCriterion.get('talk')?.judgements;
    const both = [by('p', 3, { relation: 'office' }), by('p', 3, { relation: 'self' })] as const;
    expect(relations(...both)).toEqual([{ level: 3, relation: 'self', rater: 1 }]);
    expect(relations(both[1], both[0])).toEqual([{ level: 3, relation: 'self', rater: 1 }]);
    expect(relations(both[0], by('p', 3))).toEqual([{ level: 3, rater: 1 }]);
  });
});
