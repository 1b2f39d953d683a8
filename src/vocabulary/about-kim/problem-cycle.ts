import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

// S001 states these five as the aims of a KIM; read as steps they are the cycle by which a group solves a problem.
// The aims point here, one to one (kim-aims.ts).
const rows = {
  'menemukan-masalah': {
    term: 'menemukan masalah bersama',
    aliases: ['menemukan masalah'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengenali-pemecahan': {
    term: 'mengenali cara pemecahan',
    aliases: ['mengenali pemecahan', 'mengenali cara pemecahan masalah'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'memutuskan-bersama': {
    term: 'membuat keputusan bersama',
    aliases: ['memutuskan bersama'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'melaksanakan-bersama': {
    term: 'melaksanakan keputusan bersama',
    aliases: ['melaksanakan bersama'],
    sources: [{ source: 'S001' }, { source: 'bulakan-desa' }],
  },
  'mengembangkan-jaringan': {
    term: 'mengembangkan jaringan informasi',
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
export const problemCycle: ConceptScheme<ProblemCycleStep, 'problem-cycle'> = /* @__PURE__ */ frozen({
  id: 'problem-cycle',
  horizon: '2026-11-21',
  concepts: rows,
});
