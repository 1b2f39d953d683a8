import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'jejaring-diseminasi': {
    label: { id: 'jejaring diseminasi informasi nasional', en: 'national dissemination network' },
    definition: {
      id: 'Mewujudkan jejaring diseminasi informasi nasional.',
      en: 'Bringing about a national network for spreading information.',
    },
    sources: [{ source: 'S001' }],
  },
  'partisipasi-masyarakat': {
    label: { id: 'partisipasi masyarakat', en: 'community participation' },
    definition: { id: 'Mendorong partisipasi masyarakat.', en: 'Encouraging the community to take part.' },
    sources: [{ source: 'S001' }],
  },
  'kualitas-media-massa': {
    label: { id: 'kualitas media massa', en: 'quality of mass media' },
    definition: { id: 'Meningkatkan kualitas media massa.', en: 'Raising the quality of mass media.' },
    sources: [{ source: 'S001' }],
  },
  'kecerdasan-publik': {
    label: { id: 'kecerdasan publik', en: 'public discernment' },
    definition: {
      id: 'Meningkatkan kecerdasan publik dalam mengonsumsi informasi.',
      en: 'Raising the discernment with which the public consumes information.',
    },
    sources: [{ source: 'S001' }],
  },
  'masyarakat-informasi': {
    label: { id: 'masyarakat informasi', en: 'information society' },
    definition: { id: 'Membangun masyarakat informasi.', en: 'Building an information society.' },
    sources: [{ source: 'S001' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a direction of KIM formation.
 *
 * @useDeclaredType
 */
export type KimDirection = keyof typeof rows;

/** The five directions of KIM formation (S001). */
export const kimDirections: ConceptScheme<KimDirection> = {
  id: 'kim-directions',
  title: { id: 'Arah pembentukan KIM', en: 'Directions of KIM formation' },
  description: {
    id: 'Lima arah pembentukan KIM menurut Pemerintah Provinsi Kalimantan Tengah.',
    en: 'Five directions for forming KIMs, according to the province of Central Kalimantan.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
