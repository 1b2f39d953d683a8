import type { RuleSet } from '../rule-set.js';
import { groupBindings } from './national-group-bindings.js';
import { reportBindings } from './national-report-bindings.js';
import { nationalRequirements } from './national-requirements.js';
import { seatAndFormationBindings, villageSeatBindings } from './national-seat-and-formation-bindings.js';

/** The national rules since Permen Kominfo 4/2024. */
export const nasional2024: RuleSet<'nasional-2024'> = {
  id: 'nasional-2024',
  profile: 'nasional',
  since: '2024-09-05',
  legalBasis: ['permen-4-2024'],
  bindings: {
    ...groupBindings,
    ...seatAndFormationBindings,
    ...villageSeatBindings,
    ...reportBindings,
    // A group may keep the name it was registered under, so this is advice.
    'name.form-not-current': {
      options: { forms: ['komunitas'] },
      severity: 'hint',
      source: { source: 'permen-4-2024', where: 'Pasal 4 ayat (2) huruf h' },
      confidence: 'M',
      clauseRead: false,
    },
  },
  requirements: nationalRequirements,
};
