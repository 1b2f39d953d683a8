import type { SubmissionKind } from '../model/submission.js';
import { activityReportData } from './activity-report-data.js';
import type { DataCategoryCode } from './field.js';
import { registrationData } from './registration-data.js';

/** The kind of data in each field of a kind of submission, by its place; a group has none of its own. */
export const dataTables: Readonly<Record<SubmissionKind, Readonly<Record<string, DataCategoryCode>>>> = {
  registration: registrationData,
  'activity-report': activityReportData,
};
