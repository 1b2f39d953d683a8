import type { Board } from '../../cells/board-years.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Feed } from '../columns/feed.js';
import { partOfField } from '../columns/part-headings.js';
import type { ImportField } from '../fields/import-field.js';
import type { RowFault } from '../import-faults.js';
import type { ListedPerson, OfficeMark, Taken } from '../read/cell-reading.js';
import { commonDay, type DaySpan, dayFor, type SaidDay } from '../read/said-day.js';

/** The days that a date is one of, where a cell names no day. */
export interface WithinDays extends DaySpan {
  readonly name: string;
}

/** What was taken from the cells of a row. */
export interface ReadRow {
  /** By name of the column. */
  readonly head: Record<string, unknown>;
  readonly item: Record<string, unknown>;
  readonly faults: RowFault[];
  readonly headFaults: RowFault[];
  readonly within: WithinDays[];
  /** How many cells show that there is an item. */
  evidence: number;
  hasNumber: boolean;
  /** The number, where a column of running numbers holds it. */
  number: number | undefined;
  /** The id of the row only numbers it, and is nobody. */
  numbersLine: boolean;
  filled: number;
  firstText: string | undefined;
  name: string | undefined;
  /** Every person of a cell that lists several. */
  people: readonly ListedPerson[] | undefined;
  /** What the cell of offices says of each of them; empty where it cannot be told apart. */
  ofPeople: readonly Readonly<Record<string, unknown>>[] | undefined;
  /** The cell of the name says which office the person has, and not who that is. */
  officeName: string | undefined;
  /** Every activity of a cell that lists several. */
  titles: readonly string[] | undefined;
  /** The days of the programme that it is of, in a list of plans. */
  programme: DaySpan | undefined;
  /** The cell of the name says that nobody is there: `Lowong`. */
  isNobody: boolean;
  /** Fields of the group whose cell is filled and gives nothing. */
  emptied: Set<string> | undefined;
  /** Fields of which columns disagree. */
  twice: Set<string> | undefined;
  /** The cell of the name says "as above": the row says more of the person of the row above. */
  isPersonAbove: boolean;
  /** Cells that say something of the item, beside its day and whether it was done; read or not. */
  own: number;
  /** One of them is there and empty. */
  hasGap: boolean;
  /** Something stands in a column that nobody knows. */
  hasUnknown: boolean;
  /** Something stands in a column of what was planned; and in one of what was done. */
  isPlanned: boolean;
  isRealised: boolean;
  /** The row was a line such as `Ketua : Warga A`, above or below the list. */
  isLabelled: boolean;
  /** What columns that only mark who has one office say of the person. */
  marks: readonly (OfficeMark & { readonly at: At })[] | undefined;
  /** The term that stands beside the name. */
  term: Board | undefined;
  /** A name in several columns: its parts, in the order of a name. */
  partsOfName: (string | undefined)[] | undefined;
}

type Fields = Readonly<Record<string, ImportField>>;

/** Takes into a row what one of its cells says of a field. */
export function takeInto(
  read: ReadRow,
  { name, field, isOneOfSeveral }: Feed,
  { value, also, bySex, within, status, people, isNobody, officeName, titles, term, mark, faults }: Taken,
  fields: Fields,
  letter?: string,
): void {
  const at = letter === undefined ? { column: name } : { column: name, letter };
  const isHead = field.of === 'submission';
  if (faults !== undefined) {
    for (const code of faults) (isHead ? read.headFaults : read.faults).push({ code, ...at });
  }
  if (also !== undefined && isHead) putBeside(read, field, also, at, fields);
  else if (also !== undefined) {
    for (const key of Object.keys(also)) {
      if (key === 'publicOffices') read.item[key] = union(read.item[key], also[key]);
      else read.item[key] = also[key];
      read.evidence++;
    }
  }
  if (isNobody === true && name === 'member_name') read.isNobody = true;
  if (officeName !== undefined) read.officeName = officeName;
  if (titles !== undefined) read.titles = titles;
  if (term !== undefined) read.term = term;
  if (mark !== undefined) read.marks = [...(read.marks ?? []), { ...mark, at }];
  if (people !== undefined) read.people = people;
  else if (status !== undefined) putItem(read, ['status'], status, 'member_status', { column: 'member_status' });
  if (within !== undefined || (typeof value === 'string' && read.within.some((one) => one.name === name))) {
    putDay(read, field, name, within ?? (value as LocalDate), at);
    return;
  }
  if (value === undefined) return;
  if (isHead) putHead(read, name, isOneOfSeveral === true && typeof value === 'string' ? [value] : value, at);
  else {
    if (name === 'member_name') read.name ??= value as string;
    if (field.noEvidence !== true && !(read.numbersLine && isId(field))) read.evidence++;
    const before = isOneOfSeveral === true ? read.item[field.path[0] as string] : undefined;
    if (before === undefined) putItem(read, field.path, value, name, at);
    else read.item[field.path[0] as string] = union(before, value);
  }
  if (bySex !== undefined) {
    for (const [word, count] of [
      ['p', bySex.women],
      ['l', bySex.men],
    ] as const) {
      const part = partOfField(name, word);
      const partField = part === undefined ? undefined : fields[part];
      if (part === undefined || partField === undefined) continue;
      const ofPart = { ...at, column: part };
      if (isHead) putHead(read, part, count, ofPart);
      else putItem(read, partField.path, count, part, ofPart);
    }
  }
}

/** What a cell about the group says of other fields of the same item: the number of a decree, of its day. */
function putBeside(read: ReadRow, { path }: ImportField, also: object, at: At, fields: Fields): void {
  for (const [key, value] of Object.entries(also)) {
    const beside = [...path.slice(0, -1), key].join('.');
    const name = Object.keys(fields).find((one) => fields[one]?.path.join('.') === beside);
    if (name !== undefined)
      putDay(read, fields[name] as ImportField, name, value as LocalDate, { ...at, column: name });
  }
}

/** What notes a cell: its field, and its column in the sheet. */
type At = Pick<RowFault, 'column' | 'letter'>;

/*
 * Several columns that feed one field: what they agree on is taken. Where they disagree, the first name or id is kept, for a
 * row needs its key; of everything else nothing is taken, however many columns there are. It is noted once.
 */

function isTwice(read: ReadRow, field: string, at: At, isHead: boolean): void {
  if (read.twice?.has(field) === true) return;
  read.twice ??= new Set();
  read.twice.add(field);
  (isHead ? read.headFaults : read.faults).push({ code: 'cell.column-twice', ...at });
}

/** Where a field stands in what is taken: by its name if it is about the group, by its path if it is about the item. */
export const placeOf = (name: string, { of, path }: ImportField) => (of === 'submission' ? name : path.join('.'));

const firstIsKept: ReadonlySet<string> = new Set(['kim_name', 'kim_id', 'member_name']);

/** Whether of several cells that disagree about a field the first is taken. */
export const isFirstKept = (name: string, place: string) => firstIsKept.has(name) || place === 'id';

function putHead(read: ReadRow, name: string, value: unknown, at: At): void {
  const { head } = read;
  if (read.twice?.has(name) === true) return;
  if (!Object.hasOwn(head, name)) head[name] = value;
  else if (Array.isArray(value) && Array.isArray(head[name])) head[name] = [...head[name], ...value];
  else if (!isSame(head[name], value)) {
    isTwice(read, name, at, true);
    if (isFirstKept(name, name)) return;
    delete head[name];
    noteEmptied(read, name);
  }
}

function putItem(read: ReadRow, path: readonly (string | number)[], value: unknown, name: string, at: At): void {
  const key = path[0] as string;
  const part = path[1] as string | undefined;
  const place = part === undefined ? key : `${key}.${part}`;
  if (read.twice?.has(place) === true) return;
  if (part !== undefined) read.item[key] ??= {};
  const holder = part === undefined ? read.item : (read.item[key] as Record<string, unknown>);
  const own = part ?? key;
  const before = holder[own];
  if (before === undefined) holder[own] = value;
  // What somebody stands for is a list, to which every column adds.
  else if (key === 'elements' || key === 'publicOffices') holder[own] = union(before, value);
  // One cell that says it was not done is enough.
  else if (key === 'held') holder[own] = before === 'not-held' ? before : value;
  else if (!isSame(before, value)) {
    isTwice(read, place, at, false);
    if (!isFirstKept(name, place)) delete holder[own];
  }
}

/**
 * Takes the offices that marks give, beside those that a cell names. A mark that says otherwise than the cell, or than another
 * mark, is a contradiction: of the offices nothing is taken then.
 */
export function takeMarks(read: ReadRow): void {
  const { item, marks = [] } = read;
  const named = Array.isArray(item.offices) ? (item.offices as readonly string[]) : [];
  const contradicted = marks.find(({ of, code, isSet }) => {
    if (marks.some((other) => other.code === code && other.isSet !== isSet)) return true;
    if (of === 'adviser') return item.adviser !== undefined && (item.adviser === code) !== isSet;
    return named.length > 0 && named.includes(code) !== isSet;
  });
  for (const { of, code, isSet } of marks) {
    if (!isSet) continue;
    read.evidence++;
    if (of === 'adviser') item.adviser ??= code;
    else if (contradicted === undefined) item.offices = union(item.offices, code);
  }
  if (contradicted === undefined) return;
  isTwice(read, 'offices', contradicted.at, false);
  if (contradicted.of === 'offices') delete item.offices;
}

/** The id of an item. */
const isId = ({ path }: ImportField) => path.length === 1 && path[0] === 'id';

/** A day of which one column knows the month or the year; another may know it better: `Januari 2025` beside `13/1/2025`. */
export function putDay(read: ReadRow, field: ImportField, name: string, said: SaidDay, at: At): void {
  const isHead = field.of === 'submission';
  const key = field.path[0] as string;
  const holder = isHead ? read.head : read.item;
  const own = isHead ? name : key;
  const place = isHead ? name : field.path.join('.');
  if (read.twice?.has(place) === true) return;
  const index = read.within.findIndex((one) => one.name === name);
  const before = (read.within[index] as SaidDay | undefined) ?? (holder[own] as SaidDay | undefined);
  const day = before === undefined ? said : commonDay(before, said);
  if (index >= 0) read.within.splice(index, 1);
  if (day === undefined) {
    isTwice(read, place, at, isHead);
    delete holder[own];
    return;
  }
  const faults = isHead ? read.headFaults : read.faults;
  const noted = faults.findIndex(({ code, column }) => code === 'cell.not-a-single-day' && column === name);
  if (typeof day !== 'string') read.within.push({ name, from: day.from, through: day.through });
  else if (noted >= 0) faults.splice(noted, 1);
  const value = isHead ? day : dayFor(day);
  if (value === undefined) delete holder[own];
  else holder[own] = value;
  if (!isHead && before === undefined && value !== undefined && field.noEvidence !== true) read.evidence++;
}

/** Two lists, or single values, as one list in which nothing stands twice. */
export function union(one: unknown, other: unknown): readonly unknown[] {
  const listOf = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  return [...new Set([...listOf(one), ...listOf(other)])];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function noteEmptied(row: ReadRow, name: string): void {
  row.emptied ??= new Set();
  row.emptied.add(name);
}
