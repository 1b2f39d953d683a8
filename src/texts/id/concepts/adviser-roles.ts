import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { AdviserRole } from '../../../vocabulary/concepts/adviser-roles.js';

export const adviserRoles: SchemeTexts<AdviserRole> = /* @__PURE__ */ frozen({
  title: 'Peran pembina dan penasihat',
  description:
    'Orang di luar keanggotaan yang membina, menasihati, melindungi, atau mengarahkan. Tidak dihitung sebagai anggota dan tidak memimpin KIM.',
  concepts: {
    pembina: {
      label: 'pembina',
      definition: 'Membina dan mendukung KIM, sering kepala desa atau dinas; tidak memerintah KIM.',
    },
    penasihat: {
      label: 'penasihat',
      definition: 'Memberi nasihat bila diminta, misalnya seorang tokoh masyarakat.',
    },
    pelindung: {
      label: 'pelindung',
      definition: 'Memberi perlindungan dan dukungan moral kepada KIM.',
    },
    pengarah: {
      label: 'pengarah',
      definition: 'Memberi arah umum, terutama bagi forum KIM; misalnya kepala dinas provinsi.',
    },
  },
});
