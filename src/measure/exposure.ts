import { type RecordWindow, recordWindow } from '../facts/record-window.js';
import { localDate, period as periodKind, requireArgument, requireAsOf } from '../kernel/arguments.js';
import { monthsTouched, type Period, wholeMonths } from '../kernel/date-span.js';
import { type LocalDate, quarterNumber } from '../kernel/local-date.js';

/**
 * For how long a group could be active in a period: the part of it in which the group existed and that lies behind the
 * day of measuring. A group formed in mid-year is measured by its own months, not by the calendar's.
 */
export interface Exposure extends RecordWindow {
  /** `open` when there is such a part. */
  readonly state: 'open' | 'period-reversed' | 'period-not-begun' | 'not-yet-formed';
  /** First day of that part. */
  readonly from: LocalDate;
  /** Last day of it, included; before `from` unless the state is `open`. */
  readonly through: LocalDate;
  /** Calendar months touched: months of existence, not months with activity; 0 unless `open`. */
  readonly months: number;
  /** Calendar quarters touched; 0 unless `open`. */
  readonly quarters: number;
  /** `period`: the day of formation is not known, so the whole period counts. */
  readonly basis: 'period' | 'formation';
  /**
   * Those of `months` in which the group is known to have existed: all of them where the day of formation is known, else
   * those from the first dated record on. So a new group does not become an old one by not stating when it was formed.
   */
  readonly knownMonths: number;
  /**
   * Whole months of the period up to the day of measuring: 12 for a calendar year that is over, 10 from 31 January to 1
   * December, though that touches twelve.
   */
  readonly periodMonths: number;
}

/**
 * For how long a group could be active in a period.
 *
 * @param period the reporting period, both days included.
 * @param asOf the day of measuring; later days have not happened yet.
 * @param formedOn the day of formation, where it is known.
 *
 * @example
 * ```ts
 * const year = { from: '2025-01-01', through: '2025-12-31' };
 * exposureOf(year, '2026-01-31', '2025-07-15').months; // 6
 * exposureOf(year, '2026-01-31', '2025-07-15').basis; // 'formation'
 * exposureOf(year, '2026-01-31').knownMonths; // 0
 * exposureOf({ from: '2025-01-31', through: '2025-12-01' }, '2026-01-31').periodMonths; // 10
 * exposureOf(year, '2024-12-01').state; // 'period-not-begun'
 * ```
 */
export function exposureOf(period: Period, asOf: LocalDate, formedOn?: LocalDate): Exposure {
  requireArgument(period, periodKind, 'exposureOf', 'period');
  requireAsOf(asOf, 'exposureOf');
  if (formedOn !== undefined) requireArgument(formedOn, localDate, 'exposureOf', 'formedOn');
  return exposureIn(period, asOf, formedOn);
}

/**
 * The same for the period of a report, which is what somebody wrote: one that ends before it begins is never open.
 *
 * @param firstSeenOn the first day on which anything shows that the group existed. Where it lies before the day of formation it
 * counts in its place: else a group would gain by not stating when it was formed.
 */
export function exposureIn(
  period: Period,
  asOf: LocalDate,
  formedOn: LocalDate | undefined,
  firstSeenOn?: LocalDate,
): Exposure {
  const { through } = recordWindow(period, asOf);
  const since = formedOn !== undefined && firstSeenOn !== undefined && firstSeenOn < formedOn ? firstSeenOn : formedOn;
  const from = since !== undefined && since > period.from ? since : period.from;
  const isOpen = from <= through;
  const months = isOpen ? monthsTouched({ from, through }) : 0;
  const seenFrom = firstSeenOn !== undefined && firstSeenOn > from ? firstSeenOn : from;
  const isSeen = isOpen && firstSeenOn !== undefined && seenFrom <= through;
  return {
    state: isOpen ? 'open' : whyNotOpen(period, asOf),
    from,
    through,
    months,
    quarters: isOpen ? quarterNumber(through) - quarterNumber(from) + 1 : 0,
    basis: formedOn === undefined ? 'period' : 'formation',
    knownMonths: formedOn !== undefined ? months : isSeen ? monthsTouched({ from: seenFrom, through }) : 0,
    periodMonths: wholeMonths({ from: period.from, through }),
  };
}

function whyNotOpen({ from, through }: Period, asOf: LocalDate): Exclude<Exposure['state'], 'open'> {
  if (through < from) return 'period-reversed';
  return asOf < from ? 'period-not-begun' : 'not-yet-formed';
}
