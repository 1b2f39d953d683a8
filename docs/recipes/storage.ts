import { checkSubmission, type RuleReport, type Submission, type SubmissionIssue } from 'kim-domain';
import { extendLanguage } from 'kim-domain/explain';
import type { FindingsSource } from 'kim-domain/forms';
import { en } from 'kim-domain/texts/en';
import { id as indonesian } from 'kim-domain/texts/id';
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

/** What became of a submission that was to be stored; `found` is for `toProblem`. */
export type Stored =
  | { readonly status: 201 | 200 }
  | { readonly status: 404 | 409 | 412 }
  | { readonly status: 422; readonly found: FindingsSource };

const verdictOf = ({ requirements }: RuleReport) => requirements?.verdict ?? null;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** A JSON merge patch (RFC 7396). It goes level by level, never by calling itself: a hostile patch may be nested without end. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  const merged: Record<string, unknown> = {};
  const left: [holder: Record<string, unknown>, key: string, old: unknown, change: unknown][] = [
    [merged, 'document', target, patch],
  ];
  for (const [holder, key, old, change] of left) {
    const value = isObject(change) ? (isObject(old) ? { ...old } : {}) : change;
    // Never by assignment: a key may be `__proto__`.
    Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
    if (!isObject(change)) continue;
    const members = value as Record<string, unknown>;
    for (const [name, wanted] of Object.entries(change)) {
      if (wanted === null) delete members[name];
      else left.push([members, name, Object.hasOwn(members, name) ? members[name] : undefined, wanted]);
    }
  }
  return merged.document;
}

/** A finding of this store: a field that no patch may change. */
const stays = (field: 'id' | 'kind'): SubmissionIssue => ({
  code: `x-storage.${field}-changed`,
  severity: 'error',
  path: [field],
  params: {},
  source: { source: 'x-storage' },
  verdict: 'fail',
});

/** The languages, with the sentences of the findings that this store adds. */
export const languages = {
  id: extendLanguage(indonesian, {
    rules: {
      'x-storage.id-changed': () => 'Kode berkas tidak dapat diubah. Gunakan kode yang lama.',
      'x-storage.kind-changed': () => 'Jenis berkas tidak dapat diubah. Kirimkan sebagai berkas baru.',
    },
  }),
  en: extendLanguage(en, {
    rules: {
      'x-storage.id-changed': () => 'The id of a submission cannot be changed. Keep the old one.',
      'x-storage.kind-changed': () => 'The kind of a submission cannot be changed. Send it as a new one.',
    },
  }),
};

/** Changes a stored submission: patch, check of the whole, and only then the write, if nobody was faster. */
export async function patch(query: Query, id: string, change: unknown, version: number, asOf: string): Promise<Stored> {
  // What no submission can be called is in no store; PostgreSQL refuses to look for it.
  if (id.includes('\0') || /\p{Surrogate}/u.test(id)) return { status: 404 };
  const [row] = await query('select body, kind, version from submission where id = $1', [id]);
  if (row === undefined) return { status: 404 };
  if (row.version !== version) return { status: 412 };
  const changed = mergePatch(migrated(bodyOf(row)), change);
  const found = checkSubmission(changed, { asOf, unknownKeys: 'reject' });
  const { submission, validation, sound } = found;
  if (!sound || submission === undefined || validation === undefined) return { status: 422, found };
  if (submission.id !== id) return { status: 422, found: [stays('id')] };
  if (submission.kind !== row.kind) return { status: 422, found: [stays('kind')] };
  const rows = await query(
    `update submission set body = $1, rule_set = $2, judged_on = $3, verdict = $4, version = version + 1
     where id = $5 and version = $6 returning id`,
    [JSON.stringify(submission), validation.ruleSet, asOf, verdictOf(validation), id, version],
  );
  return { status: rows.length === 1 ? 200 : 412 };
}

type Step = (body: Record<string, unknown>) => Record<string, unknown>;

/** From each older `schemaVersion` to the next one. There is none yet: `v1` is the first. */
const migrations: ReadonlyMap<unknown, Step> = new Map();

/** A stored document in the form that this release reads; what is stored stays as it was until it is written again. */
export function migrated(body: unknown, steps = migrations): unknown {
  if (!isObject(body)) return body;
  const step = steps.get(body.schemaVersion);
  return step === undefined ? body : migrated(step(body), steps);
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
