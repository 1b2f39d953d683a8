import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatUnit } from '../../../vocabulary/concepts/seat-units.js';
import { seatUnits as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const seatUnitsLabels: SchemeLabels<SeatUnit> = /* @__PURE__ */ labelledByCode(codes, {
  rw: 'RW',
});

export const seatUnits: SchemeTexts<SeatUnit> = /* @__PURE__ */ described(seatUnitsLabels, {
  title: 'Satuan kedudukan',
  description:
    'Satuan wilayah atau organisasi tempat KIM berkedudukan. Umumnya desa atau kelurahan, tetapi satu desa boleh memiliki lebih dari satu KIM.',
  concepts: {
    desa: {
      definition: 'Desa, dengan nama apa pun di daerahnya.',
    },
    kelurahan: {
      definition: 'Kelurahan, bagian dari pemerintah kabupaten atau kota.',
    },
    'desa-adat': {
      definition: 'Desa adat dengan kode wilayah sendiri.',
    },
    dusun: {
      definition: 'Bagian dari desa, di DIY disebut padukuhan.',
    },
    rw: {
      definition: 'Rukun warga, gabungan beberapa rukun tetangga.',
    },
    dasawisma: {
      definition: 'Kelompok sekitar sepuluh rumah; satu desa tercatat memiliki 42 KIM dasawisma.',
    },
    kecamatan: {
      definition: 'Kecamatan, juga disebut kapanewon, kemantren, atau distrik.',
    },
    organisasi: {
      definition: 'Organisasi tanpa wilayah sendiri, misalnya organisasi pers.',
    },
  },
});
