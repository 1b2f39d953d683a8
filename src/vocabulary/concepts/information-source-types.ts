import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'media-cetak': {
    label: { id: 'media cetak', en: 'print media' },
    definition: { id: 'Surat kabar, majalah, dan terbitan lain.', en: 'Newspapers, magazines and other print.' },
    aliases: ['koran', 'surat kabar', 'majalah'],
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses' }],
  },
  'media-elektronik': {
    label: { id: 'media elektronik', en: 'broadcast media' },
    definition: { id: 'Radio dan televisi.', en: 'Radio and television.' },
    aliases: ['radio', 'televisi'],
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses' }],
  },
  internet: {
    label: { id: 'internet', en: 'internet' },
    definition: {
      id: 'Laman, media sosial, dan layanan lain di internet.',
      en: 'Websites, social media and other services on the internet.',
    },
    aliases: ['media daring', 'media online', 'media sosial', 'website'],
    sources: [{ source: 'balebandung-adinda', where: 'Akses informasi' }, { source: 'galunggung-adinda' }],
  },
  'pemerintah-langsung': {
    label: { id: 'pemerintah atau pihak terkait, langsung', en: 'government or others concerned, directly' },
    definition: {
      id: 'Keterangan yang diminta atau diterima langsung dari pemerintah atau pihak yang berkepentingan.',
      en: 'What is asked for or received directly from government or from those concerned.',
    },
    aliases: ['pemerintah', 'dinas', 'narasumber', 'pihak terkait'],
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses' }, { source: 'balebandung-adinda' }],
  },
  masyarakat: {
    label: { id: 'masyarakat', en: 'residents' },
    definition: {
      id: 'Kabar, pengamatan, dan aspirasi dari warga sendiri.',
      en: 'News, observations and wishes from residents themselves.',
    },
    aliases: ['warga', 'penduduk'],
    sources: [{ source: 'S002', where: 'penyerap informasi dari masyarakat dan pemerintah' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a type of information source.
 *
 * @useDeclaredType
 */
export type InformationSourceType = keyof typeof rows;

/**
 * Where a group takes its information from.
 *
 * @example
 * ```ts
 * informationSourceTypes.concepts.internet.label.id; // 'internet'
 * ```
 */
export const informationSourceTypes: ConceptScheme<InformationSourceType> = {
  id: 'information-source-types',
  title: { id: 'Jenis sumber informasi', en: 'Types of information source' },
  description: {
    id: 'Dari mana kelompok memperoleh informasi.',
    en: 'Where a group takes its information from.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
