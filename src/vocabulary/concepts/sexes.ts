import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  perempuan: {
    aliases: ['wanita', 'P'],
    sources: [{ source: 'S000' }],
  },
  'laki-laki': {
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
export const sexes: ConceptScheme<Sex, 'sexes'> = /* @__PURE__ */ frozen({
  id: 'sexes',
  horizon: '2026-11-21',
  concepts: rows,
});
