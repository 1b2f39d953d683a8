import { isRegisteredOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import type { Path } from '../../kernel/json-pointer.js';
import type { GovernmentLevel } from '../../vocabulary/concepts/government-levels.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, fail, pass, type Rule } from '../rule.js';
import { tooLittleKnown } from '../support/conclude.js';
import { undecidedBy } from '../support/whole-list.js';

/**
 * Registering a KIM is the work of one level of government. A further entry elsewhere (the national portal) does no
 * harm; what is missing is the entry that counts, also where there is no entry at all.
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
  check(draft, { registrars }, { asOf }) {
    const { registryEntries } = draft;
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
    if (missing.length > 0) return tooLittleKnown(missing);
    return isWholeList(draft, 'registryEntries')
      ? fail(['registryEntries'], { entries })
      : undecidedBy('registryEntries');
  },
};
