import type { ConceptRows, ConceptScheme } from '../concept.js';

// S001 states these five as the aims of a KIM; read as steps they are the cycle by which a group solves a problem.
// The aims point here, one to one (kim-aims.ts).
const rows = {
  'menemukan-masalah': {
    label: { id: 'menemukan masalah bersama', en: 'find a shared problem' },
    definition: {
      id: 'Menemukan masalah bersama melalui diskusi dengan anggota kelompok.',
      en: 'Find a shared problem by discussion among the members.',
    },
    aliases: ['menemukan masalah'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengenali-pemecahan': {
    label: { id: 'mengenali cara pemecahan', en: 'see how it can be solved' },
    definition: {
      id: 'Mengenali cara memecahkan masalah itu.',
      en: 'See how that problem can be solved.',
    },
    aliases: ['mengenali pemecahan', 'mengenali cara pemecahan masalah'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'memutuskan-bersama': {
    label: { id: 'membuat keputusan bersama', en: 'decide together' },
    definition: { id: 'Sepakat bersama tentang apa yang akan dilakukan.', en: 'Agree together on what to do.' },
    aliases: ['memutuskan bersama'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'melaksanakan-bersama': {
    label: { id: 'melaksanakan keputusan bersama', en: 'carry it out together' },
    definition: {
      id: 'Melaksanakan keputusan dengan kerja sama.',
      en: 'Carry out the decision by working together.',
    },
    aliases: ['melaksanakan bersama'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengembangkan-jaringan': {
    label: { id: 'mengembangkan jaringan informasi', en: 'develop the information network' },
    definition: {
      id: 'Mengembangkan jaringan informasi dengan pihak lain.',
      en: 'Develop the information network with others.',
    },
    aliases: ['mengembangkan jaringan'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a step of the problem cycle.
 *
 * @useDeclaredType
 */
export type ProblemCycleStep = keyof typeof rows;

/**
 * The five steps by which a group solves a problem. The order of the rows is the order of the steps.
 *
 * @example
 * ```ts
 * Object.keys(problemCycle.concepts).length; // 5
 * ```
 */
export const problemCycle: ConceptScheme<ProblemCycleStep> = {
  id: 'problem-cycle',
  title: { id: 'Daur pemecahan masalah', en: 'Problem cycle' },
  description: {
    id: 'Lima langkah kelompok memecahkan masalah; langkah-langkah ini sekaligus tujuan KIM.',
    en: 'The five steps by which a group solves a problem; they are the aims of a KIM at the same time.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
