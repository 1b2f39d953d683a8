import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { ActivityReportDraft } from '../../model/submission.js';

/** The lists of a report whose records happened on one day, and the key under which that day stands. */
const dayKeys = {
  activities: 'date',
  informationItems: 'date',
  products: 'date',
  facilitation: 'receivedOn',
} as const;

type DatedList = keyof typeof dayKeys;

const datedLists = Object.keys(dayKeys) as readonly DatedList[];

/** Paths of the lists that hold what happened, for a rule that found none of them. */
export const datedListPaths: readonly Path[] = datedLists.map((list) => [list]);

/** What a report states about the days on which things happened. */
export interface Happenings {
  /** Whether at least one of the lists is there. */
  readonly stated: boolean;
  /** How many records there are. */
  readonly records: number;
  /** Records without a day. */
  readonly missing: readonly Path[];
}

/** Walks every record that happened on one day, in the order of the report. */
export function eachHappening(
  report: ActivityReportDraft,
  visit: (day: LocalDate, path: () => Path) => void,
): Happenings {
  const missing: Path[] = [];
  let stated = false;
  let records = 0;
  for (const list of datedLists) {
    const items: readonly { readonly date?: LocalDate; readonly receivedOn?: LocalDate }[] | undefined = report[list];
    if (items === undefined) continue;
    stated = true;
    records += items.length;
    const key = dayKeys[list];
    for (let i = 0; i < items.length; i++) {
      const day = items[i]?.[key];
      if (day === undefined) missing.push([list, i, key]);
      else visit(day, () => [list, i, key]);
    }
  }
  return { stated, records, missing };
}
