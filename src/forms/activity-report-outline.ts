import { activityReportFields } from '../fields/activity-report-fields.js';
import { activityReportShape } from '../parse/generated/activity-report-shape.js';
import { type FormOutline, outlineOf } from './form-kind.js';
import { rubricLists } from './rubric-lists.js';

/** The fields of the form in which a KIM reports, without the rules: for a page that only shows fields and choices. */
export const activityReportOutline: FormOutline<'activity-report'> = /* @__PURE__ */ outlineOf(
  'activity-report',
  activityReportFields,
  activityReportShape,
  rubricLists,
);
