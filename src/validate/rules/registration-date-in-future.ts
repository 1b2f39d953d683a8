import { cannotTell, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';
import { datesAfter } from '../support/dates-after.js';

/** Decrees, registrations, mapping and statutes that are stated as done cannot be dated after the day of judgement. */
export const registrationDateInFuture: Rule<'registration.date-in-future', 'registration', NoOptions> = {
  code: 'registration.date-in-future',
  kind: 'registration',
  check({ decrees, registryEntries, mapping, statutes }, _options, { asOf }) {
    const future = datesAfter(asOf);
    decrees?.forEach(({ issuedOn }, i) => {
      future.see(issuedOn, 'decrees', i, 'issuedOn');
    });
    registryEntries?.forEach(({ registeredOn }, i) => {
      future.see(registeredOn, 'registryEntries', i, 'registeredOn');
    });
    future.see(mapping?.mappedOn, 'mapping', 'mappedOn');
    future.see(statutes?.adoptedOn, 'statutes', 'adoptedOn');
    if (future.stated > 0) return conclude(future.findings);
    return cannotTell(
      'not-given',
      ['decrees'],
      ['registryEntries'],
      ['mapping', 'mappedOn'],
      ['statutes', 'adoptedOn'],
    );
  },
};
