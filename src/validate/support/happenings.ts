import type { Path } from '../../kernel/json-pointer.js';
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

/**
 * Walks every record that happened on one day, in the order of the report; notes those without a day.
 *
 * @returns whether at least one of the lists is stated.
 */
export function eachHappening(
  report: ActivityReportDraft,
  answer: Pick<Answering, 'examined' | 'lacks'>,
  visit: (day: LocalDate, list: DatedList, index: number) => void,
): { readonly stated: boolean } {
  let stated = false;
  for (const list of happeningLists) {
    const items: readonly { readonly date?: LocalDate; readonly receivedOn?: LocalDate }[] | undefined = report[list];
    if (items === undefined) continue;
    stated = true;
    if (items.length > 0) answer.examined();
    const key = dayKeys[list];
    for (let i = 0; i < items.length; i++) {
      const day = items[i]?.[key];
      if (day === undefined) answer.lacks([list, i, key]);
      else visit(day, list, i);
    }
  }
  return { stated };
}

/** Where the day of a happening stands. */
export function pathOfDay(list: DatedList, index: number): Path {
  return [list, index, dayKeys[list]];
}
