import { isRegisteredOn } from '../../facts/recognition-on.js';
import { isWholeList } from '../../facts/whole-lists.js';
import { governmentLevels } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * Registering a KIM is the work of one level of government. A further entry elsewhere (the national portal) does no
 * harm; what is missing is the entry that counts, also where there is no entry at all.
 *
 * Fails, once for the list, when all entries are listed and none of the day of judgement is at one of `registrars`.
 *
 * Boundary: an entry of the day of judgement counts, and so does one without a day; later ones are passed over.
 */
export const registrationRegistrarNotKabupatenKota = /* @__PURE__ */ rule({
  code: 'registration.registrar-not-kabupaten-kota',
  kind: 'registration',
  needs: ['registryEntries'],
  check(
    draft,
    answer: Answering<'registration', { readonly entries: number }>,
    { registrars }: OptionsOf<typeof registrationRegistrarNotKabupatenKotaReference>,
  ) {
    const { registryEntries } = draft;
    let entries = 0;
    let unknown = 0;
    for (let i = 0; i < registryEntries.length; i++) {
      const entry = registryEntries[i] ?? {};
      if (!isRegisteredOn(entry, answer.asOf)) continue;
      entries++;
      const { registrar } = entry;
      if (registrar === undefined) {
        unknown++;
        answer.lacks(['registryEntries', i, 'registrar']);
      } else if (registrars.includes(registrar)) return answer.passes();
    }
    if (unknown > 0) return;
    if (isWholeList(draft, 'registryEntries')) answer.found(['registryEntries'], { entries });
    else answer.cannotTell(entries > 0 ? 'fails-so-far' : 'partial-list', ['registryEntriesListed']);
  },
});

/** For the page of the rules. */
export const registrationRegistrarNotKabupatenKotaReference = {
  options: { registrars: /* @__PURE__ */ someCodesOf(governmentLevels) },
  reads: ['registryEntries[].registeredOn', 'registryEntries[].registrar', 'registryEntriesListed', 'partialLists'],
  reportsAt: ['registryEntries'],
  cannotTell: { 'partial-list': ['registryEntriesListed'], 'fails-so-far': ['registryEntriesListed'] },
  lacks: ['registryEntries[].registrar'],
} as const satisfies RuleReference;
