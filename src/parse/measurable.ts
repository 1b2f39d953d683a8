import { type Kind, list, listOf, record, requireArgument, shape, text, wrongArgument } from '../kernel/arguments.js';
import { type Path, pathOfKeys, toJsonPointer } from '../kernel/json-pointer.js';
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
   * - `unreadable`: it was not read at all, because its shape is wrong or the list holds too many. It may be an item, a field
   *   of an item, or one of several codes.
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
 * nothing. A field of an item that could not be read is absent, and is listed too.
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
  const { shape } = readerOf(readable.kind);
  const work: Work = { leftOut: [], incomplete: new Set(), path: [] };
  const whole = wholeOf(shape, readable, work) as Record<string, unknown> | undefined;
  const unread = unreadIn(issues, shape, work);
  const leftOut = inOrder([...work.leftOut, ...unread], shape);
  if (whole === undefined) return { leftOut };
  const partial = [...work.incomplete];
  if (readable.kind === 'registration' && partial.includes('members')) whole.membersListed = 'some';
  // A list that was called whole is so no more.
  for (const list of partial) if (whole[`${list}Listed`] === 'all') whole[`${list}Listed`] = 'some';
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

/**
 * What was not read: items, lists, and fields within items that are there all the same. Lists of the submission of which
 * something was not read are incomplete.
 */
function unreadIn(issues: readonly ShapeIssue[], shape: Shape, { incomplete, leftOut }: Work): readonly LeftOut[] {
  const fallen = new Set(leftOut.map(({ path }) => toJsonPointer(path)));
  const found = new Map<string, LeftOut>();
  for (const { path, code, severity } of issues) {
    const [list, index] = path;
    if (severity !== 'error' || code === 'shape.unknown-key') continue;
    const isListItself = path.length === 1 && shapeOfField(shape, list)?.type === 'list';
    const isItem = path.length === 2 && typeof index === 'number';
    if (isListItself || isItem) incomplete.add(String(list));
    // What is missing within a part is stated with the part that falls with it.
    if (code === 'shape.missing' && !isItem) continue;
    const isWithinFallen = path.some((_, depth) => fallen.has(toJsonPointer(path.slice(0, depth + 1))));
    if (!isWithinFallen && !fallen.has('')) found.set(toJsonPointer(path), { path, reason: 'unreadable' });
  }
  return [...found.values()];
}

const shapeOfField = (shape: Shape, key: unknown): Shape | undefined =>
  shape.type === 'object' ? shape.fields.get(String(key))?.shape : undefined;

/** In the order of the submission: by the order of fields, then by position. */
function inOrder(found: readonly LeftOut[], shape: Shape): readonly LeftOut[] {
  const keyed = found.map((one) => ({ one, key: placesOf(one.path, shape) }));
  keyed.sort((a, b) => {
    const depth = a.key.findIndex((place, i) => place !== b.key[i]);
    return depth < 0 ? a.key.length - b.key.length : (a.key[depth] as number) - (b.key[depth] ?? -1);
  });
  return keyed.map(({ one }) => one);
}

function placesOf(path: Path, shape: Shape): readonly number[] {
  let at: Shape | undefined = shape;
  return path.map((segment) => {
    const holder: Shape | undefined = at;
    if (holder?.type === 'list') {
      at = holder.item;
      return Number(segment);
    }
    at = holder === undefined ? undefined : shapeOfField(holder, segment);
    return holder?.type === 'object' ? [...holder.fields.keys()].indexOf(String(segment)) : 0;
  });
}

const nothing = Symbol('nothing');

function wholeOf(shape: Shape, value: unknown, work: Work): unknown {
  if (shape.type === 'object') {
    if (!record.accepts(value)) throw wrongPart(value, record, work);
    return wholeObject(shape, value as Readonly<Record<string, unknown>>, work);
  }
  if (shape.type !== 'list') return value;
  if (!list.accepts(value)) throw wrongPart(value, list, work);
  return wholeList(shape, value as readonly unknown[], work);
}

const wrongPart = (value: unknown, { takes }: Kind, { path }: Work) =>
  wrongArgument(value, takes, 'measurable', ['readable', ...path].join('.'));

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

/** Stated once of each part, by the outermost that falls with it: what was noted within it stands at the end. */
function noteLeftOut({ leftOut, path }: Work, at: Path): void {
  while (isWithinPath(leftOut.at(-1)?.path ?? [], path)) leftOut.pop();
  leftOut.push({ path: [...path], reason: 'missing', at });
}

const isWithinPath = (path: Path, whole: Path) =>
  path.length > 0 && path.length >= whole.length && whole.every((segment, i) => path[i] === segment);

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
  // Only lists of the submission itself can state that they are partial; another is then not known, and falls as a whole.
  if (work.path.length > 1) {
    noteLeftOut(work, work.leftOut.find(({ path }) => isWithinPath(path, work.path))?.at ?? work.path);
    return undefined;
  }
  work.incomplete.add(String(work.path[0]));
  return result.length === 0 ? undefined : result;
}
