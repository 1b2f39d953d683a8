import { expect, it } from 'vitest';
import { minorsIn } from '../../src/privacy/minors.js';
import { redact } from '../../src/privacy/redact.js';
import { fullRegistration } from '../fixtures/full-registration.js';
import { fullReport } from '../fixtures/full-report.js';
import { refusedPlaces } from '../support/changed-parts.js';

/* Whatever part of what comes back is of another type: it is refused where it is looked at, and nothing else is thrown. */

it.each<readonly [string, unknown, (one: never) => unknown, readonly string[]]>([
  [
    'a registration, by redact',
    fullRegistration,
    (one) => redact(one),
    ['', 'kind', 'members', 'members[]', 'members[].ageBand', 'formerMembers', 'statedCounts'],
  ],
  [
    'a registration, by minorsIn',
    fullRegistration,
    (one) => minorsIn(one),
    ['', 'kind', 'members', 'members[].ageBand'],
  ],
  [
    'a registration beside a report',
    fullRegistration,
    (one) => redact(fullReport, { registration: one }),
    ['', 'members', 'members[].ageBand'],
  ],
  [
    'a report, by redact',
    fullReport,
    (one) => redact(one, { registration: fullRegistration }),
    ['', 'kind', 'activities', 'activities[]', 'informationItems', 'ratings'],
  ],
  [
    'a report, by minorsIn',
    fullReport,
    (one) => minorsIn(one, fullRegistration),
    [
      '',
      'activities',
      'activities[].attendance',
      'activities[].attendance.memberIds',
      'activities[].beneficiaryIds',
      'informationItems[].memberIds',
    ],
  ],
])('of another type, a part of %s is refused', (_, whole, call, places) => {
  const refused = refusedPlaces(whole, call);
  for (const place of places) expect(refused, place).toContain(place);
});
