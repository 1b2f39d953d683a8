import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { BareFinding } from './conclude.js';

/** Dates that lie after a day, as they are seen. */
export interface DatesAfter {
  /** Looks at a date, if it was stated, and notes where it stands if it lies after the day. */
  see(date: LocalDate | undefined, ...path: Path): void;
  readonly findings: readonly BareFinding[];
  /** How many dates were stated. */
  readonly stated: number;
}

/** Looks for dates that lie after a day. */
export function datesAfter(day: LocalDate): DatesAfter {
  const findings: BareFinding[] = [];
  let stated = 0;
  return {
    see(date, ...path) {
      if (date === undefined) return;
      stated++;
      if (date > day) findings.push({ path, params: {} });
    },
    findings,
    get stated() {
      return stated;
    },
  };
}
