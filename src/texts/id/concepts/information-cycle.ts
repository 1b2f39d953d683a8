import type { InformationCycleStep } from '../../../vocabulary/about-kim/information-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const informationCycleLabels: SchemeLabels<InformationCycleStep> = /* @__PURE__ */ labelled({
  mengumpulkan: 'mengumpulkan',
  mengolah: 'mengolah',
  mendistribusikan: 'mendistribusikan',
});

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
