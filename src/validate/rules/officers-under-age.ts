import type { AgeBand } from '../../vocabulary/concepts/age-bands.js';
import { ageBands } from '../../vocabulary/concepts/age-bands.js';
import { codesOf } from '../option-kinds.js';
import type { Rule } from '../rule.js';
import { eachMember } from '../support/each-member.js';

/** An officer is younger than the place allows. Nationally no age is asked for. */
export const officersUnderAge: Rule<'officers.under-age', 'registration', { readonly bands: readonly AgeBand[] }> = {
  code: 'officers.under-age',
  kind: 'registration',
  options: { bands: codesOf(ageBands) },
  check: (draft, { bands }, { asOf }) =>
    eachMember(draft, asOf, ({ offices, ageBand }, i, findings, missing) => {
      if (offices?.length === 0 || (ageBand !== undefined && !bands.includes(ageBand))) return;
      if (offices === undefined) missing.push(['members', i, 'offices']);
      else if (ageBand === undefined) missing.push(['members', i, 'ageBand']);
      else findings.push({ path: ['members', i, 'ageBand'], params: {} });
    }),
};
