import { requireOptions } from '../kernel/arguments.js';
import { defaultMaxIssues } from '../kernel/max-issues.js';
import { nearest } from '../kernel/text.js';
import { contextKinds } from '../model/context-kinds.js';
import type { SubmissionKind } from '../model/submission.js';
import { IssueCollector } from './issue-collector.js';
import { isKind, kinds } from './kinds.js';
import { outcomeOf, type ParseOptions, parseAs, type SubmissionParseResult } from './parse-as.js';
import { jsonTypeOf, ownValue } from './plain-value.js';
import { readerOf } from './readers.js';

export type { ParseOptions, SubmissionParseResult } from './parse-as.js';

/**
 * Reads an unknown value, such as parsed JSON, as a submission. States what is wrong with its *shape* (types, presence,
 * codes, dates, hard limits) and gives everything that has the right shape; whether a group is sound is for
 * `validateSubmission`.
 *
 * Input is never thrown at, never changed and never echoed: issues hold no value and no key of it. It is expected to be
 * plain data, as `JSON.parse` gives it. What is whole and has nothing beside it (no unknown field, no field set to
 * `undefined`, no object of a class) is given back by reference: the submission itself, or the parts of it that are;
 * everything else is new plain data. Fields set to `undefined` count as absent. In `readable`, list items that are
 * objects keep their positions (`{}` where nothing could be read, and one behind those that a list may hold for all that follow);
 * codes and texts that are wrong are left out of their lists.
 *
 * @param input any value.
 * @param options what to state about unknown fields, and how many issues to keep.
 * @returns `submission` when the shape is right everywhere; `readable` when at least the kind could be known.
 * @throws KimError `invalid-argument` for an invalid option.
 *
 * @example
 * ```ts
 * const input = { kind: 'registration', schemaVersion: 'v1', id: 'kim-1', name: 'KIM Mawar', bodyType: 'kimm' };
 * const result = parseSubmission(input);
 * result.submission; // undefined
 * result.issues.map((issue) => issue.code); // ['shape.unknown-code']
 * result.issues[0].path; // ['bodyType']
 * result.issues[0].params.nearest; // 'kim'
 * result.readable.name; // 'KIM Mawar'
 * ```
 */
export function parseSubmission(input: unknown, options: ParseOptions = {}): SubmissionParseResult {
  requireOptions(options, contextKinds, 'parseSubmission');
  return readSubmission(input, options);
}

/** As `parseSubmission`, for callers that have looked at the options. */
export function readSubmission(input: unknown, options: ParseOptions = {}): SubmissionParseResult {
  const issues = new IssueCollector(options.maxIssues ?? defaultMaxIssues);
  const kind = kindOf(input, issues);
  return kind === undefined ? outcomeOf(issues) : parseAs(readerOf(kind), input, options);
}

function kindOf(input: unknown, issues: IssueCollector): SubmissionKind | undefined {
  const found = jsonTypeOf(input);
  if (found !== 'object') {
    issues.add('shape.not-an-object', { found });
    return undefined;
  }
  const kind = ownValue(input as object, 'kind');
  if (isKind(kind)) return kind;
  issues.enter('kind');
  if (kind === undefined) issues.add('shape.missing', {});
  else if (typeof kind !== 'string') issues.add('shape.wrong-type', { expected: 'string', found: jsonTypeOf(kind) });
  else {
    const near = nearest(kind, kinds);
    issues.add('shape.unknown-kind', { known: kinds, ...(near !== undefined && { nearest: near }) });
  }
  issues.leave();
  return undefined;
}
