import { type CellContent, isNothing } from '../../cells/content.js';
import type { Feed } from '../columns/feed.js';
import { type Column, type ColumnMaker, feedsOf } from '../columns/import-columns.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { Correction } from '../import-outcomes.js';
import { type CellContext, noColumn, type Taken } from '../read/cell-reading.js';
import { type DaySpan, isDaySpan, yearOf } from '../read/said-day.js';
import { isNothingGiven } from '../read/text-cells.js';
import { bareDay, dayWithin } from '../read/time-above.js';
import { isDitto } from './import-ditto.js';
import { divideByOffices, keepOffices, knowByOffice, shareOffices } from './offices-of-row.js';
import type { RawRow } from './raw-row.js';
import { makeCellTaker } from './take-cell.js';
import { isFirstKept, noteEmptied, placeOf, putDay, type ReadRow, takeInto, takeMarks } from './take-into-row.js';

/** Reads the cells of rows. */
export interface RowReader {
  /** @param year the year of days without one, where lines above the row state it. */
  readonly read: (raw: RawRow, corrected: readonly Correction[] | undefined, year: string | undefined) => ReadRow;
  /** @returns those that hold: neither one that cannot be read nor one of which another says something else. */
  readonly correct: (read: ReadRow, corrections: readonly Correction[]) => readonly Correction[];
}

export function makeRowReader(maker: ColumnMaker, context: CellContext, fillDown: boolean): RowReader {
  const correctionFeeds = new Map<string, Feed>();
  const { day } = listPlans[maker.list];
  const takeCell = makeCellTaker(day, context);
  let monthBefore: DaySpan | undefined;
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
      number: undefined,
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
      hasUnknown: false,
      isPlanned: false,
      isRealised: false,
      isLabelled: raw.isLabelled === true,
      term: undefined,
      partsOfName: undefined,
      marks: undefined,
    };
    const year = hasYears ? (yearIn(raw) ?? yearAbove) : undefined;
    const ofDay = columns.filter(({ feeds }) => feeds.some(({ name }) => name === day)).length;
    // A month in a column of its own is that of the row, and of the merged cells below it.
    const timeAbove = ofDay > 1 ? yearAlone(raw.timeAbove) : ((fillDown ? monthBefore : undefined) ?? raw.timeAbove);
    const spare: [Feed, Exclude<CellContent, undefined>, Column][] = [];
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
          (typeof content === 'string' && /^\(?[a-z./-]{0,8}\d{1,6}[.)]?$/i.test(content));
        if (row.hasNumber) {
          row.number = Number(/\d{1,6}/.exec(String(content))?.[0]);
          continue;
        }
      }
      if (column.reading.numbersLines) row.numbersLine = row.hasNumber = true;
      else if (row.firstText === undefined && typeof content === 'string' && !isNothing(content))
        row.firstText = content;
      if (!isNothingGiven(content) && content !== 0) noteOwn(row, column);
      else if (saysMore(column, day)) row.hasGap = true;
      for (const feed of column.feeds) {
        if (corrected?.some(({ field }) => field === feed.name) === true) continue;
        if (feed.isSpare === true) {
          spare.push([feed, content, column]);
          continue;
        }
        if (raw.unseen?.includes(column) === true) noteUnseen(row, feed, column);
        if (isAbove && feed.name === 'member_name') row.isPersonAbove = true;
        const taken = isUnclear ? asAbove : takeCell(feed, content, column, year, timeAbove);
        const own = isAbove && isOfOneOnly(feed, taken) ? asAbove : taken;
        takeInto(row, feed, wholeName(row, column, own), maker.fields, column.letter);
        if (feed.field.of === 'submission' && givesNothing(taken)) noteEmptied(row, feed.name);
      }
    }
    for (const [feed, content, column] of spare) takeSpare(row, feed, content, column);
    if (row.marks !== undefined) takeMarks(row);
    if (row.item.adviser !== undefined) keepOffices(row);
    if (row.officeName !== undefined && row.item.adviser !== undefined) knowByOffice(row, row.officeName, context);
    if (row.within.length > 0 && hasYears) joinDays(row, raw);
    if (isSeveral(row.item.offices) || row.faults.some(mayBeSeveral)) divideByOffices(row, raw, takeCell);
    if (row.people !== undefined && isSeveral(row.item.offices)) shareOffices(row, row.people.length, raw, takeCell);
    return row;
  }

  function noteOwn(row: ReadRow, column: Column): void {
    const { meaning } = column;
    if (meaning.is === 'unknown' || meaning.is === 'unnamed') row.hasUnknown = true;
    if (meaning.is === 'planned') row.isPlanned = true;
    else if (meaning.is === 'fields' && meaning.isRealised === true) row.isRealised = true;
    if (saysMore(column, day)) row.own++;
  }

  /** What stands in a column of kinds and is none of them is the title, where none is given. */
  function takeSpare(row: ReadRow, feed: Feed, content: Exclude<CellContent, undefined>, column: Column): void {
    const isGiven = row.item[feed.field.path[0] as string] !== undefined;
    if (isGiven || row.faults.some((one) => one.column === feed.name)) return;
    const taken = takeCell(feed, content, column, undefined);
    if (taken.value === undefined) return;
    const ofKind = column.feeds.find(({ isSpare }) => isSpare !== true)?.name;
    const at = row.faults.findIndex((one) => one.column === ofKind && one.code === 'shape.unknown-code');
    if (at >= 0) row.faults.splice(at, 1);
    takeInto(
      row,
      feed,
      { ...taken, faults: [...(taken.faults ?? []), 'cell.title-by-kind'] },
      maker.fields,
      column.letter,
    );
  }

  /** `Januari 2025` beside `13`, in columns of their own, is one day. */
  function joinDays(read: ReadRow, { columns, contents }: RawRow): void {
    for (const { name, from, through } of [...read.within]) {
      const at = columns.findIndex(
        ({ feeds }, i) => feeds.some((feed) => feed.name === name) && bareDay(contents[i]) !== undefined,
      );
      const day = bareDay(contents[at]);
      const field = maker.fields[name];
      const whole = day === undefined ? undefined : dayWithin({ from, through }, day);
      if (whole === undefined || field === undefined) continue;
      monthBefore = { from, through };
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

  function correct(row: ReadRow, corrections: readonly Correction[]): readonly Correction[] {
    const before = [row.faults.length, row.headFaults.length];
    const read = corrections.filter(({ field: name, value }) => {
      const feed = correctionFeeds.get(name) ?? (feedsOf(maker, [name])[0] as Feed);
      correctionFeeds.set(name, feed);
      if (value === null) return true;
      row.filled++;
      if (feed.field.of === 'row') row.own++;
      const taken = asDecided(name, value, feed.read(value, noColumn, context));
      takeInto(row, feed, taken, maker.fields);
      return taken.faults === undefined || !givesNothing(taken) || statesNoKim(taken);
    });
    // Two decisions that differ come back unused; no columns do.
    for (const [i, faults] of [row.faults, row.headFaults].entries()) {
      const own = faults.splice(before[i] as number).filter(({ code }) => code !== 'cell.column-twice');
      faults.push(...own);
    }
    return read.filter(({ field: name }, i) => {
      const place = placeOf(name, (correctionFeeds.get(name) as Feed).field);
      // The columns of a field that is corrected were passed over: only decisions can disagree about it.
      return (
        row.twice?.has(place) !== true ||
        (isFirstKept(name, place) && read.findIndex((one) => one.field === name) === i)
      );
    });
  }

  return { read, correct };
}

const statesNoKim = ({ faults }: Taken) => faults?.includes('row.no-kim') === true;

/** `KIM Baru` in a cell may say that the group is new; whoever decides on it gives its name. */
const asDecided = (name: string, value: unknown, taken: Taken): Taken =>
  name === 'kim_name' && typeof value === 'string' && statesNoKim(taken) && namesKimInTwoWords.test(value)
    ? { value }
    : taken;
const namesKimInTwoWords = /^kim (?!belum|blm|tidak|tdk|tanpa|kosong|nihil)[a-z]{2,60}$/i;

function noteUnseen(row: ReadRow, { name, field }: Feed, { letter }: Column): void {
  const faults = field.of === 'submission' ? row.headFaults : row.faults;
  faults.push({ code: 'shape.unseen-character', column: name, ...(letter !== undefined && { letter }) });
}

/** A name that stands in several columns, as far as the row gives it. */
function wholeName(row: ReadRow, { meaning }: Column, taken: Taken): Taken {
  const part = meaning.is === 'fields' ? meaning.partOfName : undefined;
  if (part === undefined || typeof taken.value !== 'string') return taken;
  row.partsOfName ??= [];
  row.partsOfName[part] = taken.value;
  const value = row.partsOfName.filter((one) => one !== undefined).join(' ');
  // What the parts before it gave is a part of it.
  if (row.item.name !== undefined && row.name !== undefined) {
    row.item.name = value;
    row.name = value;
  }
  return { ...taken, value };
}

/** Whether a column says more of an item than its day, and whether it was done. */
export function saysMore({ meaning, feeds, filled }: Column, day: string | undefined): boolean {
  // Nor does a column without a heading in which nothing stands.
  if (meaning.is === 'running-number' || meaning.is === 'passed-over' || (meaning.is === 'unnamed' && filled === 0))
    return false;
  const isMore = ({ name, field }: Feed) =>
    field.of === 'row' &&
    name !== day &&
    (field.as === 'held-outcome' || !['through', 'held', 'year'].includes(field.path[0]));
  return feeds.length === 0 || feeds.some(isMore);
}

/** "As above" under the chair: no group has two. And no two groups have one chair: it may mean the cell to the left. */
const isOfOneOnly = ({ name, field }: Feed, { value }: Taken) =>
  field.as === 'officer' ||
  field.as === 'further-member' ||
  (name === 'offices' && Array.isArray(value) && value.includes('ketua'));
const asAbove: Taken = { faults: ['cell.as-above-unclear'] };

/** `-` in a cell about the group, or something that cannot be read: it is not empty. */
const givesNothing = ({ value, also, within }: Taken) =>
  value === undefined && also === undefined && within === undefined;

/** What stands above of the year, where the row has a month of its own. */
const yearAlone = (time: DaySpan | undefined) =>
  time && { from: `${time.from.slice(0, 4)}-01-01`, through: `${time.through.slice(0, 4)}-12-31` };

const mayBeSeveral = ({ code, column }: RowFault) => code === 'cell.several-people' && column === 'member_name';
const isSeveral = (value: unknown) => Array.isArray(value) && value.length > 1;
