import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { SubmissionKind } from '../model/submission.js';
import type { DataCategoryCode } from './data-categories.js';

type Scalar = string | number | boolean;

/** The category of every field of a type, at every depth; a list has the categories of its items. */
export type CategoriesOf<T> = T extends Scalar
  ? DataCategoryCode
  : T extends readonly (infer Item)[]
    ? CategoriesOf<Item>
    : { readonly [Key in keyof T]-?: CategoriesOf<NonNullable<T[Key]>> };

const body = 'about-the-body';
const person = 'about-a-person';
const personId = 'person-id';
const role = 'role-in-the-group';
const text = 'free-text';

/** Both texts of a figure, and with them the figure, are as somebody wrote them. */
const statedFigure = { subject: text, value: text, unit: text, source: text } as const;

const registration: CategoriesOf<Registration> = {
  kind: body,
  schemaVersion: body,
  id: body,
  name: body,
  bodyType: body,
  forumLevel: body,
  nameForm: body,
  otherNames: body,
  seat: {
    regionCode: body,
    setting: body,
    unit: body,
    placeName: body,
    ictAccess: body,
    residents: body,
    households: body,
  },
  formation: {
    formedOn: body,
    initiative: body,
    deliberated: body,
    origin: body,
    existingGroup: body,
    steps: { step: body, doneOn: body },
  },
  decrees: { number: body, issuer: body, issuedOn: body, effect: body, expiresOn: body },
  registryEntries: { number: body, registrar: body, registeredOn: body },
  mapping: { mappedBy: body, mappedOn: body },
  statutes: { adopted: body, adoptedOn: body },
  termOfOffice: { from: body, through: body },
  members: {
    id: personId,
    name: person,
    offices: role,
    sectionNames: role,
    elements: person,
    ageBand: 'age-of-a-person',
    sex: person,
    publicOffices: person,
    exOfficio: person,
    resident: person,
    joinedOn: person,
  },
  membersListed: body,
  formerMembers: { id: personId, joinedOn: person, leftOn: person },
  statedCounts: { count: body, counts: body, statedOn: body, source: text },
  statedComposition: {
    elements: body,
    sexes: body,
    ageBands: 'ages-in-the-group',
    exhaustive: body,
    statedOn: body,
    source: text,
  },
  advisers: { id: personId, name: person, role, publicOffices: person },
  relations: {
    of: body,
    counterpart: { id: body, kind: body, name: body },
    kind: body,
    contributes: body,
    receives: body,
    equalStanding: body,
    since: body,
    through: body,
  },
  membershipPolicy: { open: body, restrictedBy: body },
  funding: { source: body, share: body },
  workProgrammes: {
    period: { from: body, through: body },
    activities: { id: body, title: 'title', technique: body, functions: body, plannedOn: body, times: body },
    targets: {
      id: body,
      indicator: body,
      baseline: body,
      target: body,
      // A label can be anything; without it the part of a target says nothing.
      disaggregation: { label: text, target: text },
    },
  },
  statedFigures: statedFigure,
  partialLists: body,
};

const activityReport: CategoriesOf<ActivityReport> = {
  kind: body,
  schemaVersion: body,
  id: body,
  kimId: body,
  period: { from: body, through: body },
  submittedOn: body,
  activities: {
    id: body,
    date: body,
    title: 'title',
    technique: body,
    functions: body,
    topics: body,
    channels: body,
    flow: body,
    attendance: { memberIds: personId, members: body, guests: body, women: body, men: body, total: body },
    partners: { partnerId: body, contributedByKim: body, contributedByPartner: body },
    otherKimIds: body,
    beneficiaryIds: personId,
    beneficiaries: body,
    plannedActivityId: body,
    statedFigures: statedFigure,
  },
  decisions: { id: body, activityId: body, dueOn: body, doneOn: body },
  informationItems: {
    id: body,
    date: body,
    sourceType: body,
    // May be a person: whoever tells a group something must be safe to do so.
    sourceName: text,
    verified: body,
    memberIds: personId,
  },
  products: {
    id: body,
    date: body,
    channel: body,
    reach: body,
    citesSource: body,
    correctedOn: body,
    activityId: body,
  },
  partners: { id: body, kind: body, name: body, agreedOn: body, since: body, through: body },
  aspirations: {
    id: body,
    recordedOn: body,
    aspirationClass: body,
    forwardedTo: body,
    forwardedOn: body,
    answeredOn: body,
    fedBackOn: body,
  },
  ratings: { raterId: personId, criterion: body, level: body, evidenceIds: body, note: text },
  facilitation: { id: body, role: body, giver: body, receiver: body, receivedOn: body },
  income: { id: body, source: body, amount: body },
  beneficiaries: { total: body, women: body, men: body },
  partialLists: body,
};

/** The categories of every field, by kind of submission. */
export interface FieldCategories {
  readonly registration: CategoriesOf<Registration>;
  readonly 'activity-report': CategoriesOf<ActivityReport>;
}

/**
 * The category of every field of the model; `dataCategories` says what each means. A field that is added to the model
 * does not compile until it stands here. Whatever is said of a member under 18 is specific, whichever field it is in:
 * see `minorsIn`.
 *
 * @example
 * ```ts
 * fieldCategories.registration.members.name; // 'about-a-person'
 * fieldCategories['activity-report'].ratings.note; // 'free-text'
 * ```
 */
export const fieldCategories: FieldCategories & Readonly<Record<SubmissionKind, unknown>> = {
  registration,
  'activity-report': activityReport,
};
