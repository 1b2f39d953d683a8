import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'kelompok-baru': {
    label: { id: 'kelompok baru', en: 'new group' },
    definition: { id: 'Warga membentuk kelompok baru sebagai KIM.', en: 'Residents form a new group as a KIM.' },
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'belitung-adinda' }, { source: 'kulon-progo-1511' }],
  },
  'kelompok-yang-ada': {
    label: { id: 'kelompok yang sudah ada', en: 'existing group' },
    definition: {
      id: 'Kelompok yang sudah ada, misalnya karang taruna, kelompok tani, pokdarwis atau PKK, menjalankan fungsi KIM.',
      en: "A group that exists, such as a youth organisation, farmers' group, tourism group or the PKK, takes on the functions of a KIM.",
    },
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'belitung-adinda' }, { source: 'kulon-progo-1511' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of the origin of a group.
 *
 * @useDeclaredType
 */
export type FormationOrigin = keyof typeof rows;

/** Two ways to become a KIM. */
export const formationOrigins: ConceptScheme<FormationOrigin> = {
  id: 'formation-origins',
  title: { id: 'Asal kelompok', en: 'Formation origins' },
  description: {
    id: 'Dua jalan menjadi KIM: kelompok baru, atau kelompok yang sudah ada.',
    en: 'Two ways to become a KIM: a new group, or one that exists.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
