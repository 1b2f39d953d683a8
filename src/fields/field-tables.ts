import type { Path } from '../kernel/json-pointer.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { SubmissionKind } from '../model/submission.js';
import { activityReportFields } from './activity-report-fields.js';
import type { Field } from './field.js';
import type { PathsTo } from './field-path.js';
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

type ListPlace<Kind extends SubmissionKind> = {
  readonly [Place in FieldPath<Kind>]: FieldTables[Kind][Place & keyof FieldTables[Kind]] extends {
    readonly list: true;
  }
    ? Place
    : never;
}[FieldPath<Kind>];

/** The paths that exist in a kind of submission, the empty one (the submission itself) included. */
export type PathIn<Kind extends SubmissionKind> = {
  readonly [Each in SubmissionKind]: PathsTo<FieldPath<Each>, ListPlace<Each>> | readonly [];
}[Kind];

/**
 * A path that was written out must exist, or it does not compile: `['members', 0, 'sexx']`. A path that is only known when
 * the program runs, such as that of a finding, is any path.
 */
export type KnownPath<Kind extends SubmissionKind, Given extends Path> = number extends Given['length']
  ? Given
  : Given extends PathIn<Kind>
    ? Given
    : PathIn<Kind>;

/** The fields of any kind, for programs that walk them. */
export type Fields = Readonly<Record<string, Field>>;

/** The table of each kind of submission. */
export const fieldTables: FieldTables & Readonly<Record<SubmissionKind, Fields>> = {
  registration: registrationFields,
  'activity-report': activityReportFields,
};
