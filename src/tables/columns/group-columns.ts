import type { CellContent } from '../../cells/content.js';
import { readMembership } from '../../cells/membership.js';
import { withLinesAsLists } from '../../cells/people-between-marks.js';
import { kimsListedIn } from '../../cells/several-kims.js';
import { foldText } from '../../kernel/text.js';
import { nothing, type Taken } from '../read/cell-reading.js';
import { readListedNames } from '../read/name-cells.js';
import type { Feed } from './feed.js';
import { type Column, type ColumnMaker, feedsOf } from './import-columns.js';

/* Columns of lists with one row for each KIM, which head other things with the same words as lists of people. */

/** Headings under which lists with one row for each KIM have how many members there are, or who they are. */
const namesOrNumber = /^(?:daftar |nama )?anggota(?: kim)?$/;

const isNoNumber = ({ faults }: Taken) => faults?.includes('shape.wrong-type') === true;

/** The number of members, where the cell is one. */
const countOnly = (count: Feed): Feed => ({
  ...count,
  memo: new Map(),
  read: (content, reading, context) => {
    const taken = count.read(content, reading, context);
    return isNoNumber(taken) && typeof content === 'string' ? nothing : taken;
  },
});

/** The names of members, where the cell is no number of them. */
const namesOnly = (names: Feed, count: Feed): Feed => ({
  ...names,
  memo: new Map(),
  read: (content, reading, context) =>
    typeof content === 'string' && isNoNumber(count.read(content, reading, context))
      ? readListedNames(withLinesAsLists(content), reading, context)
      : nothing,
});

/** Names between commas are several people. */
const listedIn = (names: Feed): Feed => ({
  ...names,
  memo: new Map(),
  read: (content, ...rest) => names.read(typeof content === 'string' ? withLinesAsLists(content) : content, ...rest),
});

const isNameOfKim = (content: CellContent) =>
  typeof content === 'string' && (/^kim [a-z][a-z ]{1,60}$/i.test(content.trim()) || kimsListedIn(content).length > 0);
/** Beside the village of each, `Mawar` is a name, which another village may have too. */
const isNameInVillage = (content: CellContent) =>
  isNameOfKim(content) || (typeof content === 'string' && /^\p{Lu}[\p{L} .'-]{2,60}$/u.test(content.trim()));

/** Headings that lists of groups have as well as lists of people. */
const mayBeOfGroups: ReadonlySet<string> = new Set(['member_status', 'member_remark', 'sex_man', 'sex_woman']);

/** A table with one row for each KIM may head the names of the groups with "Nama", and their standing with "Status". */
export function decideGroupColumns(
  maker: ColumnMaker,
  columns: readonly Column[],
  contentsIn: (column: Column) => readonly CellContent[],
): void {
  const has = (name: string) =>
    columns.some(({ feeds, filled }) => filled > 0 && feeds.some((feed) => feed.name === name));
  // `KIM` heads names where its cells are names, and an id of a group is one word.
  const ofKim = has('kim_name')
    ? []
    : columns.filter((column) => column.feeds[0]?.name === 'kim_id' && foldText(column.heading) === 'kim');
  const isName = has('place_name') ? isNameInVillage : isNameOfKim;
  for (const column of ofKim) if (contentsIn(column).every(isName)) column.feeds = feedsOf(maker, ['kim_name']);
  if (has('further_members')) {
    // `Jabatan 1` beside `Anggota 1`: whose it is, no single row says.
    for (const column of columns) {
      const isOfOne = column.feeds.some(({ field }) => field.of === 'row') && /[\p{L} ]\d{1,3}$/u.test(column.heading);
      if (!isOfOne) continue;
      column.feeds = [];
      column.meaning = { is: 'unknown', nearest: undefined };
    }
  }
  // Where nothing is said of single people, rows that name a group are of groups.
  const isOfPeople = columns.some(
    ({ feeds, filled }) =>
      filled > 0 && feeds.some(({ name, field }) => field.of === 'row' && !mayBeOfGroups.has(name)),
  );
  const isOfGroups =
    (has('kim_name') && !isOfPeople) ||
    (!has('offices') && !has('member_id') && ['chair', 'secretary', 'treasurer', 'stated_members'].some(has));
  const headed = (name: string, heading: string) =>
    columns.find(({ heading: own, feeds }) => feeds[0]?.name === name && foldText(own) === heading);
  const named = !isOfGroups || has('kim_name') ? undefined : headed('member_name', 'nama');
  if (named !== undefined) {
    named.feeds = feedsOf(maker, ['kim_name']);
    named.codes.add('column.name-of-the-kim');
  }
  // In a row of a group a cell of names may list them: `Budi, Cici, Dodi`.
  if (isOfGroups && named === undefined)
    for (const column of columns)
      column.feeds = column.feeds.map((feed) => (feed.name === 'member_name' ? listedIn(feed) : feed));
  for (const column of columns) {
    const [feed] = column.feeds;
    if (feed?.name !== 'stated_members' || !namesOrNumber.test(foldText(column.heading)) || has('member_name'))
      continue;
    const [names] = feedsOf(maker, ['further_members']);
    if (names !== undefined) column.feeds = [countOnly(feed), namesOnly(names, feed)];
  }
  const status = !isOfGroups || has('kim_status') || has('member_name') ? undefined : headed('member_status', 'status');
  if (status !== undefined) {
    status.feeds = feedsOf(maker, ['kim_status']);
    status.codes.add('column.status-of-the-kim');
  }
  // In a list of the people of one group, who is active is said of each of them.
  const ofPeople = isOfPeople && !['kim_name', 'kim_id', 'member_status'].some(has);
  const active = ofPeople ? (headed('kim_status', 'keaktifan') ?? headed('kim_status', 'status keaktifan')) : undefined;
  const isStatus = (content: CellContent) => typeof content === 'string' && readMembership(content) !== undefined;
  if (active !== undefined && contentsIn(active).some(isStatus)) active.feeds = feedsOf(maker, ['member_status']);
  // Where rows are groups, L and P are numbers of people and no marks.
  if (has('member_name') || !has('kim_name')) return;
  for (const column of columns) {
    const name = column.feeds[0]?.name;
    if (name === 'sex_man') column.feeds = feedsOf(maker, ['stated_men']);
    else if (name === 'sex_woman') column.feeds = feedsOf(maker, ['stated_women']);
  }
}
