import type { SubmissionKind } from '../model/submission.js';
import { activityReportReader } from './activity-report-reader.js';
import type { Reader } from './reader.js';
import { registrationReader } from './registration-reader.js';

const readers: { readonly [Kind in SubmissionKind]: () => Reader<Kind> } = {
  registration: registrationReader,
  'activity-report': activityReportReader,
};

/** The reader of a kind. An application for one kind is lighter with the reader of that kind. */
export function readerOf<Kind extends SubmissionKind>(kind: Kind): Reader<Kind> {
  return readers[kind]();
}
