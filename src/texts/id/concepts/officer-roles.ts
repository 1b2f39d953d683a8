import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { OfficerRole } from '../../../vocabulary/concepts/officer-roles.js';

export const officerRoles: SchemeTexts<OfficerRole> = /* @__PURE__ */ frozen({
  title: 'Jabatan pengurus',
  description: 'Jabatan di dalam KIM. Pengurus adalah anggota; pembina dan penasihat bukan pengurus.',
  concepts: {
    ketua: {
      label: 'ketua',
      definition: 'Memimpin KIM dan mewakilinya ke luar.',
    },
    'wakil-ketua': {
      label: 'wakil ketua',
      definition: 'Membantu ketua dan menggantikannya bila berhalangan.',
    },
    sekretaris: {
      label: 'sekretaris',
      definition: 'Mengurus surat, catatan, dan administrasi KIM.',
    },
    bendahara: {
      label: 'bendahara',
      definition: 'Mengelola dan mencatat uang KIM.',
    },
    koordinator: {
      label: 'koordinator',
      definition: 'Mengatur kerja sekelompok anggota atau satu bidang tugas.',
    },
    'seksi-pengumpulan-informasi': {
      label: 'seksi pengumpulan informasi',
      definition: 'Mencari dan mengumpulkan informasi dari berbagai sumber.',
    },
    'seksi-pengolahan-informasi': {
      label: 'seksi pengolahan informasi',
      definition: 'Memilah, memeriksa, dan mengolah informasi yang terkumpul.',
    },
    'seksi-penyebaran-informasi': {
      label: 'seksi penyebaran informasi',
      definition: 'Menyampaikan informasi kepada masyarakat.',
    },
    'seksi-publikasi': {
      label: 'seksi publikasi',
      definition: 'Menerbitkan berita dan karya KIM di media milik KIM.',
    },
    'seksi-lain': {
      label: 'seksi lain',
      definition: 'Seksi atau bidang yang tidak tercantum di sini.',
    },
  },
});
