import { frozen } from '../../kernel/frozen.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Citation } from '../concept.js';
import type { NameForm } from '../concepts/name-forms.js';
import type { SeatUnit } from '../concepts/seat-units.js';
import type { LegalInstrument } from './legal-instruments.js';

/** One entry of a dated series together with what it rests on. `valueAt` reads such series. */
export interface SourcedEntry<Value> {
  /** First day on which the value holds. */
  readonly from: LocalDate;
  readonly value: Value;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Which word the K of KIM officially stands for. Groups keep their own names; this is the word of the rules.
 *
 * @example
 * ```ts
 * valueAt(officialNameForm, '2019-12-01'); // 'kelompok'
 * valueAt(officialNameForm, '2025-01-01'); // 'komunitas'
 * ```
 */
export const officialNameForm: readonly SourcedEntry<NameForm>[] = /* @__PURE__ */ frozen([
  {
    from: '2010-06-01',
    value: 'kelompok',
    sources: [{ source: 'permen-8-2010', where: 'Pasal 1 angka 2' }],
  },
  {
    from: '2024-09-05',
    value: 'komunitas',
    sources: [{ source: 'permen-4-2024' }, { source: 'inixindo-permen-4-2024' }],
  },
]);

/**
 * The ministerial rule about KIM that was the latest on a day. The rule of 2019 lies between the two but is left out:
 * its day is not known, and only its Article 16 is.
 */
export const latestKimRule: readonly SourcedEntry<LegalInstrument>[] = /* @__PURE__ */ frozen([
  { from: '2010-06-01', value: 'permen-8-2010', sources: [{ source: 'permen-8-2010' }] },
  {
    from: '2024-09-05',
    value: 'permen-4-2024',
    sources: [{ source: 'permen-4-2024' }, { source: 'inixindo-permen-4-2024' }],
  },
]);

/**
 * Where the rules seat a KIM. Before 2024 no rule that could be read names a unit; practice still knows KIMs of a
 * hamlet, a kecamatan or an organisation (`seatUnits`).
 */
export const officialSeatUnits: readonly SourcedEntry<readonly SeatUnit[]>[] = /* @__PURE__ */ frozen([
  {
    from: '2024-09-05',
    value: ['desa', 'kelurahan'],
    sources: [{ source: 'permen-4-2024' }, { source: 'pesisir-selatan-kim-id' }],
  },
]);
