import type { LocalProfile } from '../../rule-set.js';

/** Kapuas Hulu calls three to eight members ideal: advice, and so a warning. */
export const kabupatenKapuasHulu: LocalProfile<'kabupaten-kapuas-hulu'> = {
  id: 'kabupaten-kapuas-hulu',
  bindings: {
    'members.above-maximum': {
      options: { maximum: 8 },
      severity: 'warning',
      source: { source: 'kapuas-hulu-tentang' },
      confidence: 'M',
    },
  },
  leftOut: [
    {
      code: 'no-limit',
      source: { source: 'kapuas-hulu-pembentukan' },
    },
  ],
};
