import type { LocalProfile } from '../../rule-set.js';

/**
 * Kutai Kartanegara keeps civil servants and the state apparatus out. Village heads and village staff are not named;
 * whether they are meant is not known, so they are not barred.
 */
export const kabupatenKutaiKartanegara: LocalProfile<'kabupaten-kutai-kartanegara'> = {
  id: 'kabupaten-kutai-kartanegara',
  bindings: {
    'members.barred-from-joining': {
      options: { publicOffices: ['asn', 'pppk', 'tni', 'polri', 'lurah', 'camat', 'kepala-dinas'], elements: [] },
      severity: 'error',
      source: { source: 'berita-alternatif-kukar' },
      confidence: 'M',
    },
  },
};
