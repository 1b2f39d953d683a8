import { isNothing } from '../cells/content.js';
import type { AmbiguousDates } from '../cells/day.js';
import { readOneDayText } from '../cells/day-column.js';
import { type Path, pointerTo } from '../kernel/json-pointer.js';
import { withoutNeedless } from '../kernel/text-faults.js';
import type { InexactDate } from '../model/inexact-date.js';
import { jsonTypeOf, lengthOf, ownKeys, ownValue } from '../parse/plain-value.js';
import type { Shape, ShapeOf } from '../parse/shape.js';
import { none } from './none.js';
import { changeOf, type NormalisedAs, normaliseLeaf, normaliseNumberLeaf, saysNothing } from './normalise-leaf.js';

/** One thing that was changed. It states where and how, never from what to what. */
export interface NormalisedChange {
  /** Where in the value that was put in. */
  readonly path: Path;
  readonly as: NormalisedAs;
}

/** How the values of a submission are read. */
export interface Reading {
  readonly dates: AmbiguousDates;
  readonly emptyListsSayNone: boolean;
  /** How values are read that more than inputs of a form give; `undefined` of what is read as such an input is. */
  readonly cells?: (shape: Shape, value: unknown, work: Work) => unknown;
  /**
   * Whether rows in which nothing was filled in are left out wherever they stand, and not only at the end of their list;
   * `rows` then says where those that are left stood.
   */
  readonly leavesRowsOut: boolean;
}

/** A value while it is read. */
export interface Work extends Reading {
  readonly inexact: InexactDate[];
  /** Whether the submission needs the field that is read. */
  isRequired: boolean;
  /** The id of the row, in a list of the submission itself. */
  rowId: unknown;
  readonly path: (string | number)[];
  readonly changes: NormalisedChange[];
  /** Of lists from which rows were left out, by where the list stands in what comes out. */
  readonly rows: RowsKept;
  readonly pathOut: (string | number)[];
}

/** Where the rows of a list stood, by the pointer of the list: `/members` to `[0, 2]` when the second was left out. */
export type RowsKept = Map<string, readonly number[]>;

/** A value as a shape wants it. */
export interface ReadValue {
  readonly value: unknown;
  readonly changes: NormalisedChange[];
  readonly rows: RowsKept;
}

/** Reads a value as a shape wants it. What is nothing becomes an empty object. */
export function readAsShape(shape: Shape, value: unknown, reading: Reading): ReadValue {
  const work: Work = {
    ...reading,
    inexact: [],
    isRequired: false,
    rowId: undefined,
    path: [],
    pathOut: [],
    changes: [],
    rows: new Map(),
  };
  const result = ofShape(shape, value, work);
  const read = result === absent ? {} : result;
  return {
    value: withInexactDates(
      read,
      work.inexact.filter((one) => isOfRowIn(read, one)),
    ),
    changes: work.changes,
    rows: work.rows,
  };
}

/** A submission with the dates that are known only in part, each once; in place of what was noted of the same field before. */
export function withInexactDates(read: unknown, found: readonly InexactDate[]): unknown {
  if (found.length === 0 || jsonTypeOf(read) !== 'object') return read;
  const submission = read as Readonly<Record<string, unknown>>;
  const isSame = (one: InexactDate, other: InexactDate) => one.field === other.field && one.id === other.id;
  const { inexactDates } = submission;
  const given = (Array.isArray(inexactDates) ? inexactDates : []) as readonly InexactDate[];
  const kept = given.filter((one) => found.every((other) => !isSame(one, other)));
  return { ...submission, inexactDates: [...kept, ...found] };
}

function isOfRowIn(read: unknown, { field, id }: InexactDate): boolean {
  const rows = (read as Readonly<Record<string, unknown>>)[field.split('[]')[0] as string];
  return id === undefined || (Array.isArray(rows) && rows.some((row) => (row as { id?: unknown } | null)?.id === id));
}

/** Fields that state where something ends: the first day of a month would end it too early. */
const ends = /^(?:through|expiresOn|leftOn)$/;

/**
 * A month or a year in a field for a day. It is noted as the range that it may be; the field holds the first day where the
 * month is known or the submission needs a day, and is absent otherwise, as in `InexactDate`.
 */
function ofInexactDate(value: string, work: Work): unknown {
  const { path, rowId, dates } = work;
  const rows = path.filter((key) => typeof key === 'number').length;
  const isOfRow = rows === 1 && typeof path[1] === 'number' && typeof rowId === 'string' && rowId !== '';
  if ((rows > 0 && !isOfRow) || ends.test(String(path.at(-1)))) return undefined;
  const { day, through, doubt } = readOneDayText(value, dates) ?? {};
  if (doubt !== 'not-a-day' || day === undefined || through === undefined) return undefined;
  const isMonth = day.slice(0, 7) === through.slice(0, 7);
  if (work.isRequired && !isMonth) return undefined;
  work.inexact.push({ field: placeOfPath(path), ...(isOfRow && { id: rowId as string }), from: day, through });
  work.changes.push({ path: [...path], as: 'date' });
  return isMonth ? day : absent;
}

/** `['members', 0, 'joinedOn']` as `members[].joinedOn`. */
export const placeOfPath = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? '[]' : key))
    .join('.')
    .replaceAll('.[]', '[]');

/** What a field is that holds nothing. */
export const absent = Symbol('absent');

export function ofShape(shape: Shape, value: unknown, work: Work): unknown {
  if (isBlank(value)) return absent;
  const read = work.cells?.(shape, value, work);
  if (read !== undefined) return read;
  if (shape.type === 'list') {
    if (jsonTypeOf(value) === 'array') return ofList(shape, value as readonly unknown[], work);
    if (typeof value === 'string' && value !== none && shape.item.type !== 'object' && isNothing(value)) return absent;
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
  const list = value === false ? absent : value === none ? [] : ofList(shape, [value], work);
  if (list !== absent) work.changes.push({ path: [...work.path], as: 'list' });
  return list;
}

function ofLeaf(shape: Exclude<Shape, ShapeOf<'object'> | ShapeOf<'list'>>, value: string, work: Work): unknown {
  const clean = withoutNeedless(value);
  if (saysNothing(shape, clean)) return absent;
  const inexact = shape.type === 'date' ? ofInexactDate(clean, work) : undefined;
  if (inexact !== undefined) return inexact;
  const result = normaliseLeaf(shape, clean, { dates: work.dates, key: work.path.at(-1) });
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
    work.isRequired = field?.required === true;
    const normal = field === undefined ? part : within(key, key, field.shape, part, work);
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
  const kept: number[] = [];
  // A row before others keeps its place: findings must point at the row that the person sees.
  const isRow = item.type === 'object';
  const lastFilled = isRow ? -1 : lastFilledOf(value);
  let end = lastFilled + 1;
  for (let index = 0; index < length; index++) {
    const part = ownValue(value, index);
    if (part === undefined || (index < lastFilled && isBlank(part))) {
      result.push(part);
      kept.push(index);
      continue;
    }
    if (work.path.length === 1)
      work.rowId = isRow && jsonTypeOf(part) === 'object' ? ownValue(part as object, 'id') : undefined;
    const normal = within(index, result.length, item, part, work);
    const isFilled = normal !== absent && !(isRow && isIdAlone(normal, work));
    if (!isFilled && isRow && work.leavesRowsOut) continue;
    result.push(normal === absent ? emptyRow(item, part) : normal);
    kept.push(index);
    if (isFilled) end = result.length;
  }
  if (end === 0) {
    // The whole list is absent, and whoever holds it says so. An empty list would say "none".
    work.changes.length = before;
    return absent;
  }
  if (kept.some((index, place) => index !== place)) work.rows.set(pointerTo(work.pathOut), kept);
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

function within(segment: string | number, out: string | number, shape: Shape, part: unknown, work: Work): unknown {
  work.path.push(segment);
  work.pathOut.push(out);
  const before = work.inexact.length;
  const normal = ofShape(shape, part, work);
  if (normal === absent && work.inexact.length === before) work.changes.push({ path: [...work.path], as: 'absent' });
  work.path.pop();
  work.pathOut.pop();
  return normal;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !/\S/.test(withoutNeedless(value)));
}

function lastFilledOf(list: readonly unknown[]): number {
  let index = list.length - 1;
  while (index >= 0 && isBlank(ownValue(list, index))) index--;
  return index;
}
