import type { Period } from '../kernel/date-span.js';
import { type LocalDate, monthNumber } from '../kernel/local-date.js';
import type { Activity } from '../model/activity.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Exposure } from './exposure.js';
import { heldGuess, type InferredFacets, withInferred } from './inferred-facets.js';
import { DaysSeen, type InexactDays, type KnownDay, knownDay, whyNotIn } from './known-days.js';
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

/** What the months are read from. */
interface MonthsInput {
  readonly report: ActivityReport;
  readonly window: Exposure;
  readonly inferred: ReadonlyMap<string, InferredFacets> | undefined;
  readonly isOwn: (id: string) => boolean;
  readonly decisions: Tally['decisions'];
  readonly inexact: InexactDays | undefined;
}

/** The calendar months of the window, in their order, and what happened in each; and what is known of no month. */
export function monthsOf(input: MonthsInput): Pick<Tally, 'months' | 'withoutMonth'> {
  const { report, window, inferred, isOwn, decisions, inexact } = input;
  const { from, through, state } = window;
  const withoutMonth = new Map<AdindaFunction, number>();
  if (state !== 'open') return { months: [], withoutMonth };
  const first = monthNumber(from);
  const months = Array.from({ length: monthNumber(through) - first + 1 }, (): Month => {
    return { recorded: [], named: [], days: new DaysSeen() };
  });
  const nowhere: Month = { recorded: [], named: [], days: new DaysSeen() };
  const monthOf = (day: KnownDay) => (day === '' ? nowhere : months[monthNumber(day) - first]);
  const boundsOf = (holder: object, field: string) => inexact?.get(holder)?.[field];
  const monthAt = (day: LocalDate, bounds: Period | undefined): Month | undefined =>
    whyNotIn(day, bounds, window, report.period) === undefined ? monthOf(knownDay(day, bounds)) : undefined;
  const show = (shown: AdindaFunction) => withoutMonth.set(shown, (withoutMonth.get(shown) ?? 0) + 1);

  const record = (month: Month | undefined, shown: AdindaFunction) => {
    if (month === nowhere) show(shown);
    else addOnce(month?.recorded, shown);
  };
  for (const item of report.informationItems ?? []) record(monthAt(item.date, boundsOf(item, 'date')), 'akses');
  for (const product of report.products ?? []) record(monthAt(product.date, boundsOf(product, 'date')), 'diseminasi');
  for (const wish of report.aspirations ?? []) {
    record(monthAt(wish.recordedOn, boundsOf(wish, 'recordedOn')), 'aspirasi');
  }
  for (const doneOn of decisions?.doneDays ?? []) record(monthOf(doneOn), 'implementasi');
  for (const activity of report.activities ?? []) {
    const bounds = boundsOf(activity, 'date');
    const month = monthAt(activity.date, bounds);
    if (month === undefined) continue;
    const whole = inferred?.get(activity.id);
    const guess = heldGuess(whole);
    // By its title it was not held, and the reporter stated nothing else.
    if (guess !== whole && activity.functions === undefined) continue;
    const functions = withInferred(activity.functions, guess?.functions) ?? [];
    // Whom an activity was held with states networking, whether or not the box is ticked.
    const isWithOthers = isHeldWithOthers(activity, isOwn);
    if (month === nowhere) {
      for (const one of new Set([...functions, ...(isWithOthers ? (['networking'] as const) : [])])) show(one);
      continue;
    }
    for (const one of functions) addOnce(month.named, one);
    if (isWithOthers) addOnce(month.named, 'networking');
    if (isWithOthers || functions.length > 0) month.days.add(knownDay(activity.date, bounds));
  }
  return { months, withoutMonth };
}

function addOnce(functions: AdindaFunction[] | undefined, one: AdindaFunction): void {
  if (functions?.includes(one) === false) functions.push(one);
}

function isHeldWithOthers({ partners, otherKimIds }: Activity, isOwn: MonthsInput['isOwn']): boolean {
  if (partners?.some(({ partnerId }) => !isOwn(partnerId))) return true;
  return otherKimIds?.some((id) => !isOwn(id)) === true;
}
