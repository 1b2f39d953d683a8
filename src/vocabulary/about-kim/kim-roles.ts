import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'simpul-komunikasi': {
    label: { id: 'simpul komunikasi', en: 'communication node' },
    definition: {
      id: 'Titik temu komunikasi antara pemerintah dan masyarakat.',
      en: 'The point where communication between government and community meets.',
    },
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  'penyebar-informasi': {
    label: { id: 'penyebar informasi', en: 'spreader of information' },
    definition: { id: 'Menyampaikan informasi kepada masyarakat.', en: 'Passes information on to the community.' },
    aliases: ['penyalur informasi'],
    sources: [{ source: 'S000' }, { source: 'S001' }],
  },
  'penyerap-informasi': {
    label: { id: 'penyerap informasi', en: 'gatherer of information' },
    definition: {
      id: 'Menyerap informasi dari masyarakat dan pemerintah, lalu mengolahnya sebagai masukan berbagai pihak.',
      en: 'Takes in information from community and government and works it up as input for others.',
    },
    sources: [{ source: 'S002' }],
  },
  'mitra-kerja': {
    label: { id: 'mitra kerja pemerintah', en: 'working partner of government' },
    definition: {
      id: 'Bekerja bersama pemerintah dalam pembangunan, sebagai pihak yang setara.',
      en: 'Works with government on development, as an equal.',
    },
    aliases: ['mitra pemerintah'],
    sources: [{ source: 'S000' }],
  },
  'mitra-dialog': {
    label: { id: 'mitra dialog', en: 'dialogue partner' },
    definition: {
      id: 'Memberi masukan kepada pemerintah daerah dalam perumusan kebijakan.',
      en: 'Gives regional government input for its policies.',
    },
    sources: [{ source: 'S002' }, { source: 'S004' }],
  },
  'media-forum': {
    label: { id: 'media forum', en: 'media forum' },
    definition: {
      id: 'Mengikuti informasi dari berbagai sumber, mendiskusikannya, menyalurkannya kepada warga sekitar dan menerapkannya sehari-hari.',
      en: 'Follows information from various sources, discusses it, passes it to neighbours and applies it in daily life.',
    },
    sources: [{ source: 'S002' }, { source: 'panduan-kim-2008' }],
  },
  fasilitator: {
    label: { id: 'fasilitator', en: 'facilitator' },
    definition: {
      id: 'Membantu warga memperoleh dan memakai informasi.',
      en: 'Helps residents obtain and use information.',
    },
    sources: [{ source: 'peranan-kim-tesis' }, { source: 'sleman-trihanggo' }],
  },
  'penyalur-aspirasi': {
    label: { id: 'penyerap dan penyalur aspirasi', en: 'absorber and channel of aspirations' },
    definition: {
      id: 'Menampung keinginan warga dan membawanya kepada pihak yang berwenang.',
      en: 'Takes up what residents wish and carries it to those in charge.',
    },
    sources: [{ source: 'peranan-kim-tesis' }, { source: 'S004' }],
  },
  'pelancar-arus-informasi': {
    label: { id: 'pelancar arus informasi', en: 'smoother of the flow of information' },
    definition: {
      id: 'Melancarkan arus informasi antara pemerintah dan masyarakat serta antarwarga.',
      en: 'Keeps information flowing between government and community and among residents.',
    },
    sources: [{ source: 'peranan-kim-tesis' }, { source: 'S004' }],
  },
  'terminal-informasi': {
    label: { id: 'terminal informasi', en: 'information terminal' },
    definition: {
      id: 'Tempat warga mencari dan bertukar informasi.',
      en: 'Where residents look for and exchange information.',
    },
    sources: [{ source: 'peranan-kim-tesis' }, { source: 'sleman-trihanggo' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a role of a KIM.
 *
 * @useDeclaredType
 */
export type KimRole = keyof typeof rows;

/** Roles of a KIM between community and government. */
export const kimRoles: ConceptScheme<KimRole> = {
  id: 'kim-roles',
  title: { id: 'Peran KIM', en: 'KIM roles' },
  description: {
    id: 'Peran KIM di antara masyarakat dan pemerintah.',
    en: 'What a KIM is between the community and government.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
