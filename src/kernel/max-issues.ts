import { KimError } from './kim-error.js';

/** How many issues a result keeps, where the caller states nothing else. */
export const defaultMaxIssues = 200;

/** Refuses a `maxIssues` that is no number of issues. */
export function requireMaxIssues(maxIssues: number | undefined): void {
  if (maxIssues === undefined || (Number.isSafeInteger(maxIssues) && maxIssues >= 0)) return;
  throw new KimError('invalid-argument', 'maxIssues is a whole number, 0 or more.');
}
