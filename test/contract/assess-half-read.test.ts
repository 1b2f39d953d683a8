import { expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const context = { asOf: '2026-01-31', registration: fullRegistration };

it('measures what is right in a half-read report, and the card says which lists are partial', () => {
  const { partialLists: _, ...report } = fullReport;
  const { submission, report: assessed } = assess(
    { ...report, activities: [...report.activities, { id: 'x', date: 'kemarin' }] },
    context,
  );
  expect(submission).toBeUndefined();
  expect(assessed?.card.partialLists).toEqual(['activities']);
  expect(assessed?.leftOut).toEqual([
    {
      path: ['activities', report.activities.length],
      reason: 'missing',
      at: ['activities', report.activities.length, 'date'],
    },
  ]);
  const whole = assess(report, context).report;
  expect(assessed?.measurements.measurements).toEqual(whole?.measurements.measurements);
  expect(whole?.leftOut).toEqual([]);
  expect(whole?.card).not.toHaveProperty('partialLists');
});

it('does not measure a report that does not say of which period it is', () => {
  const { period: _, ...report } = fullReport;
  expect(assess(report, context).report).toBeUndefined();
});
