import { monthNumber } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Exposure } from './exposure.js';
import { DaysSeen, type KnownDay } from './known-days.js';
import { measured, noData } from './outcomes.js';
import type { KimMeasurement } from './reasons.js';
import type { Month, Tally } from './tally.js';

/** The activities of a day count for at most so many functions; when they name more, their credit is spread over them. */
const functionsPerDay = 2;

/**
 * In how many of the months observed a group did something of a function: from lists of records (information taken in,
 * products, aspirations, decisions carried out) and from activities alike, so that a meeting counts as dissemination as a
 * leaflet does. What happened often in one month counts once; a burst is no year.
 *
 * One meeting at which all six boxes are ticked is not six meetings, nor are six records of it: the days with activities of
 * a month count together for at most two functions each, spread evenly over the functions that are named. Over all functions
 * together, one more activity or one more box never lowers the sum. What is known by its year or quarter alone shows no month.
 */
export function activeMonths(tally: Tally, wanted: AdindaFunction): KimMeasurement {
  const { report, window, months } = tally;
  const list = listOf[wanted];
  const ownList = list === undefined ? undefined : report[list];
  if (report.activities === undefined && ownList === undefined) return noData('not-recorded');
  const unstated = tally.activities?.functionsUnstated ?? 0;
  let credit = 0;
  let touched = 0;
  let dayUnknown = 0;
  for (const month of months) {
    const share = creditOf(month, wanted);
    credit += share;
    if (share > 0) touched++;
    if (share > 0 && share < 1) dayUnknown += month.days.vague;
  }
  if (credit < window.months) dayUnknown += tally.withoutMonth.get(wanted) ?? 0;
  // A list that was not recorded is not nothing: unless another one shows the function, nobody knows.
  const withoutLists: string[] = [];
  if (report.activities === undefined) withoutLists.push('activities');
  if (list !== undefined && ownList === undefined) withoutLists.push(list);
  if (touched === 0 && withoutLists.length > 0) return noData('not-recorded');
  if (touched === 0 && ownList === undefined && unstated > 0 && unstated === tally.activities?.all.n) {
    return noData('not-stated');
  }
  return measured(credit / window.months, touched, {
    numerator: credit,
    denominator: window.months,
    unstated,
    dayUnknown,
    withoutLists,
  });
}

function creditOf({ recorded, named, days }: Month, wanted: AdindaFunction): number {
  if (recorded.includes(wanted)) return 1;
  if (!named.includes(wanted)) return 0;
  let competing = 0;
  for (const one of named) if (!recorded.includes(one)) competing++;
  return Math.min(1, (functionsPerDay * days.size) / competing);
}

/** The list whose records show a function by themselves. */
const listOf: Readonly<Partial<Record<AdindaFunction, keyof ActivityReport>>> = {
  akses: 'informationItems',
  implementasi: 'decisions',
  diseminasi: 'products',
  aspirasi: 'aspirations',
};

/** What the months of a window show, as the passes over the lists of a report come to their records. */
export class MonthsSeen {
  /** In their order; none where the window is not open. */
  readonly months: readonly Month[];
  /** How many records show a function in a month that is not known. */
  readonly withoutMonth = new Map<AdindaFunction, number>();
  readonly #first: number;

  constructor({ state, from, through }: Exposure) {
    this.#first = monthNumber(from);
    const length = state === 'open' ? monthNumber(through) - this.#first + 1 : 0;
    this.months = Array.from({ length }, () => ({ recorded: [], named: [], days: new DaysSeen() }));
  }

  /** A record of a list of its own shows a function by itself. */
  record(day: KnownDay, shown: AdindaFunction): void {
    if (day === '') this.#showNowhere(shown);
    else addOnce(this.#monthOf(day)?.recorded, shown);
  }

  /** Whom an activity was held with states networking, whether or not the box is ticked. */
  act(day: KnownDay, functions: readonly AdindaFunction[], isWithOthers: boolean): void {
    if (day === '') {
      const shown = new Set(functions);
      if (isWithOthers) shown.add('networking');
      for (const one of shown) this.#showNowhere(one);
      return;
    }
    const month = this.#monthOf(day);
    for (const one of functions) addOnce(month?.named, one);
    if (isWithOthers) addOnce(month?.named, 'networking');
    if (isWithOthers || functions.length > 0) month?.days.add(day);
  }

  #monthOf(day: KnownDay): Month | undefined {
    return this.months[monthNumber(day) - this.#first];
  }

  #showNowhere(shown: AdindaFunction): void {
    this.withoutMonth.set(shown, (this.withoutMonth.get(shown) ?? 0) + 1);
  }
}

function addOnce(functions: AdindaFunction[] | undefined, one: AdindaFunction): void {
  if (functions?.includes(one) === false) functions.push(one);
}
