import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme, LinksOf } from '../concept.js';
import type { ProblemCycleStep } from './problem-cycle.js';

const rows = {
  'menemukan-masalah': {
    term: 'menemukan masalah bersama',
    links: [{ kind: 'closeMatch', scheme: 'problem-cycle', code: 'menemukan-masalah' }],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengenali-pemecahan': {
    term: 'mengenali cara pemecahan masalah',
    links: [{ kind: 'closeMatch', scheme: 'problem-cycle', code: 'mengenali-pemecahan' }],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'memutuskan-bersama': {
    term: 'membuat keputusan bersama',
    links: [{ kind: 'closeMatch', scheme: 'problem-cycle', code: 'memutuskan-bersama' }],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'melaksanakan-bersama': {
    term: 'melaksanakan keputusan bersama',
    links: [{ kind: 'closeMatch', scheme: 'problem-cycle', code: 'melaksanakan-bersama' }],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengembangkan-jaringan': {
    term: 'mengembangkan jaringan informasi',
    links: [{ kind: 'closeMatch', scheme: 'problem-cycle', code: 'mengembangkan-jaringan' }],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'menyadarkan-arti-berkelompok': {
    sources: [
      { source: 'S000', where: 'paragraf 4' },
      { source: 'S001', where: 'paragraf 3' },
    ],
  },
  'menyelesaikan-persoalan-bersama': { sources: [{ source: 'S002' }] },
} as const satisfies ConceptRows<{ 'problem-cycle': ProblemCycleStep }>;

/**
 * Code of an aim of KIM.
 *
 * @useDeclaredType
 */
export type KimAim = keyof typeof rows;

/** Where each concept points; a language gives the reason of every pointer. */
export type KimAimLinks = LinksOf<typeof rows>;

/** The five aims of KIM (S001). */
export const kimAims: ConceptScheme<KimAim, 'kim-aims'> = /* @__PURE__ */ frozen({
  id: 'kim-aims',
  horizon: '2026-11-21',
  concepts: rows,
});
