import { frozen } from '../../../kernel/frozen.js';
import type { GovernmentDuty } from '../../../vocabulary/about-kim/government-duties.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const governmentDuties: SchemeTexts<GovernmentDuty> = /* @__PURE__ */ frozen({
  title: 'Tugas pemerintah',
  description: 'Tugas tiap tingkat pemerintahan terhadap KIM. Tugas bukan perintah kepada KIM.',
  concepts: {
    'pedoman-nasional': {
      label: 'penetapan pedoman nasional',
      definition: 'Menetapkan pedoman pengembangan dan pemberdayaan KIM bagi aparat di semua tingkat.',
    },
    'penetapan-standar': {
      label: 'penetapan standar KIM',
      definition: 'Menetapkan standar KIM; keputusannya masih disusun pada Oktober 2025.',
    },
    'koordinasi-provinsi': {
      label: 'koordinasi antardinas',
      definition: 'Mengoordinasikan dinas kabupaten dan kota dalam kemitraan komunikasi dengan KIM.',
    },
    pendaftaran: {
      label: 'pendaftaran KIM',
      definition: 'Mencatat KIM di wilayahnya dalam daftar resmi.',
    },
    pemetaan: {
      label: 'pemetaan KIM',
      definition: 'Memetakan komunitas yang bergiat dalam informasi atau pemberdayaan sebagai dasar kemitraan.',
    },
    'kemitraan-komunikasi': {
      label: 'kemitraan komunikasi',
      definition:
        'Bermitra dengan KIM dalam komunikasi berdasarkan hasil pemetaan; dianggarkan sebagai subkegiatan 2.16.02.2.01.0015, Kemitraan Komunikasi dengan Komunitas Informasi Masyarakat.',
    },
    fasilitasi: {
      label: 'fasilitasi',
      definition: 'Menjalankan peran fasilitasi, dari kebijakan sampai studi banding.',
    },
    'evaluasi-berkala': {
      label: 'evaluasi berkala',
      definition: 'Mengevaluasi KIM secara langsung dan berkala.',
    },
  },
});
