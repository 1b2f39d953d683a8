import { dayNumber, type LocalDate } from '../kernel/local-date.js';
import type { TimeLimit } from '../vocabulary/law/aspiration-limits.js';

/**
 * Whether no more days than a limit allows lie between two days. Working days are Monday to Friday; this library knows
 * no holidays, so a limit in working days is taken a little too strictly around them.
 *
 * @param from the day the time began to run; not counted itself.
 * @param to the day on which it stopped; counted.
 */
export function isWithinLimit(from: LocalDate, to: LocalDate, { days, counted }: TimeLimit): boolean {
  const start = dayNumber(from);
  const end = dayNumber(to);
  const passed = counted === 'calendar-days' ? end - start : weekdaysUpTo(end) - weekdaysUpTo(start);
  return passed <= days;
}

/** Mondays to Fridays from a fixed Monday (1969-12-29, day -3) up to and including a day. */
function weekdaysUpTo(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7 + 1);
}
