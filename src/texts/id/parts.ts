import { frozen } from '../../kernel/frozen.js';
import type { FormLanguage } from '../part-of-language.js';
import { activityReportFields } from './fields/activity-report.js';
import { registrationFields } from './fields/registration.js';
import { activityReportSteps, registrationSteps } from './fields/steps.js';
import { indonesianFormat } from './format.js';
import { lists } from './lists.js';
import { groupRules } from './rules-group.js';
import { reportRules } from './rules-report.js';
import { seatFormationRules } from './rules-seat-formation.js';
import { shape } from './shape.js';

/** The part of the language for a form in which a KIM registers. It carries no words of reports, scores or tables. */
export const registration: FormLanguage<'registration'> = /* @__PURE__ */ frozen({
  locale: 'id',
  format: indonesianFormat,
  shape,
  lists,
  rules: /* @__PURE__ */ (() => ({ ...groupRules, ...seatFormationRules }))(),
  fields: { registration: registrationFields, steps: { registration: registrationSteps } },
});

/** The part of the language for a form in which a KIM reports what it did. */
export const activityReport: FormLanguage<'activity-report'> = /* @__PURE__ */ frozen({
  locale: 'id',
  format: indonesianFormat,
  shape,
  lists,
  rules: reportRules,
  fields: { 'activity-report': activityReportFields, steps: { 'activity-report': activityReportSteps } },
});
