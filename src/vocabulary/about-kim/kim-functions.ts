import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'wahana-informasi': {
    label: { id: 'wahana informasi', en: 'information channel' },
    definition: {
      id: 'Wahana informasi antaranggota, dari warga kepada pemerintah dan dari pemerintah kepada warga.',
      en: 'A channel of information among members, from residents to government and from government to residents.',
    },
    sources: [{ source: 'S004' }, { source: 'S002' }, { source: 'malangkab-kim' }],
  },
  'mitra-dialog': {
    label: { id: 'mitra dialog pemerintah', en: 'dialogue partner of government' },
    definition: {
      id: 'Mitra dialog pemerintah daerah dalam merumuskan kebijakan publik.',
      en: 'A dialogue partner of regional government in making public policy.',
    },
    sources: [{ source: 'S004' }, { source: 'S002' }, { source: 'malangkab-kim' }],
  },
  'peningkatan-literasi': {
    label: { id: 'peningkatan literasi', en: 'raising literacy' },
    definition: {
      id: 'Meningkatkan literasi anggota dan masyarakat di bidang informasi, media massa serta teknologi informasi dan komunikasi.',
      en: 'Raises the literacy of members and community in information, mass media and information technology.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
  'lembaga-bernilai-ekonomi': {
    label: { id: 'lembaga bernilai ekonomi', en: 'institution of economic value' },
    definition: {
      id: 'Lembaga yang kegiatannya memberi nilai ekonomi.',
      en: 'An institution whose work has economic value.',
    },
    sources: [{ source: 'S004' }, { source: 'malangkab-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a function of a KIM.
 *
 * @useDeclaredType
 */
export type KimFunction = keyof typeof rows;

/** The four functions of a KIM. */
export const kimFunctions: ConceptScheme<KimFunction> = {
  id: 'kim-functions',
  title: { id: 'Fungsi KIM', en: 'KIM functions' },
  description: {
    id: 'Empat fungsi KIM. Rancangan standar (2025) meringkasnya menjadi dua: diseminasi dan pemberdayaan.',
    en: 'The four functions of a KIM. A draft standard (2025) sums them up as two: dissemination and empowerment.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
