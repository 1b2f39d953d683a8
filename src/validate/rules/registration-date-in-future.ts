import { type RuleReference, rule } from '../rule.js';
import { isLater } from '../support/later.js';

/**
 * Decrees, registrations, mapping and statutes that are stated as done cannot be dated after the day of judgement.
 *
 * Fails at every such date that lies after the day of judgement.
 *
 * Boundary: the day of judgement itself passes. Records without a day are passed over.
 */
export const registrationDateInFuture = /* @__PURE__ */ rule({
  code: 'registration.date-in-future',
  kind: 'registration',
  ifNothingExamined: 'not-given',
  asksFor: ['decrees', 'registryEntries', 'mapping.mappedOn', 'statutes.adoptedOn'],
  check({ decrees, registryEntries, mapping, statutes }, answer) {
    decrees?.forEach(({ issuedOn }, i) => {
      if (isLater(issuedOn, answer)) answer.found(['decrees', i, 'issuedOn']);
    });
    registryEntries?.forEach(({ registeredOn }, i) => {
      if (isLater(registeredOn, answer)) answer.found(['registryEntries', i, 'registeredOn']);
    });
    if (isLater(mapping?.mappedOn, answer)) answer.found(['mapping', 'mappedOn']);
    if (isLater(statutes?.adoptedOn, answer)) answer.found(['statutes', 'adoptedOn']);
  },
});

/** For the page of the rules. */
export const registrationDateInFutureReference = {
  reads: ['decrees[].issuedOn', 'registryEntries[].registeredOn', 'mapping.mappedOn', 'statutes.adoptedOn'],
  reportsAt: ['decrees[].issuedOn', 'registryEntries[].registeredOn', 'mapping.mappedOn', 'statutes.adoptedOn'],
} as const satisfies RuleReference;
