import type { Board } from '../../cells/board-years.js';
import type { CellContent } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import type { DecimalMark } from '../../cells/number.js';
import type { NamedPerson } from '../../cells/person-name.js';
import { noSexColumn, type SexColumn } from '../../cells/sex.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { RowFault } from '../import-faults.js';

/** What a column was found to be, by all its cells that were looked at. */
export interface ColumnReading {
  readonly order: 'day-first' | 'month-first' | 'keep';
  readonly sex: SexColumn;
  /** The numbers of offices that village software writes. */
  readonly officesByNumber: boolean;
  /** It names a chair without a number, beside which `Ketua I` is a deputy. */
  readonly chairIsNamed: boolean;
  /** Beside ticks, a cross says no. */
  readonly crossIsNo: boolean;
  /** Beside `Selesai` and `Belum`, a cross or a dash says nothing that is known. */
  readonly answersInWords: boolean;
  /** The mark before the decimals of its numbers. */
  readonly mark: DecimalMark;
  /** What its numbers without a unit count: what the field does, something else, or nobody knows. */
  readonly bare: 'fits' | 'other' | 'unclear';
  /** By how much its numbers are multiplied, as its heading says. */
  readonly scale: number;
  /** Its region codes are those of the statistics office. */
  readonly regionsOfBps: boolean;
  /** Ids that only number the lines: one alone is nobody. */
  readonly numbersLines: boolean;
}

/** A cell without its column, such as a correction. */
export const noColumn: ColumnReading = {
  order: 'day-first',
  sex: noSexColumn,
  officesByNumber: false,
  chairIsNamed: false,
  crossIsNo: false,
  answersInWords: false,
  mark: undefined,
  bare: 'fits',
  scale: 1,
  regionsOfBps: false,
  numbersLines: false,
};

/** What holds for the cells of a whole import. */
export interface CellContext {
  readonly asOf: LocalDate | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly dateObjects: 'utc' | 'local';
  readonly find: Finder;
  /** The year in which the period lies that was given for all rows. */
  readonly year: string | undefined;
}

/** One of several people in a cell, and what stands beside the name alone. */
export interface ListedPerson extends NamedPerson {
  /** The years in which the person had the office. */
  readonly term?: Board;
  readonly also?: Readonly<Record<string, unknown>>;
}

/** What was taken from a cell: nothing, a value, or doubts. */
export interface Taken {
  readonly value?: unknown;
  /** What the cell says of other fields of the item. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** Women and men among those that the value counts. */
  readonly bySex?: { readonly women: number; readonly men: number };
  /** The days that a date is one of, where the cell names only a month or a year. */
  readonly within?: { readonly from: LocalDate; readonly through: LocalDate };
  /** What stands beside a name: the membership has ended. */
  readonly status?: 'ended';
  /** The cell of a name says that nobody is there. */
  readonly isNobody?: true;
  /** The cell of a name says which office the person has, and not who that is. */
  readonly officeName?: string;
  /** Every person whom the cell lists, where these are more than one; `value` is the first. */
  readonly people?: readonly ListedPerson[];
  /** The years beside the name, in which the person had the office. */
  readonly term?: Board;
  /** Every activity that the cell lists, where these are more than one; `value` is the first. */
  readonly titles?: readonly string[];
  /** A column that only marks who has one office says of it whether the person has it. */
  readonly mark?: OfficeMark;
  readonly faults?: readonly RowFault['code'][];
}

/** `Ya` or `Tidak` under `Ketua?`. */
export interface OfficeMark {
  readonly of: 'offices' | 'adviser';
  readonly code: string;
  readonly isSet: boolean;
}

export type CellReader = (
  content: Exclude<CellContent, undefined>,
  column: ColumnReading,
  context: CellContext,
) => Taken;

export const nothing: Taken = {};
export const fault = (code: RowFault['code']): Taken => ({ faults: [code] });
export const wrongType: Taken = fault('shape.wrong-type');

/** Longer cells are no codes. */
export const longestWord = 500;
