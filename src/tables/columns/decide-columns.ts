import type { CellContent } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { readOffices } from '../../cells/offices.js';
import { foldText } from '../../kernel/text.js';
import { nothing, type Taken } from '../read/cell-reading.js';
import { wordOf } from '../read/text-cells.js';
import { decideDoneColumns } from './done-columns.js';
import type { Feed } from './feed.js';
import { decideGroupColumns } from './group-columns.js';
import { type Column, type ColumnMaker, decideColumn, feedsOf } from './import-columns.js';
import { decideOfficeColumns } from './office-columns.js';
import { isPartWord, partOfField } from './part-headings.js';

/**
 * Decides every column by what was seen of all: which are of groups, what stands under headings, how each is to be read.
 *
 * @returns the columns whose cell in the first row is a heading.
 */
export function decideColumns(
  maker: ColumnMaker,
  columns: readonly Column[],
  firstContentIn: (column: Column) => CellContent,
  contentsIn: (column: Column) => readonly CellContent[],
  find: Finder,
): ReadonlySet<Column> {
  decideSignatures(columns);
  decideOfficeColumns(maker, columns, contentsIn, find);
  decideGroupColumns(maker, columns, contentsIn);
  decideOfficers(columns);
  decideSections(maker, columns, find);
  decidePlaces(columns);
  decideDoneColumns(maker, columns, contentsIn);
  decideTitles(maker, columns);
  decideKinds(maker, columns);
  decideSums(maker, columns);
  const taken = takeSubHeadings(maker, columns, firstContentIn);
  const hasNames = columns.some(({ feeds }) => feeds.some(({ name }) => name === 'member_name'));
  for (const column of columns) decideColumn(column, maker, hasNames);
  return taken;
}

/** A heading of places to sign stands over two columns, in which people sign to the left and to the right. */
function decideSignatures(columns: readonly Column[]): void {
  columns.forEach((column, i) => {
    if (column.meaning.is === 'unnamed' && columns[i - 1]?.meaning.is === 'passed-over' && column.position > 1)
      column.meaning = { is: 'passed-over' };
  });
}

/** `Sekretaris 1 | Sekretaris 2` name two people for one office; of chairs there is one. */
function decideOfficers(columns: readonly Column[]): void {
  const ofOffice = new Map<string, Column[]>();
  for (const column of columns) {
    const [feed] = column.feeds;
    if (column.filled === 0 || feed?.field.as !== 'officer' || feed.field.code === 'ketua') continue;
    ofOffice.set(feed.name, [...(ofOffice.get(feed.name) ?? []), column]);
  }
  for (const same of ofOffice.values()) {
    const unnumbered = same.filter(({ heading }) => !/ (?:\d{1,2}|i{1,3}|iv|v)$/.test(foldText(heading)));
    if (same.length < 2 || unnumbered.length > 1) continue;
    for (const column of same) column.feeds = column.feeds.map((feed) => ({ ...feed, isOneOfSeveral: true }));
  }
}

/** `Seksi Humas` beside `Ketua`, in a list with one row for each KIM: the people of that section. */
function decideSections(maker: ColumnMaker, columns: readonly Column[], find: Finder): void {
  const has = (is: (feed: Feed) => boolean) => columns.some(({ feeds }) => feeds.some(is));
  if (!has(({ field }) => field.as === 'officer') || has(({ field }) => field.as === 'person')) return;
  if (!Object.hasOwn(maker.fields, 'further_members')) return;
  for (const column of columns) {
    const isSection =
      column.meaning.is === 'unknown' && /^(?:seksi|sie|bidang|divisi) [a-z]{2}/.test(foldText(column.heading));
    const office = isSection ? readOffices(column.heading, find) : undefined;
    if (office === undefined || office.partly || (office.offices ?? []).length === 0) continue;
    const { offices, sections } = office;
    column.feeds = feedsOf(maker, ['further_members']).map((feed) => ({
      ...feed,
      memo: new Map(),
      read: (...cell) => ofSection(feed.read(...cell), { offices, ...(sections.length > 0 && { sections }) }),
    }));
    column.meaning = { is: 'fields', names: ['further_members'] };
  }
}

function ofSection(taken: Taken, beside: object): Taken {
  if (!Array.isArray(taken.value)) return taken;
  const named = taken.value.map((one: unknown) => ({
    ...beside,
    ...(typeof one === 'string' ? { name: one } : (one as object)),
  }));
  return { ...taken, value: named };
}

/** In some provinces a village is a kampung; where villages have a column of their own, it is a part of one. */
function decidePlaces(columns: readonly Column[]): void {
  const ofVillages = columns.filter(({ feeds, filled }) => filled > 0 && feeds[0]?.name === 'place_name');
  const parts = ofVillages.filter(({ heading }) => /^(?:nama )?kampung$/.test(foldText(heading)));
  if (parts.length === ofVillages.length) return;
  for (const column of parts) {
    column.feeds = [];
    column.meaning = { is: 'unknown', nearest: undefined };
  }
}

/**
 * `Nama Kegiatan` beside `Uraian Kegiatan`: the name is the title, and the rest says more of it. Where none is called so, `Program` or
 * `Materi` says what was done.
 */
function decideTitles(maker: ColumnMaker, columns: readonly Column[]): void {
  const titled = columns.filter(({ feeds, filled }) => filled > 0 && feeds[0]?.field.as === 'titles');
  const instead = columns.find(
    ({ meaning, filled, heading }) => filled > 0 && meaning.is === 'unknown' && insteadOfTitle.has(foldText(heading)),
  );
  if (titled.length === 0 && instead !== undefined && maker.fields.title?.as === 'titles') {
    instead.feeds = feedsOf(maker, ['title']);
    instead.meaning = { is: 'fields', names: ['title'] };
  }
  if (titled.length === 0 && instead === undefined) decidePlannedTitles(maker, columns);
  const described = titled.filter(({ heading }) => description.test(foldText(heading)));
  if (described.length === titled.length) return;
  for (const column of described) {
    column.feeds = [];
    column.meaning = { is: 'unknown', nearest: undefined };
  }
}

/** `Rencana Kegiatan` beside `Realisasi`: what was done has the title under which it was planned. */
function decidePlannedTitles(maker: ColumnMaker, columns: readonly Column[]): void {
  if (!columns.some(({ feeds, filled }) => filled > 0 && feeds.some(({ name }) => name === 'realisation'))) return;
  const planned = columns.filter(
    ({ meaning, filled }) => filled > 0 && meaning.is === 'planned' && meaning.names[0] === 'title',
  );
  const [only] = planned;
  if (only !== undefined && planned.length === 1 && maker.fields.title !== undefined)
    only.feeds = feedsOf(maker, ['title']);
}

/**
 * `Jenis Kegiatan` without a column of titles: what is no kind of the list is what was done. Beside a column of titles it is that
 * where the title is empty.
 */
function decideKinds(maker: ColumnMaker, columns: readonly Column[]): void {
  const filled = columns.filter((column) => column.filled > 0);
  const hasTitles = filled.some(({ feeds }) => feeds[0]?.field.as === 'titles');
  for (const column of filled) {
    const [kind] = column.feeds;
    if (kind?.name !== 'technique' || column.feeds.length > 1 || !ofKinds.test(foldText(column.heading))) continue;
    const titles = feedsOf(maker, ['title']).map((title) => ({ ...title, read: readUnlessKind(kind, title) }));
    column.feeds = hasTitles
      ? [kind, ...titles.map((title) => ({ ...title, isSpare: true as const }))]
      : [{ ...kind, memo: new Map(), read: (...cell) => onlyKind(kind.read(...cell)) }, ...titles];
    column.meaning = { is: 'fields', names: hasTitles ? [kind.name] : column.feeds.map(({ name }) => name) };
  }
}

const readUnlessKind =
  (kind: Feed, title: Feed) =>
  (...cell: Parameters<Feed['read']>) =>
    onlyKind(kind.read(...cell)) === nothing ? title.read(...cell) : nothing;

/** A column that is called a kind or a technique alone is one. */
const ofKinds = / kegiatan$/;

const onlyKind = (taken: Taken) => (taken.value === undefined ? nothing : taken);

const insteadOfTitle: ReadonlySet<string> = new Set([
  ...['program', 'nama program', 'program kerja', 'materi', 'materi kegiatan', 'apa', 'apa what'],
]);

const description = /^(?:uraian|deskripsi|rincian|isi|agenda)(?: |$)/;

/** `L`, `P` and `Jml` beside each other: the last is the sum of the others, and not of anything else. */
function decideSums(maker: ColumnMaker, columns: readonly Column[]): void {
  const has = (name: string) => columns.some(({ feeds }) => feeds.some((feed) => feed.name === name));
  const sum = sumsOfParts.find(({ parts: [one, other] }) => has(one) && has(other));
  if (sum === undefined || maker.fields[sum.all] === undefined) return;
  const isPart = (column: Column | undefined) =>
    column?.feeds.some(({ name }) => (sum.parts as readonly string[]).includes(name)) === true;
  const column = columns.find(
    ({ meaning, heading }, i) =>
      meaning.is === 'unknown' &&
      partOfField(sum.all, foldText(heading)) === sum.all &&
      (!has(sum.all) || isPart(columns[i - 1]) || isPart(columns[i + 1])),
  );
  if (column === undefined) return;
  column.feeds = feedsOf(maker, [sum.all]);
  column.meaning = { is: 'fields', names: [sum.all] };
}

const sumsOfParts = [
  { parts: ['men', 'women'], all: 'attendance' },
  { parts: ['members', 'guests'], all: 'attendance' },
  { parts: ['stated_men', 'stated_women'], all: 'stated_members' },
] as const;

/** `5 | 12 | 19` in a row of its own under `Tanggal` over several columns: the days of a list of who came. */
function headedByDays(columns: readonly Column[], contentIn: (column: Column) => CellContent): readonly Column[] {
  const filled = columns.filter((column) => contentIn(column) !== undefined);
  const isDay = (column: Column) => {
    const content = contentIn(column);
    const text = typeof content === 'string' || typeof content === 'number' ? String(content).trim() : '';
    return /^(?:\d{1,2}(?:[/. -].{1,12})?|[ivx]{1,4})$/i.test(text);
  };
  const isOfNothing = ({ feeds, meaning }: Column) =>
    feeds.length === 0 && (meaning.is === 'unknown' || meaning.is === 'unnamed');
  const isHeading = filled.length > 1 && filled.every((column) => isOfNothing(column) && isDay(column));
  return isHeading && filled.some(({ meaning }) => meaning.is === 'unnamed') ? filled : [];
}

/**
 * Headings under headings: a row that holds L, P and Jml under a heading that is known and beside it under none. The
 * columns get their fields; the cells of that row are headings and no values.
 *
 * @returns the columns whose cell in this row is a heading.
 */
function takeSubHeadings(
  maker: ColumnMaker,
  columns: readonly Column[],
  contentIn: (column: Column) => CellContent,
): ReadonlySet<Column> {
  const taken = new Set<Column>(headedByDays(columns, contentIn));
  for (const column of taken) column.filled--;
  columns.forEach((top, i) => {
    const [feed] = top.feeds;
    if (feed === undefined || partOfField(feed.name, 'l') === undefined) return;
    const word = wordOf(contentIn(top));
    if (word === undefined || !isPartWord(word) || partOfField(feed.name, word) === undefined) return;
    const own: [Column, string][] = [[top, word]];
    for (const beside of columns.slice(i + 1)) {
      const next = beside.meaning.is === 'unnamed' ? wordOf(contentIn(beside)) : undefined;
      if (next === undefined || !isPartWord(next)) break;
      own.push([beside, next]);
    }
    if (own.length < 2) return;
    for (const [column, part] of own) {
      const name = partOfField(feed.name, part);
      column.feeds = name === undefined || maker.fields[name] === undefined ? [] : feedsOf(maker, [name]);
      column.meaning = { is: 'fields', names: name === undefined ? [] : [name] };
      column.filled--;
      taken.add(column);
    }
  });
  return taken;
}
