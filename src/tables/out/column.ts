import type { FieldClass } from '../../privacy/data-categories.js';
import type { ColumnText } from '../../texts/column-texts.js';

/**
 * The type of a column, whatever software reads it. Dates are ISO days; ids, codes and versions are always text, also
 * when they consist of digits.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** What a cell holds. `null` states that there is no value, and is never 0, false or an empty text. */
export type CellValue = string | number | boolean | null;

/** One column of a table, described. */
export interface Column<Name extends string = string> {
  /** The key in a row, the heading in CSV text and the name in SQL. Lower-case ASCII, digits and underscores. */
  readonly name: Name;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** A heading for people. */
  readonly label: string;
  /** What it states, in one sentence or two. */
  readonly description: string;
  /** In what a number is expressed; absent where it is a plain count or no number. */
  readonly unit?: string;
  /** Class under UU 27/2022. */
  readonly privacyClass: FieldClass;
  /**
   * Stands before every value in CSV text, so that no reader takes `62.10` for a number or `11.10.01` for a date; it also
   * states whose code it is.
   */
  readonly csvPrefix?: string;
}

/** A column as its table writes it down. */
export interface ColumnSpec {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly privacyClass: FieldClass;
  readonly csvPrefix?: string;
}

type TypeOf<Value> = [NonNullable<Value>] extends [boolean]
  ? 'boolean'
  : [NonNullable<Value>] extends [number]
    ? 'integer' | 'number'
    : 'text' | 'date';

/**
 * One description for every column of a row, of a fitting type. A column that is added to the row does not compile until
 * it is described, nor does one that may be null and does not state it.
 */
export type ColumnSpecs<Row> = {
  readonly [Name in keyof Row & string]-?: ColumnSpec & {
    readonly type: TypeOf<Row[Name]>;
    readonly nullable: null extends Row[Name] ? true : false;
  };
};

/** The columns in one language, in the order in which they are written. */
export function inLanguage<Row>(
  specs: ColumnSpecs<Row>,
  texts: { readonly [Name in keyof Row & string]: ColumnText },
): Column<keyof Row & string>[] {
  const names = Object.keys(specs) as (keyof Row & string)[];
  return names.map((name) => {
    const { type, nullable, privacyClass, csvPrefix }: ColumnSpec = specs[name];
    const { label, description, unit }: ColumnText = texts[name];
    return {
      name,
      type,
      nullable,
      label,
      description,
      ...(unit !== undefined && { unit }),
      privacyClass,
      ...(csvPrefix !== undefined && { csvPrefix }),
    };
  });
}
