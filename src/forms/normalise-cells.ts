import { contentOf, unreadable } from '../cells/content.js';
import type { AmbiguousDates } from '../cells/day.js';
import { makeFinder } from '../cells/finder.js';
import type { Field } from '../fields/field.js';
import { fieldAt } from '../fields/field-at.js';
import { type Fields, fieldTables } from '../fields/field-tables.js';
import { type Path, placeOfPath } from '../kernel/json-pointer.js';
import { isLocalDate } from '../kernel/local-date.js';
import type { InexactDate } from '../model/inexact-date.js';
import type { SubmissionKind } from '../model/submission.js';
import { limits } from '../parse/limits.js';
import { jsonTypeOf, lengthOf, ownValue } from '../parse/plain-value.js';
import type { Shape } from '../parse/shape.js';
import { listPlans } from '../tables/fields/import-lists.js';
import type { RowFault } from '../tables/import-faults.js';
import { type CellContext, type CellReader, noColumn, type Taken } from '../tables/read/cell-reading.js';
import { readDayOfPeriodCell } from '../tables/read/day-cells.js';
import { readerOfField } from '../tables/read/field-cells.js';
import { none } from './none.js';
import { absent, ofShape, type Work } from './normalise-shape.js';
import { schemeById } from './scheme-by-id.js';

/* How `normalise` reads a value that tables have too: with the readers of tables, so that both doors read the same. */

/** What was read only with a doubt, or not read: the code that a table notes of such a cell. */
export interface NormalisedDoubt {
  /** Where in the value that was put in. */
  readonly path: Path;
  readonly code: RowFault['code'];
}

/** What a value states of another field of the same item: `Seksi Humas` is an office and the name of a section. */
interface Beside {
  readonly path: Path;
  readonly value: unknown;
}

/** How the days and objects of cells are taken. */
export interface CellOptions {
  readonly ambiguousDates: AmbiguousDates;
  readonly dateObjects: CellContext['dateObjects'];
  readonly dateSystem: CellContext['dateSystem'];
}

/** The readers of one value, and what they found beside what they read. */
export interface CellsOfValue {
  /** @returns `undefined` where it is read as the input of a form is. */
  readonly read: (shape: Shape, value: unknown, work: Work) => unknown;
  readonly doubts: readonly NormalisedDoubt[];
  readonly beside: readonly Beside[];
  /** Dates of which only a month or a year is known, by their place. */
  readonly inexact: readonly { readonly path: Path; readonly from: string; readonly through: string }[];
}

/** Fields of what happened on a day: that day has the year of the period, and lies in it. */
const daysOfPeriod: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(listPlans).map(({ place, dayKey }) => place + dayKey),
);

export function cellsOf(kind: SubmissionKind, root: object, options: CellOptions): CellsOfValue {
  const fields: Fields = fieldTables[kind];
  const period = periodOf(root);
  const year = period?.from.slice(0, 4);
  const context: CellContext = {
    asOf: undefined,
    dateSystem: options.dateSystem,
    dateObjects: options.dateObjects,
    find: makeFinder(),
    year: year !== undefined && period?.through.startsWith(year) === true ? year : undefined,
  };
  const column = { ...noColumn, order: options.ambiguousDates };
  const doubts: NormalisedDoubt[] = [];
  const beside: Beside[] = [];
  const inexact: { path: Path; from: string; through: string }[] = [];

  function read(shape: Shape, given: unknown, work: Work): unknown {
    const item = shape.type === 'list' ? shape.item : shape;
    if (item.type === 'object' || item.type === 'constant' || given === none) return undefined;
    const content = contentOf(given);
    if (content === undefined) return undefined;
    if (shape.type === 'list' && item.type !== 'code') return ofWrapped(shape, given, content, work);
    // A box that is not checked.
    if (shape.type === 'list' && content === false) return undefined;
    const path = [...work.path];
    const place = placeOfPath(path);
    const field = fieldAt(fields, path);
    if (field === undefined || !isOfTables(field, item)) return ofWrapped(shape, given, content, work);
    const reader = readerAt(place, field, item, path);
    if (shape.type === 'list' && Array.isArray(content)) return ofSeveral(content, reader, work);
    const taken = reader(content, column, context);
    if (shape.type !== 'code' || field.list !== true) return ofTaken(taken, shape, given, content, path, place, work);
    // One of several codes: a cell that names one of them, or none.
    const value = Array.isArray(taken.value) && taken.value.length === 1 ? taken.value[0] : undefined;
    return ofTaken({ ...taken, value }, shape, given, content, path, place, work);
  }

  const readers = new Map<string, CellReader>();
  function readerAt(place: string, field: Field, shape: Shape, path: Path): CellReader {
    const known = readers.get(place);
    if (known !== undefined) return known;
    const key = String(path[lastOf('string', path)]);
    const reader = daysOfPeriod.has(place)
      ? readDayOfPeriodCell
      : readerOfField(field, key, () => (shape.type === 'text' ? shape.maximum : limits.name));
    readers.set(place, reader);
    return reader;
  }

  /** A text, number or answer that comes in an object of a program, such as formatted text. */
  function ofWrapped(shape: Shape, given: unknown, content: unknown, work: Work): unknown {
    if (Object.is(content, given) || typeof content === 'object' || content === unreadable) return undefined;
    const before = work.changes.length;
    const { cells: _, ...asInput } = work;
    const result = ofShape(shape, content, asInput);
    if (result !== absent && work.changes.length === before) noteChange(work, shape);
    return result;
  }

  /** A list of texts of which some name several codes, or none: `['Sekretaris/Bendahara', 'Anggota']`. */
  function ofSeveral(list: readonly unknown[], reader: CellReader, work: Work): unknown {
    const length = lengthOf(list) ?? 0;
    if (length > 100) return undefined;
    const read: Taken[] = [];
    for (let i = 0; i < length; i++) {
      const content = contentOf(ownValue(list, i));
      if (typeof content !== 'string' && typeof content !== 'number') return undefined;
      const taken = reader(content, column, context);
      if (!Array.isArray(taken.value) || taken.faults !== undefined) return undefined;
      read.push(taken);
    }
    const codes = read.map(({ value }) => value as readonly unknown[]);
    if (codes.every(({ length: one }) => one === 1)) return undefined;
    for (const { also } of read) noteBeside(also, work.path);
    noteChange(work, { type: 'list' });
    return [...new Set(codes.flat())];
  }

  function ofTaken(
    { value, also, bySex, within, faults = [] }: Taken,
    shape: Shape,
    given: unknown,
    content: unknown,
    path: Path,
    place: string,
    work: Work,
  ): unknown {
    const note = (codes: readonly RowFault['code'][]) => doubts.push(...codes.map((code) => ({ path, code })));
    // Who stands beside the group has no office in it.
    if (also !== undefined && 'adviser' in also) {
      note([...faults, 'shape.unknown-code']);
      return given;
    }
    if (within !== undefined) {
      const doubt = whyNoMark(path, place, within, work.isRequired);
      note(doubt === undefined || faults.includes(doubt) ? faults : [...faults, doubt]);
      if (doubt !== undefined) return given;
      inexact.push({ path, ...within });
      work.partlyKnown.push(path);
      if (!work.isRequired && value === undefined) return absent;
      noteChange(work, shape);
      return value ?? within.from;
    }
    note(faults);
    noteBeside(also, path);
    if (bySex !== undefined) noteBeside(bySex, path);
    if (value !== undefined) {
      if (!isSame(value, given)) noteChange(work, shape);
      return isSame(value, given) ? given : value;
    }
    const isNothing = faults.length === 0;
    // What no table takes in no form keeps: it would be read as any other text.
    const isErrorShown = content === unreadable && typeof given === 'string';
    const isPersonalNumber = faults.includes('cell.looks-like-nik') && !isId(fieldAt(fields, path)?.value);
    const isRefusedText = shape.type === 'text' && (isErrorShown || isPersonalNumber);
    if (isNothing || isRefusedText) return absent;
    if (shape.type === 'list' && typeof given === 'string') {
      noteChange(work, shape);
      return [given];
    }
    // A day that is not certain enough here is none for the reader of inputs either.
    return shape.type === 'date' ? given : ofWrapped(shape, given, content, work);
  }

  function noteBeside(also: Taken['also'], path: Path): void {
    if (also === undefined) return;
    const own = lastOf('string', path);
    for (const [key, value] of Object.entries(also)) {
      const at = [...path.slice(0, own), key];
      if (fieldAt(fields, at) !== undefined) beside.push({ path: at, value });
    }
  }

  /** Why a month or a year cannot stand in a field; `undefined` where it can. */
  function whyNoMark(path: Path, place: string, days: Days, isRequired: boolean): RowFault['code'] | undefined {
    if (path.at(-1) === 'expiresOn' || !canBeNamed(root, path)) return 'cell.not-a-single-day';
    if (!isRequired || !daysOfPeriod.has(place) || period === undefined) return undefined;
    if (days.from >= period.from && days.through <= period.through) return undefined;
    return days.through < period.from || days.from > period.through ? 'row.outside-period' : 'row.period-unknown';
  }

  return { read, doubts, beside, inexact };
}

interface Days {
  readonly from: string;
  readonly through: string;
}

/** A number of any kind, or a code of no scheme, stands in no table. */
const isOfTables = ({ value, scheme }: Field, { type }: Shape) =>
  value !== 'number' && (type !== 'code' || (scheme !== undefined && schemeById(scheme) !== undefined));

const isId = (value: string | undefined) => value === 'id' || value === 'reference';

function noteChange({ path, changes }: Work, { type }: { readonly type: Shape['type'] }): void {
  const as = type === 'list' ? 'list' : type === 'flag' ? 'yes-or-no' : type;
  if (as !== 'object' && as !== 'constant') changes.push({ path: [...path], as });
}

const isSame = (value: unknown, given: unknown): boolean =>
  Object.is(value, given) ||
  (Array.isArray(value) &&
    Array.isArray(given) &&
    value.length === given.length &&
    value.every((one, i) => one === given[i]));

/** The period that the value itself states. */
function periodOf(root: object): Days | undefined {
  const period = ownValue(root, 'period');
  if (jsonTypeOf(period) !== 'object') return undefined;
  const [from, through] = [ownValue(period as object, 'from'), ownValue(period as object, 'through')];
  return isLocalDate(from) && isLocalDate(through) ? { from, through } : undefined;
}

/** What stands at a path; `undefined` where nothing does. */
function standsIn(root: unknown, path: Path): unknown {
  let at = root;
  for (const segment of path) at = typeof at === 'object' && at !== null ? ownValue(at, segment) : undefined;
  return at;
}

/** Where the last key of a path stands, or the last position. */
const lastOf = (type: 'string' | 'number', path: Path): number =>
  path.reduce<number>((last, segment, i) => (typeof segment === type ? i : last), -1);

const itemPath = (path: Path): Path => path.slice(0, lastOf('number', path) + 1);

/** Whether a mark can name the field: it is of the whole, its item has an id, or its list has no other item. */
function canBeNamed(root: object, path: Path): boolean {
  const item = itemPath(path);
  if (item.length === 0) return true;
  const id = ownIdOf(standsIn(root, item));
  if (typeof id === 'number' || (typeof id === 'string' && /\S/.test(id))) return true;
  return path.every((segment, i) => {
    const list = typeof segment === 'number' ? standsIn(root, path.slice(0, i)) : undefined;
    return typeof segment !== 'number' || (Array.isArray(list) && lengthOf(list) === 1);
  });
}

const ownIdOf = (item: unknown) => (typeof item === 'object' && item !== null ? ownValue(item, 'id') : undefined);

/** The marks of a value, by the ids that its items have now; those of items with an id that are gone are left out. */
export function marksIn(root: unknown, value: unknown, found: CellsOfValue['inexact']): readonly InexactDate[] {
  return found.flatMap(({ path, from, through }) => {
    const item = itemPath(path);
    if (item.length === 0) return [{ field: placeOfPath(path), from, through }];
    const one = standsIn(value, item);
    const id = ownIdOf(one);
    // Of a decree of which only the year is known nothing else is left.
    if (id === undefined && ownIdOf(standsIn(root, item)) !== undefined) return [];
    return [{ field: placeOfPath(path), ...(typeof id === 'string' && { id }), from, through }];
  });
}

/** A value with what its fields state of others beside them. */
export function withBeside(value: unknown, beside: CellsOfValue['beside'], work: Pick<Work, 'changes'>): unknown {
  let result = value;
  for (const { path, value: stated } of beside) {
    const before = standsIn(result, path);
    const after = Array.isArray(stated) ? union(before, stated) : (before ?? stated);
    if (after === before || (before !== undefined && isSame(after, before))) continue;
    const changed = replaced(result, path, after);
    if (changed === undefined) continue;
    result = changed;
    work.changes.push({ path, as: 'derived' });
  }
  return result;
}

const union = (before: unknown, stated: readonly unknown[]): unknown =>
  before === undefined || Array.isArray(before) ? [...new Set([...((before as unknown[]) ?? []), ...stated])] : before;

/** A copy in which one field of an item stands differently; `undefined` where there is no such item. */
function replaced(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (typeof holder !== 'object' || holder === null || key === undefined) return undefined;
  const part = rest.length === 0 ? value : replaced(ownValue(holder, key), rest, value);
  if (part === undefined) return undefined;
  if (!Array.isArray(holder))
    return Object.fromEntries([...Object.entries(holder).filter(([name]) => name !== key), [key, part]]);
  return holder.map((one, i) => (i === key ? part : one));
}
