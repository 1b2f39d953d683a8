import { boardYears } from '../../cells/board-years.js';
import { isOfNoMembers, listedUnder, mayBeOfOutsiders, mayBeOfThings, roleOfListed } from '../../cells/listed.js';
import { foldText } from '../../kernel/text.js';
import type { Column } from '../columns/import-columns.js';
import { closesList, isPartOfList, namesOneSection } from '../read/list-ends.js';
import { timeIn } from '../read/time-above.js';
import type { RawRow } from '../rows/raw-row.js';
import { continues } from './said-above.js';
import { numberedTitle } from './sheet-group.js';
import { firstFilled, type Line, loneText, textAt } from './sheet-line.js';

/*
 * Titles that stand alone between rows, with no headings below them: whether the rows that follow are of the list still. Of most
 * such lines nobody knows what they are; the rows below show it, by their numbers or by what they have beside a name.
 */

/**
 * What a line shows of the list. `another-group`: its numbers begin again below a title that nobody knows. `end`: it is a title, or a
 * number of another list than the rows above have, and what the title before said holds no longer. `unsure`: a text alone below
 * names with numbers, or in capitals, which may be such a title.
 */
export type Turn = 'another-group' | 'end' | 'unsure';

export interface TitlesWithin {
  /** Takes a text from above the first headings: where it comes again, it is of the same list. */
  readonly keep: (text: string) => void;
  /** Headings begin a list. */
  readonly begin: (columns: readonly Column[]) => void;
  readonly look: (line: Line) => Turn | undefined;
  /** A title says of which group the rows below it are. */
  readonly endAtGroup: () => void;
  /** What the rows just now stand below. */
  readonly below: () => RawRow['below'];
  /**
   * What a row stands below that shows, under a title of something else, that it may be of the members: its number goes on with
   * theirs, or an office of the group stands beside. `undefined` where it shows nothing.
   *
   * @param isOffice whether a cell of the column is an office of the group.
   */
  readonly belowThings: (line: Line, isOffice: (column: Column, text: string) => boolean) => RawRow['below'];
  /** Whether a text between two lists does not say that the second is of the group of the first. */
  readonly isOfAnother: (lone: string | undefined) => boolean;
  /** `B | RELAWAN`: a title behind a letter or a number in a cell of its own, and nobody with a name. */
  readonly isNumbered: (line: Line) => boolean;
}

/**
 * @param isTitleOfOthers whether a text is the title of a list and names nobody.
 * @param isOffice whether it is an office over those who have it.
 */
export function makeTitlesWithin(
  isTitleOfOthers: (text: string) => boolean,
  isOffice: (text: string) => boolean,
): TitlesWithin {
  const above = new Set<string>();
  let columns: readonly Column[] = [];
  let isBelowUnknown = false;
  let below: RawRow['below'];
  let since: SinceTitle = { hasRows: false };
  let highest = 0;
  let hasSmallLetters = false;

  const isOfAnother = (lone: string | undefined) =>
    lone !== undefined &&
    !continues.test(lone) &&
    !isPartOfList(lone) &&
    !isOfGroupAbove(lone) &&
    !above.has(foldText(lone));

  /** No number, no sum, no part of the list and no section of the group: `HUMAS` has members, and `MEDIA SOSIAL` may have. */
  const mayEndList = (lone: string) =>
    !isOfOneWordWithNumber(lone) && !closesList(lone) && isOfAnother(lone) && !namesOneSection(lone) && !isOffice(lone);

  /** A title that is known to be none of people of the group, or to be of some of them. */
  const namesAnother = (title: string | undefined) =>
    title !== undefined &&
    (listedUnder(title) !== undefined || namesOneSection(title) || mayBeOfOutsiders(title) || isTitleOfOthers(title));

  function look(line: Line): Turn | undefined {
    const first = firstFilled(line);
    const column = columns[first];
    const numbered = numberedTitle(line);
    const lone = loneText(line) ?? (namesAnother(numbered) ? numbered : undefined);
    const wasBelowUnknown = isBelowUnknown;
    isBelowUnknown = lone !== undefined && (column?.feeds.length ?? 0) === 0 && mayEndList(lone);
    if (lone === undefined) {
      const names = columns.findIndex(({ feeds }) => feeds.some(({ name }) => name === 'member_name'));
      hasSmallLetters ||= /\p{Ll}{2}/u.test(textAt(line, names));
      const turn = lookAtNumber(column?.meaning.is === 'running-number' ? numberIn(textAt(line, first)) : undefined);
      return wasBelowUnknown && since.number === 1 ? 'another-group' : turn;
    }
    const isBeforeNames = columns.slice(0, first + 1).every(({ feeds }) => feeds.length === 0);
    if (isBeforeNames) {
      below = isBelowUnknown ? (kindOfDoubt(lone) ?? 'unknown') : undefined;
      if (isBelowUnknown && (timeIn(lone, false, undefined) !== undefined || (!since.hasRows && below === 'unknown')))
        return undefined;
      const turn = endAtTitle();
      return isBelowUnknown ? turn : undefined;
    }
    // In the column of names a line is a title only where it is known, and else may be somebody.
    if (column?.feeds.some(({ name }) => name === 'member_name') !== true) return undefined;
    const isOfGroup = namesPeopleOfGroup(lone);
    const doubt = kindOfDoubt(lone);
    below = doubt ?? (isOfGroup ? undefined : below);
    if (isOfGroup || doubt !== undefined || isTitleOfOthers(lone)) return endAtTitle();
    // Where names are written with small letters, capitals are of a title.
    const isNoName = /^keterangan$/i.test(lone);
    const isInCapitals = isNoName || (hasSmallLetters && since.hasRows && lone === lone.toUpperCase());
    since = { ...since, isUnsure: since.number !== undefined || isInCapitals };
    return since.isUnsure ? 'unsure' : undefined;
  }

  function lookAtNumber(number: number | undefined): Turn | undefined {
    if (number === undefined) {
      since = { ...since, hasRows: true };
      return undefined;
    }
    const isOfOther = since.isUnsure === true && number !== (since.number ?? 0) + 1;
    since = { hasRows: true, number, goesOn: since.goesOn ?? number === highest + 1 };
    highest = Math.max(highest, number);
    return isOfOther ? 'end' : undefined;
  }

  function endAtTitle(): Turn {
    since = { hasRows: false };
    return 'end';
  }

  return {
    keep(text) {
      above.add(foldText(text));
    },
    begin(all) {
      columns = all;
      below = undefined;
      since = { hasRows: false };
      highest = 0;
      hasSmallLetters = false;
    },
    look,
    endAtGroup() {
      isBelowUnknown = false;
      below = undefined;
    },
    below: () => below,
    belowThings(line, isOffice) {
      if (since.goesOn === true) return 'things';
      const hasOffice = columns.some((column) => isOffice(column, textAt(line, column.position - 1)));
      return hasOffice ? 'outsiders' : undefined;
    },
    isOfAnother,
    isNumbered: (line) => namesAnother(numberedTitle(line)),
  };
}

/**
 * What stands below the last title: rows, the number of the last of them, whether the first of them goes on with those above, and a
 * text that may be a title.
 */
interface SinceTitle {
  readonly hasRows: boolean;
  readonly number?: number;
  readonly goesOn?: boolean;
  readonly isUnsure?: boolean;
}

/** The running number of a row: `4`, `4.` */
function numberIn(cell: string): number | undefined {
  const [, digits] = /^(\d{1,4})[.)]?$/.exec(cell) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** `KIM/07`, which numbers a line. */
const isOfOneWordWithNumber = (lone: string) => !lone.includes(' ') && /\d/.test(lone);

/** Of whom or of what a title may be that may be of members too. */
const kindOfDoubt = (lone: string): RawRow['below'] =>
  mayBeOfOutsiders(lone) ? 'outsiders' : mayBeOfThings(lone) !== false || isOfNoMembers(lone) ? 'things' : undefined;

/** Those who have left a group, those who advise it and its boards are listed with it. */
function isOfGroupAbove(lone: string): boolean {
  const listed = listedUnder(lone);
  const isOfMembers = listed === 'former' || listed === 'inactive' || roleOfListed(listed) !== undefined;
  return isOfMembers || boardYears(lone) !== undefined;
}

const namesPeopleOfGroup = (lone: string) =>
  isPartOfList(lone) || namesOneSection(lone) || listedUnder(lone) !== undefined;
