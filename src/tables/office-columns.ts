import { type BoardEntry, boardIn } from '../cells/board.js';
import type { CellContent } from '../cells/content.js';
import type { Finder } from '../cells/finder.js';
import { readMark } from '../cells/membership.js';
import { readYesOrNo } from '../cells/yes-or-no.js';
import type { Feed } from './feed.js';
import { type Column, type ColumnMaker, feedsOf } from './import-columns.js';
import type { FurtherMember } from './import-draft.js';
import type { RowFault } from './import-faults.js';
import { type CellReader, fault, nothing } from './read/cell-reading.js';
import { readListedNames } from './read/name-cells.js';
import { isNothingGiven } from './read/text-cells.js';

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
  for (const column of filled) {
    const [feed] = column.feeds;
    const isOfOffice = feed?.field.as === 'officer' || feed?.field.as === 'adviser';
    if (isOfOffice && has('member_name') && !has('stated_members')) {
      const contents = contentsIn(column);
      const crossIsNo = isCrossNo(contents);
      if (isOfMarks(contents, crossIsNo, column.heading)) become(column, marksOf(maker, feed, crossIsNo));
    }
    const mayBeBoard = column.meaning.is === 'unknown' || boardColumns.has(feed?.name ?? '');
    if (mayBeBoard && contentsIn(column).some(isBoard(find))) become(column, boardFeeds(maker));
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

/** Who is marked has the office; of who is not, nothing is said. */
function marksOf(maker: ColumnMaker, { field: { as, code } }: Feed, crossIsNo: boolean): readonly Feed[] {
  const read: CellReader = (content) => {
    const mark = markIn(content, crossIsNo);
    if (mark === undefined) return fault('shape.unknown-code');
    if (!mark || code === undefined) return nothing;
    return as === 'adviser' ? { also: { adviser: code } } : { value: [code] };
  };
  return feedsOf(maker, ['offices']).map((feed) => ({ ...feed, read, shows: undefined, isOneOfSeveral: true }));
}

// The whole board in a cell

/** Two offices at least: a label alone stands before many names. */
const isBoard = (find: Finder) => (content: CellContent) =>
  typeof content === 'string' && (boardIn(content, find)?.entries.length ?? 0) > 1;

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

/** Each office takes its people from the cell; who has another, such as that of a section, is a further member. */
function boardFeeds(maker: ColumnMaker): readonly Feed[] {
  const feeds = feedsOf(maker, boardFields);
  const known = new Set(feeds.flatMap(({ field: { code } }) => code ?? []));
  return feeds.map((feed) => {
    const { as, code } = feed.field;
    const isOwn = ({ office: { offices = [], adviser } }: BoardEntry) => {
      if (code !== undefined) return adviser === code || (offices as readonly string[]).includes(code);
      return adviser === undefined && !offices.some((office) => known.has(office));
    };
    return { ...feed, read: partOfBoard(isOwn, as === 'adviser', code === undefined) };
  });
}

/** @param saysWhatIsLost of all the readers of one cell, one notes what is under no office. */
function partOfBoard(isOwn: (entry: BoardEntry) => boolean, isOne: boolean, saysWhatIsLost: boolean): CellReader {
  return (content, column, context) => {
    if (isNothingGiven(content)) return nothing;
    const board = typeof content === 'string' ? boardIn(content, context.find) : undefined;
    const own = (board?.entries ?? []).filter(isOwn);
    const read = own.map(({ people }) => readListedNames(people, column, context));
    const names = read.flatMap<string | FurtherMember>(({ value }, i) => {
      const listed = Array.isArray(value) ? (value as readonly string[]) : [];
      const { offices, sections } = (own[i] as BoardEntry).office;
      return saysWhatIsLost ? listed.map((name) => ({ name, offices, sections })) : listed;
    });
    const faults: RowFault['code'][] = read.flatMap((one) => one.faults ?? []);
    if (saysWhatIsLost && board === undefined) faults.push('shape.wrong-type');
    else if (saysWhatIsLost && board?.partly === true) faults.push('cell.partly-read');
    if (isOne && names.length > 1) faults.push('cell.several-people');
    const value = isOne ? names[0] : names.length > 0 ? names : undefined;
    return { ...(value !== undefined && { value }), ...(faults.length > 0 && { faults: [...new Set(faults)] }) };
  };
}
