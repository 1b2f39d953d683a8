import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  pusat: {
    term: 'pemerintah pusat',
    aliases: ['nasional', 'kementerian'],
    sources: [{ source: 'S003', where: 'prinsip 2' }, { source: 'permen-8-2010' }],
  },
  provinsi: {
    term: 'pemerintah provinsi',
    sources: [{ source: 'S001' }, { source: 'S003' }],
  },
  'kabupaten-kota': {
    term: 'pemerintah kabupaten atau kota',
    aliases: ['kabupaten', 'kota'],
    sources: [{ source: 'S001' }, { source: 'S003' }],
  },
  kecamatan: { sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }] },
  'desa-kelurahan': {
    term: 'pemerintah desa atau kelurahan',
    aliases: ['desa', 'kelurahan'],
    sources: [{ source: 'sukomanunggal-pembentukan' }, { source: 'fajar-banten-pandeglang' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a level of government.
 *
 * @useDeclaredType
 */
export type GovernmentLevel = keyof typeof rows;

/** Levels of government that have to do with KIMs; `dutyBearers` states which duty lies with which level. */
export const governmentLevels: ConceptScheme<GovernmentLevel, 'government-levels'> = /* @__PURE__ */ frozen({
  id: 'government-levels',
  horizon: '2026-11-21',
  concepts: rows,
});
