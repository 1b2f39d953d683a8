import { groupBindings } from './national-group-bindings.js';
import { nationalActivityReportRuleSet, nationalRegistrationRuleSet } from './national-rule-set.js';
import { seatAndFormationBindings } from './national-seat-and-formation-bindings.js';

const heading = {
  id: 'nasional-2010',
  profile: 'nasional',
  since: '2010-06-01',
  until: '2019-09-30',
  legalBasis: ['permen-8-2010'],
} as const;

/** The national rules from the day of Permen Kominfo 08/2010. About registrations. */
export const nasional2010Registration = /* @__PURE__ */ nationalRegistrationRuleSet(heading, [
  groupBindings,
  seatAndFormationBindings,
  {
    // "KIM or other groups of the like": other names were welcome, so this is advice.
    'name.form-not-current': {
      options: { forms: ['kelompok'] },
      severity: 'hint',
      source: { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
      confidence: 'H',
      clauseRead: false,
    },
  },
]);

/** The same about activity reports. */
export const nasional2010ActivityReport = /* @__PURE__ */ nationalActivityReportRuleSet(heading);
