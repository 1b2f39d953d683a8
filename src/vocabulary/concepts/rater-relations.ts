import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  self: { term: 'KIM itu sendiri', sources: [{ source: 'kim-domain' }] },
  'kim-member': { term: 'anggota KIM itu', sources: [{ source: 'kim-domain' }] },
  office: { term: 'dinas atau pemerintah', sources: [{ source: 'kim-domain' }] },
  resident: { term: 'warga', sources: [{ source: 'kim-domain' }] },
  'peer-kim': { term: 'KIM lain', sources: [{ source: 'kim-domain' }] },
  expert: { term: 'ahli dari luar', sources: [{ source: 'kim-domain' }] },
} as const satisfies ConceptRows;

/**
 * Code of how a rater stands to the group that is rated.
 *
 * @useDeclaredType
 */
export type RaterRelation = keyof typeof rows;

/** How a rater stands to the group that is rated; a framework states which raters count. */
export const raterRelations: ConceptScheme<RaterRelation, 'rater-relations'> = /* @__PURE__ */ frozen({
  id: 'rater-relations',
  horizon: '2026-11-27',
  concepts: rows,
});
