import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  sinergitas: {
    label: { id: 'sinergitas', en: 'synergy' },
    definition: {
      id: 'Upaya pemerintah pusat, provinsi, kabupaten, kota dan semua pihak saling melengkapi.',
      en: 'What the centre, provinces, kabupaten, kota and everyone else do completes each other.',
    },
    sources: [{ source: 'S003', where: 'prinsip 1' }, { source: 'permen-8-2010' }],
  },
  terstruktur: {
    label: { id: 'terstruktur', en: 'structured' },
    definition: {
      id: 'Dilakukan berjenjang dari pusat sampai ke daerah.',
      en: 'Carried out level by level, from the centre to the regions.',
    },
    sources: [{ source: 'S003', where: 'prinsip 2' }, { source: 'permen-8-2010' }],
  },
  terukur: {
    label: { id: 'terukur', en: 'measurable' },
    definition: {
      id: 'Keberhasilan hasilnya dapat diukur, dengan angka maupun dengan mutu.',
      en: 'How far the results succeed can be measured, in quantity and in quality.',
    },
    sources: [{ source: 'S003', where: 'prinsip 3' }, { source: 'permen-8-2010' }],
  },
  terintegrasi: {
    label: { id: 'terintegrasi', en: 'integrated' },
    definition: {
      id: 'Penyelenggaraannya merupakan satu kesatuan secara nasional.',
      en: 'Carried out as one whole across the nation.',
    },
    aliases: ['terintergritasi'],
    sources: [{ source: 'S003', where: 'prinsip 4' }, { source: 'permen-8-2010' }],
  },
  partisipatif: {
    label: { id: 'partisipatif', en: 'participatory' },
    definition: { id: 'Masyarakat terlibat secara aktif.', en: 'The community takes an active part.' },
    sources: [{ source: 'S003', where: 'prinsip 5' }, { source: 'permen-8-2010' }],
  },
  berkelanjutan: {
    label: { id: 'berkelanjutan', en: 'sustained' },
    definition: { id: 'Dilakukan bertahap dan berkesinambungan.', en: 'Carried out step by step and without a break.' },
    sources: [{ source: 'S003', where: 'prinsip 6' }, { source: 'permen-8-2010' }],
  },
  kemitraan: {
    label: { id: 'kemitraan', en: 'partnership' },
    definition: {
      id: 'Kerja sama yang setara dan saling menguntungkan, berdasarkan keterbukaan dan kepercayaan.',
      en: 'Cooperation as equals and to mutual benefit, resting on openness and trust.',
    },
    sources: [{ source: 'S003', where: 'prinsip 7' }, { source: 'permen-8-2010' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a principle.
 *
 * @useDeclaredType
 */
export type Principle = keyof typeof rows;

/** The seven principles for developing and empowering KIMs (S003; the wording of the regulation). */
export const principles: ConceptScheme<Principle> = {
  id: 'principles',
  title: { id: 'Prinsip pengembangan dan pemberdayaan', en: 'Principles of development and empowerment' },
  description: {
    id: 'Tujuh prinsip pengembangan dan pemberdayaan KIM.',
    en: 'Seven principles for developing and empowering KIMs.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
