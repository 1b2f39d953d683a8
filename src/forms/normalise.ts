import { readCodes } from '../cells/codes.js';
import { isNothing } from '../cells/content.js';
import type { AmbiguousDates } from '../cells/day.js';
import type { Path } from '../kernel/json-pointer.js';
import type { SubmissionKind } from '../model/submission.js';
import { jsonTypeOf, lengthOf, ownKeys, ownValue } from '../parse/plain-value.js';
import { isKind, readerOf } from '../parse/readers.js';
import type { Shape, ShapeOf } from '../parse/shape.js';
import { schemeById } from './field-choices.js';
import { changeOf, type NormalisedAs, normaliseLeaf, normaliseNumberLeaf, saysNothing } from './normalise-leaf.js';

/** How to normalise. */
export interface NormaliseOptions {
  /** Kind of submission, for a value that does not state it, such as one step of a form. */
  readonly kind?: SubmissionKind;
  /**
   * How to read `03/04/2016`: as Indonesians write, day first (the default), or not at all, so that it stays and is
   * reported. `17/03/2016` is certain either way.
   */
  readonly ambiguousDates?: AmbiguousDates;
  /**
   * What an empty list states: that there is none (`'none'`, the default, as in a submission), or that nobody has answered
   * (`'not-answered'`, as in the values of a form, where every list starts empty). In the second case a form states that
   * there is none with the value `none`, alone or as the one entry of the list, and rows at the end of a list in which
   * nothing stands but the id that the form gave are no rows.
   */
  readonly emptyLists?: 'none' | 'not-answered';
}

/** One thing that was changed. It states where and how, never from what to what. */
export interface NormalisedChange {
  /** Where in the value that was put in. */
  readonly path: Path;
  readonly as: NormalisedAs;
}

/** A normalised value. */
export interface Normalisation {
  /** The very value that was put in, when there was nothing to change. */
  readonly value: unknown;
  /** In the order of the value. */
  readonly changes: readonly NormalisedChange[];
}

/**
 * Writes a value as forms and people give it the way a submission writes it: texts in NFC without needless blanks; empty
 * fields absent; dates as `2016-03-17`; digits as numbers where a number belongs; ya and tidak as true and false; names of
 * concepts as their codes; what states that nothing is given (`-`, `n/a`) absent. Cells are read as `submissionsFromRows` reads
 * them. What is not certain stays as it is, so that it is reported: `2024-02-30`, `± 30`, `Maret 2016`.
 *
 * Letters of names are never changed, unknown fields never touched, nothing is invented. `null`, an empty text and a text
 * of blanks are absent; so is a part of which every field was left empty, and such rows at the end of a list. Rows before
 * others keep their place. One text where several may stand becomes a list. Normalising twice changes nothing more.
 *
 * @param value anything; it is never thrown at and never changed itself.
 *
 * @example
 * ```ts
 * const form = {
 *   kind: 'registration', name: ' KIM  Mawar ', nameForm: '', bodyType: 'KIM',
 *   formation: { formedOn: '17 Maret 2016' }, seat: { residents: '4200' },
 * };
 * const { value, changes } = normalise(form);
 * value; // { kind: 'registration', name: 'KIM Mawar', bodyType: 'kim', formation: { formedOn: '2016-03-17' }, seat: { residents: 4200 } }
 * changes.map(({ path, as }) => `${path.join('.')}: ${as}`); // ['name: text', 'nameForm: absent', 'bodyType: code', 'formation.formedOn: date', 'seat.residents: number']
 * normalise({ kind: 'registration', formation: { formedOn: '2024-02-30' } }).changes; // []
 * ```
 */
export function normalise(value: unknown, options: NormaliseOptions = {}): Normalisation {
  if (jsonTypeOf(value) !== 'object') return { value, changes: [] };
  const stated = ownValue(value as object, 'kind');
  const kind = isKind(stated) ? stated : options.kind;
  if (!isKind(kind)) return { value, changes: [] };
  const work: Work = {
    dates: options.ambiguousDates ?? 'day-first',
    emptyListsSayNone: options.emptyLists !== 'not-answered',
    path: [],
    changes: [],
  };
  const result = ofShape(readerOf(kind).shape, value, work);
  return { value: result === absent ? {} : result, changes: work.changes };
}

interface Work {
  readonly dates: AmbiguousDates;
  readonly emptyListsSayNone: boolean;
  readonly path: (string | number)[];
  readonly changes: NormalisedChange[];
}

const absent = Symbol('absent');

/** The value with which a form states that a list is empty: "ordinary member", "none". */
export const none = 'none';

function ofShape(shape: Shape, value: unknown, work: Work): unknown {
  if (isBlank(value)) return absent;
  if (shape.type === 'list') {
    if (jsonTypeOf(value) === 'array') return ofList(shape, value as readonly unknown[], work);
    return ofSingle(shape, value, work);
  }
  if (typeof value === 'string') return shape.type === 'object' ? value : ofLeaf(shape, value, work);
  if (typeof value === 'number' && shape.type !== 'object') {
    const result = normaliseNumberLeaf(shape, value);
    if (!Object.is(result, value)) work.changes.push({ path: [...work.path], as: changeOf[shape.type] });
    return result;
  }
  if (shape.type === 'object' && jsonTypeOf(value) === 'object') return ofObject(shape, value as object, work);
  return value;
}

/** One value where several may stand, as a form gives it when one box is checked, and `false` where there is one box. */
function ofSingle(shape: ShapeOf<'list'>, value: unknown, work: Work): unknown {
  if (shape.item.type === 'object' ? value !== none : typeof value !== 'string' && value !== false) return value;
  const list =
    value === false ? absent : value === none ? [] : (severalIn(shape, value) ?? ofList(shape, [value], work));
  if (list !== absent) work.changes.push({ path: [...work.path], as: 'list' });
  return list;
}

/** `petani; nelayan` in a list of codes, where every part of it names one. */
function severalIn({ item }: ShapeOf<'list'>, value: unknown): readonly unknown[] | undefined {
  const scheme = item.type === 'code' && item.scheme !== undefined ? schemeById(item.scheme) : undefined;
  if (scheme === undefined || typeof value !== 'string' || value.length > 500 || isNothing(value)) return undefined;
  const { codes, unread } = readCodes(scheme, value);
  // An ordinary member is in a list of offices with none.
  return unread === 0 && (codes.length > 0 || scheme.id === 'officer-roles') ? codes : undefined;
}

function ofLeaf(shape: Exclude<Shape, ShapeOf<'object'> | ShapeOf<'list'>>, value: string, work: Work): unknown {
  if (saysNothing(shape, value)) return absent;
  const result = normaliseLeaf(shape, value, work.dates);
  if (result !== value) work.changes.push({ path: [...work.path], as: changeOf[shape.type] });
  return result;
}

function ofObject({ fields }: ShapeOf<'object'>, value: object, work: Work): unknown {
  const before = work.changes.length;
  const result: [string, unknown][] = [];
  let filled = 0;
  let changed = false;
  for (const key of ownKeys(value)) {
    const part = ownValue(value, key);
    if (part === undefined) continue;
    const field = fields.get(key);
    const normal = field === undefined ? part : within(key, field.shape, part, work);
    if (!Object.is(normal, part)) changed = true;
    if (normal !== absent) {
      filled++;
      result.push([key, normal]);
    } else if (field?.required === true && field.shape.type === 'object') {
      // So that what is missing is stated about the fields that the person sees, and not of the part as a whole.
      result.push([key, {}]);
    }
  }
  if (!changed) return value;
  if (filled === 0) {
    // The whole part is absent, and whoever holds it is responsible for that.
    work.changes.length = before;
    return absent;
  }
  // Not by assignment: `__proto__` is a key like any other.
  return Object.fromEntries(result);
}

function ofList({ item, maximum }: ShapeOf<'list'>, value: readonly unknown[], work: Work): unknown {
  const length = lengthOf(value) ?? 0;
  if (length === 0) return work.emptyListsSayNone ? value : absent;
  // A list that is too long is refused anyway.
  if (length > maximum) return value;
  if (length === 1 && ownValue(value, 0) === none) {
    work.changes.push({ path: [...work.path], as: 'list' });
    return [];
  }
  const before = work.changes.length;
  const result: unknown[] = [];
  // A row before others keeps its place: findings must point at the row that the person sees.
  const isRow = item.type === 'object';
  const lastFilled = isRow ? -1 : lastFilledOf(value);
  let end = lastFilled + 1;
  for (let index = 0; index < length; index++) {
    const part = ownValue(value, index);
    if (part === undefined || (index < lastFilled && isBlank(part))) {
      result.push(part);
      continue;
    }
    const normal = within(index, item, part, work);
    if (normal !== absent && !(isRow && isIdAlone(normal, work))) end = index + 1;
    result.push(normal === absent ? emptyRow(item, part) : normal);
  }
  if (end === 0) {
    // The whole list is absent, and whoever holds it is responsible for that. An empty list would mean "none".
    work.changes.length = before;
    return absent;
  }
  const isSame = end === length && result.every((part, index) => Object.is(part, ownValue(value, index)));
  return isSame ? value : result.slice(0, end);
}

/** Whether a row of a form holds nothing but the id that the form itself gave. */
function isIdAlone(row: unknown, { emptyListsSayNone }: Work): boolean {
  if (emptyListsSayNone || jsonTypeOf(row) !== 'object') return false;
  return ownKeys(row as object).every((key) => key === 'id');
}

/** A row that keeps its place, with the groups that it must have: what is missing is stated about the fields that people see. */
function emptyRow(item: Shape, row: unknown): object {
  if (item.type !== 'object' || jsonTypeOf(row) !== 'object') return {};
  const kept = ownKeys(row as object).filter((key) => {
    const field = item.fields.get(key);
    return field?.required === true && field.shape.type === 'object';
  });
  return Object.fromEntries(kept.map((key) => [key, {}]));
}

function within(segment: string | number, shape: Shape, part: unknown, work: Work): unknown {
  work.path.push(segment);
  const normal = ofShape(shape, part, work);
  if (normal === absent) work.changes.push({ path: [...work.path], as: 'absent' });
  work.path.pop();
  return normal;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !/\S/.test(value));
}

function lastFilledOf(list: readonly unknown[]): number {
  let index = list.length - 1;
  while (index >= 0 && isBlank(ownValue(list, index))) index--;
  return index;
}
