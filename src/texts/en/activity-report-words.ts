import { frozen } from '../../kernel/frozen.js';
import type { WordLanguage } from '../part-of-language.js';
import { activityReportFields } from './fields/activity-report.js';
import { activityReportSteps } from './fields/steps.js';

/** Labels, helps and examples of the fields of a form in which a KIM reports what it did, and the titles of its steps. */
export const activityReportWords: WordLanguage<'activity-report'> = /* @__PURE__ */ frozen({
  fields: { 'activity-report': activityReportFields, steps: { 'activity-report': activityReportSteps } },
});
