import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { OfficerRole } from '../../../vocabulary/concepts/officer-roles.js';
import { officerRoles as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const officerRolesLabels: SchemeLabels<OfficerRole> = /* @__PURE__ */ labelledByCode(codes, {});

export const officerRoles: SchemeTexts<OfficerRole> = /* @__PURE__ */ described(officerRolesLabels, {
  title: 'Jabatan pengurus',
  description: 'Jabatan di dalam KIM. Pengurus adalah anggota; pembina dan penasihat bukan pengurus.',
  concepts: {
    ketua: {
      definition: 'Memimpin KIM dan mewakilinya ke luar.',
    },
    'wakil-ketua': {
      definition: 'Membantu ketua dan menggantikannya bila berhalangan.',
    },
    sekretaris: {
      definition: 'Mengurus surat, catatan, dan administrasi KIM.',
    },
    bendahara: {
      definition: 'Mengelola dan mencatat uang KIM.',
    },
    koordinator: {
      definition: 'Mengatur kerja sekelompok anggota atau satu bidang tugas.',
    },
    'seksi-pengumpulan-informasi': {
      definition: 'Mencari dan mengumpulkan informasi dari berbagai sumber.',
    },
    'seksi-pengolahan-informasi': {
      definition: 'Memilah, memeriksa, dan mengolah informasi yang terkumpul.',
    },
    'seksi-penyebaran-informasi': {
      definition: 'Menyampaikan informasi kepada masyarakat.',
    },
    'seksi-publikasi': {
      definition: 'Menerbitkan berita dan karya KIM di media milik KIM.',
    },
    'seksi-lain': {
      definition: 'Seksi atau bidang yang tidak tercantum di sini.',
    },
  },
});
