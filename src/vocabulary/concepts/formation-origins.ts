import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'kelompok-baru': {
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'belitung-adinda' }, { source: 'kulon-progo-1511' }],
  },
  'kelompok-yang-ada': {
    term: 'kelompok yang sudah ada',
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
export const formationOrigins: ConceptScheme<FormationOrigin, 'formation-origins'> = /* @__PURE__ */ frozen({
  id: 'formation-origins',
  horizon: '2026-11-21',
  concepts: rows,
});
