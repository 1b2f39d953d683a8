import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  ada: {
    term: 'ada akses',
    sources: [{ source: 'S002' }],
  },
  terbatas: {
    term: 'akses terbatas',
    sources: [{ source: 'kim-domain' }, { source: 'S002' }],
  },
  'tidak-ada': {
    term: 'tidak ada akses',
    aliases: ['blank spot'],
    sources: [{ source: 'S002' }, { source: 'sumbawa-barat-dana-desa' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of access to information technology.
 *
 * @useDeclaredType
 */
export type IctAccess = keyof typeof rows;

/** Whether information technology reaches the seat. Without it, that a KIM does not use new media is no shortfall (S002). */
export const ictAccess: ConceptScheme<IctAccess, 'ict-access'> = /* @__PURE__ */ frozen({
  id: 'ict-access',
  horizon: '2026-11-21',
  concepts: rows,
});
