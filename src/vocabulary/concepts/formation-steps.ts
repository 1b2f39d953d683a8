import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  rekrutmen: {
    label: { id: 'rekrutmen anggota', en: 'recruiting members' },
    definition: {
      id: 'Mengajak dan mendata warga yang mau menjadi anggota.',
      en: 'Inviting and listing residents who wish to join.',
    },
    aliases: ['rekruitmen'],
    sources: [{ source: 'kim-sulbar-2012' }],
  },
  musyawarah: {
    label: { id: 'musyawarah', en: 'deliberation' },
    definition: {
      id: 'Warga bermusyawarah dan sepakat membentuk KIM; hasilnya dicatat dalam berita acara.',
      en: 'Residents deliberate and agree to form a KIM; minutes record it.',
    },
    aliases: ['rembug warga', 'berita acara'],
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'gerabah-profil' }],
  },
  'pemilihan-pengurus': {
    label: { id: 'pemilihan pengurus', en: 'election of officers' },
    definition: { id: 'Kelompok memilih pengurusnya sendiri.', en: 'The group elects its own officers.' },
    sources: [{ source: 'sukomanunggal-pembentukan' }],
  },
  'surat-keputusan': {
    label: { id: 'surat keputusan', en: 'decree' },
    definition: {
      id: 'Kepala desa, lurah atau pejabat lain menerbitkan surat keputusan yang mengakui KIM.',
      en: 'The village head or another official issues a decree that recognises the KIM.',
    },
    aliases: ['SK', 'pengukuhan'],
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'gerabah-profil' }, { source: 'kim-sulbar-2012' }],
  },
  'anggaran-dasar': {
    label: { id: 'anggaran dasar dan anggaran rumah tangga', en: 'statutes' },
    definition: { id: 'Kelompok mengesahkan aturan mainnya sendiri.', en: 'The group adopts its own rules.' },
    aliases: ['AD/ART'],
    sources: [
      { source: 'sukomanunggal-pembentukan' },
      { source: 'kim-sulbar-2012' },
      { source: 'warta-mertani-ad-art' },
    ],
  },
  pendaftaran: {
    label: { id: 'pendaftaran', en: 'registration' },
    definition: {
      id: 'KIM mendaftar pada dinas kominfo kabupaten atau kota.',
      en: 'The KIM registers with the communication agency of the kabupaten or kota.',
    },
    sources: [{ source: 'S001' }, { source: 'sukomanunggal-pembentukan' }],
  },
  pembinaan: {
    label: { id: 'pembinaan', en: 'guidance' },
    definition: {
      id: 'Dinas mulai melatih dan mendampingi KIM.',
      en: 'The agency begins to train and accompany the KIM.',
    },
    sources: [{ source: 'sukomanunggal-pembentukan' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a step of formation.
 *
 * @useDeclaredType
 */
export type FormationStep = keyof typeof rows;

/** Steps towards a registered KIM; `formationSequences` holds the orders that sources state. */
export const formationSteps: ConceptScheme<FormationStep> = {
  id: 'formation-steps',
  title: { id: 'Langkah pembentukan', en: 'Formation steps' },
  description: {
    id: 'Langkah menuju KIM yang terdaftar. Urutan di sini untuk dibaca; sumber berbeda tentang mana yang lebih dahulu antara surat keputusan dan anggaran dasar.',
    en: 'Steps towards a registered KIM. The order is for reading; sources differ on whether the decree or the statutes come first.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
