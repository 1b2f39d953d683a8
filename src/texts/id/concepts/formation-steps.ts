import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationStep } from '../../../vocabulary/concepts/formation-steps.js';

export const formationSteps: SchemeTexts<FormationStep> = /* @__PURE__ */ frozen({
  title: 'Langkah pembentukan',
  description:
    'Langkah menuju KIM yang terdaftar. Urutan di sini untuk dibaca; sumber berbeda tentang mana yang lebih dahulu antara surat keputusan dan anggaran dasar.',
  concepts: {
    rekrutmen: {
      label: 'rekrutmen anggota',
      definition: 'Mengajak dan mendata warga yang mau menjadi anggota.',
    },
    musyawarah: {
      label: 'musyawarah',
      definition: 'Warga bermusyawarah dan sepakat membentuk KIM; hasilnya dicatat dalam berita acara.',
    },
    'pemilihan-pengurus': {
      label: 'pemilihan pengurus',
      definition: 'Kelompok memilih pengurusnya sendiri.',
    },
    'surat-keputusan': {
      label: 'surat keputusan',
      definition: 'Kepala desa, lurah, atau pejabat lain menerbitkan surat keputusan yang mengakui KIM.',
    },
    'anggaran-dasar': {
      label: 'anggaran dasar dan anggaran rumah tangga',
      definition: 'Kelompok mengesahkan aturan mainnya sendiri.',
    },
    pendaftaran: {
      label: 'pendaftaran',
      definition: 'KIM mendaftar pada dinas kominfo kabupaten atau kota.',
    },
    pembinaan: {
      label: 'pembinaan',
      definition: 'Dinas mulai melatih dan mendampingi KIM.',
    },
  },
});
