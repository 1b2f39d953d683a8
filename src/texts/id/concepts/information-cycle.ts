import { frozen } from '../../../kernel/frozen.js';
import type { InformationCycleStep } from '../../../vocabulary/about-kim/information-cycle.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const informationCycle: SchemeTexts<InformationCycleStep> = /* @__PURE__ */ frozen({
  title: 'Daur informasi',
  description: 'Tiga langkah pengelolaan informasi oleh KIM.',
  concepts: {
    mengumpulkan: {
      label: 'mengumpulkan',
      definition: 'Mencari dan menghimpun informasi yang dibutuhkan.',
    },
    mengolah: {
      label: 'mengolah',
      definition: 'Memilih, memeriksa, dan menyusun informasi agar mudah dipahami.',
    },
    mendistribusikan: {
      label: 'mendistribusikan',
      definition: 'Menyampaikan informasi kepada yang membutuhkannya.',
    },
  },
});
