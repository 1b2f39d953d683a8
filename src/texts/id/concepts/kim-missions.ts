import { frozen } from '../../../kernel/frozen.js';
import type { KimMission } from '../../../vocabulary/about-kim/kim-missions.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimMissions: SchemeTexts<KimMission> = /* @__PURE__ */ frozen({
  title: 'Misi KIM',
  description: 'Lima misi untuk mewujudkan visi KIM.',
  concepts: {
    'tumbuh-mandiri': {
      label: 'tumbuh mandiri',
      definition: 'Mendorong KIM tumbuh dan berkembang secara mandiri sebagai wahana informasi dalam masyarakat.',
    },
    'memperlancar-arus-informasi': {
      label: 'memperlancar arus informasi',
      definition: 'Memperlancar arus informasi antara pemerintah dan masyarakat serta antargolongan masyarakat.',
    },
    'meningkatkan-kemampuan': {
      label: 'meningkatkan kemampuan',
      definition:
        'Meningkatkan kemampuan mengakses dan mengelola informasi untuk literasi informasi dan mengatasi kesenjangan informasi.',
    },
    'mendayagunakan-informasi': {
      label: 'mendayagunakan informasi',
      definition: 'Mendayagunakan informasi untuk meningkatkan nilai tambah masyarakat.',
    },
    'menyalurkan-aspirasi': {
      label: 'menyerap dan menyalurkan aspirasi',
      definition: 'Menyerap dan menyalurkan aspirasi masyarakat.',
    },
  },
});
