import type { ConceptRows, ConceptScheme } from '../concept.js';
import type { GovernmentLevel } from '../concepts/government-levels.js';

const rows = {
  'pedoman-nasional': {
    label: { id: 'penetapan pedoman nasional', en: 'setting the national guide' },
    definition: {
      id: 'Menetapkan pedoman pengembangan dan pemberdayaan KIM bagi aparat di semua tingkat.',
      en: 'Setting the guide on developing and empowering KIMs for officials of all levels.',
    },
    sources: [{ source: 'permen-8-2010' }, { source: 'medium-permen' }],
  },
  'penetapan-standar': {
    label: { id: 'penetapan standar KIM', en: 'setting the standards of KIM' },
    definition: {
      id: 'Menetapkan standar KIM; keputusannya masih disusun pada Oktober 2025.',
      en: 'Setting standards for KIMs; the decree was still being drafted in October 2025.',
    },
    sources: [{ source: 'ntt-standar-kim' }],
  },
  'koordinasi-provinsi': {
    label: { id: 'koordinasi antardinas', en: 'coordination between agencies' },
    definition: {
      id: 'Mengoordinasikan dinas kabupaten dan kota dalam kemitraan komunikasi dengan KIM.',
      en: 'Coordinating the agencies of kabupaten and kota in their communication partnership with KIMs.',
    },
    sources: [{ source: 'S001' }, { source: 'bimakab' }],
  },
  pendaftaran: {
    label: { id: 'pendaftaran KIM', en: 'registering KIMs' },
    definition: { id: 'Mendaftar KIM di wilayahnya.', en: 'Registering the KIMs of its area.' },
    sources: [{ source: 'S001' }, { source: 'bimakab' }],
  },
  pemetaan: {
    label: { id: 'pemetaan KIM', en: 'mapping KIMs' },
    definition: {
      id: 'Memetakan komunitas yang bergiat dalam informasi atau pemberdayaan sebagai dasar kemitraan.',
      en: 'Mapping communities active in information or empowerment, as the ground of partnership.',
    },
    sources: [{ source: 'S001' }, { source: 'bimakab' }],
  },
  'kemitraan-komunikasi': {
    label: { id: 'kemitraan komunikasi', en: 'communication partnership' },
    definition: {
      id: 'Bermitra dengan KIM dalam komunikasi berdasarkan hasil pemetaan.',
      en: 'Partnering with KIMs in communication, on the ground of the mapping.',
    },
    sources: [{ source: 'S001' }],
  },
  fasilitasi: {
    label: { id: 'fasilitasi', en: 'facilitation' },
    definition: {
      id: 'Menjalankan peran fasilitasi, dari kebijakan sampai studi banding.',
      en: 'Playing the facilitation roles, from policy to study visits.',
    },
    sources: [{ source: 'S003' }],
  },
  'evaluasi-berkala': {
    label: { id: 'evaluasi berkala', en: 'periodic evaluation' },
    definition: {
      id: 'Mengevaluasi KIM secara langsung dan berkala.',
      en: 'Evaluating KIMs directly and periodically.',
    },
    sources: [{ source: 'panduan-kim-pemberdayaan' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a duty of government.
 *
 * @useDeclaredType
 */
export type GovernmentDuty = keyof typeof rows;

/** Duties of government towards KIMs; `dutyBearers` says whose they are. */
export const governmentDuties: ConceptScheme<GovernmentDuty> = {
  id: 'government-duties',
  title: { id: 'Tugas pemerintah', en: 'Government duties' },
  description: {
    id: 'Tugas tiap tingkat pemerintahan terhadap KIM. Tugas bukan perintah kepada KIM.',
    en: 'What each level of government owes to KIMs. A duty is no command over a KIM.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};

/**
 * Which level of government bears a duty, as far as sources say. An empty list means that no source read names the level.
 */
export const dutyBearers: Readonly<Record<GovernmentDuty, readonly GovernmentLevel[]>> = {
  'pedoman-nasional': ['pusat'],
  'penetapan-standar': ['pusat'],
  'koordinasi-provinsi': ['provinsi'],
  pendaftaran: ['kabupaten-kota'],
  pemetaan: ['kabupaten-kota'],
  'kemitraan-komunikasi': ['kabupaten-kota'],
  fasilitasi: ['provinsi', 'kabupaten-kota'],
  'evaluasi-berkala': [],
};
