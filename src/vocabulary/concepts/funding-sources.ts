import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'iuran-anggota': {
    aliases: ['swadaya', 'kas anggota'],
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  'bantuan-pemerintah': {
    aliases: ['APBD', 'hibah'],
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  'usaha-sendiri': {
    aliases: ['usaha produktif'],
    sources: [{ source: 'banjarbaru-pembiayaan' }, { source: 'S004' }],
  },
  'sumbangan-tidak-mengikat': {
    aliases: ['donasi', 'sponsor'],
    sources: [{ source: 'banjarbaru-pembiayaan' }],
  },
  'dana-desa': {
    term: 'dana desa atau APBDes',
    aliases: ['APBDes', 'DD'],
    sources: [{ source: 'sumbawa-barat-dana-desa' }, { source: 'wonosobo-dana-desa' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a source of funding.
 *
 * @useDeclaredType
 */
export type FundingSource = keyof typeof rows;

/** Where the money of a KIM comes from. Public money does not make a KIM dependent; it is recorded, not judged. */
export const fundingSources: ConceptScheme<FundingSource, 'funding-sources'> = /* @__PURE__ */ frozen({
  id: 'funding-sources',
  horizon: '2026-11-21',
  concepts: rows,
});
