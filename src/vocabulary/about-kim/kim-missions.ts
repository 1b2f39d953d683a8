import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'tumbuh-mandiri': {
    label: { id: 'tumbuh mandiri', en: 'growing independently' },
    definition: {
      id: 'Mendorong KIM tumbuh dan berkembang secara mandiri sebagai wahana informasi dalam masyarakat.',
      en: 'Having KIMs grow on their own as channels of information within the community.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
  'memperlancar-arus-informasi': {
    label: { id: 'memperlancar arus informasi', en: 'smoothing the flow of information' },
    definition: {
      id: 'Memperlancar arus informasi antara pemerintah dan masyarakat serta antargolongan masyarakat.',
      en: 'Smoothing the flow of information between government and community and among groups of the community.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
  'meningkatkan-kemampuan': {
    label: { id: 'meningkatkan kemampuan', en: 'raising ability' },
    definition: {
      id: 'Meningkatkan kemampuan mengakses dan mengelola informasi untuk literasi informasi dan mengatasi kesenjangan informasi.',
      en: 'Raising the ability to reach and manage information, for information literacy and against the information gap.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
  'mendayagunakan-informasi': {
    label: { id: 'mendayagunakan informasi', en: 'putting information to use' },
    definition: {
      id: 'Mendayagunakan informasi untuk meningkatkan nilai tambah masyarakat.',
      en: 'Putting information to use so that the community gains by it.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
  'menyalurkan-aspirasi': {
    label: { id: 'menyerap dan menyalurkan aspirasi', en: 'absorbing and channelling aspirations' },
    definition: {
      id: 'Menyerap dan menyalurkan aspirasi masyarakat.',
      en: 'Absorbing and channelling the aspirations of the community.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a mission of KIM.
 *
 * @useDeclaredType
 */
export type KimMission = keyof typeof rows;

/** The five missions of KIM. */
export const kimMissions: ConceptScheme<KimMission> = {
  id: 'kim-missions',
  title: { id: 'Misi KIM', en: 'KIM missions' },
  description: { id: 'Lima misi untuk mewujudkan visi KIM.', en: 'Five missions that serve the vision of KIM.' },
  horizon: '2026-11-21',
  concepts: rows,
};
