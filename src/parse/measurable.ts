import { type Kind, listOf, requireArgument, shape, text } from '../kernel/arguments.js';
import { type Path, pathOfKeys } from '../kernel/json-pointer.js';
import type { ActivityReport } from '../model/activity-report.js';
import { submissionDraft } from '../model/kinds.js';
import type { Registration } from '../model/registration.js';
import type { SubmissionDraft } from '../model/submission.js';
import { readerOf } from './readers.js';
import type { Shape, ShapeOf } from './shape.js';
import type { ShapeIssue } from './shape-issue.js';

/** Something of a submission that cannot be measured, and why. */
export interface LeftOut {
  /** Where it stood. */
  readonly path: Path;
  /**
   * - `missing`: a required field of it is absent (`at`), or could not be read.
   * - `unreadable`: it was not read at all, because its shape is wrong or the list holds too many.
   */
  readonly reason: 'missing' | 'unreadable';
  /** The field that is missing. */
  readonly at?: Path;
}

/** What of a submission can be measured. */
export interface Measurable<Whole = ActivityReport | Registration> {
  /** Every part of it has the right shape. Absent when a field is missing without which there is no submission. */
  readonly submission?: Whole;
  /** In the order of the submission. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes of a half-read submission one in which everything is whole, so that it can be measured: items without a required
 * field are left out, and so are parts that lack one. A list of which something was left out states that it is partial
 * (`partialLists`, `membersListed`); a list of which nothing is left is absent, for an empty list would state that there was
 * nothing.
 *
 * @param readable what `parseSubmission` could read.
 * @param issues what `parseSubmission` found: with them, lists are partial too of which something was not read at all.
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const input = {
 *   kind: 'activity-report', schemaVersion: 'v1', id: 'r', kimId: 'k', period: { from: '2025-01-01', through: '2025-12-31' },
 *   activities: [{ id: 'a', date: '2025-03-01' }, { id: 'b', date: '1 Maret' }], aspirations: [{ id: 'x' }],
 * };
 * const { readable, issues } = parseSubmission(input);
 * const { submission, leftOut } = measurable(readable, issues);
 * submission.activities; // [{ id: 'a', date: '2025-03-01' }]
 * submission.partialLists; // ['activities', 'aspirations']
 * leftOut.map(({ path }) => path.join('/')); // ['activities/1', 'aspirations/0']
 * ```
 */
export function measurable(
  readable: SubmissionDraft & { readonly kind: 'activity-report' },
  issues?: readonly ShapeIssue[],
): Measurable<ActivityReport>;
export function measurable(
  readable: SubmissionDraft & { readonly kind: 'registration' },
  issues?: readonly ShapeIssue[],
): Measurable<Registration>;
export function measurable(readable: SubmissionDraft, issues?: readonly ShapeIssue[]): Measurable;
export function measurable(readable: SubmissionDraft, issues: readonly ShapeIssue[] = []): Measurable {
  requireArgument(readable, submissionDraft, 'measurable', 'readable');
  requireArgument(issues, shapeIssues, 'measurable', 'issues');
  const leftOut: LeftOut[] = [];
  const work: Work = { leftOut, incomplete: new Set(), path: [] };
  noteUnread(issues, work);
  const { shape } = readerOf(readable.kind);
  const whole = wholeOf(shape, readable, work) as Record<string, unknown> | undefined;
  if (whole === undefined) return { leftOut };
  const partial = [...work.incomplete];
  if (readable.kind === 'registration' && partial.includes('members')) whole.membersListed = 'some';
  const lists = partial.filter((key) => key !== 'members' && key !== 'partialLists');
  const known = Array.isArray(whole.partialLists) ? (whole.partialLists as readonly string[]) : [];
  if (lists.length > 0) whole.partialLists = [...new Set([...known, ...lists])];
  return { submission: whole as unknown as ActivityReport | Registration, leftOut };
}

const shapeIssues: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('an issue', { path: pathOfKeys, code: text, severity: text }),
  'a list of issues of parseSubmission',
);

interface Work {
  readonly leftOut: LeftOut[];
  /** Lists of the submission of which something is left out. */
  readonly incomplete: Set<string>;
  readonly path: (string | number)[];
}

/** Lists of which an item, or what lies beyond the limit, was not read at all. */
function noteUnread(issues: readonly ShapeIssue[], { incomplete, leftOut }: Work): void {
  for (const { path, code, severity } of issues) {
    const [list, index] = path;
    if (severity !== 'error' || typeof list !== 'string') continue;
    const isListItself = path.length === 1 && (code === 'shape.too-many' || code === 'shape.wrong-type');
    const isItem = path.length === 2 && typeof index === 'number';
    if (!isListItself && !isItem) continue;
    if (code === 'shape.too-many' || isItem) incomplete.add(list);
    leftOut.push({ path, reason: 'unreadable' });
  }
}

const nothing = Symbol('nothing');

function wholeOf(shape: Shape, value: unknown, work: Work): unknown {
  if (shape.type === 'object') return wholeObject(shape, value as Readonly<Record<string, unknown>>, work);
  return shape.type === 'list' ? wholeList(shape, value as readonly unknown[], work) : value;
}

function wholeObject({ fields }: ShapeOf<'object'>, value: Readonly<Record<string, unknown>>, work: Work): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, { required, shape }] of fields) {
    const part = value[key];
    work.path.push(key);
    // What is the same in every submission need not be given to be known.
    const whole =
      part === undefined && shape.type === 'constant'
        ? shape.value
        : part === undefined
          ? undefined
          : wholeOf(shape, part, work);
    const at = [...work.path];
    work.path.pop();
    if (whole !== undefined) result[key] = whole;
    else if (required) {
      noteLeftOut(work, at);
      return undefined;
    }
  }
  return result;
}

/** Stated once of each part, by the outermost that falls with it. */
function noteLeftOut({ leftOut, path }: Work, at: Path): void {
  const last = leftOut.at(-1);
  const isInside =
    last?.reason === 'missing' &&
    path.every((segment, i) => last.path[i] === segment) &&
    last.path.length > path.length;
  if (isInside) leftOut.pop();
  const isKnown = leftOut.some(
    ({ path: other }) => other.length === path.length && other.every((segment, i) => segment === path[i]),
  );
  if (!isKnown) leftOut.push({ path: [...path], reason: 'missing', at });
}

function wholeList({ item }: ShapeOf<'list'>, value: readonly unknown[], work: Work): unknown {
  if (item.type !== 'object') return value;
  const result: unknown[] = [];
  value.forEach((part, index) => {
    work.path.push(index);
    const whole = wholeOf(item, part, work) ?? nothing;
    work.path.pop();
    if (whole !== nothing) result.push(whole);
  });
  if (result.length === value.length) return result;
  // Only lists of the submission itself can state that they are partial; another is then not known.
  if (work.path.length > 1) return undefined;
  work.incomplete.add(String(work.path[0]));
  return result.length === 0 ? undefined : result;
}
