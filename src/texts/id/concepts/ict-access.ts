import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { IctAccess } from '../../../vocabulary/concepts/ict-access.js';
import { ictAccess as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const ictAccessLabels: SchemeLabels<IctAccess> = /* @__PURE__ */ labelledByCode(codes, {
  ada: 'ada akses',
  terbatas: 'akses terbatas',
  'tidak-ada': 'tidak ada akses',
});

export const ictAccess: SchemeTexts<IctAccess> = /* @__PURE__ */ described(ictAccessLabels, {
  title: 'Akses teknologi informasi',
  description:
    'Apakah wilayah KIM terjangkau jaringan dan perangkat teknologi informasi. KIM diarahkan memakainya setelah aksesnya ada.',
  concepts: {
    ada: {
      definition: 'Jaringan dan perangkat tersedia sehari-hari.',
    },
    terbatas: {
      definition: 'Jaringan atau perangkat hanya tersedia di sebagian tempat atau waktu.',
    },
    'tidak-ada': {
      definition: 'Jaringan belum menjangkau wilayah ini.',
    },
  },
});
