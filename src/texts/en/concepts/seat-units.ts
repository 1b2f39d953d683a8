import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatUnit } from '../../../vocabulary/concepts/seat-units.js';

export const seatUnits: SchemeTexts<SeatUnit> = /* @__PURE__ */ frozen({
  title: 'Seat units',
  description:
    'The unit of territory or the organisation a KIM belongs to. Mostly a village, but one village may have several KIMs.',
  concepts: {
    desa: {
      label: 'desa',
      definition: 'A self-governing village, under whatever name the region gives it.',
    },
    kelurahan: {
      label: 'kelurahan',
      definition: 'An urban village, part of the kabupaten or kota government.',
    },
    'desa-adat': {
      label: 'customary village',
      definition: 'A customary village with a region code of its own.',
    },
    dusun: {
      label: 'hamlet',
      definition: 'A part of a desa; in Yogyakarta called padukuhan.',
    },
    rw: {
      label: 'RW',
      definition: 'A group of neighbourhood units.',
    },
    dasawisma: {
      label: 'dasawisma',
      definition: 'A group of about ten houses; one village is on record with 42 KIMs of this kind.',
    },
    kecamatan: {
      label: 'kecamatan',
      definition: 'A district, also called kapanewon, kemantren or distrik.',
    },
    organisasi: {
      label: 'organisation',
      definition: 'An organisation without a territory, such as a press organisation.',
    },
  },
});
