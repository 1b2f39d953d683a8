import type { Finder } from '../../cells/finder.js';
import { readOffices } from '../../cells/offices.js';
import { hasDayBehind } from '../../cells/person-name.js';
import { withoutPersonalData } from '../../cells/personal-data.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import { separatorIn } from '../columns/not-split.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { CellContext } from '../read/cell-reading.js';
import { beginsCopies, endIn } from '../read/list-ends.js';
import type { Importer } from '../rows/importer.js';
import type { SaidAbove } from './said-above.js';
import type { SideBySide } from './sheet-blocks.js';
import { groupNames, isLabelled, isListInCell, isNumbered, mayListPeople, titleIn } from './sheet-group.js';
import { contentsOf, isBlankLine, isNumberAlone, type Line, loneText, withoutRepeats } from './sheet-line.js';
import { labelledPerson, type PeopleLines, personBeside } from './sheet-people.js';

/* Lines above the first headings of a sheet, and all lines of one that has none. */

export interface LinesWithoutHeadings {
  /** No headings were found among the first lines of a sheet. */
  readonly begin: (lines: readonly Line[], isList: boolean) => void;
  /** A line of a sheet in which no headings were found yet. Where nothing says what it holds it is lost, and that is noted. */
  readonly add: (line: Line) => Iterable<RowsInOutcome>;
  /**
   * A line above headings, which may say of which group the list is.
   *
   * @param isOverTable headings were found below it.
   */
  readonly addTitle: (line: Line, isOverTable: boolean) => Iterable<RowsInOutcome>;
}

/** What is read beside the titles of a sheet. */
export interface SheetParts {
  readonly importer: Importer;
  readonly said: SaidAbove;
  readonly beside: SideBySide;
  readonly people: PeopleLines;
}

export function makeLinesWithoutHeadings(
  { importer, said, beside, people }: SheetParts,
  maker: ColumnMaker,
  context: CellContext,
): LinesWithoutHeadings {
  const { headings } = maker;
  /** No table, but offices with the people beside them. */
  let isListOfPeople = false;
  /** Lines were not taken apart: their cells stand in one, with this sign between them. */
  let separator: string | undefined;
  /** Several lines are of a name and a day: a place and a day to sign below stand but once. */
  let haveBirths = false;
  /** The line before is an office and nothing else. */
  let isBelowOffice = false;
  /** `Tembusan:` stands above. */
  let areCopies = false;

  function* add(whole: Line): Generator<RowsInOutcome, void> {
    const line = withoutRepeats(whole);
    const lone = loneText(line);
    if (separator !== undefined && lone?.includes(separator) === true) {
      if (separatorIn(lone, headings) === separator) yield* importer.addSkipped(line.row, 'heading');
      else yield* importer.addRejected(line.row, 'row.not-split');
      return;
    }
    if (lone !== undefined && beginsCopies(lone)) areCopies = true;
    const isAmongPeople = people.isAmong();
    if (yield* people.add(line, isListOfPeople)) {
      areCopies = false;
      return;
    }
    if (areCopies && (lone !== undefined || isNumbered(line))) {
      yield* importer.addSkipped(line.row, 'remark');
      return;
    }
    const isTitle = lone !== undefined || isBlankLine(line) || isNumberAlone(line.cells);
    const head = titleIn(line, maker, context, true, isListOfPeople);
    const namesGroup = head !== undefined && (isListOfPeople || Object.keys(head).some((name) => groupNames.has(name)));
    const isSomebody =
      mayListPeople(lone, maker.list === 'members') || (haveBirths && lone !== undefined && hasDayBehind(lone));
    if ((namesGroup && !isListInCell(lone ?? '')) || (isTitle && !(isAmongPeople && isLabelled(line)) && !isSomebody))
      yield* addTitle(line, isListOfPeople);
    else if (said.isOfThings() === true) yield* giveOfOthers(importer, [], line, false);
    else yield* importer.addRejected(line.row, 'row.no-headings');
  }

  function* addTitle(whole: Line, isOverTable: boolean): Generator<RowsInOutcome, void> {
    const line = withoutRepeats(whole);
    if (isBlankLine(line)) {
      yield* importer.addSkipped(line.row, 'blank');
      return;
    }
    const isAmongPeople = people.isAmong();
    const lone = loneText(line);
    const wasOffice = isBelowOffice;
    isBelowOffice = maker.list === 'members' && isOfficeAlone(lone);
    said.take(line, () => false, true);
    if (yield* people.addBoard(line)) return;
    if (isListInCell(loneText(line) ?? '')) {
      yield* importer.addRejected(line.row, 'row.no-headings');
      return;
    }
    if (yield* addSideTitles({ importer, beside }, line)) return;
    if (yield* people.add(line, isListOfPeople)) return;
    const head = titleIn(line, maker, context, true, isOverTable);
    if (head !== undefined) yield* giveTitle(importer, line, head);
    else if (said.isOfThings() === true && isNumbered(line)) yield* giveOfOthers(importer, [], line, false);
    else if ((isAmongPeople && isLabelled(line)) || isNumbered(line) || (wasOffice && mayListPeople(lone, true)))
      yield* importer.addRejected(line.row, 'row.no-headings');
    else yield* importer.addSkipped(line.row, 'title');
  }

  /** `KETUA` alone in a line of a chart of the group: below it may stand who that is. */
  function isOfficeAlone(text: string | undefined): boolean {
    const office = text === undefined || text.length > 40 ? undefined : readOffices(text, context.find);
    return office?.partly === false && (office.offices ?? []).length > 0;
  }

  return {
    begin(lines, isList) {
      isListOfPeople = isList;
      separator = separatorOf(lines);
      const withDay = lines.filter((line) => hasDayBehind(loneText(line) ?? ''));
      haveBirths = maker.list === 'members' && withDay.length > 1;
    },
    add,
    addTitle,
  };

  /** The sign that was to take the lines apart, where headings stand in one cell. */
  function separatorOf(lines: readonly Line[]): string | undefined {
    for (const line of lines) {
      const lone = loneText(line);
      const found = lone === undefined ? undefined : separatorIn(lone, headings);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Two lines at least with an office and the person beside it. */
export const listPeople = (lines: readonly Line[], find: Finder): boolean =>
  lines.filter((line) => (labelledPerson(line, find) ?? personBeside(line, find)) !== undefined).length > 1;

/** Personal data in a title is taken no more than that of a cell. */
export function* giveTitle(
  importer: Importer,
  line: Line,
  head: Readonly<Record<string, unknown>>,
): Generator<RowsInOutcome, void> {
  yield* importer.addTitle(line.row, head);
  const isPersonal = contentsOf(line).some((one) => typeof one === 'string' && withoutPersonalData(one) !== one);
  if (isPersonal)
    yield { kind: 'noted', row: line.row, faults: [{ code: 'cell.looks-like-nik', column: 'kim_name' as never }] };
}

/** Nothing above stands for lists that have the names of their own groups beside each other. */
export function* addSideTitles(
  { importer, beside }: Pick<SheetParts, 'importer' | 'beside'>,
  line: Line,
): Generator<RowsInOutcome, boolean> {
  const titles = beside.takeTitles(line);
  if (titles === undefined) return false;
  if (titles === 'groups') yield* importer.addCut();
  yield* importer.addSkipped(line.row, 'title');
  return true;
}

/** A row of a list of something else, or a line that stands around it. */
export function* giveOfOthers(
  importer: Importer,
  columns: readonly Column[],
  line: Line,
  mayBeItem: boolean,
): Generator<RowsInOutcome, void> {
  const { row, cells } = line;
  const [first] = contentsOf(line);
  const end = typeof first === 'string' ? endIn(first) : undefined;
  if (isBlankLine(line) || isNumberAlone(cells)) yield* importer.addSkipped(row, 'blank');
  else if (end !== undefined) yield* importer.addSkipped(row, end.is === 'sum' ? 'sum' : 'remark');
  else if (loneText(line) !== undefined && !mayBeItem) yield* importer.addSkipped(row, 'title');
  else yield* importer.addOfOthers(columns, cells, row, mayBeItem);
}
