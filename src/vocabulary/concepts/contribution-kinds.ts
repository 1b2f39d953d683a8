import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  dana: {
    label: { id: 'dana', en: 'money' },
    definition: { id: 'Uang untuk kegiatan.', en: 'Money for an activity.' },
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  tenaga: {
    label: { id: 'tenaga', en: 'labour' },
    definition: { id: 'Kerja dan waktu orang.', en: "People's work and time." },
    aliases: ['tenaga sukarela', 'relawan'],
    sources: [{ source: 'kim-domain' }],
  },
  tempat: {
    label: { id: 'tempat', en: 'premises' },
    definition: { id: 'Ruang atau tempat kegiatan.', en: 'A room or place to meet.' },
    aliases: ['ruang', 'gedung'],
    sources: [{ source: 'S003', where: 'huruf e' }],
  },
  peralatan: {
    label: { id: 'peralatan', en: 'equipment' },
    definition: { id: 'Alat, perangkat atau jaringan internet.', en: 'Tools, devices or an internet connection.' },
    aliases: ['sarana', 'perangkat', 'paket data'],
    sources: [{ source: 'S003', where: 'huruf e' }, { source: 'kemiri-padukuhan' }],
  },
  'bahan-informasi': {
    label: { id: 'bahan informasi', en: 'information material' },
    definition: {
      id: 'Isi, data atau bahan cetak untuk disebarkan.',
      en: 'Content, data or printed matter to pass on.',
    },
    sources: [{ source: 'S003', where: 'huruf g' }],
  },
  keahlian: {
    label: { id: 'keahlian', en: 'expertise' },
    definition: { id: 'Pengetahuan, narasumber atau pelatihan.', en: 'Knowledge, speakers or training.' },
    aliases: ['narasumber', 'pelatih'],
    sources: [{ source: 'S003', where: 'huruf b' }, { source: 'S004' }],
  },
  jaringan: {
    label: { id: 'jaringan', en: 'network' },
    definition: { id: 'Hubungan dengan pihak lain.', en: 'Contacts with others.' },
    sources: [{ source: 'S003', where: 'huruf d' }, { source: 'S000' }],
  },
  publikasi: {
    label: { id: 'publikasi', en: 'publicity' },
    definition: { id: 'Pemberitaan dan penyebaran melalui media.', en: 'Coverage and spreading through media.' },
    sources: [{ source: 'S000' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a kind of contribution.
 *
 * @useDeclaredType
 */
export type ContributionKind = keyof typeof rows;

/** What each side brings into cooperation: partnership is equality "to mutual benefit" (S003), so both sides are recorded. */
export const contributionKinds: ConceptScheme<ContributionKind> = {
  id: 'contribution-kinds',
  title: { id: 'Jenis sumbangan', en: 'Contribution kinds' },
  description: {
    id: 'Apa yang dibawa masing-masing pihak dalam kerja sama.',
    en: 'What each side brings into cooperation.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
