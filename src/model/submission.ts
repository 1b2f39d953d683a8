import type { ActivityReport } from './activity-report.js';
import type { Draft } from './draft.js';
import type { Issue, IssueGroup, Severity } from './issue.js';
import type { Registration } from './registration.js';

/** Everything that can be handed in. `kind` states which. */
export type Submission = Registration | ActivityReport;

/** The kinds of submission. */
export type SubmissionKind = Submission['kind'];

/** A registration in which anything may be absent; what is there has the right shape. */
export type RegistrationDraft = Draft<Registration>;

/** A report in which anything may be absent; what is there has the right shape. */
export type ActivityReportDraft = Draft<ActivityReport>;

/** A submission in which anything may be absent but its kind. */
export type SubmissionDraft =
  | (RegistrationDraft & { readonly kind: 'registration' })
  | (ActivityReportDraft & { readonly kind: 'activity-report' });

/** What came out of reading an unknown value. */
export interface ParseResult<Code extends string = string> {
  /** The whole submission; absent when its shape is wrong anywhere. */
  readonly submission?: Submission;
  /** Everything that had the right shape; absent when not even the kind could be known. */
  readonly readable?: SubmissionDraft;
  /** What is wrong with the shape; warnings and hints do not stand in the way of a submission. */
  readonly issues: readonly Issue<Code>[];
  /** How many issues there were of each severity, kept or not. */
  readonly found: Readonly<Record<Severity, number>>;
  /** How often each code was found, kept or not, the most severe first. */
  readonly groups: readonly IssueGroup<Code>[];
  /** Whether there were more issues than were kept; the first of every code is, before the second of any. */
  readonly truncated: boolean;
}
