import { activityReportFields } from '../fields/activity-report-fields.js';
import type { StepField, StepId } from '../fields/field-steps.js';
import type { Fields, SubmissionOf } from '../fields/field-tables.js';
import { registrationFields } from '../fields/registration-fields.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { RegistrationDraft, SubmissionKind } from '../model/submission.js';
import { parseAs } from '../parse/parse-as.js';
import type { Shape } from '../parse/shape.js';
import { activityReportShape } from '../parse/shape-data/activity-report.js';
import { registrationShape } from '../parse/shape-data/registration.js';
import type { RuleSet } from '../validate/rule-set.js';
import { activityReportRuleSetAt, registrationRuleSetAt } from '../validate/rule-set-at.js';

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

/**
 * A kind of form: the first argument of everything about forms. It is a value and not a name, so that an application
 * carries the fields, codes and rules of the kinds that it imports, and no others.
 */
export interface FormKind<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: Kind;
  /** Every field of the model belongs to exactly one step, or is given by the host. The order is the order for people. */
  readonly steps: { readonly [Step in StepId<Kind>]: FormStep<StepField<Kind, Step>> };
  /** Fields that the host gives, and no person fills in. */
  readonly byHost: readonly StepField<Kind, 'host'>[];
  /** For the functions of this library. */
  readonly parts: FormParts;
}

/** What the functions of this library need of a kind of form. */
export interface FormParts {
  readonly fields: Fields;
  readonly shape: () => Shape;
  readonly ruleSetAt: (date: LocalDate) => RuleSet;
  /** Reads the registration to which a submission of this kind belongs; of a report. */
  readonly readRegistration?: (input: unknown) => RegistrationDraft | undefined;
}

/**
 * The form in which a KIM registers.
 *
 * @example
 * ```ts
 * Object.keys(registrationForm.steps); // ['identity', 'members', 'recognition', 'relations', 'work']
 * registrationForm.steps.work.fields; // ['workProgrammes', 'statedFigures']
 * ```
 */
export const registrationForm: FormKind<'registration'> = /* @__PURE__ */ formKind('registration', {
  fields: registrationFields,
  shape: onceMade(registrationShape),
  ruleSetAt: (date) => registrationRuleSetAt(date),
});

/**
 * The form in which a KIM reports what it did in a period.
 *
 * @example
 * ```ts
 * activityReportForm.byHost; // ['kind', 'schemaVersion', 'id', 'partialLists', 'kimId']
 * ```
 */
export const activityReportForm: FormKind<'activity-report'> = /* @__PURE__ */ formKind('activity-report', {
  fields: activityReportFields,
  shape: onceMade(activityReportShape),
  ruleSetAt: (date) => activityReportRuleSetAt(date),
  readRegistration: (input) => {
    const { readable } = parseAs({ shape: registrationShape() }, input, { maxIssues: 0 });
    return readable?.kind === 'registration' ? readable : undefined;
  },
});

function formKind<Kind extends SubmissionKind>(kind: Kind, parts: FormParts): FormKind<Kind> {
  const { fields } = parts;
  const inStep = (step: string | undefined) => Object.keys(fields).filter((path) => fields[path]?.step === step);
  const steps = new Set(
    Object.values(fields).flatMap(({ step }) => (step === undefined || step === 'host' ? [] : [step])),
  );
  const rows = [...steps].map((step) => [step, { fields: inStep(step) }]);
  return frozen({ kind, steps: Object.fromEntries(rows), byHost: inStep('host') as never, parts });
}

function onceMade<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * What this library needs of the form that a caller passes.
 *
 * @throws KimError `invalid-argument` for anything but a form of this library.
 */
export function partsOf(form: FormKind): FormParts {
  if (form?.parts?.shape === undefined) {
    throw new KimError('invalid-argument', 'A form is registrationForm or activityReportForm of "kim-domain/forms".');
  }
  return form.parts;
}

/** The steps of a form in order, each with its fields. */
export function stepsInOrder<Kind extends SubmissionKind>(
  form: FormKind<Kind>,
): readonly { readonly step: StepId<Kind>; readonly fields: readonly string[] }[] {
  partsOf(form);
  const steps = Object.keys(form.steps) as StepId<Kind>[];
  return steps.map((step) => ({ step, fields: fieldsOfStep(form, step) }));
}

/** The fields of a step that the caller names; anything else is a mistake of the calling program. */
export function fieldsOfStep<Kind extends SubmissionKind>(form: FormKind<Kind>, step: StepId<Kind>): readonly string[] {
  partsOf(form);
  const { kind, steps } = form;
  if (!Object.hasOwn(steps, step)) {
    throw new KimError('unknown-id', `A form for "${kind}" has the steps ${Object.keys(steps).join(', ')}.`);
  }
  return steps[step].fields;
}
