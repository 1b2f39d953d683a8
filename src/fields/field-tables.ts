import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { SubmissionKind } from '../model/submission.js';
import { activityReportFields } from './activity-report-fields.js';
import type { Field } from './field.js';
import { registrationFields } from './registration-fields.js';

/** The submission of each kind. */
export interface SubmissionOf {
  readonly registration: Registration;
  readonly 'activity-report': ActivityReport;
}

/** The table of each kind, exactly typed. */
export interface FieldTables {
  readonly registration: typeof registrationFields;
  readonly 'activity-report': typeof activityReportFields;
}

/** A field of a kind of submission, at any depth: `members[].sex`. */
export type FieldPath<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: keyof FieldTables[Each] & string;
}[Kind];

/** The fields of any kind, for programs that walk them. */
export type Fields = Readonly<Record<string, Field>>;

/** The table of each kind of submission. */
export const fieldTables: FieldTables & Readonly<Record<SubmissionKind, Fields>> = {
  registration: registrationFields,
  'activity-report': activityReportFields,
};
