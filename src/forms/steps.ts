import { KimError } from '../kernel/kim-error.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Bilingual } from '../vocabulary/concept.js';

/** The submission of each kind. */
export interface SubmissionOf {
  readonly registration: Registration;
  readonly 'activity-report': ActivityReport;
}

/** What belongs to one step of a form. */
export interface FormStep<Field extends string> {
  readonly title: Bilingual;
  /** Fields of the submission, in the order in which to ask for them. */
  readonly fields: readonly Field[];
}

type StepRows<Kind extends SubmissionKind> = Readonly<Record<string, FormStep<keyof SubmissionOf[Kind] & string>>>;

/** Fields that the host gives, and no person fills in. */
const byHost = {
  registration: ['kind', 'schemaVersion', 'id'],
  'activity-report': ['kind', 'schemaVersion', 'id', 'kimId'],
} as const;

// In the order for people: no step refers to something that a later one asks for.
const registration = {
  identity: {
    title: { id: 'Jati diri dan tempat kedudukan', en: 'Identity and seat' },
    fields: ['name', 'bodyType', 'forumLevel', 'nameForm', 'otherNames', 'seat', 'formation'],
  },
  members: {
    title: { id: 'Anggota dan pengurus', en: 'Members and officers' },
    fields: [
      'members',
      'membersListed',
      'formerMembers',
      'statedCounts',
      'statedComposition',
      'membershipPolicy',
      'termOfOffice',
      'advisers',
    ],
  },
  recognition: {
    title: { id: 'Pengakuan dan pendaftaran', en: 'Recognition and register' },
    fields: ['decrees', 'registryEntries', 'mapping', 'statutes'],
  },
  relations: {
    title: { id: 'Hubungan dengan lembaga lain dan pendanaan', en: 'Relations with other bodies, and funding' },
    fields: ['relations', 'funding'],
  },
  work: {
    title: { id: 'Program kerja', en: 'Work programme' },
    fields: ['workProgrammes', 'statedFigures'],
  },
} as const satisfies StepRows<'registration'>;

const activityReport = {
  period: {
    title: { id: 'Masa laporan', en: 'Reporting period' },
    fields: ['period', 'submittedOn'],
  },
  partners: {
    title: { id: 'Mitra, pembinaan, dan pemasukan', en: 'Partners, support and income' },
    fields: ['partners', 'facilitation', 'income'],
  },
  activities: {
    title: { id: 'Kegiatan dan hasilnya', en: 'Activities and what came of them' },
    fields: ['activities', 'decisions', 'beneficiaries'],
  },
  information: {
    title: { id: 'Informasi yang diterima dan diterbitkan', en: 'Information taken in and published' },
    fields: ['informationItems', 'products'],
  },
  aspirations: {
    title: { id: 'Aspirasi warga', en: "Residents' wishes" },
    fields: ['aspirations'],
  },
  ratings: {
    title: { id: 'Penilaian mutu', en: 'Ratings of quality' },
    fields: ['ratings'],
  },
} as const satisfies StepRows<'activity-report'>;

interface Rows {
  readonly registration: typeof registration;
  readonly 'activity-report': typeof activityReport;
}

/** Ids of the steps of each kind. */
export type StepId<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: keyof Rows[Each] & string;
}[Kind];

/** The fields of one step. */
export type StepField<Kind extends SubmissionKind, Step extends StepId<Kind>> = Rows[Kind][Step &
  keyof Rows[Kind]] extends { readonly fields: readonly (infer Field)[] }
  ? Field & keyof SubmissionOf[Kind]
  : never;

/** The part of a submission that one step asks for. */
export type StepValue<Kind extends SubmissionKind, Step extends StepId<Kind>> = Pick<
  SubmissionOf[Kind],
  StepField<Kind, Step>
>;

type HostField<Kind extends SubmissionKind> = (typeof byHost)[Kind][number];
type Unplaced<Kind extends SubmissionKind> = Exclude<
  keyof SubmissionOf[Kind],
  HostField<Kind> | { [Step in StepId<Kind>]: StepField<Kind, Step> }[StepId<Kind>]
>;
type PlacedTwice<Kind extends SubmissionKind> = {
  [Step in StepId<Kind>]: StepField<Kind, Step> & (HostField<Kind> | StepField<Kind, Exclude<StepId<Kind>, Step>>);
}[StepId<Kind>];
type Misplaced = { [Kind in SubmissionKind]: Unplaced<Kind> | PlacedTwice<Kind> }[SubmissionKind];

// A field of the model that stands in no step, or in two, does not compile here.
const rows = { registration, 'activity-report': activityReport } satisfies [Misplaced] extends [never]
  ? unknown
  : { readonly misplaced: Misplaced };

/** The steps of one kind, and what the host gives. */
export interface FormSteps<Kind extends SubmissionKind = SubmissionKind> {
  readonly steps: Readonly<Record<StepId<Kind>, FormStep<keyof SubmissionOf[Kind] & string>>>;
  /** Fields that the host gives, and no person fills in. */
  readonly byHost: readonly (keyof SubmissionOf[Kind] & string)[];
}

/**
 * How a form may be cut into steps: which fields of a submission belong to which step, with titles. Every field of the
 * model belongs to exactly one step, or is given by the host. The order is the order for people.
 *
 * @example
 * ```ts
 * Object.keys(formSteps.registration.steps); // ['identity', 'members', 'recognition', 'relations', 'work']
 * formSteps.registration.steps.members.title.id; // 'Anggota dan pengurus'
 * formSteps['activity-report'].byHost; // ['kind', 'schemaVersion', 'id', 'kimId']
 * ```
 */
export const formSteps: { readonly [Kind in SubmissionKind]: FormSteps<Kind> } = {
  registration: { steps: rows.registration, byHost: byHost.registration },
  'activity-report': { steps: rows['activity-report'], byHost: byHost['activity-report'] },
};

/** The fields of a step that the caller names; anything else is a mistake of the calling program. */
export function fieldsOfStep<Kind extends SubmissionKind>(kind: Kind, step: StepId<Kind>): readonly string[] {
  const { steps } = formStepsOf(kind);
  if (!Object.hasOwn(steps, step)) {
    throw new KimError('unknown-id', `A form for "${kind}" has the steps ${Object.keys(steps).join(', ')}.`);
  }
  return steps[step].fields;
}

/** The steps of the kind that the caller names. */
export function formStepsOf<Kind extends SubmissionKind>(kind: Kind): FormSteps<Kind> {
  if (!Object.hasOwn(formSteps, kind)) {
    throw new KimError('unknown-id', `The kinds of submission are ${Object.keys(formSteps).join(' and ')}.`);
  }
  return formSteps[kind];
}
