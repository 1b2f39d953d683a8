import type { Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { officeFilled } from '../support/office-holders.js';

/** A group does well to have a secretary (sekretaris). */
export const officersSecretaryMissing: Rule<'officers.secretary-missing', 'registration', NoOptions> = {
  code: 'officers.secretary-missing',
  kind: 'registration',
  check: (draft, _options, { asOf }) => officeFilled(draft, 'sekretaris', asOf),
};
