import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  provinsi: { sources: [{ source: 'wilayah-cahyadsn' }] },
  kabupaten: {
    aliases: ['kab'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kota: {
    aliases: ['kotamadya'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kecamatan: {
    aliases: ['kapanewon', 'kemantren', 'distrik'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  desa: {
    aliases: ['kalurahan', 'nagari', 'gampong', 'pekon', 'kampung'],
    sources: [{ source: 'wilayah-cahyadsn' }],
  },
  kelurahan: { sources: [{ source: 'wilayah-cahyadsn' }] },
  'desa-adat': { sources: [{ source: 'wilayah-cahyadsn' }] },
} as const satisfies ConceptRows;

/**
 * Code of a level of area.
 *
 * @useDeclaredType
 */
export type AreaLevel = keyof typeof rows;

/**
 * Levels of area in the codes of the Ministry of Home Affairs. Kelurahan occur in kabupaten and desa in kota, so the
 * level of a village is never inferred from the one above it.
 */
export const areaLevels: ConceptScheme<AreaLevel, 'area-levels'> = /* @__PURE__ */ frozen({
  id: 'area-levels',
  horizon: '2026-11-21',
  concepts: rows,
});
