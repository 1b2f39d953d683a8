import type { LocalProfile } from '../../rule-set.js';

/** Pandeglang asks for at least ten members. */
export const kabupatenPandeglang: LocalProfile<'kabupaten-pandeglang'> = {
  id: 'kabupaten-pandeglang',
  bindings: {
    'members.below-minimum': {
      options: { minimum: 10 },
      severity: 'error',
      source: { source: 'fajar-banten-pandeglang' },
      confidence: 'M',
    },
  },
};
