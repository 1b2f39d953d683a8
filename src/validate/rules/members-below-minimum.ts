import { atLeast } from '../option-kinds.js';
import { fail, pass, type Rule } from '../rule.js';
import { groupsOnly } from '../support/groups-only.js';
import { memberCount } from '../support/member-count.js';

/** A group needs enough members to be one. Advisers and portal accounts never count. */
export const membersBelowMinimum: Rule<
  'members.below-minimum',
  'registration',
  { readonly minimum: number },
  { readonly count: number | null; readonly minimum: number }
> = {
  code: 'members.below-minimum',
  kind: 'registration',
  options: { minimum: atLeast(0) },
  check(draft, { minimum }, { asOf }) {
    const { atLeast, atMost, counted, undecided } = memberCount(draft, asOf);
    if (atMost !== undefined && atMost.value < minimum) {
      return groupsOnly(draft, fail(atMost.path, { count: counted, minimum }));
    }
    return groupsOnly(draft, atLeast.value >= minimum ? pass : undecided());
  },
};
