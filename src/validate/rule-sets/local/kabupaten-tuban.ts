import type { LocalProfile } from '../../rule-set.js';

/** Tuban has KIMs at the kecamatan, recognised by a decree of the camat. */
export const kabupatenTuban: LocalProfile<'kabupaten-tuban'> = {
  id: 'kabupaten-tuban',
  bindings: {
    'seat.unit-not-village': {
      options: { units: ['desa', 'kelurahan', 'desa-adat', 'kecamatan'] },
      severity: 'hint',
      source: { source: 'bloktepi-tuban-2021' },
      evidence: { for: [{ source: 'satuan-kim-beberapa-daerah' }] },
      confidence: 'M',
    },
    'decree.issuer-not-local': {
      options: { units: ['kecamatan'], issuers: ['kecamatan'] },
      severity: 'hint',
      source: { source: 'bloktepi-tuban-2021' },
      confidence: 'M',
    },
  },
};
