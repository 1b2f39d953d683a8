import { frozen } from '../../../kernel/frozen.js';
import type { ForumCycleStep, ForumCycleStepLinks } from '../../../vocabulary/about-kim/forum-cycle.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const forumCycle: SchemeTexts<ForumCycleStep, ForumCycleStepLinks> = /* @__PURE__ */ frozen({
  title: 'Daur informasi sebagai media forum',
  description: 'Lima langkah KIM sebagai media forum: dari mengikuti informasi sampai mendayagunakan teknologi.',
  concepts: {
    mengikuti: {
      label: 'mengikuti informasi',
      definition: 'Mengikuti informasi dari berbagai sumber.',
      reasons: {
        'information-cycle/mengumpulkan': 'Keduanya adalah langkah pertama: memperoleh informasi dari berbagai sumber.',
      },
    },
    mendiskusikan: {
      label: 'mendiskusikan',
      definition: 'Membahas hasil pemantauan bersama-sama.',
      reasons: {
        'information-cycle/mengolah': 'Dengan mendiskusikannya kelompok mengolah informasi sebelum menyalurkannya.',
      },
    },
    menyalurkan: {
      label: 'menyalurkan',
      definition: 'Menyampaikan informasi kepada masyarakat sekitar.',
      reasons: {
        'information-cycle/mendistribusikan':
          'Menyalurkan dan mendistribusikan sama-sama berarti menyampaikan informasi kepada warga.',
      },
    },
    menerapkan: {
      label: 'menerapkan',
      definition: 'Menerapkan informasi dalam kehidupan sehari-hari.',
      reasons: {
        'empowerment-process/pendayagunaan': 'Informasi yang diterapkan adalah informasi yang didayagunakan.',
      },
    },
    'mendayagunakan-tik': {
      label: 'mendayagunakan TIK',
      definition: 'Mendayagunakan teknologi informasi dan komunikasi setelah jaringan dan perangkatnya tersedia.',
      reasons: {
        'empowerment-process/pendayagunaan': 'Teknologi adalah alat untuk mendayagunakan informasi.',
      },
    },
  },
});
