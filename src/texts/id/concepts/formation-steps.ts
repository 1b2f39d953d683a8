import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { FormationStep } from '../../../vocabulary/concepts/formation-steps.js';
import { formationSteps as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const formationStepsLabels: SchemeLabels<FormationStep> = /* @__PURE__ */ labelledByCode(codes, {
  rekrutmen: 'rekrutmen anggota',
  'anggaran-dasar': 'anggaran dasar dan anggaran rumah tangga',
});

export const formationSteps: SchemeTexts<FormationStep> = /* @__PURE__ */ described(formationStepsLabels, {
  title: 'Langkah pembentukan',
  description:
    'Langkah menuju KIM yang terdaftar. Urutan di sini untuk dibaca; sumber berbeda tentang mana yang lebih dahulu antara surat keputusan dan anggaran dasar.',
  concepts: {
    rekrutmen: {
      definition: 'Mengajak dan mendata warga yang mau menjadi anggota.',
    },
    musyawarah: {
      definition: 'Warga bermusyawarah dan sepakat membentuk KIM; hasilnya dicatat dalam berita acara.',
    },
    'pemilihan-pengurus': {
      definition: 'Kelompok memilih pengurusnya sendiri.',
    },
    'surat-keputusan': {
      definition: 'Kepala desa, lurah, atau pejabat lain menerbitkan surat keputusan yang mengakui KIM.',
    },
    'anggaran-dasar': {
      definition: 'Kelompok mengesahkan aturan mainnya sendiri.',
    },
    pendaftaran: {
      definition: 'KIM mendaftar pada dinas kominfo kabupaten atau kota.',
    },
    pembinaan: {
      definition: 'Dinas mulai melatih dan mendampingi KIM.',
    },
  },
});
