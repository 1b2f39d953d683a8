import type { PublicOffice } from '../../vocabulary/concepts/public-offices.js';
import { publicOffices } from '../../vocabulary/concepts/public-offices.js';
import { codesOf } from '../option-kinds.js';
import type { Rule } from '../rule.js';
import { eachMember } from '../support/each-member.js';
import { firstAmong } from '../support/first-among.js';

/**
 * An office in the KIM comes with an office of state, so that government fills it and not the members. Offices of the
 * neighbourhood (RT, RW) and of village community bodies are not of state.
 */
export const independenceExOfficio: Rule<
  'independence.ex-officio',
  'registration',
  { readonly publicOffices: readonly PublicOffice[] }
> = {
  code: 'independence.ex-officio',
  kind: 'registration',
  options: { publicOffices: codesOf(publicOffices) },
  check: (draft, options, { asOf }) =>
    eachMember(draft, asOf, ({ offices, exOfficio, publicOffices }, i, findings, missing) => {
      if (exOfficio === false) return;
      // An ordinary member holds no office that could come with another one.
      if (offices?.length === 0 && exOfficio === undefined) return;
      const publicOffice = firstAmong(publicOffices, options.publicOffices);
      if (publicOffice === undefined) {
        if (publicOffices === undefined) missing.push(['members', i, exOfficio ? 'publicOffices' : 'exOfficio']);
      } else if (exOfficio === undefined) missing.push(['members', i, 'exOfficio']);
      else findings.push({ path: ['members', i, 'exOfficio'], params: {} });
    }),
};
