import { frozen } from '../../kernel/frozen.js';
import type { FormLanguage } from '../part-of-language.js';
import { activityReportLabels } from './activity-report-labels.js';
import { activityReportMessages } from './activity-report-messages.js';
import { activityReportWords } from './activity-report-words.js';

/** All words of a form in which a KIM reports what it did: its messages, its fields and its lists. It carries no words of scores or tables. */
export const activityReport: FormLanguage<'activity-report'> = /* @__PURE__ */ (() =>
  frozen({ ...activityReportMessages, ...activityReportWords, ...activityReportLabels }))();
