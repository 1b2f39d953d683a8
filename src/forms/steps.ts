import {
  type FieldPath,
  type Fields,
  type FieldTables,
  fieldTables,
  type SubmissionOf,
} from '../fields/field-tables.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Bilingual } from '../vocabulary/concept.js';

/** What belongs to one step of a form. */
export interface FormStep<Field extends string> {
  readonly title: Bilingual;
  /** Fields of the submission, in the order in which to ask for them. */
  readonly fields: readonly Field[];
}

/** The step of each field of the submission itself, as its table has it. */
type StepsIn<Kind extends SubmissionKind> = {
  readonly [Path in FieldPath<Kind>]: FieldTables[Kind][Path & keyof FieldTables[Kind]] extends {
    readonly step: infer Step;
  }
    ? { readonly field: Path; readonly step: Step }
    : never;
}[FieldPath<Kind>];

/** Ids of the steps of each kind. */
export type StepId<Kind extends SubmissionKind = SubmissionKind> = {
  readonly [Each in SubmissionKind]: Exclude<StepsIn<Each>['step'], 'host'> & string;
}[Kind];

/** The fields of one step. */
export type StepField<Kind extends SubmissionKind, Step extends StepId<Kind> | 'host'> = {
  readonly [Each in SubmissionKind]: Extract<StepsIn<Each>, { readonly step: Step }>['field'] &
    keyof SubmissionOf[Each] &
    string;
}[Kind];

/** The part of a submission that one step asks for. */
export type StepValue<Kind extends SubmissionKind, Step extends StepId<Kind>> = Pick<
  SubmissionOf[Kind],
  StepField<Kind, Step>
>;

// In the order for people.
const titles: { readonly [Kind in SubmissionKind]: Readonly<Record<StepId<Kind>, Bilingual>> } = {
  registration: {
    identity: { id: 'Jati diri dan tempat kedudukan', en: 'Identity and seat' },
    members: { id: 'Anggota dan pengurus', en: 'Members and officers' },
    recognition: { id: 'Pengakuan dan pendaftaran', en: 'Recognition and register' },
    relations: { id: 'Hubungan dengan lembaga lain dan pendanaan', en: 'Relations with other bodies, and funding' },
    work: { id: 'Program kerja', en: 'Work programme' },
  },
  'activity-report': {
    period: { id: 'Masa laporan', en: 'Reporting period' },
    partners: { id: 'Mitra, pembinaan, dan pemasukan', en: 'Partners, support and income' },
    activities: { id: 'Kegiatan dan hasilnya', en: 'Activities and what came of them' },
    information: { id: 'Informasi yang diterima dan diterbitkan', en: 'Information taken in and published' },
    aspirations: { id: 'Aspirasi warga', en: "Residents' wishes" },
    ratings: { id: 'Penilaian mutu', en: 'Ratings of quality' },
  },
};

/** The fields of a kind that belong to a step, or that the host gives, in the order of its table. */
function fieldsWith(kind: SubmissionKind, step: string): readonly never[] {
  const fields: Fields = fieldTables[kind];
  return Object.keys(fields).filter((path) => fields[path]?.step === step) as never[];
}

function stepsOfKind<Kind extends SubmissionKind>(kind: Kind): FormSteps<Kind> {
  const steps = Object.entries<Bilingual>(titles[kind]).map(([step, title]) => [
    step,
    { title, fields: fieldsWith(kind, step) },
  ]);
  return { steps: Object.fromEntries(steps), byHost: fieldsWith(kind, 'host') };
}

/** The steps of one kind, and what the host gives. */
export interface FormSteps<Kind extends SubmissionKind = SubmissionKind> {
  readonly steps: { readonly [Step in StepId<Kind>]: FormStep<StepField<Kind, Step>> };
  /** Fields that the host gives, and no person fills in. */
  readonly byHost: readonly StepField<Kind, 'host'>[];
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
  registration: stepsOfKind('registration'),
  'activity-report': stepsOfKind('activity-report'),
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
