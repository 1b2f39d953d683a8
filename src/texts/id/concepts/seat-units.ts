import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { SeatUnit } from '../../../vocabulary/concepts/seat-units.js';

export const seatUnits: SchemeTexts<SeatUnit> = /* @__PURE__ */ frozen({
  title: 'Satuan kedudukan',
  description:
    'Satuan wilayah atau organisasi tempat KIM berkedudukan. Umumnya desa atau kelurahan, tetapi satu desa boleh memiliki lebih dari satu KIM.',
  concepts: {
    desa: {
      label: 'desa',
      definition: 'Desa, dengan nama apa pun di daerahnya.',
    },
    kelurahan: {
      label: 'kelurahan',
      definition: 'Kelurahan, bagian dari pemerintah kabupaten atau kota.',
    },
    'desa-adat': {
      label: 'desa adat',
      definition: 'Desa adat dengan kode wilayah sendiri.',
    },
    dusun: {
      label: 'dusun',
      definition: 'Bagian dari desa, di DIY disebut padukuhan.',
    },
    rw: {
      label: 'RW',
      definition: 'Rukun warga, gabungan beberapa rukun tetangga.',
    },
    dasawisma: {
      label: 'dasawisma',
      definition: 'Kelompok sekitar sepuluh rumah; satu desa tercatat memiliki 42 KIM dasawisma.',
    },
    kecamatan: {
      label: 'kecamatan',
      definition: 'Kecamatan, juga disebut kapanewon, kemantren, atau distrik.',
    },
    organisasi: {
      label: 'organisasi',
      definition: 'Organisasi tanpa wilayah sendiri, misalnya organisasi pers.',
    },
  },
});
