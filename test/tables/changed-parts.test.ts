import { expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { matchRegistrations, mergeRegistrations } from '../../src/tables/match-registrations.js';
import { activityRows } from '../../src/tables/out/activity-rows.js';
import { tidyRows } from '../../src/tables/out/tidy-rows.js';
import { wideRows } from '../../src/tables/out/wide-rows.js';
import { id as language } from '../../src/texts/id/index.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever part of what becomes rows is of another type: it is refused where it is looked at, and nothing else is thrown. */

const asOf = '2026-01-31';
const measurements = measureKim({ report: fullReport, registration: fullRegistration }, { asOf });
const card = scoreKim(measurements, adindaFramework, { asOf });
const [activity] = fullReport.activities ?? [];
if (activity === undefined) throw new Error('The report of the fixtures has activities.');

it('of another type, a part of a report is refused by activityRows', () => {
  const refused = refusedPlaces({ ...fullReport, activities: [activity] }, (report) => [
    ...activityRows([{ report }], { language }),
  ]);
  for (const place of [
    '',
    'activities',
    'activities[]',
    'activities[].technique',
    'activities[].topics',
    'activities[].partners',
  ])
    expect(refused, place).toContain(place);
});

it('of another type, a part of a classification is refused by activityRows', () => {
  const found = classifyActivity('Pelatihan jurnalistik dan siaran radio');
  const refused = refusedPlaces(found, (one) => [
    ...activityRows([{ report: fullReport, classifications: new Map([[activity.id, one]]) }], { language }),
  ]);
  for (const place of ['', 'technique', 'functions']) expect(refused, place).toContain(place);
});

it.each([
  ['technique', 'nothing-of-the-kind'],
  ['flow', '__proto__'],
])('a %s that does not exist is refused by activityRows, and not repeated', (field, code) => {
  const report = {
    ...fullReport,
    activities: [
      { ...activity, [field]: `${code}\nsecond line` },
      { ...activity, [field]: code },
    ],
  };
  for (const activities of report.activities.map((one) => [one])) {
    const call = () => [...activityRows([{ report: { ...fullReport, activities } as never }], { language })];
    expect(call).toThrowError(expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }));
    expect(call).not.toThrowError('second line');
  }
});

it.each<readonly [string, (source: never) => unknown]>([
  ['tidyRows', (source) => [...tidyRows([source], { language })]],
  ['wideRows', (source) => [...wideRows([source], { language })]],
])('of another type, a part of a card or its measurements is refused by %s', (_, call) => {
  const refused = refusedPlaces({ measurements, card }, call);
  for (const place of ['', 'measurements', 'card', 'card.criteria']) expect(refused, place).toContain(place);
});

it('of another type, the name and the place of a registration are refused where registers are matched and merged', () => {
  for (const call of [
    (one: never) => matchRegistrations([one], [fullRegistration]),
    (one: never) => matchRegistrations([fullRegistration], [one]),
    (one: never) => mergeRegistrations([one], [fullRegistration], []),
  ]) {
    const refused = refusedPlaces(fullRegistration, call);
    for (const place of ['', 'id', 'name', 'seat', 'seat.placeName', 'seat.regionCode'])
      expect(refused, place).toContain(place);
  }
});
