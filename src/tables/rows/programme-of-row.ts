import { type DaySpan, isDaySpan, yearOf } from '../read/said-day.js';

/* The work programme that a row of plans is of. */

/** The year of the programme that a title or the caller names. */
export function yearOfProgramme(stated: (name: string) => unknown): string | undefined {
  const [period, from, through] = ['period', 'period_from', 'period_through'].map(stated);
  if (isDaySpan(period)) return yearOf(period);
  return typeof from === 'string' && typeof through === 'string' ? yearOf({ from, through } as DaySpan) : undefined;
}

/** The days of the programme that a row is of; a sheet may hold several. */
export function takeProgramme(head: Record<string, unknown>): DaySpan | undefined {
  const { period, period_from: from, period_through: through } = head;
  for (const name of ['period', 'period_from', 'period_through']) delete head[name];
  if (typeof from === 'string' && typeof through === 'string') return { from, through } as DaySpan;
  return isDaySpan(period) ? { from: period.from, through: period.through } : undefined;
}
