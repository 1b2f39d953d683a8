import type { LocalDate } from '../kernel/local-date.js';

/**
 * That only a month, a quarter or a year is known of a date, and not its day.
 *
 * Where the date is required, or the month is known, its field holds the first day; otherwise it is absent.
 */
export interface InexactDate {
  /** The field, such as `formation.formedOn` or `activities[].date`. */
  readonly field: string;
  /** Id of the item, where the field is of one. */
  readonly id?: string;
  /** The first day that it may be. */
  readonly from: LocalDate;
  /** The last day that it may be. */
  readonly through: LocalDate;
}
