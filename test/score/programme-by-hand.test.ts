import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/model/measurement.js';
import { assessProgramme } from '../../src/score/assess-programme.js';
import type { Criterion } from '../../src/score/framework.js';
import { child, framework, group, share } from './support/frameworks.js';

/* Targets of a work programme held against what was measured. */

const measured = (value: number): Measurement => ({ status: 'measured', value, n: 10 });

describe('targets of a programme', () => {
  const period = { from: '2025-01-01', through: '2025-12-31' };
  const report = { kind: 'activity-report', schemaVersion: 'v1', id: 'r', kimId: 'k', period } as const;
  const within: Criterion = {
    ...share,
    direction: 'band',
    normalise: { method: 'target-band', from: 10, through: 20, zeroBelow: 0, zeroAbove: 40 } as never,
  };
  const result = (criterion: Criterion, baseline: number | undefined, target: number, value: number) =>
    assessProgramme(
      { period, targets: [{ id: 't', indicator: 'c1', target, ...(baseline !== undefined && { baseline }) }] },
      { report, measurements: { c1: measured(value) }, definitions: { c1: criterion } },
      framework({ other: share }, group('root', [child('other')])),
      { asOf: '2026-01-31' },
    ).targets[0]?.result;

  test('the period is the same where both ends are, and what nothing was measured of has no result to compare', () => {
    const assessed = (more: object) =>
      assessProgramme(
        { period: { ...period, ...more }, targets: [{ id: 't', indicator: 'c1', target: 1 }] },
        { report, measurements: {}, definitions: { c1: share } },
        framework({ other: share }, group('root', [child('other')])),
        { asOf: '2026-01-31' },
      );
    expect(assessed({}).samePeriod).toBe(true);
    expect(assessed({ from: '2025-01-02' }).samePeriod).toBe(false);
    expect(assessed({ through: '2025-12-30' }).samePeriod).toBe(false);
    expect(assessed({}).targets[0]).toMatchObject({ id: 't', result: { status: 'no-data' } });
  });

  test('of what is best within a band the target says in which direction, else the indicator does', () => {
    expect(result(within, 30, 20, 25)).toMatchObject({ status: 'on-the-way', progress: 0.5 });
    expect(result(within, 10, 20, 15)).toMatchObject({ status: 'on-the-way', progress: 0.5 });
    expect(result(within, undefined, 20, 25)).toMatchObject({ status: 'overshot' });
    // Down, where more is better: the target lies behind where one was.
    expect(result(share, 30, 20, 25)).toMatchObject({ targetBehindBaseline: true });
    expect(result({ ...share, direction: 'lower' }, 10, 20, 15)).toMatchObject({ targetBehindBaseline: true });
  });
});
