import type { LocalProfile } from '../../rule-set.js';

/** Jembrana means "so that it is effective" of the thirty: advice, and so a warning. */
export const kabupatenJembrana: LocalProfile<'kabupaten-jembrana'> = {
  id: 'kabupaten-jembrana',
  bindings: {
    'members.above-maximum': {
      options: { maximum: 30 },
      severity: 'warning',
      source: { source: 'jembrana' },
      confidence: 'M',
    },
  },
};
