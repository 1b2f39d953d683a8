import { inexactDayFinder } from '../../facts/inexact-days.js';
import type { ActivityReportDraft, RegistrationDraft } from '../../model/submission.js';
import type { Answering } from '../rule.js';

/** Reports every entry of `inexactDates` that is about no day of the draft; one that lacks a part is passed over. */
export function refuseUnknownInexactDates(
  draft: RegistrationDraft | ActivityReportDraft,
  fields: Readonly<Record<string, { readonly value: string } | undefined>>,
  answer: Pick<Answering, 'examined' | 'lacks' | 'found'>,
): void {
  const find = inexactDayFinder(draft);
  for (const [i, entry] of draft.inexactDates?.entries() ?? []) {
    const { field, from, through } = entry;
    if (field === undefined || from === undefined || through === undefined) continue;
    answer.examined();
    // The bounds of an entry are no date of the submission.
    const isField = fields[field]?.value === 'date' && !field.startsWith('inexact') && from <= through;
    if (isField && find(entry, 1).length > 0) continue;
    // The item may be among those that are not listed.
    const [list = ''] = field.split('[');
    const { [`${list}Listed`]: extent } = draft as Readonly<Record<string, unknown>>;
    if (isField && (extent === 'some' || draft.partialLists?.includes(list))) answer.lacks([list]);
    else answer.found(['inexactDates', i, 'field']);
  }
}
