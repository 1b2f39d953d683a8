import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

// The classes are those in which SP4N-LAPOR! sorts what residents send; the limits by class stand in aspiration-limits.ts.
const rows = {
  'permintaan-informasi': {
    aliases: ['permohonan informasi', 'pertanyaan'],
    sources: [{ source: 'republika-lapor-2018' }, { source: 'lapor-tanya-jawab' }],
  },
  aspirasi: {
    aliases: ['usul', 'usulan', 'saran', 'masukan', 'harapan warga'],
    sources: [{ source: 'lapor-tanya-jawab' }],
  },
  pengaduan: {
    aliases: ['aduan', 'laporan pengaduan'],
    sources: [{ source: 'perpres-76-2013' }, { source: 'lapor-tanya-jawab' }],
  },
  keluhan: {
    aliases: ['pengaduan ringan', 'pengaduan normatif', 'pengaduan bersifat normatif'],
    broader: 'pengaduan',
    sources: [{ source: 'republika-lapor-2018' }, { source: 'sippn-kelurahan-paria' }],
  },
  'pengaduan-tidak-berkadar-pengawasan': {
    aliases: ['pengaduan tdk berkadar pengawasan', 'tidak berkadar pengawasan'],
    broader: 'pengaduan',
    sources: [
      { source: 'republika-lapor-2018' },
      { source: 'sippn-kelurahan-paria' },
      { source: 'kalbar-tata-cara-pengaduan' },
    ],
  },
  'pengaduan-berkadar-pengawasan': {
    aliases: ['berkadar pengawasan'],
    broader: 'pengaduan',
    sources: [
      { source: 'republika-lapor-2018' },
      { source: 'sippn-kelurahan-paria' },
      { source: 'kalbar-tata-cara-pengaduan' },
    ],
  },
} as const satisfies ConceptRows;

/**
 * Code of an aspiration class.
 *
 * @useDeclaredType
 */
export type AspirationClass = keyof typeof rows;

/**
 * What residents ask, wish or complain of, in the classes by which the national complaint system sorts it.
 *
 * @example
 * ```ts
 * aspirationClasses.concepts.keluhan.broader; // 'pengaduan'
 * ```
 */
export const aspirationClasses: ConceptScheme<AspirationClass, 'aspiration-classes'> = /* @__PURE__ */ frozen({
  id: 'aspiration-classes',
  horizon: '2026-11-21',
  concepts: rows,
});
