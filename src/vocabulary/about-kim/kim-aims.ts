import type { ConceptRows, ConceptScheme } from '../concept.js';
import type { ProblemCycleStep } from './problem-cycle.js';

const rows = {
  'menemukan-masalah': {
    label: { id: 'menemukan masalah bersama', en: 'finding shared problems' },
    definition: {
      id: 'Menemukan masalah bersama melalui diskusi dengan anggota kelompok.',
      en: 'Finding the problems that members share, by discussing them.',
    },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'problem-cycle',
        code: 'menemukan-masalah',
        reason: {
          id: 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
          en: 'This aim is at once one step of the problem cycle.',
        },
      },
    ],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengenali-pemecahan': {
    label: { id: 'mengenali cara pemecahan masalah', en: 'knowing how to solve them' },
    definition: { id: 'Mengenali cara memecahkan masalah itu.', en: 'Learning how those problems can be solved.' },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'problem-cycle',
        code: 'mengenali-pemecahan',
        reason: {
          id: 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
          en: 'This aim is at once one step of the problem cycle.',
        },
      },
    ],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'memutuskan-bersama': {
    label: { id: 'membuat keputusan bersama', en: 'deciding together' },
    definition: { id: 'Sepakat bersama tentang apa yang akan dilakukan.', en: 'Agreeing together on what to do.' },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'problem-cycle',
        code: 'memutuskan-bersama',
        reason: {
          id: 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
          en: 'This aim is at once one step of the problem cycle.',
        },
      },
    ],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'melaksanakan-bersama': {
    label: { id: 'melaksanakan keputusan bersama', en: 'carrying decisions out together' },
    definition: {
      id: 'Melaksanakan keputusan dengan kerja sama.',
      en: 'Carrying the decisions out by working together.',
    },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'problem-cycle',
        code: 'melaksanakan-bersama',
        reason: {
          id: 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
          en: 'This aim is at once one step of the problem cycle.',
        },
      },
    ],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengembangkan-jaringan': {
    label: { id: 'mengembangkan jaringan informasi', en: 'developing the information network' },
    definition: {
      id: 'Memperluas hubungan untuk memperoleh dan membagikan informasi.',
      en: 'Widening the contacts through which information is obtained and shared.',
    },
    links: [
      {
        kind: 'closeMatch',
        scheme: 'problem-cycle',
        code: 'mengembangkan-jaringan',
        reason: {
          id: 'Tujuan ini sekaligus satu langkah dalam daur pemecahan masalah.',
          en: 'This aim is at once one step of the problem cycle.',
        },
      },
    ],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
} as const satisfies ConceptRows<{ 'problem-cycle': ProblemCycleStep }>;

/**
 * Code of an aim of KIM.
 *
 * @useDeclaredType
 */
export type KimAim = keyof typeof rows;

/** The five aims of KIM (S001). */
export const kimAims: ConceptScheme<KimAim> = {
  id: 'kim-aims',
  title: { id: 'Tujuan KIM', en: 'KIM aims' },
  description: {
    id: 'Lima tujuan keberadaan KIM, yang bila dibaca berurutan menjadi daur pemecahan masalah bersama.',
    en: 'Five aims for which a KIM exists; read in order they are the cycle in which a community solves its problems.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
