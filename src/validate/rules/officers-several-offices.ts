import type { Rule } from '../rule.js';
import type { NoOptions } from '../support/conclude.js';
import { eachMember } from '../support/each-member.js';

/** One person holds several offices of the group. */
export const officersSeveralOffices: Rule<
  'officers.several-offices',
  'registration',
  NoOptions,
  { readonly count: number }
> = {
  code: 'officers.several-offices',
  kind: 'registration',
  check: (draft, _options, { asOf }) =>
    eachMember(draft, asOf, ({ offices }, i, findings, missing) => {
      if (offices === undefined) missing.push(['members', i, 'offices']);
      else if (offices.length > 1) {
        const count = new Set(offices).size;
        if (count > 1) findings.push({ path: ['members', i, 'offices'], params: { count } });
      }
    }),
};
