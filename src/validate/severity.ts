import type { Severity } from '../model/issue.js';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Whether a severity is at least as high as another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return order[severity] <= order[least];
}

/** The most severe first, otherwise in the given order. */
export function mostSevereFirst<Found extends { readonly severity: Severity }>(issues: readonly Found[]): Found[] {
  return [...issues].sort((a, b) => order[a.severity] - order[b.severity]);
}
