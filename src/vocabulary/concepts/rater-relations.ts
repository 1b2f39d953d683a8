import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  self: {
    label: { id: 'KIM itu sendiri', en: 'the KIM itself' },
    definition: { id: 'Penilaian diri oleh kelompok.', en: 'The group rates itself.' },
    sources: [{ source: 'kim-domain' }],
  },
  'kim-member': {
    label: { id: 'anggota KIM itu', en: 'a member of the KIM' },
    definition: {
      id: 'Penilai adalah anggota kelompok yang dinilai.',
      en: 'The rater belongs to the group that is rated.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  office: {
    label: { id: 'dinas atau pemerintah', en: 'a government office' },
    definition: {
      id: 'Penilai bekerja pada pemerintah, dari desa sampai pusat.',
      en: 'The rater works for the government, from village to centre.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  resident: {
    label: { id: 'warga', en: 'a resident' },
    definition: {
      id: 'Penilai adalah warga setempat yang bukan anggota kelompok.',
      en: 'The rater lives in the place and does not belong to the group.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  'peer-kim': {
    label: { id: 'KIM lain', en: 'another KIM' },
    definition: {
      id: 'Penilai adalah anggota KIM lain atau forum KIM.',
      en: 'The rater belongs to another KIM or a forum.',
    },
    sources: [{ source: 'kim-domain' }],
  },
  expert: {
    label: { id: 'ahli dari luar', en: 'an outside expert' },
    definition: {
      id: 'Penilai ahli dalam bidangnya, misalnya dosen, wartawan, atau juri.',
      en: 'The rater knows the field, such as a lecturer, a journalist or a judge of a contest.',
    },
    sources: [{ source: 'kim-domain' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of how a rater stands to the group that is rated.
 *
 * @useDeclaredType
 */
export type RaterRelation = keyof typeof rows;

/** How a rater stands to the group that is rated; a framework says which raters count. */
export const raterRelations: ConceptScheme<RaterRelation> = {
  id: 'rater-relations',
  title: { id: 'Hubungan penilai dengan KIM', en: 'Relation of a rater to the KIM' },
  description: {
    id: 'Siapa yang menilai mutu. Penilaian oleh kelompok sendiri dicatat, tetapi tidak cukup untuk menggolongkan KIM.',
    en: 'Who judges quality. What a group says of itself is recorded, but is not enough to place a KIM in a class.',
  },
  horizon: '2026-11-27',
  concepts: rows,
};
