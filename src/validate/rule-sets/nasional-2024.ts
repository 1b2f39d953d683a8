import { groupBindings } from './national-group-bindings.js';
import { nationalActivityReportRuleSet, nationalRegistrationRuleSet } from './national-rule-set.js';
import { seatAndFormationBindings, villageSeatBindings } from './national-seat-and-formation-bindings.js';

const heading = {
  id: 'nasional-2024',
  profile: 'nasional',
  since: '2024-09-05',
  legalBasis: ['permen-4-2024'],
} as const;

/** The national rules since Permen Kominfo 4/2024. About registrations. */
export const nasional2024Registration = /* @__PURE__ */ nationalRegistrationRuleSet(heading, [
  groupBindings,
  seatAndFormationBindings,
  villageSeatBindings,
  {
    // A group may keep the name it was registered under, so this is advice.
    'name.form-not-current': {
      options: { forms: ['komunitas'] },
      severity: 'hint',
      source: { source: 'permen-4-2024', where: 'Pasal 4 ayat (2) huruf h' },
      confidence: 'M',
      clauseRead: false,
    },
  },
]);

/** The same about activity reports. */
export const nasional2024ActivityReport = /* @__PURE__ */ nationalActivityReportRuleSet(heading);
