import type { InformationCycleStep } from '../../../vocabulary/about-kim/information-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { informationCycle as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const informationCycleLabels: SchemeLabels<InformationCycleStep> = /* @__PURE__ */ labelledByCode(codes, {});

export const informationCycle: SchemeTexts<InformationCycleStep> = /* @__PURE__ */ described(informationCycleLabels, {
  title: 'Daur informasi',
  description: 'Tiga langkah pengelolaan informasi oleh KIM.',
  concepts: {
    mengumpulkan: {
      definition: 'Mencari dan menghimpun informasi yang dibutuhkan.',
    },
    mengolah: {
      definition: 'Memilih, memeriksa, dan menyusun informasi agar mudah dipahami.',
    },
    mendistribusikan: {
      definition: 'Menyampaikan informasi kepada yang membutuhkannya.',
    },
  },
});
