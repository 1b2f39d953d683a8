import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AdviserRole } from '../../../vocabulary/concepts/adviser-roles.js';
import { adviserRoles as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const adviserRolesLabels: SchemeLabels<AdviserRole> = /* @__PURE__ */ labelledByCode(codes, {});

export const adviserRoles: SchemeTexts<AdviserRole> = /* @__PURE__ */ described(adviserRolesLabels, {
  title: 'Peran pembina dan penasihat',
  description:
    'Orang di luar keanggotaan yang membina, menasihati, melindungi, atau mengarahkan. Tidak dihitung sebagai anggota dan tidak memimpin KIM.',
  concepts: {
    pembina: {
      definition: 'Membina dan mendukung KIM, sering kepala desa atau dinas; tidak memerintah KIM.',
    },
    penasihat: {
      definition: 'Memberi nasihat bila diminta, misalnya seorang tokoh masyarakat.',
    },
    pelindung: {
      definition: 'Memberi perlindungan dan dukungan moral kepada KIM.',
    },
    pengarah: {
      definition: 'Memberi arah umum, terutama bagi forum KIM; misalnya kepala dinas provinsi.',
    },
  },
});
