import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/forms/normalise.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import type { RowsInOptions } from '../../src/tables/rows-in-options.js';
import { submissionsFromRows } from '../../src/tables/submissions-from-rows.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';

/*
 * Small inputs made after public bug reports and files of people who register, import and report on groups. Each names its
 * source; none holds a person's data.
 */

const asOf = '2026-01-31';
const folder = new URL('./field/', import.meta.url);

type Check = readonly [name: string, value: never];
interface Case {
  readonly id: string;
  readonly source: string;
  readonly call: 'rows' | 'json';
  readonly options: RowsInOptions<SubmissionKind>;
  readonly rows: readonly unknown[];
  readonly input: unknown;
  readonly checks: readonly Check[];
  readonly expected: string;
}

const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

/** The order of keys does not matter; null in a check stands for "absent". */
const sorted = (value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;
const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null));

const codesOf = (draft: Parameters<typeof validateSubmission>[0]) =>
  validateSubmission(draft, { ruleSet: ruleSetAt(asOf), asOf }).issues.map(({ code }) => code as string);

interface Result {
  readonly accepted: readonly number[];
  readonly notedRows: readonly number[];
  readonly notes: readonly unknown[];
  readonly submissions: readonly unknown[];
  readonly codes: readonly string[];
}

function resultOf({ call, rows, options, input }: Case): Result {
  if (call === 'rows') {
    const outcomes = [...submissionsFromRows(rows, options)];
    const submissions = outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [outcome] : []));
    const notes = outcomes.flatMap((outcome) => (outcome.kind === 'submission' ? [] : [outcome]));
    return {
      accepted: submissions.flatMap((one) => one.rows),
      notedRows: notes.flatMap(({ row }) => (row === undefined ? [] : [row])),
      notes,
      submissions: submissions.map(({ submission }) => submission),
      codes: submissions.flatMap(({ submission }) => codesOf(submission)),
    };
  }
  const { readable, submission, issues } = parseSubmission(normalise(input).value);
  return {
    accepted: [],
    notedRows: [],
    notes: issues,
    submissions: submission === undefined ? [] : [submission],
    codes: [...issues.map(({ code }) => code), ...(readable === undefined ? [] : codesOf(readable))],
  };
}

const itemsAt = (result: Result, pointer: string) => (at(result.submissions, pointer) ?? []) as readonly object[];

const checks: Readonly<Record<string, (result: Result, value: never) => boolean>> = {
  rowsIn: ({ accepted }, list: readonly number[]) => list.every((row) => accepted.includes(row)),
  rowsOut: ({ accepted }, list: readonly number[]) => list.every((row) => !accepted.includes(row)),
  told: ({ notedRows }, list: readonly number[]) => list.every((row) => notedRows.includes(row)),
  toldAtAll: ({ notes }, yes: boolean) => notes.length > 0 === yes,
  toldNames: ({ notes }, column: string) => notes.some((note) => JSON.stringify(note).includes(`"${column}"`)),
  kims: ({ submissions }, count: number) => submissions.length === count,
  value: ({ submissions }, [pointer, value]: readonly [string, unknown]) => same(at(submissions, pointer), value),
  notValue: ({ submissions }, [pointer, value]: readonly [string, unknown]) => !same(at(submissions, pointer), value),
  count: (result, [pointer, count]: readonly [string, number]) => itemsAt(result, pointer).length === count,
  code: ({ codes }, code: string) => codes.includes(code),
  noCode: ({ codes }, code: string) => !codes.includes(code),
  noItem: (result, [pointer, part]: readonly [string, object]) =>
    !itemsAt(result, pointer).some((item) =>
      Object.entries(part).every(([key, value]) => same((item as Record<string, unknown>)[key], value)),
    ),
  oneOf: (result, ways: readonly (readonly Check[])[]) =>
    ways.some((way) => way.every(([name, value]) => checks[name]?.(result, value) === true)),
  accepted: ({ submissions }, yes: boolean) => submissions.length > 0 === yes,
};

describe('what people meet in the field', () => {
  it.each(cases)('$id: $expected', (one) => {
    expect(one.source).not.toBe('');
    const result = resultOf(one);
    const broken = one.checks.filter(([name, value]) => checks[name]?.(result, value) !== true);
    expect({ broken, result }).toEqual({ broken: [], result });
  });
});
