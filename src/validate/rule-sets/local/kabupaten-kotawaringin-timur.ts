import type { LocalProfile } from '../../rule-set.js';

/** Kotawaringin Timur has a KIM in each of its 17 kecamatan, so a seat at the kecamatan is no matter for a hint. */
export const kabupatenKotawaringinTimur: LocalProfile<'kabupaten-kotawaringin-timur'> = {
  id: 'kabupaten-kotawaringin-timur',
  bindings: {
    'seat.unit-not-village': {
      options: { units: ['desa', 'kelurahan', 'desa-adat', 'kecamatan'] },
      severity: 'hint',
      source: { source: 'antara-kotim-794693' },
      confidence: 'M',
    },
  },
};
