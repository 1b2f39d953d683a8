import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { undecidedBy } from '../support/whole-list.js';

/** No decree has been issued about the group. */
export const decreeMissing: Rule<'decree.missing', 'registration', NoOptions> = {
  code: 'decree.missing',
  kind: 'registration',
  check(draft, _options, { asOf }) {
    const { decrees } = draft;
    if (decrees === undefined) return cannotTell('not-given', ['decrees']);
    if (decrees.some((decree) => decreeStateOn(decree, asOf) !== 'not-yet-issued')) return pass;
    return isWholeList(draft, 'decrees') ? fail(['decrees'], {}) : undecidedBy('decrees');
  },
};
