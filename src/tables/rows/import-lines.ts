import { mayBeOfOutsiders, mayBeOfThings } from '../../cells/listed.js';
import { namesSection } from '../../cells/offices.js';
import { sectionNumber } from '../../cells/title-words.js';
import { foldText, tidyText } from '../../kernel/text.js';
import type { ImportList } from '../fields/import-fields.js';
import type { SkippedRow } from '../import-outcomes.js';
import {
  beginsCopies,
  countsOneSex,
  type EndOfList,
  endIn,
  isLineToSignOn,
  isNotWhole,
  isPartOfList,
  isPlaceAndDay,
  isSection,
  isTime,
  isWrittenAsName,
  legend,
  namesOneSection,
  officialTitleIn,
  standsAlone,
} from '../read/list-ends.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* Which rows of a printed list are no items, by where they stand. */

/** What a row is that is no item. */
export type LineReading =
  | { readonly reason: SkippedRow['reason'] }
  /** It may end the list or be an item of it. */
  | 'unclear'
  /** A note that the list is not whole. */
  | 'not-whole';

/** What rows at the end of a printed list are. */
export interface Closing {
  /** @param isOfAdvisers a line above says so: `Kepala Desa` is one of them, and no title of who signs. */
  readonly of: (read: ReadRow, raw: RawRow, isOfAdvisers: boolean) => LineReading | undefined;
  /** @param hasMore the columns hold more than names. */
  readonly beginColumns: (hasMore: boolean) => void;
  /** Another list begins. */
  readonly begin: () => void;
  /** Rows that were passed over as lines to sign on, where the list went on below them after all. */
  readonly takePassedOver: () => readonly number[];
}

const isSum: LineReading = { reason: 'sum' };
const isRemark: LineReading = { reason: 'remark' };
const isTitle: LineReading = { reason: 'title' };

/**
 * Makes a function that says of each row whether it ends a printed list, is a line to sign on below it, or only says which
 * part of the list follows. A list goes on below sums and notes; below a line to sign on, only rows that are sure to be rows
 * of it go on with it, and one name below each line is that of who signs.
 *
 * @param required keys without which there is no item.
 */
export function makeClosing(list: ImportList, required: readonly string[]): Closing {
  let after: EndOfList['is'] | undefined;
  /** Rows of the list hold more than a name. */
  let hasMore = false;
  let hasNumbers = false;
  let columnsHaveMore = false;
  /** Names that were passed over as those of who signs; and whether the next one may be. */
  let passedOver: number[] = [];
  let signerExpected = false;
  let isResumed = false;
  /** `Tembusan:` stands above: to whom it is sent, from the first of them. */
  let copies: 'expected' | 'begun' | undefined;

  function resume(hasOther: boolean): undefined {
    if (hasOther) hasMore = true;
    copies = undefined;
    if (after === 'signature' && passedOver.length > 0) isResumed = true;
    after = undefined;
    return undefined;
  }

  function end(found: EndOfList['is'], text: string): LineReading {
    if (found === 'signature') signerExpected = true;
    if (beginsCopies(text)) copies = 'expected';
    after = found === 'signature' || after === 'signature' ? 'signature' : found;
    if (found === 'note' && list === 'members' && isNotWhole.test(foldText(text))) return 'not-whole';
    return found === 'sum' ? isSum : isRemark;
  }

  function passOver(row: number, of: 'title' | 'signer' | 'other'): LineReading {
    after = 'signature';
    if (of !== 'other') signerExpected = of === 'title';
    if (of === 'signer') passedOver.push(row);
    return isRemark;
  }

  function unclear(): LineReading {
    if (passedOver.length > 0) isResumed = true;
    return 'unclear';
  }

  function ofMembers(read: ReadRow, { row, contents, below }: RawRow, isOfAdvisers: boolean): LineReading | undefined {
    const { name, firstText, hasNumber, head, filled } = read;
    const text = name ?? firstText;
    const cells = ownCells(read);
    if (copies !== undefined && cells === 0 && isCopy(read)) {
      copies = 'begun';
      return isRemark;
    }
    if (hasNumber) hasNumbers = true;
    // `Balong, 17 Maret 2025` beside the group alone, or beside `Ketua` without the number that the others have.
    else if ((cells === 0 || hasNumbers) && isOfPlaceAndDay(name, contents)) return unclear();
    if (text !== undefined && !hasNumber && countsOneSex(text, contents)) return end('sum', text);
    if (name !== undefined && cells === 0 && !hasNumber && standsAlone(name)) return isRemark;
    if (name !== undefined && filled === 1 && isPartOfList(name)) return isTitle;
    if (!hasNumbers && filled === 1 && /^keterangan$/i.test(firstText ?? '')) return unclear();
    const found = endOfRow(text) ?? endOfRow(firstText);
    if (found !== undefined) {
      // A line with a number and an office is a person, whatever the name is.
      if (hasNumber && name !== undefined && read.item.offices !== undefined) return resume(true);
      // `Catatan :` beside a name in its own column.
      if (found.is === 'note' && name !== undefined && firstText?.includes(name) !== true && isWrittenAsName(name))
        return unclear();
      if (found.isSure) return end(found.is, text as string);
      // One with either is a person where the name may be one.
      if (name !== undefined && (hasNumber || cells > 0)) return resume(hasNumber);
      if (name === undefined && head.kim_name !== undefined && (hasNumber || Object.keys(head).length > 1))
        return resume(hasNumber);
      if (name === undefined) return after === 'signature' ? passOver(row, 'other') : end(found.is, text as string);
      const isSigner = after === 'signature' && (signerExpected || found.is === 'signature');
      return isSigner ? passOver(row, 'signer') : unclear();
    }
    if (filled === 1 && !hasNumber && firstText?.startsWith('*') === true) return end('note', firstText);
    // Alone in a line, without a signature above: who advises, known by the office; or an office that stands in no column of names.
    if (isOfAdvisers && after === undefined && officialTitleIn(text) === 'yes')
      return read.officeName === undefined && name === undefined ? unclear() : resume(false);
    // `Ketua,` alone in the column of offices, below the end of a list.
    const isOfficeAlone =
      filled === 1 && name === undefined && (after !== undefined || firstText?.endsWith(',') === true);
    const mayBeTitle = !hasNumber && (isOfficeAlone || (cells === 0 && (name !== undefined || filled === 1)));
    const title = mayBeTitle ? officialTitleIn(text) : undefined;
    if (isOfficeAlone && title === 'yes' && (hasMore || columnsHaveMore)) return passOver(row, 'title');
    const label = name ?? read.officeName ?? (filled === 1 ? firstText : undefined);
    if (label !== undefined && cells === 0 && !hasNumber && isTitleOfSection(label, filled)) return isTitle;
    if (hasNumber || head.kim_id !== undefined) return resume(hasNumber);
    const isOfKim = name === undefined && head.kim_name !== undefined;
    const isAlone = isOfKim ? Object.keys(head).length === 1 : cells === 0;
    if (after === 'signature') {
      const own = isAlone ? 'yes' : officialTitleIn(name);
      if (own === undefined && (isOfKim || name !== undefined)) return resume(false);
      if (own === 'maybe') return unclear();
      if (title !== undefined || name === undefined) return passOver(row, title === undefined ? 'other' : 'title');
      return signerExpected ? passOver(row, 'signer') : unclear();
    }
    if (!isAlone || text === undefined) return resume(cells > 0);
    const isMore = hasMore || columnsHaveMore;
    if (title === 'yes') return isMore || after !== undefined ? passOver(row, 'title') : unclear();
    // Nobody is named in the row: it is the title of who signs, wherever it stands.
    if (title === 'maybe' && name === undefined && filled === 1 && isMore) return passOver(row, 'title');
    if (title === 'maybe' && (isMore || after !== undefined)) return unclear();
    if (after === 'note' && legend.test(text)) return isRemark;
    const isBelowNote = after === 'note' || below === 'things';
    if (name === undefined) return isBelowNote && isWrittenAsName(text) ? unclear() : undefined;
    if (after === undefined) return undefined;
    return isMore || text.split(' ').length > 5 ? unclear() : undefined;
  }

  /** The numbers of those begin again; a list that goes on has its own. */
  const isCopy = ({ number }: ReadRow) => copies === 'begun' || number === undefined || number === 1;

  function ofItems(read: ReadRow, { contents }: RawRow): LineReading | undefined {
    const { head, item, firstText, hasNumber, filled, evidence, faults } = read;
    // `JANUARI 2025` over the activities of the month.
    if (filled === 1 && !hasNumber && firstText !== undefined && firstText.length <= 60 && isTime(firstText))
      return isTitle;
    const hasAll = required.every((key) => item[key] !== undefined);
    if (copies !== undefined && !hasAll && isCopy(read)) {
      copies = 'begun';
      return isRemark;
    }
    const title = typeof item.title === 'string' ? item.title : undefined;
    // `SEKSI PUBLIKASI` over the activities of a section, in whatever column.
    if (filled === 1 && !hasNumber && firstText !== undefined && isPartOfList(firstText)) return isTitle;
    // `A | SEKSI HUMAS`
    const isLettered =
      filled === 2 &&
      !hasNumber &&
      sectionNumber.test(foldText(firstText ?? '')) &&
      // `k` may be the id of a group.
      Object.keys(head).length === 0;
    if (isLettered && title !== undefined && (isPartOfList(title) || namesOneSection(title))) return isTitle;
    // `I | TRIWULAN I`, in whatever column.
    if (isLettered && contents.some((cell) => typeof cell === 'string' && cell !== firstText && isTime(cell.trim())))
      return isTitle;
    const found = endOfRow(firstText);
    if (hasAll) {
      // A day with nothing beside it but a sum, or who signs below it.
      const ends = hasNumber || evidence > 2 || title === undefined ? undefined : endIn(title);
      if (ends?.isSure === true) return end(ends.is, title as string);
      if (!hasNumber && filled === 2 && officialTitleIn(title) !== undefined) return end('signature', title as string);
      return resume(hasNumber);
    }
    if (found?.isSure === true && !(hasNumber && evidence > 1)) return end(found.is, firstText as string);
    if (after !== 'signature') return undefined;
    if (hasNumber || evidence > 2 || (filled > 1 && faults.some(({ column }) => column === 'date')))
      return resume(hasNumber);
    return isRemark;
  }

  return {
    of(read, raw, isOfAdvisers) {
      const { firstText } = read;
      if (isLineToSignOn(firstText, raw.contents)) return end('signature', firstText as string);
      return list === 'members' ? ofMembers(read, raw, isOfAdvisers) : ofItems(read, raw);
    },
    beginColumns(more) {
      columnsHaveMore = more;
    },
    begin() {
      after = undefined;
      copies = undefined;
      hasMore = false;
      hasNumbers = false;
      passedOver = [];
      signerExpected = false;
      isResumed = false;
    },
    takePassedOver() {
      if (!isResumed) return none;
      const rows = passedOver;
      passedOver = [];
      isResumed = false;
      return rows;
    },
  };
}

const none: readonly number[] = [];

/** Whether a name is all that is kept of a place and a day, or of a name and a day of birth. */
const isOfPlaceAndDay = (name: string | undefined, cells: RawRow['contents']) =>
  name !== undefined &&
  cells.some((cell) => typeof cell === 'string' && cell.trimStart().startsWith(name) && isPlaceAndDay(tidyText(cell)));

/** A place and a day with more beside them are no line to sign on: they may be of somebody's birth, or of what was done. */
const endOfRow = (text: string | undefined) =>
  text === undefined || isPlaceAndDay(tidyText(text)) ? undefined : endIn(text);

/** `SEKSI HUMAS`, or `KEUANGAN` alone in the line. */
const isTitleOfSection = (label: string, filled: number) =>
  isSection(label) ||
  (filled === 1 && (mayBeOfThings(label) !== false || mayBeOfOutsiders(label) || namesSection(label)));

/** How many cells beside the name say something of a person. */
const ownCells = ({ item }: ReadRow) =>
  Object.keys(item).filter((key) => key !== 'name' && key !== 'publicOffices').length;
