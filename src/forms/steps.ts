import type { StepField, StepId } from '../fields/field-steps.js';
import { type Fields, fieldTables, type SubmissionOf } from '../fields/field-tables.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import type { SubmissionKind } from '../model/submission.js';

/** What belongs to one step of a form; its title stands in `steps` of a language. */
export interface FormStep<Field extends string> {
  /** Fields of the submission, in the order in which to ask for them. */
  readonly fields: readonly Field[];
}

/** The part of a submission that one step asks for. */
export type StepValue<Kind extends SubmissionKind, Step extends StepId<Kind>> = Pick<
  SubmissionOf[Kind],
  StepField<Kind, Step>
>;

function stepsOfKind<Kind extends SubmissionKind>(kind: Kind): FormSteps<Kind> {
  const fields: Fields = fieldTables[kind];
  const inStep = (step: string | undefined) => Object.keys(fields).filter((path) => fields[path]?.step === step);
  const steps = new Set(
    Object.values(fields).flatMap(({ step }) => (step === undefined || step === 'host' ? [] : [step])),
  );
  const rows = [...steps].map((step) => [step, { fields: inStep(step) }]);
  return { steps: Object.fromEntries(rows), byHost: inStep('host') as never };
}

/** The steps of one kind, and what the host gives. */
export interface FormSteps<Kind extends SubmissionKind = SubmissionKind> {
  readonly steps: { readonly [Step in StepId<Kind>]: FormStep<StepField<Kind, Step>> };
  /** Fields that the host gives, and no person fills in. */
  readonly byHost: readonly StepField<Kind, 'host'>[];
}

/**
 * How a form may be cut into steps: which fields of a submission belong to which step. Every field of the
 * model belongs to exactly one step, or is given by the host. The order is the order for people.
 *
 * @example
 * ```ts
 * Object.keys(formSteps.registration.steps); // ['identity', 'members', 'recognition', 'relations', 'work']
 * formSteps.registration.steps.work.fields; // ['workProgrammes', 'statedFigures']
 * formSteps['activity-report'].byHost; // ['kind', 'schemaVersion', 'id', 'partialLists', 'kimId']
 * ```
 */
export const formSteps: { readonly [Kind in SubmissionKind]: FormSteps<Kind> } = /* @__PURE__ */ frozen({
  registration: stepsOfKind('registration'),
  'activity-report': stepsOfKind('activity-report'),
});

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
