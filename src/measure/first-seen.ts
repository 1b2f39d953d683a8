import type { LocalDate } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';

/**
 * The first day, not after the day of measuring, on which anything shows that a group existed: a dated record of its report,
 * its decree, or its entry in a register. Never before its formation, if what is recorded is true.
 *
 * @internal
 */
export function firstSeenOn(
  report: ActivityReport,
  registration: Registration | undefined,
  asOf: LocalDate,
): LocalDate | undefined {
  let first: LocalDate | undefined;
  const see = (day: LocalDate | undefined) => {
    if (day !== undefined && day <= asOf && (first === undefined || day < first)) first = day;
  };
  for (const { date } of report.activities ?? []) see(date);
  for (const { date } of report.informationItems ?? []) see(date);
  for (const { date } of report.products ?? []) see(date);
  for (const { recordedOn } of report.aspirations ?? []) see(recordedOn);
  for (const { doneOn } of report.decisions ?? []) see(doneOn);
  for (const { issuedOn } of registration?.decrees ?? []) see(issuedOn);
  for (const { registeredOn } of registration?.registryEntries ?? []) see(registeredOn);
  return first;
}
