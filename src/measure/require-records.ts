import { KimError } from '../kernel/kim-error.js';
import { isLocalDate } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';

/** What is measured: the report of a period and, where it is at hand, the registration of the group. */
export interface KimRecords {
  readonly report: ActivityReport;
  /** Without it, whatever needs members, residents or the day of formation has no value, and the value gives the reason. */
  readonly registration?: Registration | undefined;
}

/**
 * Refuses what is no report or registration, what was read only in part (such as `readable`), and a report beside the
 * registration of another KIM, with one sentence.
 *
 * @throws KimError `missing-argument`, `invalid-argument`.
 * @internal
 */
export function requireRecords(records: KimRecords | undefined): void {
  const report: unknown = records?.report;
  if (report === undefined || report === null) {
    throw new KimError('missing-argument', 'measureKim needs a report; read one with parseSubmission.');
  }
  if (!isReport(report)) {
    throw new KimError(
      'invalid-argument',
      'measureKim needs a whole activity report: the submission that parseSubmission gives, not its readable part.',
    );
  }
  const registration: unknown = records?.registration;
  if (registration !== undefined && !isRegistration(registration)) {
    throw new KimError(
      'invalid-argument',
      'measureKim needs a whole registration: the submission that parseSubmission gives, not its readable part.',
    );
  }
  requireSameKim(records?.registration, records?.report, 'measureKim');
}

/**
 * Refuses a report and the registration of another KIM: members, residents and the day of formation would be those of
 * somebody else. An id that is not given contradicts nothing.
 *
 * @throws KimError `invalid-argument`.
 * @internal
 */
export function requireSameKim(
  registration: { readonly id?: string | undefined } | undefined,
  report: { readonly kimId?: string | undefined } | undefined,
  caller: string,
  argument = 'registration',
): void {
  if (registration?.id === undefined || report?.kimId === undefined || registration.id === report.kimId) return;
  throw new KimError(
    'invalid-argument',
    `${caller} needs ${argument}: that of the KIM of which the rest is; ids of two KIMs were given.`,
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && isLocalDate(value);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isMissing = (value: unknown): boolean => value === undefined;
const isMaybeText = (value: unknown): boolean => isMissing(value) || isText(value);
const isMaybeDay = (value: unknown): boolean => isMissing(value) || isDay(value);
const isMaybeNumber = (value: unknown): boolean => isMissing(value) || Number.isFinite(value);

/** Loops of their own, for reports hold thousands of records and ids. */
function isTexts(value: unknown): boolean {
  if (value === undefined) return true;
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string') return false;
  return true;
}

function areObjects(value: unknown, isSound: (one: Fields) => boolean): boolean {
  if (value === undefined) return true;
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isObject(value[i]) || !isSound(value[i])) return false;
  return true;
}

const areInexactDays = (value: unknown): boolean =>
  areObjects(
    value,
    ({ field, id, from, through }) => isText(field) && isMaybeText(id) && isDay(from) && isDay(through),
  );

const hasId = ({ id }: Fields): boolean => isText(id);

const isLevel = (value: unknown): boolean => value === 1 || value === 2 || value === 3 || value === 4;

const isAttendance = ({ memberIds, members, guests, women, men, total }: Fields): boolean =>
  isTexts(memberIds) &&
  isMaybeNumber(members) &&
  isMaybeNumber(guests) &&
  isMaybeNumber(women) &&
  isMaybeNumber(men) &&
  isMaybeNumber(total);

const isPartnerOfActivity = ({ partnerId, contributedByKim, contributedByPartner }: Fields): boolean =>
  isText(partnerId) && isTexts(contributedByKim) && isTexts(contributedByPartner);

/** Of each list, what a record must have before it can be counted, and the parts of it that measuring looks into. */
const recordChecks: { readonly [List in keyof ActivityReport]?: (record: Fields) => boolean } = {
  activities: ({ id, date, functions, channels, otherKimIds, beneficiaryIds, attendance, partners }) =>
    isText(id) &&
    isDay(date) &&
    isTexts(functions) &&
    isTexts(channels) &&
    isTexts(otherKimIds) &&
    isTexts(beneficiaryIds) &&
    (isMissing(attendance) || (isObject(attendance) && isAttendance(attendance))) &&
    areObjects(partners, isPartnerOfActivity),
  decisions: ({ id, activityId, dueOn, doneOn }) =>
    isText(id) && isText(activityId) && isMaybeDay(dueOn) && isMaybeDay(doneOn),
  informationItems: ({ id, date, memberIds, sourceName }) =>
    isText(id) && isDay(date) && isTexts(memberIds) && isMaybeText(sourceName),
  products: ({ id, date, reach, correctedOn }) =>
    isText(id) && isDay(date) && isMaybeNumber(reach) && isMaybeDay(correctedOn),
  partners: ({ id, kind, name }) => isText(id) && isText(kind) && isMaybeText(name),
  aspirations: ({ id, recordedOn, forwardedOn, answeredOn, fedBackOn }) =>
    isText(id) && isDay(recordedOn) && isMaybeDay(forwardedOn) && isMaybeDay(answeredOn) && isMaybeDay(fedBackOn),
  ratings: ({ raterId, criterion, level, evidenceIds }) =>
    isText(raterId) && isText(criterion) && (isMissing(level) || isLevel(level)) && isTexts(evidenceIds),
  income: ({ id, amount }) => isText(id) && Number.isFinite(amount),
  facilitation: hasId,
};

function isReport(report: unknown): boolean {
  if (!isObject(report) || report.kind !== 'activity-report') return false;
  if (!isText(report.kimId) || !isTexts(report.partialLists) || !areInexactDays(report.inexactDates)) return false;
  const { period, beneficiaries } = report;
  if (!isMissing(beneficiaries) && !(isObject(beneficiaries) && isMaybeNumber(beneficiaries.total))) return false;
  if (!isObject(period) || !isDay(period.from) || !isDay(period.through)) return false;
  for (const list in recordChecks) {
    const isSound = recordChecks[list as keyof ActivityReport] as (record: Fields) => boolean;
    if (!areObjects(report[list], isSound)) return false;
  }
  return true;
}

function isRegistration(registration: unknown): boolean {
  // Without an id nothing says of which group it is.
  if (!isObject(registration) || registration.kind !== 'registration' || !isText(registration.id)) return false;
  const { name, otherNames, members, formerMembers, statedCounts, partialLists, seat, formation } = registration;
  const { decrees, registryEntries, inexactDates } = registration;
  const isMember = (member: Fields) =>
    hasId(member) && isMaybeText(member.name) && isTexts(member.offices) && isTexts(member.elements);
  return (
    isMaybeText(name) &&
    isTexts(otherNames) &&
    areObjects(members, isMember) &&
    areObjects(formerMembers, hasId) &&
    [statedCounts, decrees, registryEntries].every((list) => areObjects(list, () => true)) &&
    isTexts(partialLists) &&
    areInexactDays(inexactDates) &&
    (isMissing(formation) || isObject(formation)) &&
    (isMissing(seat) || (isObject(seat) && isMaybeNumber(seat.residents)))
  );
}
