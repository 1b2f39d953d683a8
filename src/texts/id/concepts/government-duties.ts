import type { GovernmentDuty } from '../../../vocabulary/about-kim/government-duties.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { governmentDuties as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const governmentDutiesLabels: SchemeLabels<GovernmentDuty> = /* @__PURE__ */ labelledByCode(codes, {
  'pedoman-nasional': 'penetapan pedoman nasional',
  'penetapan-standar': 'penetapan standar KIM',
  'koordinasi-provinsi': 'koordinasi antardinas',
  pendaftaran: 'pendaftaran KIM',
  pemetaan: 'pemetaan KIM',
});

export const governmentDuties: SchemeTexts<GovernmentDuty> = /* @__PURE__ */ described(governmentDutiesLabels, {
  title: 'Tugas pemerintah',
  description: 'Tugas tiap tingkat pemerintahan terhadap KIM. Tugas bukan perintah kepada KIM.',
  concepts: {
    'pedoman-nasional': {
      definition: 'Menetapkan pedoman pengembangan dan pemberdayaan KIM bagi aparat di semua tingkat.',
    },
    'penetapan-standar': {
      definition: 'Menetapkan standar KIM; keputusannya masih disusun pada Oktober 2025.',
    },
    'koordinasi-provinsi': {
      definition: 'Mengoordinasikan dinas kabupaten dan kota dalam kemitraan komunikasi dengan KIM.',
    },
    pendaftaran: {
      definition: 'Mencatat KIM di wilayahnya dalam daftar resmi.',
    },
    pemetaan: {
      definition: 'Memetakan komunitas yang bergiat dalam informasi atau pemberdayaan sebagai dasar kemitraan.',
    },
    'kemitraan-komunikasi': {
      definition:
        'Bermitra dengan KIM dalam komunikasi berdasarkan hasil pemetaan; dianggarkan sebagai subkegiatan 2.16.02.2.01.0015, Kemitraan Komunikasi dengan Komunitas Informasi Masyarakat.',
    },
    fasilitasi: {
      definition: 'Menjalankan peran fasilitasi, dari kebijakan sampai studi banding.',
    },
    'evaluasi-berkala': {
      definition: 'Mengevaluasi KIM secara langsung dan berkala.',
    },
  },
});
