import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  mengumpulkan: {
    aliases: ['pengumpulan', 'pengumpulan informasi'],
    sources: [{ source: 'S003' }],
  },
  mengolah: {
    aliases: ['pengolahan', 'pengolahan informasi'],
    sources: [{ source: 'S003' }, { source: 'S002', where: 'mengolah informasi sebagai bahan masukan' }],
  },
  mendistribusikan: {
    aliases: ['pendistribusian', 'penyebaran informasi'],
    sources: [{ source: 'S003' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a step of the information cycle.
 *
 * @useDeclaredType
 */
export type InformationCycleStep = keyof typeof rows;

/**
 * The three steps by which a KIM manages information. The order of the rows is the order of the steps.
 * The five steps of the KIM as a forum for media are a scheme of their own, `forumCycle`.
 *
 * @example
 * ```ts
 * Object.keys(informationCycle.concepts); // ['mengumpulkan', 'mengolah', 'mendistribusikan']
 * ```
 */
export const informationCycle: ConceptScheme<InformationCycleStep, 'information-cycle'> = /* @__PURE__ */ frozen({
  id: 'information-cycle',
  horizon: '2026-11-21',
  concepts: rows,
});
