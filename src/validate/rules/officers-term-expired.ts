import type { LocalDate } from '../../kernel/local-date.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';

/** The term for which the officers were chosen is over. */
export const officersTermExpired: Rule<
  'officers.term-expired',
  'registration',
  NoOptions,
  { readonly asOf: LocalDate }
> = {
  code: 'officers.term-expired',
  kind: 'registration',
  check({ termOfOffice }, _options, { asOf }) {
    const { from, through } = termOfOffice ?? {};
    // A term that begins later states nothing about the day of judgement.
    if (through === undefined || (from !== undefined && from > asOf))
      return cannotTell('not-given', ['termOfOffice', 'through']);
    return through >= asOf ? pass : fail(['termOfOffice', 'through'], { asOf });
  },
};
