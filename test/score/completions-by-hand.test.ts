import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { completionsOf } from '../../src/score/completions.js';
import type { Criterion } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { child, framework, group, renormalise, share } from './support/frameworks.js';

/* What could be gained by completing records, worked out in the head. */

const plain = { certainty: false } as const;
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 10, ...more });
const absent: Measurement = { status: 'no-data', reason: 'not-recorded' };

describe('what could be gained by completing records', () => {
  const lowest: Criterion = { ...share, whenMissing: 'lowest' };
  const three = framework(
    { c1: lowest, c2: lowest, c3: lowest },
    group('root', [child('c1'), child('c2', 2), child('c3')]),
  );
  const gains = (measurements: Record<string, Measurement>) =>
    completionsOf(scoreKim({ measurements }, three, plain), three).map(({ what, criteria, gain }) => [
      what,
      criteria,
      gain,
    ]);

  test('the most first; nothing for what is whole or at its best', () => {
    expect(gains({ c1: measured(0.5), c2: measured(0), c3: measured(0) })).toEqual([]);
    const open = { c1: measured(0.6, { dayUnknown: 1 }), c2: measured(0.5, { withoutLists: ['activities'] }) };
    expect(gains({ ...open, c3: measured(0, { fromPartsOf: ['income'] }) })).toEqual([
      ['lists', ['c2'], 25],
      ['parts-of-lists', ['c3'], 25],
      ['days', ['c1'], 10],
    ]);
    expect(gains({ ...open, c3: measured(1, { fromPartsOf: ['income'] }) }).map(([what]) => what)).toEqual([
      'lists',
      'days',
    ]);
    expect(gains({})).toEqual([]);
  });

  test('what weighs nothing, or is not used, could gain nothing, also where points are not known', () => {
    const root = group('root', [child('c1'), child('c2', 0), group('part', [child('c3'), child('c4')])], {
      aggregation: { method: 'geometric', zero: 'limit' },
      missing: renormalise,
    });
    const rules = framework({ c1: share, c2: share, c3: share, c4: share }, root);
    const open = measured(0.5, { withoutLists: ['activities'] });
    const found = (c1: Measurement, c4: Measurement) =>
      completionsOf(scoreKim({ measurements: { c1, c2: open, c3: open, c4 } }, rules, plain), rules).map(
        ({ criteria }) => criteria,
      );
    expect(found(measured(0.5), measured(0.5))).toEqual([['c3']]);
    // Half of the part is missing, and so the part.
    expect(found(measured(0.5), absent)).toEqual([]);
    expect(found(open, absent)).toEqual([['c1']]);
  });

  test('lists that a framework does not read are not waited for', () => {
    const rules = framework({ c1: share }, group('root', [child('c1')]), { reads: ['activities'] } as never);
    const lacks = (more: object) =>
      completionsOf(scoreKim({ measurements: { c1: measured(0.5, more) } }, rules, plain), rules).map(
        ({ what }) => what,
      );
    expect(lacks({ withoutLists: ['activities', 'income'] })).toEqual(['lists']);
    expect(lacks({ withoutLists: ['income'] })).toEqual([]);
    expect(lacks({ fromPartsOf: ['activities', 'income'] })).toEqual(['parts-of-lists']);
    expect(lacks({ fromPartsOf: ['income'] })).toEqual([]);
  });

  test('a value of which all days are known is no minimum', () => {
    const use = (more: object) =>
      scoreKim({ measurements: { c1: measured(0.5, more), c2: measured(1), c3: measured(1) } }, three, {
        certainty: { records: false, raters: false, weights: false, missing: 'bounds' },
      }).certainty?.interval.upper;
    expect(use({})).toBe(use({ dayUnknown: 0 }));
    expect(use({ dayUnknown: 1 })).toBeGreaterThan(use({}) as number);
  });
});
