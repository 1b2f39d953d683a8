import type { LocalProfile } from '../../rule-set.js';

/** Berau keeps civil servants, government employees on contract and employees of companies out. */
export const kabupatenBerau: LocalProfile<'kabupaten-berau'> = {
  id: 'kabupaten-berau',
  bindings: {
    'members.barred-from-joining': {
      options: { publicOffices: ['asn', 'pppk', 'lurah', 'camat', 'kepala-dinas'], elements: ['karyawan-swasta'] },
      severity: 'error',
      source: { source: 'fakta99-berau' },
      evidence: { for: [{ source: 'it-news-berau' }] },
      confidence: 'H',
    },
  },
};
