import type { Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { officeFilled } from '../support/office-holders.js';

/** A group has a chair (ketua). */
export const officersChairMissing: Rule<'officers.chair-missing', 'registration', NoOptions> = {
  code: 'officers.chair-missing',
  kind: 'registration',
  check: (draft, _options, { asOf }) => officeFilled(draft, 'ketua', asOf),
};
