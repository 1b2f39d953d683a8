import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  biasa: { term: 'anggota biasa', sources: [{ source: 'warta-mertani-ad-art' }] },
  istimewa: { term: 'anggota istimewa', sources: [{ source: 'warta-mertani-ad-art' }] },
} as const satisfies ConceptRows;

/**
 * Code of a class of membership.
 *
 * @useDeclaredType
 */
export type MembershipClass = keyof typeof rows;

/** Classes of members that statutes of KIMs know. */
export const membershipClasses: ConceptScheme<MembershipClass, 'membership-classes'> = /* @__PURE__ */ frozen({
  id: 'membership-classes',
  horizon: '2026-11-27',
  concepts: rows,
});
