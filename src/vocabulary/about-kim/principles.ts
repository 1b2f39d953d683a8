import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  sinergitas: { sources: [{ source: 'S003', where: 'prinsip 1' }, { source: 'permen-8-2010' }] },
  terstruktur: { sources: [{ source: 'S003', where: 'prinsip 2' }, { source: 'permen-8-2010' }] },
  terukur: { sources: [{ source: 'S003', where: 'prinsip 3' }, { source: 'permen-8-2010' }] },
  terintegrasi: {
    aliases: ['terintergritasi'],
    sources: [{ source: 'S003', where: 'prinsip 4' }, { source: 'permen-8-2010' }],
  },
  partisipatif: { sources: [{ source: 'S003', where: 'prinsip 5' }, { source: 'permen-8-2010' }] },
  berkelanjutan: { sources: [{ source: 'S003', where: 'prinsip 6' }, { source: 'permen-8-2010' }] },
  kemitraan: { sources: [{ source: 'S003', where: 'prinsip 7' }, { source: 'permen-8-2010' }] },
} as const satisfies ConceptRows;

/**
 * Code of a principle.
 *
 * @useDeclaredType
 */
export type Principle = keyof typeof rows;

/** The seven principles for developing and empowering KIMs (S003; the wording of the regulation). */
export const principles: ConceptScheme<Principle, 'principles'> = /* @__PURE__ */ frozen({
  id: 'principles',
  horizon: '2026-11-21',
  concepts: rows,
});
