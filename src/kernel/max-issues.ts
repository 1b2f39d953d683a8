/** How many issues a result keeps, where the caller states nothing else. */
export const defaultMaxIssues = 200;

/** At most so many findings, in their order: the first of every code, then the foremost. */
export function keptOf<Found extends { readonly code: string }>(issues: readonly Found[], most: number): Found[] {
  if (issues.length <= most) return issues.slice();
  const codes = new Set<string>();
  const firsts = issues.filter(({ code }) => codes.size < codes.add(code).size);
  let others = most - firsts.length;
  return issues.filter((issue) => firsts.includes(issue) || others-- > 0).slice(0, most);
}
