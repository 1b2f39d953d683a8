import { KimError } from '../kernel/kim-error.js';
import { nearest } from '../kernel/text.js';
import type { ParseResult, Submission, SubmissionDraft, SubmissionKind } from '../model/submission.js';
import { IssueCollector } from './issue-collector.js';
import { jsonTypeOf, ownValue } from './plain-value.js';
import { readShape, type UnknownKeys } from './read-shape.js';
import { isKind, kinds, type Reader, readerOf } from './readers.js';
import type { ShapeCode, ShapeIssue } from './shape-issue.js';

/** How to read a submission. */
export interface ParseOptions {
  /**
   * What to state about fields that the shape does not know: nothing (`strip`, the default), a hint (`report`) or an
   * error (`reject`). They are never part of what is read.
   */
  readonly unknownKeys?: UnknownKeys;
  /** How many issues to keep at most; default 200. */
  readonly maxIssues?: number;
}

/** What came out of reading an unknown value, its issues typed by code. */
export interface SubmissionParseResult extends ParseResult<ShapeCode> {
  /** Errors first, then hints; each in the order of the shape. */
  readonly issues: readonly ShapeIssue[];
}

/**
 * Reads an unknown value, such as parsed JSON, as a submission. States what is wrong with its *shape* (types, presence,
 * codes, dates, hard limits) and gives everything that has the right shape; whether a group is sound is for
 * `validateSubmission`.
 *
 * Input is never thrown at, never changed and never echoed: issues hold no value and no key of it. It is expected to be
 * plain data, as `JSON.parse` gives it. What is whole and has nothing beside it (no unknown field, no field set to
 * `undefined`, no object of a class) is given back by reference: the submission itself, or the parts of it that are;
 * everything else is new plain data. Fields set to `undefined` count as absent. In `readable`, list items that are
 * objects keep their positions (`{}` where nothing could be read); codes and texts that are wrong are left out of
 * their lists.
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
  requireParseOptions(options);
  const issues = new IssueCollector(options.maxIssues ?? 200);
  const kind = kindOf(input, issues);
  if (kind === undefined) return outcomeOf(issues);
  const { shape, guards } = readerOf(kind);
  const reading = { issues, unknownKeys: options.unknownKeys ?? 'strip', guards: mayTrustGuards() ? guards : noGuards };
  const readable = readShape(shape, input, reading) as SubmissionDraft;
  const result = { readable, ...outcomeOf(issues) };
  return issues.failed ? result : { submission: readable as Submission, ...result };
}

function outcomeOf({ issues, found, truncated }: IssueCollector) {
  return { issues, found, truncated };
}

const noGuards: Reader['guards'] = new Map();

/** Guards read known keys without asking whose they are: not when somebody has added keys to every object. */
function mayTrustGuards(): boolean {
  for (const _key in Object.prototype) return false;
  return true;
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

/**
 * Refuses invalid options.
 *
 * @internal
 */
export function requireParseOptions({ unknownKeys, maxIssues }: ParseOptions): void {
  if (unknownKeys !== undefined && unknownKeys !== 'strip' && unknownKeys !== 'report' && unknownKeys !== 'reject') {
    throw new KimError('invalid-argument', 'unknownKeys is "strip", "report" or "reject".');
  }
  if (maxIssues !== undefined && (!Number.isSafeInteger(maxIssues) || maxIssues < 0)) {
    throw new KimError('invalid-argument', 'maxIssues is a whole number, 0 or more.');
  }
}
