import { groupBindings } from './national-group-bindings.js';
import { nationalActivityReportRuleSet, nationalRegistrationRuleSet } from './national-rule-set.js';
import { seatAndFormationBindings } from './national-seat-and-formation-bindings.js';

const heading = {
  id: 'nasional-2019',
  profile: 'nasional',
  since: '2019-09-30',
  until: '2024-09-05',
  legalBasis: ['permen-8-2010', 'permen-8-2019'],
} as const;

/** The national rules since Permen Kominfo 8/2019. About registrations. */
export const nasional2019Registration = /* @__PURE__ */ nationalRegistrationRuleSet(heading, [
  groupBindings,
  seatAndFormationBindings,
  {
    // Some pages quote the letter with "kelompok", later ones with "komunitas": both stand.
    'name.form-not-current': {
      options: { forms: ['kelompok', 'komunitas'] },
      severity: 'hint',
      source: { source: 'permen-8-2019', where: 'Pasal 16 ayat (2) huruf a' },
      confidence: 'H',
      clauseRead: false,
    },
  },
]);

/** The same about activity reports. */
export const nasional2019ActivityReport = /* @__PURE__ */ nationalActivityReportRuleSet(heading);
