import { namelessIn, namesOfficeOnly } from '../../cells/no-name.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import type { ImportField } from '../fields/import-field.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* What a row is that was read: an item, a place that nobody has, others who are not named, or something else. */

export interface RowJudge {
  readonly begin: (columns: readonly Column[]) => void;
  /** `dst` below a list: it goes on with people or items that it does not name. */
  readonly namesOthersOnly: (read: ReadRow) => boolean;
  /** A day with no cell beside it that says more, or a month or a year with none that could be read. */
  readonly isTimeAlone: (read: ReadRow) => boolean;
  /** Somebody of whom the row or the title says that it is no member; who has left is one that was. */
  readonly isOfOthers: (read: ReadRow, raw: RawRow) => boolean;
  /** Below a title that nobody knows, a name with nothing beside it, and no number that goes on with those above. */
  readonly isUnproved: (read: ReadRow, raw: RawRow) => boolean;
  /** In a list of names, a line with at most an office is a place that nobody has, and nobody is lost with it. */
  readonly isEmptyPlace: (read: ReadRow) => boolean;
  /** A table of which columns are unknown, and nothing of an item was found: it was read one heading too early. */
  readonly hasUnknown: () => boolean;
  /** Whether the row gives an item of the list. */
  readonly hasItem: (read: ReadRow) => boolean;
  /** The keys that an item of the list needs and the row has not. */
  readonly missingOf: (read: ReadRow) => RowFault[];
}

export function makeRowJudge({ list, fields }: ColumnMaker): RowJudge {
  const { required, day } = listPlans[list];
  let columns: readonly Column[] = [];
  let hasNames = false;
  let numberBefore: number | undefined;

  function namesOthersOnly({ item, firstText, name, filled, hasNumber, faults, headFaults, people }: ReadRow): boolean {
    if (name !== undefined || people !== undefined) return false;
    const isOfOthers = ({ code, column }: RowFault) =>
      code === 'cell.others-not-named' && (list === 'members' || (column === 'title' && item.title === undefined));
    if (faults.some(isOfOthers)) return true;
    if (headFaults.length > 0) return false;
    // An office alone is a place that nobody has.
    if (item.offices !== undefined || item.adviser !== undefined) return false;
    // `Kader PKK` is people, of whom a list of things says nothing.
    if (list !== 'members' && firstText !== undefined && namesOfficeOnly(firstText)) return false;
    // `PENGURUS KARANG TARUNA` is the title of a list.
    if (filled === 1 && !hasNumber && firstText !== undefined && isTitle.test(firstText) && namesOfficeOnly(firstText))
      return false;
    const isAlone = filled <= (hasNumber ? 2 : 1) && firstText !== undefined && namelessIn(firstText) === 'others';
    return isAlone && required.every((one) => item[keyOf(fields, one)] === undefined);
  }

  function isTimeAlone({ item, faults, hasGap, hasUnknown: hasOther, own, within }: ReadRow): boolean {
    if (list !== 'activities' || day === undefined || item.id !== undefined) return false;
    if (faults.some(({ column }) => column !== day)) return false;
    const ofDay = keyOf(fields, day);
    if (hasGap && own === 0) return item[ofDay] !== undefined;
    return hasOther && within.length > 0 && Object.keys(item).every((key) => key === ofDay);
  }

  function isOfOthers(read: ReadRow, { listed }: RawRow): boolean {
    if (list !== 'members') return false;
    if (read.faults.some(({ code }) => code === 'row.not-members')) return true;
    if (listed === undefined || (read.name === undefined && read.people === undefined)) return false;
    if (listed === 'former') {
      read.item.status ??= 'ended';
      return false;
    }
    // Not active is not surely left, whether a cell or a title says it.
    const hasStatus = read.item.status !== undefined || read.faults.some(({ column }) => column === 'member_status');
    if (listed === 'inactive' && !hasStatus) read.faults.push({ code: 'cell.status-unknown', column: 'member_status' });
    // Of those who came, whoever has an office in the KIM is a member.
    return listed === 'others' || (listed === 'attendance' && read.item.offices === undefined);
  }

  function isUnproved({ item, name, people, number }: ReadRow, { below, listed }: RawRow): boolean {
    const isUnsure =
      below !== undefined &&
      list === 'members' &&
      (name !== undefined || people !== undefined) &&
      !(below === 'unknown' && number !== undefined && number === (numberBefore ?? 0) + 1) &&
      (below === 'outsiders' || Object.keys(item).every((key) => key === 'name' || key === 'publicOffices'));
    // Numbers that once began again below the title go on with none above it.
    // The numbers of those who advise or have left are of their own list.
    const isApart = listed !== undefined && (item.adviser !== undefined || item.status === 'ended');
    if (number !== undefined && !isApart) numberBefore = isUnsure ? Number.NaN : number;
    return isUnsure;
  }

  function isEmptyPlace({ item, faults, isNobody, numbersLine, hasUnknown: hasOther }: ReadRow): boolean {
    if (isNobody && list === 'members') return true;
    return (
      list === 'members' &&
      hasNames &&
      !hasOther &&
      faults.every(({ column }) => column === 'offices') &&
      Object.keys(item).every((key) => placeKeys.has(key) || (numbersLine && key === 'id'))
    );
  }

  function hasUnknown(): boolean {
    return columns.some(({ meaning, filled }) => filled > 0 && (meaning.is === 'unknown' || meaning.is === 'unnamed'));
  }

  function hasItem({ item, evidence, name, isNobody, numbersLine }: ReadRow): boolean {
    const hasId = item.id !== undefined && !numbersLine;
    if (evidence === 0 || (isNobody && list === 'members' && !hasId)) return false;
    // Where a list gives names, a line with nothing but an office is a line to sign on.
    if (list !== 'members' || !hasNames || name !== undefined || hasId) return true;
    return evidence > 1 && Object.keys(item).some((key) => key !== 'id' && !placeKeys.has(key));
  }

  function missingOf({ item, faults }: ReadRow): RowFault[] {
    return required
      .filter((name) => item[keyOf(fields, name)] === undefined && !faults.some(({ column }) => column === name))
      .map((name) => ({ code: 'shape.missing' as const, column: name }));
  }

  return {
    begin(all) {
      columns = all;
      hasNames ||= all.some(({ feeds, filled }) => filled > 0 && feeds.some(({ name }) => name === 'member_name'));
    },
    namesOthersOnly,
    isTimeAlone,
    isOfOthers,
    isUnproved,
    isEmptyPlace,
    hasUnknown,
    hasItem,
    missingOf,
  };
}

const isTitle = /^(?:daftar|data|susunan|struktur|pengurus|anggota) [a-z]/i;

/** What a line says that stands for an office and not for a person. */
const placeKeys: ReadonlySet<string> = new Set(['offices', 'sectionNames', 'publicOffices', 'adviser']);

/** The key of an item that a column gives. */
export const keyOf = (fields: Readonly<Record<string, ImportField>>, name: string) => fields[name]?.path[0] as string;
