import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { checkMany } from '../../src/check-many.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';

const typed = {
  kind: 'activity-report',
  schemaVersion: 'v1',
  id: 'r',
  kimId: 'k',
  period: { from: '2025-12-31', through: '2025-01-01' },
  activities: [{ id: 'a', date: '2025-06-01', functions: ['diskusi'] }],
};

describe('a report whose period ends before it begins', () => {
  it('is a finding and no throw', () => {
    const { issues, report } = assess(typed, { asOf: '2026-01-31' });
    expect(issues.map(({ code }) => code)).toContain('report.period-reversed');
    expect(report?.card.score).toBeUndefined();
    expect([...checkMany([typed], { asOf: '2026-01-31' })]).toHaveLength(1);
  });

  it('measures nothing, for nothing lies in it', () => {
    const { submission } = parseSubmission(typed);
    if (submission?.kind !== 'activity-report') throw new Error('The report can be read.');
    const { measurements, notCounted } = measureKim({ report: submission }, { asOf: '2026-01-31' });
    const lists = Object.values(measurements).filter(
      (one) => one.status !== 'no-data' || one.reason !== 'no-registration',
    );
    expect(lists.length).toBeGreaterThan(0);
    // Not that the group was not formed: nothing is known of that.
    for (const one of lists) expect(one).toEqual({ status: 'no-data', reason: 'period-reversed' });
    for (const one of notCounted) expect(one.reason).toBe('period-reversed');
  });
});
