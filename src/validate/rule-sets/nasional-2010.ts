import type { RuleSet } from '../rule-set.js';
import { groupBindings } from './national-group-bindings.js';
import { reportBindings } from './national-report-bindings.js';
import { nationalRequirements } from './national-requirements.js';
import { seatAndFormationBindings } from './national-seat-and-formation-bindings.js';

/** The national rules from the day of Permen Kominfo 08/2010. */
export const nasional2010: RuleSet<'nasional-2010'> = {
  id: 'nasional-2010',
  profile: 'nasional',
  since: '2010-06-01',
  until: '2019-09-30',
  legalBasis: ['permen-8-2010'],
  bindings: {
    ...groupBindings,
    ...seatAndFormationBindings,
    ...reportBindings,
    // "KIM or other groups of the like": other names were welcome, so this is advice.
    'name.form-not-current': {
      options: { forms: ['kelompok'] },
      severity: 'hint',
      source: { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
      confidence: 'H',
      clauseRead: false,
    },
  },
  requirements: nationalRequirements,
};
