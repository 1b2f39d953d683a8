import { defaultMaxIssues } from '../kernel/max-issues.js';
import type { ParseResult, Submission, SubmissionDraft } from '../model/submission.js';
import { IssueCollector } from './issue-collector.js';
import { jsonTypeOf } from './plain-value.js';
import { readShape, type UnknownKeys } from './read-shape.js';
import type { Reader } from './reader.js';
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

/** The shape of one kind, and the quick way through it where there is one. */
export type ReadingOf = Pick<Reader, 'shape'> & Partial<Pick<Reader, 'guards'>>;

/**
 * Reads an unknown value as a submission of the kind that a shape is of, as `parseSubmission` does once it knows the kind.
 * Its callers have looked at the options.
 */
export function parseAs({ shape, guards }: ReadingOf, input: unknown, options: ParseOptions): SubmissionParseResult {
  const issues = new IssueCollector(options.maxIssues ?? defaultMaxIssues);
  const found = jsonTypeOf(input);
  if (found !== 'object') {
    issues.add('shape.not-an-object', { found });
    return outcomeOf(issues);
  }
  const trusted = guards !== undefined && mayTrustGuards() ? guards : noGuards;
  const reading = { issues, unknownKeys: options.unknownKeys ?? 'strip', guards: trusted };
  const readable = readShape(shape, input, reading) as SubmissionDraft;
  const result = { readable, ...outcomeOf(issues) };
  return issues.failed ? result : { submission: readable as Submission, ...result };
}

/** What a reading found, without what it read. */
export function outcomeOf({ issues, found, groups, truncated }: IssueCollector) {
  return { issues, found, groups, truncated };
}

const noGuards: Reader['guards'] = new Map();

/** Guards read known keys without asking whose they are: not when somebody has added keys to every object. */
function mayTrustGuards(): boolean {
  for (const _key in Object.prototype) return false;
  return true;
}
