import { cannotTell, fail, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { groupsOnly } from '../support/groups-only.js';

/** A seat states whether it lies in town or countryside: it is never inferred from a code. Here absence is the fault. */
export const seatSettingMissing: Rule<'seat.setting-missing', 'registration', NoOptions> = {
  code: 'seat.setting-missing',
  kind: 'registration',
  check(draft) {
    const { seat } = draft;
    if (seat === undefined) return groupsOnly(draft, cannotTell('not-given', ['seat']));
    return groupsOnly(draft, seat.setting === undefined ? fail(['seat', 'setting'], {}) : pass);
  },
};
