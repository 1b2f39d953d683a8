import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { activityReportFields } from '../../src/fields/activity-report-fields.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';

const asOf = '2026-01-31';
const { partialLists: _, ...whole } = fullReport;
const { partialLists: __, ...registration } = fullRegistration;
const lists = Object.entries(activityReportFields).flatMap(([path, field]) =>
  'list' in field && !path.includes('.') && path !== 'partialLists' && path !== 'inexactDates' ? [path] : [],
);
const named = (report: ActivityReport, of: Registration = registration) => {
  const measured = measureKim({ report, registration: of }, { asOf });
  const card = scoreKim(measured, adindaFramework, { asOf });
  expect(card.partialLists).toEqual(measured.partialLists);
  expect(assess(report, { asOf, registration: of }).report?.card.partialLists).toEqual(measured.partialLists);
  return measured.partialLists;
};

it('a list that is marked as partial is named by the measurements and the card, whichever list it is', () => {
  fc.assert(
    fc.property(fc.subarray(lists), (partialLists) => {
      expect(new Set(named({ ...whole, partialLists }))).toEqual(new Set(partialLists));
    }),
    { numRuns: 30 },
  );
});

it('so are lists of the registration, and only those that are measured', () => {
  expect(named(whole)).toBeUndefined();
  expect(named(whole, { ...registration, membersListed: 'some' })).toEqual(['registration.members']);
  expect(named(whole, { ...registration, decreesListed: 'some' })).toEqual(['registration.decrees']);
  expect(named(whole, { ...registration, partialLists: ['formerMembers', 'advisers'] })).toEqual([
    'registration.formerMembers',
  ]);
});

it('repeats nothing that names no list', () => {
  expect(named({ ...whole, partialLists: ['rahasia', '__proto__', 'period'] })).toBeUndefined();
});

it('an empty list of which a part is missing does not state that there was nothing', () => {
  const code = 'aspirasi.disalurkan';
  const measure = (report: ActivityReport) => measureKim({ report }, { asOf }).measurements[code];
  expect(measure({ ...whole, aspirations: [] })).toMatchObject({ status: 'not-applicable' });
  const { aspirations: ___, ...without } = whole;
  expect(measure({ ...whole, aspirations: [], partialLists: ['aspirations'] })).toEqual(measure(without));
});
