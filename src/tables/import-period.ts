import type { Period } from '../kernel/date-span.js';
import { addMonths, isLocalDate, type LocalDate, monthOf } from '../kernel/local-date.js';
import type { RowFault } from './import-faults.js';

/** Which period a row belongs to: the one given, the calendar month, quarter or year of its date, or what its columns state. */
export type PeriodChoice = Period | 'month' | 'quarter' | 'year' | 'from-columns';

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The period of a row, or why there is none.
 *
 * @param isDayOptional rows without a day are of a period that is given.
 * @param within the days that the day of the row is one of, where only a month or a year is known.
 * @param above the time that a title above the row states, for records without a day of their own.
 */
export function periodOf(
  cells: Readonly<Record<string, unknown>>,
  choice: PeriodChoice,
  dayColumn: string | undefined,
  isDayOptional: boolean,
  within: Period | undefined,
  above: Period | undefined,
): Period | RowFault {
  if (choice === 'from-columns') {
    const { period_from: from, period_through: through } = cells;
    if (typeof from === 'string' && typeof through === 'string') return { from, through };
    return { code: 'row.period-unknown', column: from === undefined ? 'period_from' : 'period_through' };
  }
  const ownDate = dayColumn === undefined ? undefined : (within?.from ?? cells[dayColumn]);
  // Records without a day of their own belong to a period that is given, or to the time of their title.
  const isOfTitle = typeof ownDate !== 'string' && (dayColumn === undefined || isDayOptional);
  if (isOfTitle && typeof choice !== 'string') return choice;
  const days = isOfTitle ? above : within;
  const date = days?.from ?? ownDate;
  if (typeof date !== 'string')
    return dayColumn === undefined ? { code: 'row.period-unknown' } : { code: 'shape.missing', column: dayColumn };
  const last = days?.through ?? date;
  const period = typeof choice === 'string' ? calendarPeriod(date, monthsIn[choice]) : choice;
  if (date >= period.from && last <= period.through) return period;
  // Of what is not known to the day, a part of the days may lie in the period.
  const isApart = last < period.from || date > period.through;
  return {
    code: isApart ? 'row.outside-period' : 'row.period-unknown',
    ...(dayColumn !== undefined && { column: dayColumn }),
  };
}

function calendarPeriod(date: LocalDate, months: number): Period {
  const first = monthOf(date) - ((monthOf(date) - 1) % months);
  const year = date.slice(0, 4);
  // So many months after 31 January is the last day of a month.
  return { from: addMonths(`${year}-01-01`, first - 1), through: addMonths(`${year}-01-31`, first + months - 2) };
}

/** The year in which a period lies that is given for all rows: days without a year are of it. */
export function yearWithin(choice: PeriodChoice): string | undefined {
  if (typeof choice === 'string') return undefined;
  const year = choice.from.slice(0, 4);
  return choice.through.startsWith(year) ? year : undefined;
}

export function isPeriodChoice(value: unknown): value is PeriodChoice {
  if (typeof value === 'string') return value === 'from-columns' || Object.hasOwn(monthsIn, value);
  if (typeof value !== 'object' || value === null) return false;
  const { from, through } = value as Partial<Period>;
  return isLocalDate(from) && isLocalDate(through) && from <= through;
}
