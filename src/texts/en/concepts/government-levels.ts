import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { GovernmentLevel } from '../../../vocabulary/concepts/government-levels.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const governmentLevelsLabels: SchemeLabels<GovernmentLevel> = /* @__PURE__ */ labelled({
  pusat: 'central government',
  provinsi: 'province',
  'kabupaten-kota': 'kabupaten or kota',
  kecamatan: 'kecamatan',
  'desa-kelurahan': 'village',
});

export const governmentLevels: SchemeTexts<GovernmentLevel> = /* @__PURE__ */ described(governmentLevelsLabels, {
  title: 'Government levels',
  description:
    'Levels of government that have to do with KIMs. What each must do stands in the list of government duties.',
  concepts: {
    pusat: {
      definition: 'The ministry in charge of communication and informatics.',
    },
    provinsi: {
      definition: 'The government of a province and its communication agency.',
    },
    'kabupaten-kota': {
      definition: 'The government of a kabupaten or kota and its communication agency.',
    },
    kecamatan: {
      definition: 'The office of the head of a kecamatan.',
    },
    'desa-kelurahan': {
      definition: 'The government of a desa or kelurahan, which most often issues the decree of a KIM.',
    },
  },
});
