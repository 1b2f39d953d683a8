import { decreeStateOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import { cannotTell, fail, nothingToCheck, pass, type Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { undecidedBy } from '../support/whole-list.js';

/** All decrees have run out. One without a known end is in force; that there is no decree at all is `decree.missing`. */
export const decreeExpired: Rule<'decree.expired', 'registration', NoOptions> = {
  code: 'decree.expired',
  kind: 'registration',
  check(draft, _options, { asOf }) {
    const { decrees } = draft;
    if (decrees === undefined) return cannotTell('not-given', ['decrees']);
    const states = decrees.map((decree) => decreeStateOn(decree, asOf));
    if (states.includes('in-force')) return pass;
    if (!isWholeList(draft, 'decrees')) return undecidedBy('decrees');
    return states.includes('expired') ? fail(['decrees'], {}) : nothingToCheck;
  },
};
