import { registrationShape } from '../parse/generated/registration-shape.js';
import { parseAs } from '../parse/parse-as.js';
import { nationalRuleSetOn } from '../validate/rule-sets/national-rule-set-on.js';
import { nationalActivityReportRuleSets } from '../validate/rule-sets/national-rule-sets.js';
import { activityReportOutline } from './activity-report-outline.js';
import { type FormKind, withRules } from './form-kind.js';

/**
 * The form in which a KIM reports what it did in a period.
 *
 * @example
 * ```ts
 * activityReportForm.byHost; // ['kind', 'schemaVersion', 'id', 'partialLists', 'inexactDates', 'kimId']
 * ```
 */
export const activityReportForm: FormKind<'activity-report'> = /* @__PURE__ */ withRules(activityReportOutline, {
  ruleSetAt: (date) => nationalRuleSetOn(nationalActivityReportRuleSets, date, 'activityReportForm'),
  readRegistration: (input) => {
    const { readable } = parseAs({ shape: registrationShape() }, input, { maxIssues: 0 });
    return readable?.kind === 'registration' ? readable : undefined;
  },
});
