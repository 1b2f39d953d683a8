import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { GovernmentLevel } from '../../../vocabulary/concepts/government-levels.js';

export const governmentLevels: SchemeTexts<GovernmentLevel> = /* @__PURE__ */ frozen({
  title: 'Government levels',
  description:
    'Levels of government that have to do with KIMs. What each must do stands in the list of government duties.',
  concepts: {
    pusat: {
      label: 'central government',
      definition: 'The ministry in charge of communication and informatics.',
    },
    provinsi: {
      label: 'province',
      definition: 'The government of a province and its communication agency.',
    },
    'kabupaten-kota': {
      label: 'kabupaten or kota',
      definition: 'The government of a kabupaten or kota and its communication agency.',
    },
    kecamatan: {
      label: 'kecamatan',
      definition: 'The office of the head of a kecamatan.',
    },
    'desa-kelurahan': {
      label: 'village',
      definition: 'The government of a desa or kelurahan, which most often issues the decree of a KIM.',
    },
  },
});
