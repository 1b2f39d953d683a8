import type { RuleSet } from '../rule-set.js';
import { groupBindings } from './national-group-bindings.js';
import { reportBindings } from './national-report-bindings.js';
import { nationalRequirements } from './national-requirements.js';
import { seatAndFormationBindings } from './national-seat-and-formation-bindings.js';

/** The national rules since Permen Kominfo 8/2019. */
export const nasional2019: RuleSet<'nasional-2019'> = {
  id: 'nasional-2019',
  profile: 'nasional',
  since: '2019-09-30',
  until: '2024-09-05',
  legalBasis: ['permen-8-2010', 'permen-8-2019'],
  bindings: {
    ...groupBindings,
    ...seatAndFormationBindings,
    ...reportBindings,
    // Some pages quote the letter with "kelompok", later ones with "komunitas": both stand.
    'name.form-not-current': {
      options: { forms: ['kelompok', 'komunitas'] },
      severity: 'hint',
      source: { source: 'permen-8-2019', where: 'Pasal 16 ayat (2) huruf a' },
      confidence: 'H',
      clauseRead: false,
    },
  },
  requirements: nationalRequirements,
};
