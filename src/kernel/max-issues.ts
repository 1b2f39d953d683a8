/** How many issues a result keeps, where the caller states nothing else. */
export const defaultMaxIssues = 200;
