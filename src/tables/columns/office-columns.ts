import { type BoardEntry, boardIn } from '../../cells/board.js';
import type { CellContent } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readMark } from '../../cells/membership.js';
import { readYesOrNo } from '../../cells/yes-or-no.js';
import { type CellReader, fault, nothing } from '../read/cell-reading.js';
import { type NamedInCell, readAdvisersCell, readListedNames } from '../read/name-cells.js';
import { isNothingGiven } from '../read/text-cells.js';
import type { FurtherMember } from '../rows/import-officers.js';
import type { Feed } from './feed.js';
import { type Column, type ColumnMaker, feedsOf } from './import-columns.js';
import { decideRemarks, decideTwoOffices } from './offices-elsewhere.js';

/* Columns of offices that hold no single name: a mark for who has the office, or the whole board in each cell. */

type ContentsIn = (column: Column) => readonly CellContent[];

/** Decides columns of offices by what stands in them. */
export function decideOfficeColumns(
  maker: ColumnMaker,
  columns: readonly Column[],
  contentsIn: ContentsIn,
  find: Finder,
): void {
  if (maker.list !== 'members') return;
  const filled = columns.filter((column) => column.filled > 0);
  const has = (name: string) => filled.some(({ feeds }) => feeds[0]?.name === name);
  decideOrdinary(maker, filled, contentsIn);
  for (const column of filled) {
    const [feed] = column.feeds;
    const isOfOffice = feed?.field.as === 'officer' || feed?.field.as === 'adviser';
    if (isOfOffice && has('member_name') && !has('stated_members')) {
      const contents = contentsIn(column);
      const crossIsNo = isCrossNo(contents);
      if (isOfMarks(contents, crossIsNo, column.heading)) become(column, marksOf(maker, feed, crossIsNo));
    }
    const mayBeBoard = column.meaning.is === 'unknown' || boardColumns.has(feed?.name ?? '');
    const contents = mayBeBoard ? contentsIn(column) : [];
    // An office behind a name is read in a column of names.
    const readsBehind = feed?.name === 'member_name';
    if (!contents.some((one) => isBoard(one, readsBehind, find))) continue;
    const names = contents.every((one) => isNothingGiven(one ?? '') || boardOf(one, find) !== undefined);
    become(column, boardFeeds(maker, names ? [] : column.feeds.filter(({ name }) => name === 'member_name')));
  }
  if (has('member_name') && !has('offices')) decideRemarks(maker, filled, contentsIn, find);
  if (!has('member_name')) for (const column of filled) decideTwoOffices(maker, column);
}

/** `Anggota` beside `Ketua` and `Sekretaris`, with marks in all of them: who is marked has no office. */
function decideOrdinary(maker: ColumnMaker, columns: readonly Column[], contentsIn: ContentsIn): void {
  const isOfNames = columns.some(({ feeds }) => feeds[0]?.name === 'member_name');
  for (const column of columns) {
    if (!isOfNames || column.feeds[0]?.name !== 'stated_members' || !/^anggota\??$/i.test(column.heading.trim()))
      continue;
    const contents = contentsIn(column);
    const areNumbers = contents.every((content) => typeof content === 'number' || /^\d+$/.test(String(content).trim()));
    const crossIsNo = isCrossNo(contents);
    if (areNumbers || !isOfMarks(contents, crossIsNo, column.heading)) continue;
    const read: CellReader = (content) => (markIn(content, crossIsNo) === true ? { value: [] } : nothing);
    become(
      column,
      feedsOf(maker, ['offices']).map((feed) => ({ ...feed, memo: new Map(), read, shows: undefined })),
    );
  }
}

function become(column: Column, feeds: readonly Feed[]): void {
  column.feeds = feeds;
  column.meaning = { is: 'fields', names: feeds.map(({ name }) => name) };
}

/** Headings of names, under which the cells may hold the board. */
const boardColumns: ReadonlySet<string> = new Set(['member_name', 'further_members', 'stated_members', 'offices']);

// `Ketua?` beside the names of people

/** `Ada` and `Sudah` say of a group that it has somebody. */
const ofGroups = /^(?:ada|sudah|belum|on|benar|salah|[lpw])$/i;

/** Crosses: alone they mark who it is; beside a tick or a word they say who it is not. */
const cross = /^[xX×✗✘]$/;

/** Whether a cell says that the person has the office; `undefined` for what is no mark. */
function markIn(content: CellContent, crossIsNo: boolean): boolean | undefined {
  if (typeof content === 'boolean') return content;
  if (isNothingGiven(content)) return false;
  if (typeof content !== 'string' && typeof content !== 'number') return undefined;
  const text = String(content).trim();
  if (cross.test(text)) return !crossIsNo;
  if (/^t$/i.test(text)) return false;
  return ofGroups.test(text) ? undefined : (readYesOrNo(text) ?? readMark(text));
}

const isCrossNo = (contents: readonly CellContent[]) =>
  contents.some((content) => {
    const isCross = typeof content === 'string' && cross.test(content.trim());
    return isCross ? /[✗✘]/.test(content) : markIn(content, true) === true;
  });

/** Under a heading that asks no name can stand, whatever one cell holds. */
const asks = /\?|y\/t|ya\/tidak/i;

function isOfMarks(contents: readonly CellContent[], crossIsNo: boolean, heading: string): boolean {
  const marks = contents.map((content) => markIn(content, crossIsNo));
  return marks.includes(true) && (asks.test(heading.replaceAll(' ', '')) || !marks.includes(undefined));
}

/** Who is marked has the office; who is marked otherwise has not. Where nothing is marked, nothing is said. */
function marksOf(maker: ColumnMaker, { field: { as, code } }: Feed, crossIsNo: boolean): readonly Feed[] {
  const read: CellReader = (content) => {
    const mark = markIn(content, crossIsNo);
    if (mark === undefined) return fault('shape.unknown-code');
    return code === undefined || isNothingGiven(content)
      ? nothing
      : { mark: { of: as === 'adviser' ? 'adviser' : 'offices', code, isSet: mark } };
  };
  return feedsOf(maker, ['offices']).map((feed) => ({ ...feed, memo: new Map(), read, shows: undefined }));
}

// The whole board in a cell

/** Two offices at least: a label alone stands before many names. */
function isBoard(content: CellContent, readsBehind: boolean, find: Finder): boolean {
  const board = boardOf(content, find);
  return board !== undefined && board.entries.length > 1 && !(readsBehind && board.isBehind);
}

const boardFields = [
  'chair',
  'vice_chair',
  'secretary',
  'treasurer',
  'patron',
  'adviser',
  'counsellor',
  'steering',
  'further_members',
];

/**
 * Each office takes its people from the cell; who has another, such as that of a section, or none that is known, is a further
 * member.
 *
 * @param names the columns of names that the column fed: its cells that are no board are still read for them.
 */
function boardFeeds(maker: ColumnMaker, names: readonly Feed[]): readonly Feed[] {
  const feeds = feedsOf(maker, boardFields);
  const known = new Set(feeds.flatMap(({ field: { code } }) => code ?? []));
  const ofBoard = feeds.map((feed) => {
    const { as, code } = feed.field;
    const isOwn = ({ office }: BoardEntry) => {
      const offices: readonly string[] = office?.offices ?? [];
      if (code !== undefined) return office?.adviser === code || offices.includes(code);
      return office?.adviser === undefined && !offices.some((one) => known.has(one));
    };
    const saysWhatIsLost = code === undefined;
    return { ...feed, read: partOfBoard(isOwn, as === 'adviser', saysWhatIsLost, names.length > 0) };
  });
  const ofNames = names.map((feed) => {
    const read: CellReader = (content, column, context) =>
      boardOf(content, context.find) === undefined ? feed.read(content, column, context) : nothing;
    return { ...feed, memo: new Map(), read };
  });
  return [...ofBoard, ...ofNames];
}

const boardOf = (content: CellContent, find: Finder) =>
  typeof content === 'string' ? boardIn(content, find) : undefined;

/**
 * @param saysWhatIsLost of all the readers of one cell, one notes what is under no office.
 * @param hasNames another reader reads the cells that are no board.
 */
function partOfBoard(
  isOwn: (entry: BoardEntry) => boolean,
  isOfAdvisers: boolean,
  saysWhatIsLost: boolean,
  hasNames: boolean,
): CellReader {
  const readNames = isOfAdvisers ? readAdvisersCell : readListedNames;
  return (content, column, context) => {
    if (isNothingGiven(content)) return nothing;
    const board = boardOf(content, context.find);
    const own = (board?.entries ?? []).filter(isOwn);
    const read = own.map(({ people }) => readNames(people, column, context));
    const names = read.flatMap<string | FurtherMember>(({ value }, i) => {
      const listed = Array.isArray(value) ? (value as readonly (string | NamedInCell)[]) : [];
      return saysWhatIsLost ? listed.map((one) => withOffice(one, own[i] as BoardEntry)) : listed;
    });
    // Every cell of a board lists people.
    const faults = read.flatMap((one) => one.faults ?? []).filter((code) => code !== 'cell.people-listed');
    if (saysWhatIsLost && board === undefined && !hasNames) faults.push('shape.wrong-type');
    else if (saysWhatIsLost && (board?.partly === true || own.some(({ office }) => office === undefined)))
      faults.push('cell.partly-read');
    return { ...(names.length > 0 && { value: names }), ...(faults.length > 0 && { faults: [...new Set(faults)] }) };
  };
}

/** Somebody of a board who has no column of the office: with the office, and what stands beside the name. */
function withOffice(one: string | NamedInCell, { office }: BoardEntry): FurtherMember {
  const person = typeof one === 'string' ? { name: one } : one;
  const { offices, sections = [] } = office ?? {};
  return {
    ...person,
    offices: [...(offices ?? []), ...(person.offices ?? [])],
    sections: [...sections, ...(person.sections ?? [])],
    isUnplaced: offices === undefined && person.offices === undefined,
  };
}
