import { wrongArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import type { SubmissionKind } from '../model/submission.js';
import { isKind } from '../parse/kinds.js';
import { jsonTypeOf, lengthOf, ownKeys, ownValue } from '../parse/plain-value.js';
import { type AnyOutline, partsOf } from './form-kind.js';

/** A form as it was left: plain JSON, to be stored as it is. */
export interface SavedDraft {
  readonly savedDraft: 'v1';
  readonly kind: SubmissionKind;
  /** What stood in the form, half-typed values and unknown fields included; never normalised, never judged. */
  readonly form: unknown;
}

/** A draft to store, and what of the form could not go into it. */
export interface SaveResult {
  readonly draft: SavedDraft;
  /**
   * Values for which JSON has no word, such as a chosen file, a `Date` or `NaN`, an object that holds itself, and what no
   * form has (more than 100 levels, lists of more than 100 000 rows, more than a million parts): they are not in the draft, or only a
   * part of them is. Empty for every form made of texts, numbers and choices.
   */
  readonly lost: readonly Path[];
}

/**
 * Makes of a form, however unfinished, what a host may store and resume: the raw form values. So nothing is lost, however
 * wrong it is, and a later release or rule set judges the very same words.
 *
 * @param values what the form holds; they are not changed.
 * @throws KimError `invalid-argument` for anything but a form of this library, and for values that are no object, such as a
 *   list, `null` or a promise; `missing-argument` without values.
 *
 * @example
 * ```ts
 * const { draft, lost } = saveDraft(registrationForm, { name: 'KIM M', formation: { formedOn: '17 Mar' }, warna: 'biru' });
 * draft.form; // { name: 'KIM M', formation: { formedOn: '17 Mar' }, warna: 'biru' }
 * lost; // []
 * resumeDraft(JSON.parse(JSON.stringify(draft))).form; // draft.form
 * ```
 */
export function saveDraft(form: AnyOutline, values: unknown): SaveResult {
  partsOf(form, 'saveDraft');
  if (jsonTypeOf(values) !== 'object')
    throw wrongArgument(values, 'an object of values by field', 'saveDraft', 'values');
  const lost: Path[] = [];
  const copy = plainCopy(values, [], [], { lost, left: mostParts });
  return { draft: { savedDraft: 'v1', kind: form.kind, form: copy === nothing ? {} : copy }, lost };
}

/**
 * Reads a draft that `saveDraft` made, after it was stored.
 *
 * @param stored anything; it is never thrown at.
 * @returns the draft with its form as it was left; `undefined` for what is no saved draft of this or an earlier release.
 *
 * @example
 * ```ts
 * resumeDraft({ savedDraft: 'v1', kind: 'activity-report', form: { id: '' } }).form; // { id: '' }
 * resumeDraft({ form: {} }); // undefined
 * ```
 */
export function resumeDraft(stored: unknown): SavedDraft | undefined {
  if (jsonTypeOf(stored) !== 'object') return undefined;
  const field = (key: keyof SavedDraft) => ownValue(stored as object, key);
  const [kind, form] = [field('kind'), field('form')];
  return field('savedDraft') === 'v1' && isKind(kind) && form !== undefined
    ? { savedDraft: 'v1', kind, form }
    : undefined;
}

const nothing: unique symbol = Symbol('nothing');

const deepest = 100;
const longest = 100_000;
/** One object in many places is copied into each of them, so a small value may ask for an endless copy. */
const mostParts = 1_000_000;

interface Copying {
  readonly lost: Path[];
  /** Parts that may still be copied, or stand in the paths of what is lost. */
  left: number;
}

/**
 * A copy that JSON can hold; notes what it cannot. Fields set to `undefined` count as absent, as in a submission.
 *
 * @param within what the value lies in, from the top down.
 */
function plainCopy(value: unknown, path: Path, within: readonly unknown[], copying: Copying): unknown {
  copying.left--;
  const type = within.length > deepest || within.includes(value) ? 'other' : jsonTypeOf(value);
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return value;
    case 'number':
      // JSON has no negative zero.
      return value === 0 ? 0 : value;
    case 'array':
      return copyOfList(value as readonly unknown[], path, within, copying);
    case 'object':
      return copyOfObject(value as object, path, within, copying);
    default:
      return noteLost(path, copying);
  }
}

function noteLost(path: Path, copying: Copying): typeof nothing {
  copying.lost.push(path);
  copying.left -= path.length;
  return nothing;
}

function copyOfList(list: readonly unknown[], path: Path, within: readonly unknown[], copying: Copying): unknown {
  const length = lengthOf(list);
  if (length === undefined || length > longest) return noteLost(path, copying);
  const rows: unknown[] = [];
  for (let index = 0; index < length; index++) {
    if (copying.left <= 0) {
      noteLost(path, copying);
      break;
    }
    const copy = plainCopy(ownValue(list, index), [...path, index], [...within, list], copying);
    // What JSON has no word for leaves an empty place, so that later rows keep theirs.
    rows.push(copy === nothing ? null : copy);
  }
  return rows;
}

function copyOfObject(holder: object, path: Path, within: readonly unknown[], copying: Copying): unknown {
  const fields: [string, unknown][] = [];
  for (const key of ownKeys(holder)) {
    if (copying.left <= 0) {
      noteLost(path, copying);
      break;
    }
    const part = ownValue(holder, key);
    if (part === undefined) continue;
    const copy = plainCopy(part, [...path, key], [...within, holder], copying);
    if (copy !== nothing) fields.push([key, copy]);
  }
  return Object.fromEntries(fields);
}
