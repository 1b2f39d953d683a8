import type { LocalProfile } from '../../rule-set.js';

/** In Depok the lurah confirms (menetapkan) the KIM of a kelurahan by decree. */
export const kotaDepok: LocalProfile<'kota-depok'> = {
  id: 'kota-depok',
  bindings: {
    'decree.issuer-not-local': {
      options: { units: ['kelurahan'], issuers: ['desa-kelurahan'] },
      severity: 'hint',
      source: { source: 'hariandepok-sk-lurah' },
      evidence: { for: [{ source: 'perwal-depok-71-2023' }] },
      confidence: 'M',
    },
  },
};
