import { frozen } from '../kernel/frozen.js';
import type { SubmissionKind } from '../model/submission.js';

/** The kinds of submission, in the order for people. */
export const kinds: readonly SubmissionKind[] = /* @__PURE__ */ frozen(['registration', 'activity-report']);

export function isKind(value: unknown): value is SubmissionKind {
  return kinds.includes(value as SubmissionKind);
}
