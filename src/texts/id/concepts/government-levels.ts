import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { GovernmentLevel } from '../../../vocabulary/concepts/government-levels.js';
import { governmentLevels as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const governmentLevelsLabels: SchemeLabels<GovernmentLevel> = /* @__PURE__ */ labelledByCode(codes, {
  pusat: 'pemerintah pusat',
  provinsi: 'pemerintah provinsi',
  'kabupaten-kota': 'pemerintah kabupaten atau kota',
  'desa-kelurahan': 'pemerintah desa atau kelurahan',
});

export const governmentLevels: SchemeTexts<GovernmentLevel> = /* @__PURE__ */ described(governmentLevelsLabels, {
  title: 'Tingkat pemerintahan',
  description: 'Tingkat pemerintahan yang berurusan dengan KIM. Tugas tiap tingkat ada dalam daftar tugas pemerintah.',
  concepts: {
    pusat: {
      definition: 'Kementerian yang mengurus komunikasi dan informatika.',
    },
    provinsi: {
      definition: 'Pemerintah provinsi dan dinas kominfonya.',
    },
    'kabupaten-kota': {
      definition: 'Pemerintah kabupaten atau kota dan dinas kominfonya.',
    },
    kecamatan: {
      definition: 'Kantor camat.',
    },
    'desa-kelurahan': {
      definition: 'Pemerintah desa atau kelurahan, yang paling sering menerbitkan surat keputusan KIM.',
    },
  },
});
