import type { ActivityReportDraft } from '../../model/submission.js';

/** The lists of a report whose records have an id. */
export const recordLists = [
  'activities',
  'decisions',
  'informationItems',
  'products',
  'partners',
  'aspirations',
  'facilitation',
  'income',
] as const;

/** Where the id of a record stands. */
export const recordIdPlaces: readonly string[] = /* @__PURE__ */ recordLists.map((list) => `${list}[].id`);

export const evidencePlaces: readonly string[] = /* @__PURE__ */ ['ratings[].evidenceIds', 'partialLists'].concat(
  recordIdPlaces,
);

/** Where the records of a list stand, by their id. */
export interface RecordIndex {
  /** Of records that share an id the first stands here. */
  readonly byId: ReadonlyMap<string, number>;
  /** False when the list is not stated, is a part or has a record without an id: then any id that was not found may still be its. */
  readonly complete: boolean;
}

/** Every list of a report by id. */
export function recordIndexes(
  report: ActivityReportDraft,
): Readonly<Record<(typeof recordLists)[number], RecordIndex>> {
  return {
    activities: indexOf(report, 'activities'),
    decisions: indexOf(report, 'decisions'),
    informationItems: indexOf(report, 'informationItems'),
    products: indexOf(report, 'products'),
    partners: indexOf(report, 'partners'),
    aspirations: indexOf(report, 'aspirations'),
    facilitation: indexOf(report, 'facilitation'),
    income: indexOf(report, 'income'),
  };
}

function indexOf(report: ActivityReportDraft, list: (typeof recordLists)[number]): RecordIndex {
  const records: readonly { readonly id?: string }[] | undefined = report[list];
  const byId = new Map<string, number>();
  if (records === undefined) return { byId, complete: false };
  let complete = report.partialLists?.includes(list) !== true;
  for (let i = 0; i < records.length; i++) {
    const id = records[i]?.id;
    if (id === undefined) complete = false;
    else if (!byId.has(id)) byId.set(id, i);
  }
  return { byId, complete };
}
