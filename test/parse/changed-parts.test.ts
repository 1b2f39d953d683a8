import { expect, it } from 'vitest';
import { measurable } from '../../src/parse/measurable.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever list or object of a readable part is of another type: it is refused, and nothing else is thrown. */

it.each<readonly [string, unknown, readonly string[]]>([
  [
    'report',
    fullReport,
    ['', 'kind', 'period', 'activities', 'activities[]', 'activities[].attendance', 'activities[].partners'],
  ],
  ['registration', fullRegistration, ['', 'kind', 'members', 'members[]', 'members[].offices', 'seat', 'decrees']],
])('of a %s', (_, whole, places) => {
  const refused = refusedPlaces(whole, (readable) => measurable(readable));
  for (const place of places) expect(refused, place).toContain(place);
});
