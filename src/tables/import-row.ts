import { type CellContent, isNothing } from '../cells/content.js';
import type { Listed } from '../cells/listed.js';
import type { NamedPerson } from '../cells/person-name.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import { foldText } from '../kernel/text.js';
import { type Column, type ColumnMaker, type Feed, feedsOf } from './import-columns.js';
import { isDitto } from './import-ditto.js';
import type { RowFault } from './import-faults.js';
import type { ImportField } from './import-field.js';
import { partOfField } from './import-headings.js';
import { listPlans } from './import-lists.js';
import type { Correction, RowsInOutcome } from './import-outcomes.js';
import { type CellContext, noColumn, type Taken } from './read/cell-reading.js';
import { readDayOfPeriodCell } from './read/day-cells.js';
import { isNothingGiven } from './read/text-cells.js';
import { commonDay, type DaySpan, dayFor, isDaySpan, type SaidDay, yearOf } from './said-day.js';

/** A row as it was handed over: its cells by column, nothing read yet. */
export interface RawRow {
  readonly row: number;
  readonly columns: readonly Column[];
  readonly contents: readonly CellContent[];
  /** Why it is no record, where that is already known. */
  readonly is?: Extract<RowsInOutcome, { kind: 'skipped' | 'rejected' }>;
  /** A line of a sheet that may have held somebody and was not read. */
  readonly isLost?: true;
  /** A line such as `Ketua : Warga A`: its person may stand in the list too. */
  readonly isLabelled?: boolean;
  /** What a title above the rows that follow says of their group. */
  readonly title?: Readonly<Record<string, unknown>>;
  /** What a line above says of whether all rows below it were done. */
  readonly heldAbove?: 'held' | 'not-held' | undefined;
  /** A cell that would say more of the item than its day is there and empty. */
  readonly hasGap?: boolean;
  /** Of whom the list is, where a line above says that it is not of members. */
  readonly listed?: Listed | undefined;
  /** What the title above this row alone says of its group, where lists stand side by side. */
  readonly ownTitle?: Readonly<Record<string, unknown>>;
}

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
  /** The id of the row only numbers it, and is nobody. */
  numbersLine: boolean;
  filled: number;
  firstText: string | undefined;
  name: string | undefined;
  /** Every person of a cell that lists several. */
  people: readonly NamedPerson[] | undefined;
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
  /** Something stands in a column of what was planned; and in one of what was done. */
  isPlanned: boolean;
  isRealised: boolean;
  /** The row was a line such as `Ketua : Warga A`, above or below the list. */
  isLabelled: boolean;
}

/** Reads the cells of rows. */
export interface RowReader {
  /** @param year the year of days without one, where lines above the row state it. */
  readonly read: (raw: RawRow, corrected: readonly Correction[] | undefined, year: string | undefined) => ReadRow;
  readonly correct: (read: ReadRow, corrections: readonly Correction[]) => void;
}

/** How many different texts of a column are remembered, for tables repeat themselves. */
const mostRemembered = 500;

export function makeRowReader(maker: ColumnMaker, context: CellContext): RowReader {
  const correctionFeeds = new Map<string, Feed>();
  const { day } = listPlans[maker.list];
  const hasYears = Object.values(maker.fields).some(({ as }) => as === 'year' || as === 'period');

  function read(raw: RawRow, corrected: readonly Correction[] | undefined, yearAbove: string | undefined): ReadRow {
    const { columns, contents } = raw;
    const row: ReadRow = {
      head: {},
      item: {},
      faults: [],
      headFaults: [],
      within: [],
      evidence: 0,
      hasNumber: false,
      numbersLine: false,
      filled: 0,
      firstText: undefined,
      name: undefined,
      people: undefined,
      ofPeople: undefined,
      titles: undefined,
      programme: undefined,
      isNobody: false,
      officeName: undefined,
      emptied: undefined,
      twice: undefined,
      isPersonAbove: false,
      own: 0,
      hasGap: raw.hasGap === true,
      isPlanned: false,
      isRealised: false,
      isLabelled: raw.isLabelled === true,
    };
    const year = hasYears ? (yearIn(raw) ?? yearAbove) : undefined;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as Column;
      const written = contents[i] as Exclude<CellContent, undefined>;
      const isAbove = isDitto(written);
      const content = isAbove ? (column.last ?? written) : written;
      // "As above" in the first row of a column is nothing that could be taken.
      const isUnclear = isAbove && column.last === undefined && !isNothing(written as string);
      if (!isUnclear) column.last = content;
      // A place to sign in says nothing, but for the word of a sum that stands in it.
      if (column.meaning.is === 'passed-over') {
        if (typeof content === 'string' && /\p{L}{3}/u.test(content)) row.firstText ??= content;
        continue;
      }
      row.filled++;
      if (column.meaning.is === 'running-number') {
        row.hasNumber =
          typeof content === 'number' ||
          (typeof content === 'string' && /^\(?[a-z./-]{0,8}\d{1,6}[.)]?$/i.test(content.trim()));
        if (row.hasNumber) continue;
      }
      if (column.reading.numbersLines) row.numbersLine = row.hasNumber = true;
      else if (row.firstText === undefined && typeof content === 'string' && !isNothing(content))
        row.firstText = content;
      if (!isNothingGiven(content) && content !== 0) noteOwn(row, column);
      else if (saysMore(column, day)) row.hasGap = true;
      for (const feed of column.feeds) {
        if (corrected?.some(({ field }) => field === feed.name) === true) continue;
        if (isAbove && feed.name === 'member_name') row.isPersonAbove = true;
        const taken = isUnclear ? asAbove : takeCell(feed, content, column, year);
        takeInto(row, feed, isAbove && isOfOneOnly(feed, taken) ? asAbove : taken, maker.fields, column.letter);
        if (feed.field.of === 'submission' && givesNothing(taken)) noteEmptied(row, feed.name);
      }
    }
    if (row.officeName !== undefined && row.item.adviser !== undefined) nameByOffice(row, row.officeName);
    if (row.within.length > 0 && hasYears) joinDays(row, raw);
    if (row.people !== undefined && isSeveral(row.item.offices)) shareOffices(row, row.people.length, raw);
    return row;
  }

  function noteOwn(row: ReadRow, column: Column): void {
    const { meaning } = column;
    if (meaning.is === 'planned') row.isPlanned = true;
    else if (meaning.is === 'fields' && meaning.isRealised === true) row.isRealised = true;
    if (saysMore(column, day)) row.own++;
  }

  /** `Pembina : Kepala Desa`: who advises is known by the office. */
  function nameByOffice(row: ReadRow, officeName: string): void {
    row.name = officeName;
    row.item.name = officeName;
    row.evidence++;
    const at = row.faults.findIndex(({ code }) => code === 'cell.others-not-named');
    if (at >= 0) row.faults.splice(at, 1);
  }

  /** Several people beside several offices: each has the one of the same line, or it is not known whose they are. */
  function shareOffices(row: ReadRow, count: number, { columns, contents }: RawRow): void {
    const at = columns.findIndex(({ feeds }) => feeds.some(({ name }) => name === 'offices'));
    const column = columns[at];
    const feed = column?.feeds.find(({ name }) => name === 'offices');
    const content = contents[at];
    const lines = typeof content === 'string' ? linesOf(content) : [];
    row.ofPeople = [];
    if (column === undefined || feed === undefined || lines.length !== count) {
      row.faults.push({ code: 'cell.partly-read', column: 'offices' });
      return;
    }
    row.ofPeople = lines.map((line) => {
      const { value, also } = takeCell(feed, line, column, undefined);
      return { ...(value !== undefined && { offices: value }), ...also };
    });
  }

  /** `Januari 2025` beside `13`, in columns of their own, is one day. */
  function joinDays(read: ReadRow, { columns, contents }: RawRow): void {
    for (const { name, from, through } of [...read.within]) {
      const at = columns.findIndex(
        ({ feeds }, i) => feeds.some((feed) => feed.name === name) && bareDay(contents[i]) !== undefined,
      );
      const day = bareDay(contents[at]);
      const field = maker.fields[name];
      if (day === undefined || field === undefined || from.slice(0, 7) !== through.slice(0, 7)) continue;
      const whole = `${from.slice(0, 8)}${String(day).padStart(2, '0')}`;
      if (!isLocalDate(whole)) continue;
      const faults = field.of === 'submission' ? read.headFaults : read.faults;
      const noted = faults.findIndex(({ code, column }) => column === name && code === 'shape.not-a-date');
      if (noted >= 0) faults.splice(noted, 1);
      putDay(read, field, name, whole, { column: name });
    }
  }

  /** The year that a column of the row states. */
  function yearIn({ columns, contents }: RawRow): string | undefined {
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as Column;
      const feed = column.feeds.find(({ field }) => field.as === 'year' || field.as === 'period');
      if (feed === undefined) continue;
      const { value } = takeCell(feed, contents[i] as Exclude<CellContent, undefined>, column, undefined);
      return isDaySpan(value) ? yearOf(value) : (value as string | undefined);
    }
    return undefined;
  }

  function takeCell(
    feed: Feed,
    content: Exclude<CellContent, undefined>,
    column: Column,
    year: string | undefined,
  ): Taken {
    // Of a day without a year, the row decides.
    if (year !== undefined && feed.shows === 'days' && typeof content === 'string')
      return withoutYearNote(readDayOfPeriodCell(content, column.reading, { ...context, year }));
    if (typeof content !== 'string') {
      const isPlain = typeof content === 'number' || typeof content === 'boolean';
      const stated = isPlain ? feed.values?.get(foldText(String(content))) : undefined;
      if (stated !== undefined) return stated === null ? {} : { value: stated };
      return feed.read(content, column.reading, context);
    }
    const known = feed.memo.get(content);
    if (known !== undefined) return known;
    const stated = feed.values?.get(foldText(content));
    const taken =
      stated === undefined ? feed.read(content, column.reading, context) : stated === null ? {} : { value: stated };
    // Texts that repeat stand close together.
    if (feed.memo.size >= mostRemembered) feed.memo.clear();
    feed.memo.set(content, taken);
    return taken;
  }

  function correct(row: ReadRow, corrections: readonly Correction[]): void {
    for (const { field: name, value } of corrections) {
      const feed = correctionFeeds.get(name) ?? (feedsOf(maker, [name])[0] as Feed);
      correctionFeeds.set(name, feed);
      if (value === null) continue;
      row.filled++;
      if (feed.field.of === 'row') row.own++;
      takeInto(row, feed, feed.read(value, noColumn, context), maker.fields);
    }
  }

  return { read, correct };
}

/** Whether a column says more of an item than its day, and whether it was done. */
export function saysMore({ meaning, feeds }: Column, day: string | undefined): boolean {
  if (meaning.is === 'running-number' || meaning.is === 'passed-over') return false;
  const isMore = ({ name, field }: Feed) =>
    field.of === 'row' && name !== day && !['through', 'held', 'year'].includes(field.path[0]);
  return feeds.length === 0 || feeds.some(isMore);
}

/** The row states the year in a column of its own. */
function withoutYearNote({ faults, ...taken }: Taken): Taken {
  const rest = faults?.filter((code) => code !== 'cell.year-of-period') ?? [];
  return rest.length === 0 ? taken : { ...taken, faults: rest };
}

/** "As above" under the chair: no group has two. And no two groups have one chair: it may mean the cell to the left. */
const isOfOneOnly = ({ name, field }: Feed, { value }: Taken) =>
  field.as === 'officer' ||
  field.as === 'further-member' ||
  (name === 'offices' && Array.isArray(value) && value.includes('ketua'));
const asAbove: Taken = { faults: ['cell.as-above-unclear'] };

function noteEmptied(row: ReadRow, name: string): void {
  row.emptied ??= new Set();
  row.emptied.add(name);
}

/** `-` in a cell about the group, or something that cannot be read: it is not empty. */
const givesNothing = ({ value, also, within }: Taken) =>
  value === undefined && also === undefined && within === undefined;

const isSeveral = (value: unknown) => Array.isArray(value) && value.length > 1;

/** The day of a month, alone in its cell. */
const bareDay = (content: CellContent): number | undefined => {
  const day =
    typeof content === 'number'
      ? content
      : typeof content === 'string' && /^\d{1,2}$/.test(content.trim())
        ? Number(content)
        : 0;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
};

const linesOf = (cell: string) =>
  cell
    .split(cell.includes('\n') ? '\n' : /[,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Fields = Readonly<Record<string, ImportField>>;

function takeInto(
  read: ReadRow,
  { name, field }: Feed,
  { value, also, bySex, within, status, people, isNobody, officeName, titles, faults }: Taken,
  fields: Fields,
  letter?: string,
): void {
  const at = letter === undefined ? { column: name } : { column: name, letter };
  const isHead = field.of === 'submission';
  if (faults !== undefined) {
    for (const code of faults) (isHead ? read.headFaults : read.faults).push({ code, ...at });
  }
  if (also !== undefined) {
    for (const key of Object.keys(also)) {
      if (key === 'publicOffices') read.item[key] = union(read.item[key], also[key]);
      else read.item[key] = also[key];
      read.evidence++;
    }
  }
  if (isNobody === true && name === 'member_name') read.isNobody = true;
  if (officeName !== undefined) read.officeName = officeName;
  if (titles !== undefined) read.titles = titles;
  if (people !== undefined) read.people = people;
  else if (status !== undefined) putItem(read, ['status'], status, 'member_status', { column: 'member_status' });
  if (within !== undefined || (typeof value === 'string' && read.within.some((one) => one.name === name))) {
    putDay(read, field, name, within ?? (value as LocalDate), at);
    return;
  }
  if (value === undefined) return;
  if (isHead) putHead(read, name, value, at);
  else {
    if (name === 'member_name') read.name ??= value as string;
    if (field.noEvidence !== true && !(read.numbersLine && isId(field))) read.evidence++;
    putItem(read, field.path, value, name, at);
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

const firstIsKept: ReadonlySet<string> = new Set(['kim_name', 'kim_id', 'member_name']);

function putHead(read: ReadRow, name: string, value: unknown, at: At): void {
  const { head } = read;
  if (read.twice?.has(name) === true) return;
  if (!Object.hasOwn(head, name)) head[name] = value;
  else if (Array.isArray(value) && Array.isArray(head[name])) head[name] = [...head[name], ...value];
  else if (!isSame(head[name], value)) {
    isTwice(read, name, at, true);
    if (firstIsKept.has(name)) return;
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
    if (!firstIsKept.has(name) && place !== 'id') delete holder[own];
  }
}

/** The id of an item. */
const isId = ({ path }: ImportField) => path.length === 1 && path[0] === 'id';

/** A day of which one column knows the month or the year; another may know it better: `Januari 2025` beside `13/1/2025`. */
function putDay(read: ReadRow, field: ImportField, name: string, said: SaidDay, at: At): void {
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

function union(before: unknown, value: unknown): readonly unknown[] {
  return [...new Set([...(Array.isArray(before) ? before : []), ...(Array.isArray(value) ? value : [value])])];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
