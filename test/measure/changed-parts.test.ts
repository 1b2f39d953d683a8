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
