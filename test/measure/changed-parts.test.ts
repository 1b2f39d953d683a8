import { expect, it } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever part of what comes back is of another type: it is refused where it is looked at, and nothing else is thrown. */

const asOf = '2026-01-31';

it('a part of another type of a report', () => {
  const refused = refusedPlaces(fullReport, (report) =>
    measureKim({ report, registration: fullRegistration }, { asOf }),
  );
  for (const place of [
    '',
    'kind',
    'kimId',
    'period',
    'activities',
    'activities[]',
    'activities[].id',
    'activities[].date',
    'activities[].attendance.members',
    'activities[].attendance.total',
    'beneficiaries.total',
    'decisions[].dueOn',
    'decisions[].doneOn',
    'products[].date',
    'products[].reach',
    'aspirations[].recordedOn',
    'aspirations[].forwardedOn',
    'aspirations[].answeredOn',
    'aspirations[].fedBackOn',
    'ratings[].level',
    'income[].amount',
    'decisions',
    'informationItems',
    'products',
    'partners',
    'aspirations',
    'facilitation',
    'ratings',
    'income',
    'inexactDates',
    'inexactDates[].field',
    'inexactDates[].from',
    'inexactDates[].through',
  ]) {
    expect(refused, place).toContain(place);
  }
});

it('a day that does not exist, a number that is none, and a level beyond the scale, as one sentence of measureKim', () => {
  const half: readonly object[] = [
    { activities: [{ id: 'a', date: '2025-02-30' }] },
    { activities: [{ id: 'a', date: '2025-02-03', attendance: { members: Number.NaN } }] },
    { income: [{ id: 'i', source: 'usaha-sendiri', amount: Number.POSITIVE_INFINITY }] },
    { ratings: [{ raterId: 'r', criterion: 'diskusi.mutu', level: 5 }] },
  ];
  for (const part of half) {
    expect(() => measureKim({ report: { ...fullReport, ...part } as never }, { asOf })).toThrow(
      /^measureKim needs a whole activity report/,
    );
  }
});

it('a part of another type of a registration', () => {
  const refused = refusedPlaces(fullRegistration, (registration) =>
    measureKim({ report: fullReport, registration }, { asOf }),
  );
  for (const place of [
    '',
    'kind',
    'id',
    'name',
    'otherNames',
    'otherNames[]',
    'members',
    'members[]',
    'members[].id',
    'members[].name',
    'members[].offices',
    'members[].elements',
    'formerMembers',
    'statedCounts',
    'decrees',
    'inexactDates',
    'seat',
    'formation',
  ]) {
    expect(refused, place).toContain(place);
  }
});
