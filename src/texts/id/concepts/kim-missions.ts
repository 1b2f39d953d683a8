import type { KimMission } from '../../../vocabulary/about-kim/kim-missions.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimMissions as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimMissionsLabels: SchemeLabels<KimMission> = /* @__PURE__ */ labelledByCode(codes, {
  'menyalurkan-aspirasi': 'menyerap dan menyalurkan aspirasi',
});

export const kimMissions: SchemeTexts<KimMission> = /* @__PURE__ */ described(kimMissionsLabels, {
  title: 'Misi KIM',
  description: 'Lima misi untuk mewujudkan visi KIM.',
  concepts: {
    'tumbuh-mandiri': {
      definition: 'Mendorong KIM tumbuh dan berkembang secara mandiri sebagai wahana informasi dalam masyarakat.',
    },
    'memperlancar-arus-informasi': {
      definition: 'Memperlancar arus informasi antara pemerintah dan masyarakat serta antargolongan masyarakat.',
    },
    'meningkatkan-kemampuan': {
      definition:
        'Meningkatkan kemampuan mengakses dan mengelola informasi untuk literasi informasi dan mengatasi kesenjangan informasi.',
    },
    'mendayagunakan-informasi': {
      definition: 'Mendayagunakan informasi untuk meningkatkan nilai tambah masyarakat.',
    },
    'menyalurkan-aspirasi': {
      definition: 'Menyerap dan menyalurkan aspirasi masyarakat.',
    },
  },
});
