import type { Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { officeFilled } from '../support/office-holders.js';

/** A group does well to have a treasurer (bendahara). */
export const officersTreasurerMissing: Rule<'officers.treasurer-missing', 'registration', NoOptions> = {
  code: 'officers.treasurer-missing',
  kind: 'registration',
  check: (draft, _options, { asOf }) => officeFilled(draft, 'bendahara', asOf),
};
