import { isRegisteredOn } from '../../facts/recognition-on.js';
import { governmentLevels } from '../../vocabulary/concepts/government-levels.js';
import { codesOf } from '../option-kinds.js';
import { type Answering, rule } from '../rule.js';

/**
 * Registering a KIM is the work of one level of government. A further entry elsewhere (the national portal) does no
 * harm; what is missing is the entry that counts.
 *
 * Fails, once for the list, when there are entries on the day of judgement and none of them is at one of `registrars`.
 *
 * Boundary: an entry of the day of judgement counts, and so does one without a day; later ones are passed over.
 */
export const registrationRegistrarNotKabupatenKota = /* @__PURE__ */ rule({
  code: 'registration.registrar-not-kabupaten-kota',
  kind: 'registration',
  reads: ['registryEntries[].registeredOn', 'registryEntries[].registrar'],
  reportsAt: ['registryEntries'],
  options: { registrars: codesOf(governmentLevels) },
  list: 'registryEntries',
  lacks: ['registryEntries[].registrar'],
  ifNothingExamined: 'nothing-to-check',
  check({ registryEntries }, answer: Answering<'registration', { readonly entries: number }>, { registrars }) {
    let entries = 0;
    let unknown = 0;
    for (let i = 0; i < registryEntries.length; i++) {
      const entry = registryEntries[i] ?? {};
      if (!isRegisteredOn(entry, answer.asOf)) continue;
      entries++;
      answer.examined();
      const { registrar } = entry;
      if (registrar === undefined) {
        unknown++;
        answer.lacks(['registryEntries', i, 'registrar']);
      } else if (registrars.includes(registrar)) return answer.passes();
    }
    if (entries > 0 && unknown === 0) answer.found(['registryEntries'], { entries });
  },
});
