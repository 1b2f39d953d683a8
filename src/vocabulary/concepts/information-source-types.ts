import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'media-cetak': {
    aliases: ['koran', 'surat kabar', 'majalah'],
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses' }],
  },
  'media-elektronik': {
    aliases: ['radio', 'televisi'],
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses' }],
  },
  internet: {
    aliases: ['media daring', 'media online', 'media sosial', 'website'],
    sources: [{ source: 'balebandung-adinda', where: 'Akses informasi' }, { source: 'galunggung-adinda' }],
  },
  'pemerintah-langsung': {
    term: 'pemerintah atau pihak terkait, langsung',
    aliases: ['pemerintah', 'dinas', 'narasumber', 'pihak terkait'],
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses' }, { source: 'balebandung-adinda' }],
  },
  masyarakat: {
    aliases: ['warga', 'penduduk'],
    sources: [{ source: 'S002', where: 'penyerap informasi dari masyarakat dan pemerintah' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a type of information source.
 *
 * @useDeclaredType
 */
export type InformationSourceType = keyof typeof rows;

/**
 * Where a group takes its information from.
 *
 * @example
 * ```ts
 * 'internet' in informationSourceTypes.concepts; // true
 * ```
 */
export const informationSourceTypes: ConceptScheme<InformationSourceType, 'information-source-types'> =
  /* @__PURE__ */ frozen({
    id: 'information-source-types',
    horizon: '2026-11-21',
    concepts: rows,
  });
