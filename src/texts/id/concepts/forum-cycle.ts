import type { ForumCycleStep, ForumCycleStepLinks } from '../../../vocabulary/about-kim/forum-cycle.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { forumCycle as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const forumCycleLabels: SchemeLabels<ForumCycleStep> = /* @__PURE__ */ labelledByCode(codes, {
  mengikuti: 'mengikuti informasi',
  'mendayagunakan-tik': 'mendayagunakan TIK',
});

export const forumCycle: SchemeTexts<ForumCycleStep, ForumCycleStepLinks> = /* @__PURE__ */ described(
  forumCycleLabels,
  {
    title: 'Daur informasi sebagai media forum',
    description: 'Lima langkah KIM sebagai media forum: dari mengikuti informasi sampai mendayagunakan teknologi.',
    concepts: {
      mengikuti: {
        definition: 'Mengikuti informasi dari berbagai sumber.',
        reasons: {
          'information-cycle/mengumpulkan':
            'Keduanya adalah langkah pertama: memperoleh informasi dari berbagai sumber.',
        },
      },
      mendiskusikan: {
        definition: 'Membahas hasil pemantauan bersama-sama.',
        reasons: {
          'information-cycle/mengolah': 'Dengan mendiskusikannya kelompok mengolah informasi sebelum menyalurkannya.',
        },
      },
      menyalurkan: {
        definition: 'Menyampaikan informasi kepada masyarakat sekitar.',
        reasons: {
          'information-cycle/mendistribusikan':
            'Menyalurkan dan mendistribusikan sama-sama berarti menyampaikan informasi kepada warga.',
        },
      },
      menerapkan: {
        definition: 'Menerapkan informasi dalam kehidupan sehari-hari.',
        reasons: {
          'empowerment-process/pendayagunaan': 'Informasi yang diterapkan adalah informasi yang didayagunakan.',
        },
      },
      'mendayagunakan-tik': {
        definition: 'Mendayagunakan teknologi informasi dan komunikasi setelah jaringan dan perangkatnya tersedia.',
        reasons: {
          'empowerment-process/pendayagunaan': 'Teknologi adalah alat untuk mendayagunakan informasi.',
        },
      },
    },
  },
);
