import { roleOfListed } from '../../cells/listed.js';
import { jsonTypeOf } from '../../parse/plain-value.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { CellContext } from '../read/cell-reading.js';
import { isPartOfList } from '../read/list-ends.js';
import type { Importer } from '../rows/importer.js';
import { columnLetter } from './column-letter.js';
import {
  addSideTitles,
  giveOfOthers,
  giveTitle,
  listPeople,
  makeLinesWithoutHeadings,
} from './lines-without-headings.js';
import { makeOtherHeadings } from './other-headings.js';
import { continues, makeSaidAbove } from './said-above.js';
import { makeSectionRows } from './section-rows.js';
import { makeSideBySide } from './sheet-blocks.js';
import { mayBelongBelowNote, namesDistrict, titleIn } from './sheet-group.js';
import { areOffices, bestHeading, firstHeading, isNumbering, isSameHeading, isSureHeading } from './sheet-headings.js';
import {
  asOneCell,
  cellsOf,
  isBlankLine,
  isShort,
  type Line,
  loneText,
  withinColumns,
  withoutRepeats,
} from './sheet-line.js';
import { labelledPerson, makePeopleLines } from './sheet-people.js';
import { makeTitlesWithin, type Turn } from './titles-within.js';
import { firstUpperHeading, headingLines, mayBeBetween } from './two-line-headings.js';
import { underColumns } from './under-columns.js';

/** How a sheet is laid out, for rows that are lists of cells. */
export interface SheetOptions {
  /** The rows of the headings, as `firstRow` counts: one, or two where headings stand under headings. Default: they are found. */
  readonly headerRows?: number | readonly [number, number] | undefined;
  /** The column in which the cells of each row begin: 1 for A, 2 for B, so that notes name it as the sheet does. Default 1. */
  readonly firstColumn?: number | undefined;
}

/** Above the headings of a real sheet stand a letterhead and a title. */
const mostRowsAbove = 30;

/** Gives the lines of a sheet to an importer: finds the headings first. */
export interface SheetReader {
  readonly add: (value: unknown, row: number) => Iterable<RowsInOutcome>;
  readonly end: () => Iterable<RowsInOutcome>;
}

export function makeSheetReader(
  importer: Importer,
  maker: ColumnMaker,
  context: CellContext,
  { headerRows, firstColumn = 1 }: SheetOptions,
): SheetReader {
  const { headings } = maker;
  const { find } = context;
  const wanted = headerRows === undefined ? undefined : typeof headerRows === 'number' ? [headerRows] : headerRows;
  const hasPeople = maker.list === 'members';
  const isOfficer = (name: string) => maker.fields[name]?.as === 'officer';
  let waiting: Line[] | undefined = [];
  /** Headings that were found; the next line shows whether headings stand under them. */
  let heading: Line | undefined;
  let between: Line | undefined;
  let columns: readonly Column[] = [];
  let header: readonly string[] = [];
  /** The text of the line before, where it was alone in it; and the texts above the first headings. */
  let loneBefore: string | undefined;
  let blankBefore = false;
  /** The text above headings that were found below rows. */
  let titleBefore: string | undefined;
  /** A line that is a row, or the title of another list, as the next line shows. */
  let held: Line | undefined;
  let turn: Turn | undefined;
  const { isCode, isFilledAsRow, isOffice, isRow, namesKim, standsUnder } = underColumns(
    headings,
    context,
    () => columns,
  );
  const beside = makeSideBySide(headings);
  const said = makeSaidAbove(maker, find);
  const people = makePeopleLines(importer, maker, find, said.board);
  const sections = makeSectionRows(importer, maker, find, said.board);
  const others = makeOtherHeadings(maker);
  const titles = makeTitlesWithin(others.isTitle, said.isOffice);
  const headless = makeLinesWithoutHeadings({ importer, said, beside, people }, maker, context);
  /** What a list below the first is of, where it is of something else; `unclear` where it may still hold items. */
  let isOfOthers: 'others' | 'unclear' | undefined;
  /** A list named what it is of; the headings above do; and rows came since them. */
  let hasNamed = false;
  let isNamed = false;
  let hasRows = false;

  function* add(value: unknown, row: number): Generator<RowsInOutcome, void> {
    if (jsonTypeOf(value) !== 'array') {
      if (waiting !== undefined) yield* settle(true);
      yield* begin(undefined);
      yield* giveHeld(false);
      yield* importer.addRecord(value, row);
      return;
    }
    const cells = cellsOf(value as readonly unknown[]);
    if (cells === undefined) {
      yield* importer.addRejected(row, 'row.not-a-record');
      return;
    }
    const line = asOneCell({ row, cells });
    if (waiting === undefined) {
      yield* give(line);
      return;
    }
    waiting.push(line);
    yield* settle(false);
  }

  /** Decides where the headings are, once enough lines are there. */
  function* settle(isEnd: boolean): Generator<RowsInOutcome, void> {
    const lines = waiting ?? [];
    const last = lines.at(-1)?.row ?? 0;
    if (wanted === undefined ? !isEnd && lines.length < mostRowsAbove : !isEnd && last <= Math.max(...wanted)) return;
    waiting = undefined;
    const looked = lines.map(withinColumns);
    let first =
      wanted === undefined
        ? firstHeading(looked, headings, isOfficer)
        : lines.findIndex(({ row }) => row === wanted[0]);
    const upper = wanted === undefined ? firstUpperHeading(looked, headings) : -1;
    if (upper >= 0 && (first < 0 || first === upper + 1)) first = upper;
    const isList = hasPeople && wanted === undefined && first < 0 && listPeople(lines, find);
    if (wanted === undefined && first < 0 && !isList) first = bestHeading(looked, headings, isOfficer);
    // Offices below names, with nothing below them: people stand over what they are.
    const isLast = isEnd && first > 0 && lines.slice(first + 1).every(isBlankLine);
    if (wanted === undefined && isLast && areOffices(lines[first] as Line, headings, isOfficer)) first = -1;
    if (first < 0) headless.begin(lines, isList);
    for (const [i, line] of lines.entries()) {
      if (i < first) {
        titles.keep(loneText(line) ?? '');
        yield* headless.addTitle(line, true);
      } else if (i === first) heading = line;
      else yield* give(line);
    }
  }

  /** Begins a list below the headings that were found; the next line may hold headings under them. */
  function* begin(next: Line | undefined): Generator<RowsInOutcome, boolean> {
    if (heading === undefined) return false;
    const top = heading;
    const middle = between;
    heading = undefined;
    between = undefined;
    const [upper, second, third] = [top, middle, next].map((line) => line && withinColumns(line)) as [
      Line,
      Line?,
      Line?,
    ];
    const isSecond = wanted && (({ row }: Line) => wanted.length === 2 && row === wanted[1]);
    const lines = headingLines(upper, second, third, headings, isSecond);
    header = lines.header;
    columns = header.map((name, i) => importer.makeColumn(name, i + 1, top.row, columnLetter(i + firstColumn)));
    isNamed = others.name(columns);
    // Of the first list its own headings say more than a title such as `DATA MEDIA KIM MAWAR`.
    const isOfThings = isOfThingsBy(said.isOfThings());
    const isOther = isOfThings || (hasNamed && !isNamed);
    isOfOthers = !isOther ? undefined : isOfThings || others.areOfOthers(header) ? 'others' : 'unclear';
    if (isOther) for (const column of columns) column.feeds = [];
    hasNamed ||= isNamed;
    hasRows = false;
    // Nobody of a list of something else belongs to any group; the list above may go on below it.
    if (isOfOthers === undefined && titles.isOfAnother(titleBefore)) yield* importer.addCut();
    titleBefore = undefined;
    titles.begin(columns);
    beside.begin(header);
    sections.begin(isOther ? [] : columns, top.row);
    said.endAtHeadings();
    const below = [middle, next].flatMap((line) => line ?? []);
    for (const { row } of [top, ...below.slice(0, lines.below)]) yield* importer.addSkipped(row, 'heading');
    if (middle !== undefined && lines.below === 0) yield* give(middle);
    return lines.below > (middle === undefined ? 0 : 1);
  }

  /** Whether the list is of something else: by its title, where its headings do not say more, or by both. */
  function isOfThingsBy(title: ReturnType<typeof said.isOfThings>): boolean {
    if (title === false || others.areOwn(columns)) return title === true && hasNamed;
    if (title === true) return true;
    return title === 'after' ? hasNamed : others.areOfThings(header) && (hasNamed || title === 'maybe');
  }

  function* give(line: Line): Generator<RowsInOutcome, void> {
    while (heading !== undefined) {
      if (between === undefined && wanted === undefined && mayBeBetween(heading, line)) {
        between = line;
        return;
      }
      if (yield* begin(line)) return;
    }
    const { row, cells } = line;
    const isBlank = isBlankLine(line);
    // Under the title of something else the same headings are those of another list.
    const isAgain = isSameHeading(cells, header) && said.isOfThings() !== true;
    const isOther = !isAgain && isHeadingOfNext(line);
    if (held !== undefined && !isBlank) yield* giveHeld(isAgain || isOther);
    const lone = loneBefore;
    const isBelowBlank = blankBefore;
    blankBefore = isBlank;
    if (!isBlank) loneBefore = loneText(line);
    if (isOther || isAgain) {
      // A title that is of nothing else ends a list of others, whatever its headings are.
      const isAnew = isOfOthers !== undefined && lone !== undefined && !goesOnWith(lone);
      if (isOther || isAnew) {
        heading = line;
        titleBefore = lone;
      } else {
        if (isOfOthers !== undefined && isNamed && hasNamed) isOfOthers = 'unclear';
        else if (titles.isOfAnother(lone)) yield* importer.addCut();
        said.endAtHeadings();
        beside.beginAgain();
        yield* importer.addSkipped(row, 'heading');
      }
      return;
    }
    if (columns.length === 0) {
      yield* headless.add(line);
      return;
    }
    if (!namesKim(line) && (yield* addSideTitles({ importer, beside }, line))) return;
    turn = hasPeople && !isBlank ? titles.look(line) : undefined;
    if (turn === 'another-group' && isOfOthers === undefined) yield* importer.addCut(true);
    if (turn === 'end') said.endOfWhom();
    const short = withoutRepeats(line);
    const isOwnLine = isShort(short) && (!namesKim(line) || namesDistrict(short));
    if (isOwnLine && labelledPerson(short, find) !== undefined && (yield* people.add(short, false))) return;
    const head = isOwnLine ? titleIn(short, maker, context, false) : undefined;
    if (head !== undefined) {
      titles.endAtGroup();
      beside.endTitleOver(short);
    }
    if (isOwnLine && said.take(short, (field) => standsUnder(short, field), head !== undefined))
      yield* head === undefined ? importer.addSkipped(row, 'title') : giveTitle(importer, short, head);
    else if (head !== undefined) {
      if ('kim_name' in head && !isPartOfList(loneText(short) ?? '')) said.endOfWhom();
      yield* giveTitle(importer, short, head);
    } else if (isNumbering(cells)) yield* importer.addSkipped(row, 'column-numbers');
    else if (hasRows && hasPeople && titles.isNumbered(short)) yield* importer.addSkipped(row, 'title');
    else if (
      loneBefore !== undefined &&
      !isBlank &&
      (!hasPeople || standsUnder(line, 'member_name') || standsUnder(line, 'offices'))
    ) {
      // A name or an office alone is a row of the list; below a gap it may be the title of another.
      if (hasPeople && !isTitleOfOthers(short)) loneBefore = undefined;
      if (isBelowBlank || !hasPeople || isTitleOfOthers(short)) held = line;
      else yield* giveRow(line);
    } else yield* giveRow(line);
  }

  function* giveRow(line: Line): Generator<RowsInOutcome, void> {
    // Under a title of something else, and no headings.
    const isBelowThings = isOfOthers !== undefined || said.isOfThings() === true;
    const shown =
      isBelowThings && isOfOthers === undefined && hasPeople
        ? (titles.belowThings(line, isOffice) ?? (said.isNote() && mayBelongBelowNote(line) ? 'things' : undefined))
        : undefined;
    if (isBelowThings && shown === undefined) {
      const mayBeItem = isOfOthers === 'unclear' || (isOfOthers === undefined && isFilledAsRow(line));
      yield* giveOfOthers(importer, columns, line, mayBeItem);
      return;
    }
    hasRows ||= !isBlankLine(line);
    const { row, cells } = line;
    if (yield* sections.add(line)) return;
    const parts = beside.partsIn(line);
    const stated = said.ofRow();
    // Below advisers with numbers a text alone may be the title of others.
    const mayBeTitle = turn === 'unsure' && roleOfListed(stated?.listed) !== undefined;
    const above = mayBeTitle
      ? { ...stated, listed: undefined, below: 'outsiders' as const }
      : { ...stated, below: shown ?? titles.below() };
    if (parts === undefined) yield* importer.addLine(columns, cells, row, above);
    else
      for (const { from, to, said: own } of parts)
        yield* importer.addLine(columns.slice(from, to), cells.slice(from, to), row, { ...above, ...own });
  }

  /** What stood alone below a gap: a title when a list begins below it, else a row. */
  function* giveHeld(isAbove: boolean): Generator<RowsInOutcome, void> {
    const line = held;
    held = undefined;
    if (line === undefined) return;
    if (!isAbove) yield* giveRow(line);
    else if (hasPeople && !isTitleOfOthers(line) && titles.isOfAnother(loneText(line))) {
      yield* importer.addRejected(line.row, 'row.no-kim');
      yield* importer.addCut();
    } else yield* importer.addSkipped(line.row, 'title');
  }

  /** Whether a line heads a list that follows: headings that are known, or such as head no list of this kind. */
  const isHeadingOfNext = (line: Line) =>
    ((wanted === undefined || isOfOthers !== undefined) &&
      isSureHeading(line, headings, isOfficer, columns.length > 0) &&
      !isRow(line)) ||
    ((hasRows || isOfOthers !== undefined) && others.areIn(line, columns, isCode));

  /** `PROGRAM KERJA` in the column of names is nobody. */
  function isTitleOfOthers(line: Line): boolean {
    const text = loneText(line);
    return text !== undefined && others.isTitle(text);
  }

  /** `Lanjutan` goes on with the list above, whatever it is of; `DAFTAR ANGGOTA (lanjutan)` with that of the members. */
  const goesOnWith = (lone: string) =>
    continues.test(lone) && !(hasPeople && isPartOfList(lone.replace(/\(?\b(?:lanjutan|sambungan)\b\)?/i, '')));

  return {
    add,
    *end() {
      if (waiting !== undefined) yield* settle(true);
      yield* begin(undefined);
      yield* giveHeld(false);
      yield* importer.end();
    },
  };
}
