import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { render } from '../../src/explain/render.js';
import { readerOf } from '../../src/parse/readers.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { editedValuesOf } from '../parse/support/arbitraries.js';

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
  // But that they count parts of a list, the same is found.
  const found = Object.entries(assessed?.measurements.measurements ?? {});
  const plain = found.map(([code, one]) => [code, { ...one, fromPartsOf: undefined }]);
  expect(Object.fromEntries(plain)).toEqual(whole?.measurements.measurements);
  expect(found.flatMap(([, one]) => ('fromPartsOf' in one ? (one.fromPartsOf ?? []) : []))).toContain('activities');
  expect(whole?.leftOut).toEqual([]);
  expect(assessed?.card.partsLeftOut).toBe(1);
  expect(whole?.card).not.toHaveProperty('partsLeftOut');
  expect(whole?.card).not.toHaveProperty('partialLists');
});

it('says on the card and in words what was left out within items, of the registration too', () => {
  const activities = fullReport.activities.map((activity, i) => (i === 0 ? { ...activity, title: 7 } : activity));
  const registration = { ...fullRegistration, members: [...fullRegistration.members, { name: 'Warga Z' }] };
  const { report } = assess({ ...fullReport, activities }, { ...context, registration });
  expect(report?.leftOut).toEqual([{ path: ['activities', 0, 'title'], reason: 'unreadable' }]);
  expect(report?.leftOutOfRegistration).toEqual([
    {
      path: ['members', fullRegistration.members.length],
      reason: 'missing',
      at: ['members', fullRegistration.members.length, 'id'],
    },
  ]);
  expect(report?.card.partsLeftOut).toBe(2);
  if (report === undefined) throw new Error('not measured');
  expect(render(report.explanation, id)).toContain('Ada 2 bagian laporan yang tidak dapat dibaca');
  expect(render(report.explanation, en)).toContain('2 parts of what was handed in could not be read');
});

it('measures whatever is right in a hostile report, and never throws', () => {
  fc.assert(
    fc.property(
      editedValuesOf(readerOf('activity-report').shape),
      editedValuesOf(readerOf('registration').shape),
      (input, registration) => {
        const { report } = assess(input, { ...context, registration });
        if (report === undefined) return;
        const parts = report.leftOut.length + report.leftOutOfRegistration.length;
        expect(report.card.partsLeftOut ?? 0).toBe(parts);
      },
    ),
    { numRuns: 100 },
  );
});

it('does not measure a report that does not say of which period it is', () => {
  const { period: _, ...report } = fullReport;
  expect(assess(report, context).report).toBeUndefined();
});
