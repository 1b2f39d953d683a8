/* What is asked of submissions and outcomes that came out of a sheet. */

// biome-ignore lint/suspicious/noExplicitAny: results of either kind, looked into by path
export type Any = any;

export const is = (a: unknown, b: unknown, what = '') =>
  JSON.stringify(a) === JSON.stringify(b) ? undefined : `${what} ${JSON.stringify(a)} and not ${JSON.stringify(b)}`;
export const all = (...found: readonly (string | undefined)[]) =>
  found.filter((one) => one !== undefined).join('; ') || undefined;
export const yes = (holds: unknown, what: string) => (holds ? undefined : what);
export const names = (one: Any): readonly string[] => (one?.members ?? []).map(({ name }: Any) => name);
export const everybody = (s: readonly Any[]) => s.flatMap(names);
export const offices = (one: Any) => (one?.members ?? []).map((member: Any) => member.offices?.[0] ?? '');
export const activities = (s: readonly Any[]) => s.flatMap((one) => one.activities ?? []);
export const titles = (s: readonly Any[]) => activities(s).map(({ title }) => title);
export const days = (s: readonly Any[]) => activities(s).map(({ date }) => date);
export const of = (o: readonly Any[], kind: string) => o.filter((one) => one.kind === kind);
export const rowsOf = (o: readonly Any[], kind: string) => of(o, kind).map(({ row }) => row);
/** Something is said of a row. */
export const saidOf = (o: readonly Any[], row: number) =>
  o.some((one) => one.kind !== 'submission' && (one.row === row || one.rows?.includes(row)));
/** Nothing is said that a clerk would have to look at. */
export const quiet = ({ o }: { readonly o: readonly Any[] }) => {
  const loud = o.filter(
    ({ kind, code }) =>
      ['rejected', 'noted', 'unknown-column'].includes(kind) ||
      (kind === 'group' && code !== 'group.by-name' && code !== 'group.by-title') ||
      (kind === 'column' && code !== 'column.day-first-assumed'),
  );
  return loud.length === 0 ? undefined : `said for nothing ${JSON.stringify(loud)}`;
};

/** The codes of everything that is noted, in the order in which it comes. */
export const codesOf = (o: readonly Any[]): readonly string[] =>
  o.flatMap(({ kind, code, faults = [], letter }) =>
    kind === 'column' || kind === 'group'
      ? [code]
      : kind === 'noted' || kind === 'rejected'
        ? faults.map((one: Any) => one.code)
        : kind === 'withheld-column' || kind === 'unknown-column'
          ? [`${kind} ${letter}`]
          : [],
  );
