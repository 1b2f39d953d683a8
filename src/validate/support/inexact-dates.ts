import { copyOf, inexactDaysOf } from '../../facts/inexact-days.js';
import type { ActivityReportDraft, RegistrationDraft } from '../../model/submission.js';
import type { Answering } from '../rule.js';

/** Reports every entry of `inexactDates` that is about no day of the draft; one that lacks a part is passed over. */
export function refuseUnknownInexactDates(
  draft: RegistrationDraft | ActivityReportDraft,
  fields: Readonly<Record<string, { readonly value: string } | undefined>>,
  answer: Pick<Answering, 'examined' | 'found'>,
): void {
  const copy = copyOf(draft);
  draft.inexactDates?.forEach((entry, i) => {
    const { field, from, through } = entry;
    if (field === undefined || from === undefined || through === undefined) return;
    answer.examined();
    if (from > through || fields[field]?.value !== 'date' || inexactDaysOf(copy, entry).length === 0) {
      answer.found(['inexactDates', i, 'field']);
    }
  });
}
