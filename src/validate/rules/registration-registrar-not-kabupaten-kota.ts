import { isRegisteredOn } from '../../facts/recognition-on.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { GovernmentLevel } from '../../vocabulary/concepts/government-levels.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import { codesOf } from '../option-kinds.js';
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
  options: { registrars: codesOf(governmentLevels) },
  check({ registryEntries }, { registrars }, { asOf }) {
    if (registryEntries === undefined) return cannotTell('not-given', ['registryEntries']);
    const missing: Path[] = [];
    let entries = 0;
    for (let i = 0; i < registryEntries.length; i++) {
      const entry = registryEntries[i] ?? {};
      if (!isRegisteredOn(entry, asOf)) continue;
      entries++;
      const { registrar } = entry;
      if (registrar === undefined) missing.push(['registryEntries', i, 'registrar']);
      else if (registrars.includes(registrar)) return pass;
    }
    if (missing.length > 0) return conclude([], missing);
    return entries === 0 ? nothingToCheck : fail(['registryEntries'], { entries });
  },
};
