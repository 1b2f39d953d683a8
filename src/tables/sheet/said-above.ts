import { type Board, boardYears } from '../../cells/board-years.js';
import type { Finder } from '../../cells/finder.js';
import { heldInTitle } from '../../cells/held-above.js';
import {
  isOfNoDeeds,
  isOfNoMembers,
  isOfThings,
  type Listed,
  listedUnder,
  mayBeOfOtherList,
  mayBeOfThings,
  roleOfListed,
} from '../../cells/listed.js';
import { type OfficesReading, readOffices } from '../../cells/offices.js';
import type { ColumnMaker } from '../columns/import-columns.js';
import { isPartOfList, namesOneSection } from '../read/list-ends.js';
import type { DaySpan } from '../read/said-day.js';
import { isTitleOfList, isTitleOfTime, timeIn } from '../read/time-above.js';
import type { RawRow } from '../rows/raw-row.js';
import { beginsNote, titleText } from './sheet-group.js';
import { contentsOf, type Line, loneText } from './sheet-line.js';

/* What lines above rows say of all of them, beside their group: whether they were done, of whom the list is, and when. */

/** What a page says that goes on with the list of the page before. */
export const continues = /lanjutan|sambungan|halaman|\bhal\b|page/i;

export interface SaidAbove {
  /**
   * Takes what a line says.
   *
   * @param firstIn whether the first filled cell of the line stands in the column of a field.
   * @param isTitle the line stands above the first headings, or names a group.
   * @returns whether the line says so of the rows below it, and is none itself.
   */
  readonly take: (line: Line, firstIn: (field: string) => boolean, isTitle: boolean) => boolean;
  /**
   * Whether the title since the last headings is of goods, money or others, and not of the list that is read; `maybe` where the
   * headings below it say so, `below` where another list stood above too, `after`
   * where only one stood above.
   */
  readonly isOfThings: () => boolean | 'maybe' | 'below' | 'after';
  /** At the headings of a list: a new title ends what the one before said. */
  readonly endAtHeadings: () => void;
  /** What holds for a row; `undefined` for nothing. */
  readonly ofRow: () =>
    | Pick<RawRow, 'heldAbove' | 'listed' | 'isListedApart' | 'board' | 'section' | 'timeAbove'>
    | undefined;
  /** `KETUA` alone over who that is, in a list that has its offices so from its beginning. */
  readonly isOffice: (text: string) => boolean;
  /** The term of the board that the rows are of. */
  readonly board: () => Board | undefined;
  /** A title that names a group, or something else: nothing of whom the list before was is said of it. */
  readonly endOfWhom: () => void;
  /** `Catatan` stands above: of the list itself something is said. */
  readonly isNote: () => boolean;
}

export function makeSaidAbove({ fields, list }: ColumnMaker, find: Finder): SaidAbove {
  const hasPeople = list === 'members';
  let board: Board | undefined;
  let heldAbove: 'held' | 'not-held' | undefined;
  let listed: Listed | undefined;
  let isListedApart = false;
  let section: OfficesReading | undefined;
  let timeAbove: DaySpan | undefined;
  const namesThings = list === 'members' || list === 'activities' || list === 'plannedActivities';
  let since = nothingSaid;
  let hasRows = false;
  /** The list has its offices above its people: `KETUA` over the chair. */
  let isByOffices = false;
  const isOffice = (text: string) => {
    const { offices = [], partly } = text.length > 40 ? {} : (readOffices(text, find) ?? {});
    return (isByOffices || !hasRows) && partly === false && offices.length === 1 && !/[,:]/.test(text);
  };

  function take(line: Line, firstIn: (field: string) => boolean, isTitle: boolean): boolean {
    const text = loneText(line) ?? titleText(contentsOf(line)) ?? labelledTerm(contentsOf(line));
    const isOfTime = text !== undefined && isTitleOfTime(text);
    // In the column of titles a text alone may be one.
    takeTime(line, isTitle || isOfTime || (text !== undefined && !firstIn('title')));
    const behindNumber = text ?? numberedText(contentsOf(line));
    if (behindNumber === undefined || continues.test(behindNumber)) return false;
    const isOther =
      namesThings &&
      (isOfThings(behindNumber) ||
        (hasPeople ? isOfNoMembers(behindNumber) : !firstIn('title') && isOfNoDeeds(behindNumber)));
    const mayBe = !isOther && (hasPeople ? mayBeOfThings(behindNumber) : mayBeOfOtherList(behindNumber) && 'after');
    if (text === undefined && !isOther && mayBe === false) return false;
    if (namesThings && (isOther || mayBe !== false || isTitleOfList(behindNumber)))
      since = { ...since, isOfThings: mayBe === true ? 'maybe' : mayBe || isOther, isNote: beginsNote(behindNumber) };
    if (text === undefined) return true;
    if (hasPeople) {
      // Alone in its column a status or a remark is of a row, and of no list.
      if (firstIn('member_status') || firstIn('member_remark')) return false;
      const mayBeTitle =
        !firstIn('member_name') ||
        isPartOfList(text) ||
        isOffice(text) ||
        isCalledByNobody(listedUnder(text)) ||
        boardYears(text) !== undefined;
      return mayBeTitle && takeListed(text);
    }
    const isUnderTitle = firstIn('title') && !isHeadline(text) && !isOfTime;
    if (!('realisation' in fields) || isUnderTitle) return false;
    const stated = heldInTitle(text);
    noteTitle(text, stated !== undefined);
    if (stated !== undefined) heldAbove = stated;
    return stated !== undefined || isOfTime;
  }

  function takeListed(text: string): boolean {
    const stated = listedUnder(text);
    const term = boardYears(text);
    noteTitle(text, stated !== undefined || term !== undefined);
    const isSection = stated === undefined && (namesOneSection(text) || isOffice(text));
    if (!hasRows && (isSection || roleOfListed(stated) !== undefined)) isByOffices = true;
    if (term !== undefined) board = term;
    if (stated !== undefined || term !== undefined || isSection || isPartOfList(text)) {
      listed = stated;
      isListedApart = false;
      section = undefined;
      // Below the things of a section the people of another may stand.
      since = { ...since, isOfThings: false };
    }
    if (isSection || stated === 'officers') {
      section = readOffices(isSection ? text : (officeIn.exec(text)?.[0] ?? ''), find);
      since = { ...since, isStated: true };
    }
    return stated !== undefined || term !== undefined;
  }

  function takeTime(line: Line, mayBeTitle: boolean): void {
    const contents = contentsOf(line);
    const time = contents.length > 4 || hasPeople ? undefined : timeIn(contents.join(' '), mayBeTitle, timeAbove);
    if (time === undefined) return;
    timeAbove = time;
    since = { ...since, isTime: true };
  }

  function noteTitle(text: string, isStated: boolean): void {
    const isOfList = since.isOfList || isTitleOfList(text);
    since = { ...since, isTitle: true, isOfList, isStated: since.isStated || isStated };
  }

  return {
    take,
    isOfThings: () => since.isOfThings,
    endAtHeadings() {
      if (since.isTitle && !since.isStated) {
        heldAbove = undefined;
        listed = undefined;
        section = undefined;
      }
      isListedApart = since.isStated || isListedApart;
      hasRows = false;
      isByOffices = false;
      // `KIM MELATI` below `LAPORAN TAHUN 2025` is of that year too.
      if (since.isOfList && !since.isTime) timeAbove = undefined;
      since = nothingSaid;
    },
    endOfWhom() {
      listed = undefined;
      section = undefined;
      board = undefined;
    },
    ofRow() {
      hasRows = true;
      return [heldAbove, listed, board, section, timeAbove].every((one) => one === undefined)
        ? undefined
        : { heldAbove, listed, isListedApart, board, section, timeAbove };
    },
    isOffice,
    isNote: () => since.isNote,
    board: () => board,
  };
}

const officeIn = /ketua|sekretaris|bendahara/i;

/** Nobody is called so: advisers, guests, those who left. */
const isCalledByNobody = (stated: Listed | undefined) =>
  stated !== undefined && !['attendance', 'members-who-came', 'officers', 'new'].includes(stated);

/** `Periode | : | 2020-2023`: the term of a board in cells of its own. */
function labelledTerm(contents: readonly unknown[]): string | undefined {
  const [first] = contents;
  const isLabel =
    contents.length < 4 && typeof first === 'string' && /^(?:periode|masa (?:bakti|bhakti|jabatan))\b/i.test(first);
  const text = isLabel ? contents.join(' ') : undefined;
  return text !== undefined && boardYears(text) !== undefined ? text : undefined;
}

/** `2. | DAFTAR MITRA`: a text behind a number in a cell of its own. */
function numberedText(contents: readonly unknown[]): string | undefined {
  const [first, text] = contents;
  const isNumbered = contents.length === 2 && /^\d{1,2}[.)]?$/.test(String(first));
  return isNumbered && typeof text === 'string' ? text : undefined;
}

/** Alone under the headings of activities: `RENCANA:`, `Program kerja 2026`, and not the rest of the title of one. */
const isHeadline = (text: string) =>
  /\b(?:kegiatan|program|agenda|renja|proker|rkt)\b|:$/i.test(text) || text === text.toUpperCase();

/** What titles since the last headings said. */
const nothingSaid = {
  isTitle: false,
  isOfList: false,
  isStated: false,
  isTime: false,
  isOfThings: false as boolean | 'maybe' | 'below' | 'after',
  isNote: false,
};
