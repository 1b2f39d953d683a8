import { frozen } from '../../kernel/frozen.js';
import type { MessageLanguage } from '../part-of-language.js';
import { indonesianFormat } from './format.js';
import { reportRules } from './rules-report.js';
import { shape } from './shape.js';

/** The sentences about what is wrong in a form in which a KIM reports what it did, and no other words. */
export const activityReportMessages: MessageLanguage<'activity-report'> = /* @__PURE__ */ frozen({
  locale: 'id',
  format: indonesianFormat,
  shape,
  rules: reportRules,
});
