import { atLeast } from '../option-kinds.js';
import { fail, pass, type Rule } from '../rule.js';
import { groupsOnly } from '../support/groups-only.js';
import { memberCount } from '../support/member-count.js';

/** A group with too many members no longer works as one. Advisers and portal accounts never count. */
export const membersAboveMaximum: Rule<
  'members.above-maximum',
  'registration',
  { readonly maximum: number },
  { readonly count: number | null; readonly maximum: number }
> = {
  code: 'members.above-maximum',
  kind: 'registration',
  options: { maximum: atLeast(0) },
  check(draft, { maximum }, { asOf }) {
    const { atLeast, atMost, counted, undecided } = memberCount(draft, asOf);
    if (atLeast.value > maximum) return groupsOnly(draft, fail(atLeast.path, { count: counted, maximum }));
    return groupsOnly(draft, atMost !== undefined && atMost.value <= maximum ? pass : undecided());
  },
};
