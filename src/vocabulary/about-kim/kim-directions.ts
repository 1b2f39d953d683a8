import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'jejaring-diseminasi': {
    term: 'jejaring diseminasi informasi nasional',
    sources: [{ source: 'S001' }],
  },
  'partisipasi-masyarakat': { sources: [{ source: 'S001' }] },
  'kualitas-media-massa': { sources: [{ source: 'S001' }] },
  'kecerdasan-publik': { sources: [{ source: 'S001' }] },
  'masyarakat-informasi': { sources: [{ source: 'S001' }] },
} as const satisfies ConceptRows;

/**
 * Code of a direction of KIM formation.
 *
 * @useDeclaredType
 */
export type KimDirection = keyof typeof rows;

/** The five directions of KIM formation (S001). */
export const kimDirections: ConceptScheme<KimDirection, 'kim-directions'> = /* @__PURE__ */ frozen({
  id: 'kim-directions',
  horizon: '2026-11-21',
  concepts: rows,
});
