import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { checkSubmission, checkUnder } from '../../src/check.js';
import { checkMany } from '../../src/check-many.js';
import { render } from '../../src/explain/render.js';
import { readerOf } from '../../src/parse/readers.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
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
  expect(render(report.explanation, id)).toContain(
    'Ada 2 bagian dari laporan atau data pendaftaran yang tidak dapat dibaca',
  );
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
        const whole = report.registration === 'unreadable' ? 1 : 0;
        expect(report.card.partsLeftOut ?? 0).toBe(parts + whole);
      },
    ),
    { numRuns: 100 },
  );
});

it('does not measure a report that does not say of which period it is', () => {
  const { period: _, ...report } = fullReport;
  expect(assess(report, context).report).toBeUndefined();
});

it('passes over no registration in silence: what is none is stated, `null` too, and only `undefined` is absence', () => {
  const whole = { ...fullReport, partialLists: undefined };
  for (const registration of [null, 7, '', 'RAHASIA', true, [], {}, { kind: 'activity-report' }]) {
    const check = checkSubmission(whole, { ...context, registration });
    expect(check.registration).toBe('unreadable');
    expect([...checkMany([whole], { asOf: context.asOf, registrationOf: () => registration })]).toEqual([check]);
    const ruleSet = ruleSetAt(context.asOf);
    expect(checkUnder(whole, { ...context, ruleSet, registration })).toEqual(check);
    const { report } = assess(whole, { ...context, registration });
    expect(report).toMatchObject({ registration: 'unreadable', card: { partsLeftOut: 1 } });
    if (report === undefined) throw new Error('not measured');
    expect(render(report.explanation, id)).toContain(
      'Ada 1 bagian dari laporan atau data pendaftaran yang tidak dapat',
    );
    expect(render(report.explanation, en)).toContain('1 part of what was handed in could not be read');
  }
  for (const registration of [undefined, fullRegistration, { ...fullRegistration, id: 'kim-lain' }]) {
    expect(checkSubmission(whole, { ...context, registration })).not.toHaveProperty('registration');
    expect(assess(whole, { ...context, registration }).report?.card).not.toHaveProperty('partsLeftOut');
  }
  // Nobody is told that it was not given.
  for (const language of [id, en]) {
    for (const sentence of [
      language.cannotTellReasons['no-registration'],
      language.indicators.reasons['no-registration'],
    ]) {
      expect(sentence).toMatch(/tidak dapat dibaca|could not be read/);
    }
  }
});
