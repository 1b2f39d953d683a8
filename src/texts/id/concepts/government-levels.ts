import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { GovernmentLevel } from '../../../vocabulary/concepts/government-levels.js';

export const governmentLevels: SchemeTexts<GovernmentLevel> = /* @__PURE__ */ frozen({
  title: 'Tingkat pemerintahan',
  description: 'Tingkat pemerintahan yang berurusan dengan KIM. Tugas tiap tingkat ada dalam daftar tugas pemerintah.',
  concepts: {
    pusat: {
      label: 'pemerintah pusat',
      definition: 'Kementerian yang mengurus komunikasi dan informatika.',
    },
    provinsi: {
      label: 'pemerintah provinsi',
      definition: 'Pemerintah provinsi dan dinas kominfonya.',
    },
    'kabupaten-kota': {
      label: 'pemerintah kabupaten atau kota',
      definition: 'Pemerintah kabupaten atau kota dan dinas kominfonya.',
    },
    kecamatan: {
      label: 'kecamatan',
      definition: 'Kantor camat.',
    },
    'desa-kelurahan': {
      label: 'pemerintah desa atau kelurahan',
      definition: 'Pemerintah desa atau kelurahan, yang paling sering menerbitkan surat keputusan KIM.',
    },
  },
});
