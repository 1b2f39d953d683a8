import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  desa: {
    aliases: ['kalurahan', 'nagari', 'gampong', 'pekon', 'kampung'],
    sources: [{ source: 'permen-4-2024' }, { source: 'wilayah-cahyadsn' }],
  },
  kelurahan: { sources: [{ source: 'permen-4-2024' }, { source: 'wilayah-cahyadsn' }] },
  'desa-adat': { sources: [{ source: 'wilayah-cahyadsn' }] },
  dusun: {
    aliases: ['padukuhan', 'lingkungan'],
    sources: [{ source: 'kemiri-padukuhan' }],
  },
  rw: {
    aliases: ['rukun warga'],
    sources: [{ source: 'satuan-kim-beberapa-daerah' }],
  },
  dasawisma: {
    aliases: ['dasa wisma'],
    sources: [{ source: 'linimasa-batuah' }],
  },
  kecamatan: {
    aliases: ['kapanewon', 'kemantren', 'distrik'],
    sources: [{ source: 'satuan-kim-beberapa-daerah' }],
  },
  organisasi: { sources: [{ source: 'satuan-kim-beberapa-daerah' }, { source: 'kapuas-hulu-pembentukan' }] },
} as const satisfies ConceptRows;

/**
 * Code of a unit of seat.
 *
 * @useDeclaredType
 */
export type SeatUnit = keyof typeof rows;

/**
 * What kind of unit a KIM belongs to. The name of a desa differs by region; the alias states which names mean a desa.
 * Units below the village have no code of the Ministry of Home Affairs.
 */
export const seatUnits: ConceptScheme<SeatUnit, 'seat-units'> = /* @__PURE__ */ frozen({
  id: 'seat-units',
  horizon: '2026-11-21',
  concepts: rows,
});
