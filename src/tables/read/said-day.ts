import { isWithinOneMonth } from '../../cells/day.js';
import type { LocalDate } from '../../kernel/local-date.js';

/** Days of which one is meant, where only a month or a year is known. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/** What cells state of one day: the day, or days that it may be. */
export type SaidDay = LocalDate | DaySpan;

export const isDaySpan = (value: unknown): value is DaySpan =>
  typeof value === 'object' && value !== null && 'from' in value && 'through' in value;

/** What two cells state of the same day: both hold of it, or they contradict each other. */
export function commonDay(a: SaidDay, b: SaidDay): SaidDay | undefined {
  const [one, other] = [spanOf(a), spanOf(b)];
  const from = one.from > other.from ? one.from : other.from;
  const through = one.through < other.through ? one.through : other.through;
  if (from > through) return undefined;
  return from === through ? from : { from, through };
}

const spanOf = (day: SaidDay): DaySpan => (typeof day === 'string' ? { from: day, through: day } : day);

/** The day that stands for what was said: of a month its first day, of a longer time none. */
export function dayFor(day: SaidDay): LocalDate | undefined {
  if (typeof day === 'string') return day;
  return isWithinOneMonth({ day: day.from, through: day.through }) ? day.from : undefined;
}

/** The year in which all days of a span lie. */
export function yearOf({ from, through }: DaySpan): string | undefined {
  const year = from.slice(0, 4);
  return through.startsWith(year) ? year : undefined;
}
