import { registrationFields } from '../../fields/registration-fields.js';
import { type RuleReference, rule } from '../rule.js';
import { refuseUnknownInexactDates } from '../support/inexact-dates.js';

/**
 * A date that is known only by its bounds is a date of this registration.
 *
 * Fails at every entry whose field holds no day in this registration, whose item is not in it, or whose day is stated and lies
 * outside the bounds.
 *
 * Boundary: a day at one of its bounds passes, and so does a day that is absent where the entry names it. Entries that lack a
 * part are passed over. Where only some of a list is here, the item may be among the others.
 */
export const registrationInexactDateUnknown = /* @__PURE__ */ rule({
  code: 'registration.inexact-date-unknown',
  kind: 'registration',
  list: 'inexactDates',
  ifNothingExamined: 'not-given',
  check: (draft, answer) => refuseUnknownInexactDates(draft, registrationFields, answer),
});

/** For the page of the rules. */
export const registrationInexactDateUnknownReference = {
  reads: [
    'inexactDates[].field',
    'inexactDates[].id',
    'inexactDates[].from',
    'inexactDates[].through',
    'membersListed',
    'decreesListed',
    'registryEntriesListed',
    'relationsListed',
    'partialLists',
  ],
  reportsAt: ['inexactDates[].field'],
  lacks: [
    'members',
    'formerMembers',
    'decrees',
    'registryEntries',
    'relations',
    'standings',
    'achievements',
    'statedCounts',
    'workProgrammes',
  ],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
