import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'wahana-informasi': { sources: [{ source: 'S004' }, { source: 'S002' }, { source: 'malangkab-kim' }] },
  'mitra-dialog': {
    term: 'mitra dialog pemerintah',
    sources: [{ source: 'S004' }, { source: 'S002' }, { source: 'malangkab-kim' }],
  },
  'peningkatan-literasi': { sources: [{ source: 'S004' }, { source: 'malangkab-kim' }] },
  'lembaga-bernilai-ekonomi': { sources: [{ source: 'S004' }, { source: 'malangkab-kim' }] },
} as const satisfies ConceptRows;

/**
 * Code of a function of a KIM.
 *
 * @useDeclaredType
 */
export type KimFunction = keyof typeof rows;

/** The four functions of a KIM. */
export const kimFunctions: ConceptScheme<KimFunction, 'kim-functions'> = /* @__PURE__ */ frozen({
  id: 'kim-functions',
  horizon: '2026-11-21',
  concepts: rows,
});
