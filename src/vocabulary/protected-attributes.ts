import { frozen } from '../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from './concept.js';

const rows = {
  suku: {
    aliases: ['etnis'],
    sources: [{ source: 'S003', where: 'paragraf 2' }],
  },
  agama: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  ras: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  golongan: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  status: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
  gender: { sources: [{ source: 'S003', where: 'paragraf 2' }] },
} as const satisfies ConceptRows;

/**
 * Code of a protected attribute.
 *
 * @useDeclaredType
 */
export type ProtectedAttribute = keyof typeof rows;

/**
 * Attributes by which a KIM makes no distinction (S003). They describe a membership policy; that of a person is never recorded.
 */
export const protectedAttributes: ConceptScheme<ProtectedAttribute, 'protected-attributes'> = /* @__PURE__ */ frozen({
  id: 'protected-attributes',
  horizon: '2026-11-21',
  concepts: rows,
});
