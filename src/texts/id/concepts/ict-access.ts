import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { IctAccess } from '../../../vocabulary/concepts/ict-access.js';

export const ictAccess: SchemeTexts<IctAccess> = /* @__PURE__ */ frozen({
  title: 'Akses teknologi informasi',
  description:
    'Apakah wilayah KIM terjangkau jaringan dan perangkat teknologi informasi. KIM diarahkan memakainya setelah aksesnya ada.',
  concepts: {
    ada: {
      label: 'ada akses',
      definition: 'Jaringan dan perangkat tersedia sehari-hari.',
    },
    terbatas: {
      label: 'akses terbatas',
      definition: 'Jaringan atau perangkat hanya tersedia di sebagian tempat atau waktu.',
    },
    'tidak-ada': {
      label: 'tidak ada akses',
      definition: 'Jaringan belum menjangkau wilayah ini.',
    },
  },
});
