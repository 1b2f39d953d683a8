import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatUnit } from '../../../vocabulary/concepts/seat-units.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const seatUnitsLabels: SchemeLabels<SeatUnit> = /* @__PURE__ */ labelled({
  desa: 'desa',
  kelurahan: 'kelurahan',
  'desa-adat': 'customary village',
  dusun: 'hamlet',
  rw: 'RW',
  dasawisma: 'dasawisma',
  kecamatan: 'kecamatan',
  organisasi: 'organisation',
});

export const seatUnits: SchemeTexts<SeatUnit> = /* @__PURE__ */ described(seatUnitsLabels, {
  title: 'Seat units',
  description:
    'The unit of territory or the organisation a KIM belongs to. Mostly a village, but one village may have several KIMs.',
  concepts: {
    desa: {
      definition: 'A self-governing village, under whatever name the region gives it.',
    },
    kelurahan: {
      definition: 'An urban village, part of the kabupaten or kota government.',
    },
    'desa-adat': {
      definition: 'A customary village with a region code of its own.',
    },
    dusun: {
      definition: 'A part of a desa; in Yogyakarta called padukuhan.',
    },
    rw: {
      definition: 'A group of neighbourhood units.',
    },
    dasawisma: {
      definition: 'A group of about ten houses; one village is on record with 42 KIMs of this kind.',
    },
    kecamatan: {
      definition: 'A district, also called kapanewon, kemantren or distrik.',
    },
    organisasi: {
      definition: 'An organisation without a territory, such as a press organisation.',
    },
  },
});
