import type { LocalProfile } from '../../rule-set.js';
import { officesOfState } from '../offices-of-state.js';

/** Mamuju lets anyone join, civil servants too; that one of them leads the group is worth a hint, no warning. */
export const kabupatenMamuju: LocalProfile<'kabupaten-mamuju'> = {
  id: 'kabupaten-mamuju',
  bindings: {
    'independence.official-in-office': {
      options: { roles: ['ketua', 'wakil-ketua', 'sekretaris', 'bendahara'], publicOffices: officesOfState },
      severity: 'hint',
      source: { source: 'wacana-mamuju' },
      confidence: 'M',
    },
  },
};
