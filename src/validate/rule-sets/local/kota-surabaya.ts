import type { LocalProfile } from '../../rule-set.js';

/** Surabaya, as the forum of Sukomanunggal states it: at least ten members, officers of 18 or older. */
export const kotaSurabaya: LocalProfile<'kota-surabaya'> = {
  id: 'kota-surabaya',
  bindings: {
    'members.below-minimum': {
      options: { minimum: 10 },
      severity: 'error',
      source: { source: 'sukomanunggal-pembentukan' },
      confidence: 'M',
    },
    'officers.under-age': {
      options: { bands: ['usia-di-bawah-18'] },
      severity: 'error',
      source: { source: 'sukomanunggal-pembentukan' },
      confidence: 'M',
    },
  },
  leftOut: [
    {
      code: 'ten-officers',
      source: { source: 'jambangan-hijau-2020' },
    },
    {
      code: 'number-in-practice',
      source: { source: 'antara-surabaya-324980' },
    },
    {
      code: 'lawsuits',
      source: { source: 'sukomanunggal-pembentukan' },
    },
  ],
};
