import type { IssueGroup, Severity } from '../model/issue.js';
import { mostSevereFirst } from '../validate/severity.js';

/** How often each code stands in a list of findings, the most severe first. */
export function groupsOfIssues(issues: readonly { readonly code: string; readonly severity: Severity }[]) {
  return joinGroups(issues.map(({ code, severity }) => ({ code, severity, count: 1 })));
}

/** Several counts as one, the most severe first, otherwise in the given order. */
export function joinGroups(...lists: readonly (readonly IssueGroup[])[]): readonly IssueGroup[] {
  const joined = new Map<string, IssueGroup>();
  for (const { code, severity, count } of lists.flat()) {
    const key = groupKey({ code, severity });
    joined.set(key, { code, severity, count: (joined.get(key)?.count ?? 0) + count });
  }
  return mostSevereFirst([...joined.values()]);
}

/** What findings of one group have in common. */
export const groupKey = ({ code, severity }: Pick<IssueGroup, 'code' | 'severity'>): string => `${severity} ${code}`;

/** How many findings there are in all groups. */
export const totalOf = (groups: readonly IssueGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);
