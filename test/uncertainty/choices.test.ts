import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/score/framework.js';
import { replicateOf } from '../../src/uncertainty/replicate-of.js';
import { scoreUncertainty } from '../../src/uncertainty/score-uncertainty.js';
import { leaveOneOut, oneAtATime } from '../../src/uncertainty/sensitivity.js';
import { child, equalCriteria, framework, group, requireAll, rubric, share } from '../score/support/frameworks.js';

/* Which choice does what: readings against the sample, whose ratings are drawn again, and who gains a score. */

const measured = (value: number) => ({ status: 'measured', value, n: 4 }) as const;
const kim = (...values: readonly (number | undefined)[]) => ({
  measurements: Object.fromEntries(
    values.flatMap((value, i) => (value === undefined ? [] : [[`c${i + 1}`, measured(value)]])),
  ),
});

describe('a reading against the sample', () => {
  const falls: Criterion = { ...share, direction: 'lower', normalise: { method: 'goalposts', worst: 1, best: 0 } };
  const mixed = framework({ c1: share, c2: falls }, group('root', [child('c1'), child('c2')]));
  const vary = (method: 'sample-min-max' | 'sample-rank', code: string) => ({
    normalisation: [{ code: method, of: { [code]: { method } } }],
  });

  test.each(['sample-min-max', 'sample-rank'] as const)('%s turns with the direction of the criterion', (method) => {
    const groups = [kim(0.5, 0.2), kim(0.5, 0.3), kim(0.5, 0.4)];
    // Of c2 the least is best: 100, 50 and 0, where the framework itself reads 80, 70 and 60.
    const [row] = oneAtATime(groups, mixed, vary(method, 'c2'));
    expect(row).toMatchObject({ factor: 'normalisation', compared: 3, meanChange: expect.closeTo(-10, 9) });
    expect(row?.largestChange).toEqual({ position: 2, change: expect.closeTo(-30, 9) });
    const [rising] = oneAtATime(
      groups.map((_, i) => kim(0.2 + i / 10, 0.5)),
      mixed,
      vary(method, 'c1'),
    );
    expect(rising?.largestChange).toEqual({ position: 2, change: expect.closeTo(30, 9) });
  });

  test.each(['sample-min-max', 'sample-rank'] as const)('%s asks for groups that differ', (method) => {
    const alike = [kim(0.5, 0.2), kim(0.4, 0.2), kim(0.3)];
    expect(() => oneAtATime(alike, mixed, vary(method, 'c2'))).toThrow(/does not vary/);
    expect(oneAtATime([kim(0.5), kim(0.4)], mixed, vary(method, 'c2'))).toMatchObject([{ compared: 0 }]);
  });
});

describe('what varies', () => {
  test('is refused where it is misspelt, wherever it is asked for', () => {
    const vary = { weight: { kind: 'any' } } as never;
    const refused = expect.objectContaining({ code: 'invalid-argument' });
    const plan = { seed: 1, replicates: 2, vary };
    expect(() => scoreUncertainty([kim(1, 1)], equalCriteria(2), plan)).toThrow(refused);
    expect(() => replicateOf([kim(1, 1)], equalCriteria(2), plan, 0)).toThrow(refused);
    expect(() => oneAtATime([kim(1, 1)], equalCriteria(2), vary)).toThrow(refused);
  });

  test('gives a score to a group that had none, and takes one away', () => {
    const strict = equalCriteria(2);
    const lenient = { code: 'lenient', every: { policy: 'renormalise' } } as const;
    const groups = [kim(0.4, 0.6), kim(0.4), kim(undefined, 0.2)];
    expect(oneAtATime(groups, strict, { missing: [lenient] })).toMatchObject([{ compared: 1, gained: 2, lost: 0 }]);
    const open = equalCriteria(2, {}, { missing: lenient.every });
    expect(oneAtATime(groups, open, { missing: [{ code: 'strict', every: requireAll }] })).toMatchObject([
      { compared: 1, gained: 0, lost: 2 },
    ]);
    // A criterion that is left out is asked of nobody.
    expect(leaveOneOut(groups, strict)).toMatchObject([
      { code: 'c1', compared: 1, gained: 1, lost: 0 },
      { code: 'c2', compared: 1, gained: 1, lost: 0 },
    ]);
  });

  test('of two groups that change by as much, the first is named', () => {
    const [row] = leaveOneOut([kim(0.4, 0.4), kim(0.2, 0.6), kim(0.6, 0.2)], equalCriteria(2));
    expect(row?.largestChange).toEqual({ position: 1, change: expect.closeTo(20, 9) });
  });
});

describe('raters', () => {
  const judgement = (level: 1 | 2 | 3 | 4, relation: 'resident' | 'kim-member') => ({ level, relation });
  const judgements = [judgement(4, 'resident'), judgement(4, 'resident'), judgement(1, 'kim-member')];
  const group4 = {
    measurements: { c1: measured(0.5), c2: { status: 'measured', value: 3, n: 3, judgements } as const },
  };
  const rubrics = { c2: { levels: [0, 2, 0, 0] as const, consensus: 'mean' as const } };
  const plan = { seed: 4, replicates: 20, vary: { raters: 'resample' } } as const;
  const framed = (raters?: Criterion['raters']) =>
    framework({ c1: share, c2: { ...rubric, ...(raters && { raters }) } }, group('root', [child('c1'), child('c2')]));
  const levels = (kim: object, raters?: Criterion['raters']) => [
    ...new Set(
      Array.from({ length: 20 }, (_, r) => replicateOf([kim as never], framed(raters), plan, r).kims[0]?.levels?.c2),
    ),
  ];

  test('that a framework names are drawn from those judgements alone, whatever else was handed over', () => {
    const residents = { relations: ['resident'], atLeast: 2 } as const;
    expect(levels(group4, residents)).toEqual([4]);
    expect(levels({ ...group4, rubrics }, residents)).toEqual([4]);
  });

  test('are drawn from the ratings that were handed over, else from the judgements', () => {
    expect(levels({ ...group4, rubrics })).toEqual([2]);
    expect(levels(group4).length).toBeGreaterThan(2);
  });

  test('of one group leave a group without ratings as it is', () => {
    const unrated = { measurements: { c1: measured(0.5) } };
    const lowest = framework(
      { c1: share, c2: { ...rubric, whenMissing: 'lowest' } },
      group('root', [child('c1'), child('c2')]),
    );
    const [first] = scoreUncertainty([unrated, group4], lowest, plan).kims;
    expect([first?.interval?.lower, first?.interval?.upper]).toEqual([25, 25]);
  });
});
