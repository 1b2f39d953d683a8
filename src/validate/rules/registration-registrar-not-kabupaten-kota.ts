import type { Path } from '../../kernel/json-pointer.js';
import type { GovernmentLevel } from '../../vocabulary/concepts/government-levels.js';
import { cannotTell, fail, nothingToCheck, pass, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';

/**
 * Registering a KIM is the work of one level of government. A further entry elsewhere (the national portal) does no
 * harm; what is missing is the entry that counts.
 */
export const registrationRegistrarNotKabupatenKota: Rule<
  'registration.registrar-not-kabupaten-kota',
  'registration',
  { readonly registrars: readonly GovernmentLevel[] },
  { readonly entries: number }
> = {
  code: 'registration.registrar-not-kabupaten-kota',
  kind: 'registration',
  check({ registryEntries }, { registrars }) {
    if (registryEntries === undefined) return cannotTell('not-given', ['registryEntries']);
    if (registryEntries.length === 0) return nothingToCheck;
    const missing: Path[] = [];
    for (let i = 0; i < registryEntries.length; i++) {
      const registrar = registryEntries[i]?.registrar;
      if (registrar === undefined) missing.push(['registryEntries', i, 'registrar']);
      else if (registrars.includes(registrar)) return pass;
    }
    if (missing.length > 0) return conclude([], missing);
    const entries = registryEntries.length;
    return fail(['registryEntries'], { entries });
  },
};
