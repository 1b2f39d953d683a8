import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  perempuan: {
    label: { id: 'perempuan', en: 'woman' },
    definition: { id: 'Anggota perempuan.', en: 'A woman who is a member.' },
    aliases: ['wanita', 'P'],
    sources: [{ source: 'S000' }],
  },
  'laki-laki': {
    label: { id: 'laki-laki', en: 'man' },
    definition: { id: 'Anggota laki-laki.', en: 'A man who is a member.' },
    aliases: ['pria', 'L'],
    sources: [{ source: 'S000' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a sex.
 *
 * @useDeclaredType
 */
export type Sex = keyof typeof rows;

/** Women and men, the two that S000 names; a member may leave it out. */
export const sexes: ConceptScheme<Sex> = {
  id: 'sexes',
  title: { id: 'Jenis kelamin', en: 'Sexes' },
  description: {
    id: 'Jenis kelamin anggota, boleh tidak diisi. Hanya dipakai untuk melihat keragaman anggota.',
    en: 'Sex of a member, optional. Used only to see how mixed the membership is.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
