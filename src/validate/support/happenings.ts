import type { LocalDate } from '../../kernel/local-date.js';
import type { ActivityReportDraft } from '../../model/submission.js';
import type { Answering } from '../rule.js';

/** The lists of a report whose records happened on one day, and the key under which that day stands. */
const dayKeys = {
  activities: 'date',
  informationItems: 'date',
  products: 'date',
  facilitation: 'receivedOn',
} as const;

type DatedList = keyof typeof dayKeys;

/** The lists that hold what happened. */
export const happeningLists: readonly DatedList[] = ['activities', 'informationItems', 'products', 'facilitation'];

/** Where the day of each happening stands. */
export const happeningPlaces = [
  'activities[].date',
  'informationItems[].date',
  'products[].date',
  'facilitation[].receivedOn',
] as const;

export const happeningPlacesAndPeriod = [
  'period.from',
  'period.through',
  'activities[].date',
  'informationItems[].date',
  'products[].date',
  'facilitation[].receivedOn',
] as const;

export const happeningPlacesAndKim = [
  'kimId',
  'activities[].date',
  'informationItems[].date',
  'products[].date',
  'facilitation[].receivedOn',
] as const;

/** Every date of a report that is in the past. */
export const datePlaces = [
  'activities[].date',
  'informationItems[].date',
  'products[].date',
  'facilitation[].receivedOn',
  'submittedOn',
  'decisions[].doneOn',
  'products[].correctedOn',
  'partners[].agreedOn',
  'aspirations[].recordedOn',
  'aspirations[].forwardedOn',
  'aspirations[].answeredOn',
  'aspirations[].fedBackOn',
] as const;

/** Which days the happenings of a report span. */
interface Happenings {
  /** At least one of the lists is stated. */
  readonly isStated: boolean;
  readonly isEmpty: boolean;
  readonly areAllDated: boolean;
  /** The first and the last day, of those that are known. */
  readonly first: LocalDate | undefined;
  readonly last: LocalDate | undefined;
}

/** Which days the happenings of a report span; for a report is mostly in order, and several rules ask. */
function happeningsOf(report: ActivityReportDraft): Happenings {
  let isStated = false;
  let isEmpty = true;
  let areAllDated = true;
  let first: LocalDate | undefined;
  let last: LocalDate | undefined;
  for (const list of happeningLists) {
    const items: Items | undefined = report[list];
    if (items === undefined) continue;
    isStated = true;
    const key = dayKeys[list];
    for (let i = 0; i < items.length; i++) {
      isEmpty = false;
      const day = items[i]?.[key];
      if (day === undefined) areAllDated = false;
      else if (first === undefined || last === undefined) first = last = day;
      else if (day < first) first = day;
      else if (day > last) last = day;
    }
  }
  return { isStated, isEmpty, areAllDated, first, last };
}

type Items = readonly { readonly date?: LocalDate; readonly receivedOn?: LocalDate }[];

/**
 * Reports every happening on a day before or after some days, in the order of the report; notes those without a day.
 *
 * @returns whether at least one of the lists is stated.
 */
export function refuseHappenings(
  report: ActivityReportDraft,
  { before = '', after = '9999-12-31' }: { readonly before?: LocalDate; readonly after?: LocalDate },
  answer: Pick<Answering<'activity-report'>, 'fact' | 'examined' | 'lacks' | 'found'>,
): boolean {
  const { isStated, isEmpty, areAllDated, first = before, last = after } = answer.fact(happeningsOf);
  if (!isEmpty) answer.examined();
  if (areAllDated && first >= before && last <= after) return isStated;
  for (const list of happeningLists) {
    const items: Items = report[list] ?? [];
    const key = dayKeys[list];
    for (let i = 0; i < items.length; i++) {
      const day = items[i]?.[key];
      if (day === undefined) answer.lacks([list, i, key]);
      else if (day < before || day > after) answer.found([list, i, key]);
    }
  }
  return isStated;
}
