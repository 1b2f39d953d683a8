import type { LocalDate } from '../kernel/local-date.js';
import type { Activity } from '../model/activity.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import { measured, noData } from './outcomes.js';
import type { KimMeasurement } from './reasons.js';
import type { Tally } from './tally.js';
import { heldGuess, withInferred } from './tally-activities.js';

/** The activities of a day count for at most so many functions; when they name more, their credit is spread over them. */
const functionsPerDay = 2;

/** What happened in one calendar month. */
interface Month {
  /** Functions that a list of records of their own shows. */
  readonly recorded: Set<AdindaFunction>;
  /** Functions that activities of the month name. */
  readonly named: Set<AdindaFunction>;
  /** Days with any of those activities. */
  readonly days: Set<LocalDate>;
}

/**
 * In how many of the months observed a group did something of a function: from lists of records (information taken in,
 * products, aspirations, decisions carried out) and from activities alike, so that a meeting counts as dissemination as a
 * leaflet does. What happened often in one month counts once; a burst is no year.
 *
 * One meeting at which all six boxes are ticked is not six meetings, nor are six records of it: the days with activities of
 * a month count together for at most two functions each, spread evenly over the functions that are named. Over all functions
 * together, one more activity or one more box never lowers the sum.
 */
export function activeMonths(tally: Tally, wanted: AdindaFunction): KimMeasurement {
  const { report, window, asOf } = tally;
  const list = listOf[wanted];
  const ownList = list === undefined ? undefined : report[list];
  if (report.activities === undefined && ownList === undefined) return noData('not-recorded');
  const unstated = tally.activities?.functionsUnstated ?? 0;
  const months = monthsOf(tally, asOf);
  let credit = 0;
  let touched = 0;
  // In the order of the calendar, so that the sum is the same however the records are ordered.
  for (const key of [...months.keys()].sort()) {
    const month = months.get(key);
    const share = month === undefined ? 0 : creditOf(month, wanted);
    credit += share;
    if (share > 0) touched++;
  }
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
    withoutLists,
  });
}

function creditOf({ recorded, named, days }: Month, wanted: AdindaFunction): number {
  if (recorded.has(wanted)) return 1;
  if (!named.has(wanted)) return 0;
  let competing = 0;
  for (const one of named) if (!recorded.has(one)) competing++;
  return Math.min(1, (functionsPerDay * days.size) / competing);
}

/** The list whose records show a function by themselves. */
const listOf: Readonly<Partial<Record<AdindaFunction, keyof ActivityReport>>> = {
  akses: 'informationItems',
  implementasi: 'decisions',
  diseminasi: 'products',
  aspirasi: 'aspirations',
};

function isWithOthers({ partners = [], otherKimIds = [] }: Activity, isOwn: Tally['isOwn']): boolean {
  return partners.some(({ partnerId }) => !isOwn(partnerId)) || otherKimIds.some((id) => !isOwn(id));
}

function monthsOf({ report, window, inferred, isOwn, decisions }: Tally, asOf: LocalDate): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>();
  const monthAt = (date: LocalDate | undefined): Month | undefined => {
    if (date === undefined || date < window.from || date > window.through || date > asOf) return undefined;
    const key = date.slice(0, 7);
    const month = months.get(key) ?? { recorded: new Set(), named: new Set(), days: new Set() };
    months.set(key, month);
    return month;
  };
  for (const { date } of report.informationItems ?? []) monthAt(date)?.recorded.add('akses');
  for (const { date } of report.products ?? []) monthAt(date)?.recorded.add('diseminasi');
  for (const { recordedOn } of report.aspirations ?? []) monthAt(recordedOn)?.recorded.add('aspirasi');
  for (const doneOn of decisions?.doneDays ?? []) monthAt(doneOn)?.recorded.add('implementasi');
  for (const activity of report.activities ?? []) {
    const whole = inferred?.get(activity.id);
    const guess = heldGuess(whole);
    // By its title it was not held, and the reporter stated nothing else.
    if (guess !== whole && activity.functions === undefined) continue;
    const functions = new Set(withInferred(activity.functions, guess?.functions));
    // Whom an activity was held with states networking, whether or not the box is ticked.
    if (isWithOthers(activity, isOwn)) functions.add('networking');
    if (functions.size === 0) continue;
    const month = monthAt(activity.date);
    if (month === undefined) continue;
    month.days.add(activity.date);
    for (const one of functions) month.named.add(one);
  }
  return months;
}
