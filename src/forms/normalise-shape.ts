import { isNothing } from '../cells/content.js';
import type { AmbiguousDates } from '../cells/day.js';
import { type Path, pointerTo } from '../kernel/json-pointer.js';
import { isLocalDate } from '../kernel/local-date.js';
import { tidyText } from '../kernel/text.js';
import { withoutNeedless } from '../kernel/text-faults.js';
import type { InexactDate } from '../model/inexact-date.js';
import { limits } from '../parse/limits.js';
import { jsonTypeOf, lengthOf, ownKeys, ownValue } from '../parse/plain-value.js';
import type { Shape, ShapeOf } from '../parse/shape.js';
import { readInexactDay } from './inexact-days.js';
import { keepRow, none, noneIn } from './none.js';
import { changeOf, type NormalisedAs, normaliseLeaf, normaliseNumberLeaf } from './normalise-leaf.js';

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
  /** What a form holds of days that are known only in part. */
  readonly entries: Entries | undefined;
  /** Where days were found of which only a month or a year is known. */
  readonly partlyKnown: Path[];
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

/** The entries of `inexactDates` in a form, by the field and the id of its row. */
type Entries = ReadonlyMap<unknown, unknown>;

/** A value as a shape wants it. */
export interface ReadValue {
  readonly value: unknown;
  readonly changes: NormalisedChange[];
  readonly rows: RowsKept;
}

/** Reads a value as a shape wants it. What is nothing becomes an empty object. */
export function readAsShape(shape: Shape, value: unknown, reading: Reading): ReadValue {
  const entries = reading.cells === undefined ? entriesIn(value) : undefined;
  const work: Work = {
    ...reading,
    inexact: [],
    entries,
    partlyKnown: [],
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
    value: withInexactDates(read, work.inexact, entries),
    changes: work.changes,
    rows: work.rows,
  };
}

/**
 * A submission with the dates that are known only in part, each once; in place of what was noted of the same field before, and
 * of a form without what is known wholly by now.
 */
export function withInexactDates(read: unknown, found: readonly InexactDate[], entries?: Entries): unknown {
  const submission = read as Readonly<Record<string, unknown>>;
  const marks = jsonTypeOf(read) === 'object' ? submission.inexactDates : undefined;
  const given = (Array.isArray(marks) ? marks : []) as readonly InexactDate[];
  const known = new Set(found.map(({ field, id }) => entryName(field, id)));
  const kept = given.filter(
    (mark) =>
      !known.has(entryName(partAt(mark, 'field'), partAt(mark, 'id'))) &&
      (entries === undefined || isOpen({ ...mark }, submission, entries)),
  );
  if (found.length === 0 && kept.length === given.length) return read;
  const { inexactDates: _, ...others } = submission;
  const all = [...kept, ...found];
  return all.length === 0 ? others : { ...others, inexactDates: all };
}

/** Whether no more is known by now: no other day was put into the field, and its row is there. */
function isOpen({ field, id }: InexactDate, submission: object, entries: Entries): boolean {
  // What names no row is about every row; what is no such note is left to be refused.
  if (typeof field !== 'string' || (id === undefined && field.includes('['))) return true;
  const lists = field.split('[].');
  const inRow = lists.pop() as string;
  const rows = lists[0]
    ? partsAt(lists.join('.'), [submission]).filter((row) => partAt(row, 'id') === id)
    : [submission];
  const held = partAt(entries.get(entryName(field, id)), keepRow);
  return rows.length > 0 && partsAt(inRow, rows).every((day) => !isLocalDate(day) || day === held);
}

/** What stands at a place such as `workProgrammes.activities`, in lists too. */
const partsAt = (place: string, holders: readonly unknown[]): readonly unknown[] =>
  place.split('.').reduce((found, key) => found.flatMap((holder) => partAt(holder, key)), holders);

function entriesIn(form: unknown): Entries {
  const list = partAt(form, 'inexactDates');
  const entries = jsonTypeOf(list) === 'array' ? partsOf(list as readonly unknown[]) : [];
  return new Map(entries.map((entry) => [entryName(partAt(entry, 'field'), partAt(entry, 'id')), entry]));
}

const entryName = (field: unknown, id: unknown): unknown =>
  typeof id === 'string' && typeof field === 'string' && id !== '' ? `${tidyText(id)} ${field}` : field;

const partAt = (holder: unknown, key: string): unknown =>
  jsonTypeOf(holder) === 'object' ? ownValue(holder as object, key) : undefined;

/** A month or a year in a field for a day: noted as the range that it may be, beside the day that the field holds. */
function ofInexactDate(value: string, work: Work): unknown {
  const read = readInexactDay(
    value,
    work,
    work.dates,
    ({ field, id }) => work.entries?.has(entryName(field, id)) === true,
  );
  if (read === undefined) return undefined;
  work.inexact.push(read.noted);
  work.partlyKnown.push([...work.path]);
  work.changes.push({ path: [...work.path], as: 'date' });
  return read.day ?? absent;
}

/** What a field is that holds nothing. */
export const absent = Symbol('absent');

export function ofShape(shape: Shape, value: unknown, work: Work): unknown {
  if (isBlank(value)) return absent;
  const read = work.cells?.(shape, value, work);
  if (read !== undefined) return read;
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

/** One value where several may stand, as a form gives it: one box that is checked or not, the lines of a text. */
function ofSingle(shape: ShapeOf<'list'>, value: unknown, work: Work): unknown {
  const { item } = shape;
  if (item.type === 'object' ? value !== none : typeof value !== 'string' && value !== false) return value;
  const lines = item.type === 'text' && typeof value === 'string' ? value.split(lineBreak) : [value];
  const list = ofList(shape, lines, work);
  if (Array.isArray(list) && list.length > 0) work.changes.push({ path: [...work.path], as: 'list' });
  return list;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

function ofLeaf(shape: Exclude<Shape, ShapeOf<'object'> | ShapeOf<'list'>>, value: string, work: Work): unknown {
  const clean = withoutNeedless(value);
  if (isNothing(clean)) return absent;
  const inexact = shape.type === 'date' ? ofInexactDate(clean, work) : undefined;
  if (inexact !== undefined) return inexact;
  const result = normaliseLeaf(shape, clean, { dates: work.dates, key: work.path.at(-1) });
  if (result !== value) work.changes.push({ path: [...work.path], as: changeOf[shape.type] });
  return result;
}

function ofObject({ fields }: ShapeOf<'object'>, value: object, work: Work): unknown {
  const before = work.changes.length;
  const result = new Map<string, unknown>();
  const isForm = !work.emptyListsSayNone;
  const named = isForm ? namedIn(value) : [];
  // A misspelt name stays, as any unknown field does: otherwise the statement would be lost, and nobody would notice.
  const isUnderstood = named.every(
    (name) => fields.has(String(name)) && isList(fields, String(name).replace(mark, '')),
  );
  let filled = 0;
  let changed = false;
  for (const key of ownKeys(value)) {
    const part = ownValue(value, key);
    if (part === undefined) continue;
    const field = fields.get(key);
    if (isForm && field === undefined && (key === keepRow || (key === noneIn && isUnderstood))) {
      changed = true;
      continue;
    }
    work.isRequired = field?.required === true;
    const normal = field === undefined ? part : within(key, key, field.shape, part, work);
    if (!Object.is(normal, part)) changed = true;
    if (normal !== absent) {
      filled++;
      result.set(key, normal);
    } else if (field?.required === true && field.shape.type === 'object') {
      // So that what is missing is stated about the fields that the person sees, and not of the part as a whole.
      result.set(key, {});
    }
  }
  for (const list of isForm ? statedEmpty(fields, named, result) : []) {
    filled++;
    changed = true;
    result.set(list, []);
    work.changes.push({ path: [...work.path, list], as: 'list' });
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

/**
 * The lists in which nothing stands, and of which a form states that there is none, or that everything is listed; that says
 * nothing of a list whose mark is named.
 */
function statedEmpty(
  fields: ShapeOf<'object'>['fields'],
  named: readonly unknown[],
  read: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...fields.keys()].filter(
    (key) =>
      isList(fields, key) &&
      !read.has(key) &&
      (named.includes(key) || (!named.includes(key + mark) && read.get(key + mark) === 'all')),
  );
}

const mark = 'Listed';

const isList = (fields: ShapeOf<'object'>['fields'], key: unknown) => fields.get(key as string)?.shape.type === 'list';

/** What a form names where it states that there is none. */
function namedIn(value: object): readonly unknown[] {
  const named = ownValue(value, noneIn);
  return (jsonTypeOf(named) === 'array' ? partsOf(named as readonly unknown[]) : [named]).filter(Boolean);
}

/** What stands in a list, as far as a form has so much. */
function partsOf(list: readonly unknown[]): readonly unknown[] {
  return Array.from({ length: Math.min(lengthOf(list) ?? 0, limits.records) }, (_, index) => ownValue(list, index));
}

function ofList({ item, maximum }: ShapeOf<'list'>, value: readonly unknown[], work: Work): unknown {
  const length = lengthOf(value) ?? 0;
  if (length === 0) return work.emptyListsSayNone ? value : absent;
  // A list that is too long is refused anyway.
  if (length > maximum) return value;
  const before = work.changes.length;
  const read = item.type === 'object' ? ofRows(item, value, length, work) : ofEntries(item, value, length, work);
  if (read === absent) {
    // The whole list is absent, and whoever holds it says so. An empty list would say "none".
    work.changes.length = before;
    return absent;
  }
  if (read.length === 0) {
    work.changes.push({ path: [...work.path], as: 'list' });
    return [];
  }
  const kept = read.map(({ index }) => index);
  if (kept.some((index, place) => index !== place)) work.rows.set(pointerTo(work.pathOut), kept);
  const isSame = read.length === length && read.every(({ part, index }) => Object.is(part, ownValue(value, index)));
  return isSame ? value : read.map(({ part }) => part);
}

/** What was read in a list, and where it stood; nothing in it states that there is none. */
type ListRead = readonly { readonly part: unknown; readonly index: number }[] | typeof absent;

/** Codes or texts. Those that are blank are none, wherever they stand. */
function ofEntries(item: Shape, value: readonly unknown[], length: number, work: Work): ListRead {
  const entries: { readonly part: unknown; readonly index: number }[] = [];
  for (let index = 0; index < length; index++) {
    const given = ownValue(value, index);
    const isUnchecked = given === undefined || given === false;
    if (isUnchecked) work.changes.push({ path: [...work.path, index], as: 'absent' });
    const part = isUnchecked ? absent : given === none ? none : within(index, entries.length, item, given, work);
    if (part !== absent) entries.push({ part, index });
  }
  if (entries.length === 0) return absent;
  const others = entries.filter(({ index }) => ownValue(value, index) !== none);
  // Beside a code, "none" contradicts it, and is refused as it stands; among the lines of a text it is one that says nothing.
  return item.type === 'code' && others.length > 0 ? entries : others;
}

function ofRows(item: ShapeOf<'object'>, value: readonly unknown[], length: number, work: Work): ListRead {
  if (length === 1 && ownValue(value, 0) === none) return [];
  const rows: { readonly part: unknown; readonly index: number }[] = [];
  // A row before others keeps its place, unless the caller has a way back: findings must point at the row that the person sees.
  let end = 0;
  for (let index = 0; index < length; index++) {
    const given = ownValue(value, index);
    const isObject = jsonTypeOf(given) === 'object';
    if (given === undefined && !work.leavesRowsOut) {
      rows.push({ part: given, index });
      continue;
    }
    if (work.path.length === 1) work.rowId = isObject ? ownValue(given as object, 'id') : undefined;
    const partlyKnown = work.partlyKnown.length;
    const part = given === undefined ? absent : within(index, rows.length, item, given, work);
    const isKept = work.partlyKnown.length > partlyKnown || (isObject && isKeptAnyhow(given as object, work));
    const isFilled = isKept || (part !== absent && !isIdAlone(part, work));
    if (!isFilled && work.leavesRowsOut) continue;
    rows.push({ part: part === absent ? emptyRow(item, given) : part, index });
    if (isFilled) end = rows.length;
  }
  return end === 0 ? absent : rows.slice(0, end);
}

/** Whether a form states that a row stands although nothing but its id is filled in. */
function isKeptAnyhow(row: object, { emptyListsSayNone }: Work): boolean {
  const stated = emptyListsSayNone ? undefined : ownValue(row, keepRow);
  return stated === true || stated === 'true';
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
  const before = work.partlyKnown.length;
  const normal = ofShape(shape, part, work);
  if (normal === absent && work.partlyKnown.length === before)
    work.changes.push({ path: [...work.path], as: 'absent' });
  work.path.pop();
  work.pathOut.pop();
  return normal;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !/\S/.test(withoutNeedless(value)));
}
