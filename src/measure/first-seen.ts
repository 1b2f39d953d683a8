import type { LocalDate } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { InexactDays } from './known-days.js';

/**
 * The first day, not after the day of measuring, on which anything shows that a group existed: a dated record of its report,
 * its decree, or its entry in a register. Never before its formation, if what is recorded is true. Of a day that is known by its
 * bounds, the last that it may be.
 *
 * @internal
 */
export function firstSeenOn(
  report: ActivityReport,
  registration: Registration | undefined,
  asOf: LocalDate,
  ofReport?: InexactDays,
  ofRegistration?: InexactDays,
): LocalDate | undefined {
  let first: LocalDate | undefined;
  const see = <Field extends string>(
    record: { readonly [Key in Field]?: LocalDate },
    field: Field,
    days: InexactDays | undefined = ofReport,
  ) => {
    const day = days?.get(record)?.[field]?.through ?? record[field];
    if (day !== undefined && day <= asOf && (first === undefined || day < first)) first = day;
  };
  for (const activity of report.activities ?? []) see(activity, 'date');
  for (const item of report.informationItems ?? []) see(item, 'date');
  for (const product of report.products ?? []) see(product, 'date');
  for (const aspiration of report.aspirations ?? []) see(aspiration, 'recordedOn');
  for (const decision of report.decisions ?? []) see(decision, 'doneOn');
  for (const decree of registration?.decrees ?? []) see(decree, 'issuedOn', ofRegistration);
  for (const entry of registration?.registryEntries ?? []) see(entry, 'registeredOn', ofRegistration);
  return first;
}
