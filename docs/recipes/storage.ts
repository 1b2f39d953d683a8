import { type CheckResult, checkSubmission, type RuleReport, type Submission } from 'kim-domain';
import { type Impact, impactOf, type RuleSet, ruleSetAt, ruleSetById } from 'kim-domain/validate';

/** A connection: runs one statement with `$1, $2 …` and gives its rows. */
export type Query = (sql: string, parameters?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** The table, in PostgreSQL and in SQLite: the document as it is, and columns that the database draws from it. */
export const tables = {
  postgres: `
    create table submission (
      id text primary key,
      body jsonb not null,
      rule_set text not null,
      judged_on date not null,
      verdict text,
      version integer not null default 1,
      kind text generated always as (body ->> 'kind') stored,
      region_code text generated always as (body #>> '{seat,regionCode}') stored
    );
    create index submission_by_verdict on submission (verdict, region_code);`,
  sqlite: `
    create table submission (
      id text primary key,
      body text not null check (json_valid(body)),
      rule_set text not null,
      judged_on text not null,
      verdict text,
      version integer not null default 1,
      kind text generated always as (body ->> '$.kind') stored,
      region_code text generated always as (body ->> '$.seat.regionCode') stored
    );
    create index submission_by_verdict on submission (verdict, region_code);`,
} as const;

/** What became of a submission that was to be stored. */
export type Stored = { readonly status: 201 | 200 } | { readonly status: 404 | 409 | 412 } | Refused;

export interface Refused {
  readonly status: 422;
  /** For `toProblem`. */
  readonly found: CheckResult;
}

const verdictOf = ({ requirements }: RuleReport) => requirements?.verdict ?? null;
const bodyOf = (row: Record<string, unknown>): unknown =>
  typeof row.body === 'string' ? JSON.parse(row.body) : row.body;

/** Stores a new submission, with the rule set and the day under which it was accepted. */
export async function insert(query: Query, input: unknown, asOf: string): Promise<Stored> {
  const found = checkSubmission(input, { asOf, unknownKeys: 'reject' });
  const { submission, validation, sound } = found;
  if (!sound || submission === undefined || validation === undefined) return { status: 422, found };
  const rows = await query(
    `insert into submission (id, body, rule_set, judged_on, verdict) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing returning id`,
    [submission.id, JSON.stringify(submission), validation.ruleSet, asOf, verdictOf(validation)],
  );
  return { status: rows.length === 1 ? 201 : 409 };
}

/** A JSON merge patch (RFC 7396). */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target);
  const merged = new Map(Object.entries(isObject ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  // Never by assignment: a key may be `__proto__`.
  return Object.fromEntries(merged);
}

/** Changes a stored submission: patch, check of the whole, and only then the write, if nobody was faster. */
export async function patch(query: Query, id: string, change: unknown, version: number, asOf: string): Promise<Stored> {
  const [row] = await query('select body from submission where id = $1', [id]);
  if (row === undefined) return { status: 404 };
  const changed = mergePatch(migrated(bodyOf(row)), change);
  const found = checkSubmission(changed, { asOf, unknownKeys: 'reject' });
  const { submission, validation, sound } = found;
  if (!sound || submission?.id !== id || validation === undefined) return { status: 422, found };
  const rows = await query(
    `update submission set body = $1, rule_set = $2, judged_on = $3, verdict = $4, version = version + 1
     where id = $5 and version = $6 returning id`,
    [JSON.stringify(submission), validation.ruleSet, asOf, verdictOf(validation), id, version],
  );
  return { status: rows.length === 1 ? 200 : 412 };
}

/** From each older `schemaVersion` to the next one. There is none yet: `v1` is the first. */
const migrations: Readonly<Record<string, (body: Record<string, unknown>) => Record<string, unknown>>> = {};

/** A stored document in the form that this release reads; what is stored stays as it was until it is written again. */
export function migrated(body: unknown, steps = migrations): unknown {
  let current = body as Record<string, unknown>;
  for (
    let step = steps[String(current.schemaVersion)];
    step !== undefined;
    step = steps[String(current.schemaVersion)]
  ) {
    current = step(current);
  }
  return current;
}

/** What stored submissions are under their own rule set, and what another one would change. Nothing is written. */
export async function* judgedAgain(
  query: Query,
  asOf: string,
  to: RuleSet = ruleSetAt(asOf),
): AsyncGenerator<{ readonly id: string; readonly impact: Impact }> {
  const page = 500;
  for (let after = ''; ; ) {
    const rows = await query('select id, body, rule_set from submission where id > $1 order by id limit $2', [
      after,
      page,
    ]);
    for (const row of rows) {
      const submission = migrated(bodyOf(row)) as Submission;
      yield { id: submission.id, impact: impactOf(submission, ruleSetById(String(row.rule_set)), to, asOf) };
    }
    if (rows.length < page) return;
    after = String(rows.at(-1)?.id);
  }
}
