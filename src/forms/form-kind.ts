import type { StepField, StepId } from '../fields/field-steps.js';
import type { Fields, SubmissionOf } from '../fields/field-tables.js';
import { wrongArgument } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { RegistrationDraft, SubmissionKind } from '../model/submission.js';
import { isKind } from '../parse/kinds.js';
import type { Shape } from '../parse/shape.js';
import type { RuleSet } from '../validate/rule-set.js';
import type { OwnLists } from './own-lists.js';

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

type StepsOf<Kind extends SubmissionKind> = {
  readonly [Each in SubmissionKind]: { readonly [Step in StepId<Each>]: FormStep<StepField<Each, Step>> };
}[Kind];

/**
 * The fields of a kind of form: what functions about fields, labels, blank values and choices take. It is a value and not a
 * name, so that an application carries the fields and codes of the kinds that it imports, and no others.
 */
export interface FormOutline<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: Kind;
  /** Every field of the model belongs to exactly one step, or is given by the host. The order is the order for people. */
  readonly steps: StepsOf<Kind>;
  /** Fields that the host gives, and no person fills in. */
  readonly byHost: readonly StepField<Kind, 'host'>[];
  /** For the functions of this library. */
  readonly parts: FormParts;
}

/** A kind of form with the rules about it: what everything that checks takes. */
export interface FormKind<Kind extends SubmissionKind = SubmissionKind> extends FormOutline<Kind> {
  /** For the functions of this library. */
  readonly rules: FormRules;
}

/** What the functions of this library need to know of the fields of a form. */
export interface FormParts {
  readonly fields: Fields;
  /** How the kind is read. */
  readonly shape: () => Shape;
  /** Lists that only this kind has and that are no concept scheme. */
  readonly lists: OwnLists;
  /** The steps in order. */
  readonly steps: readonly { readonly step: string; readonly fields: readonly string[] }[];
  readonly byHost: readonly string[];
}

/** What the functions of this library need to judge what a form holds. */
export interface FormRules {
  /** The national rules of this kind in force on a day. */
  readonly ruleSetAt: (date: LocalDate) => RuleSet;
  /** Reads the registration to which a submission of this kind belongs; of a report. */
  readonly readRegistration?: (input: unknown) => RegistrationDraft | undefined;
}

/** An outline of any kind, where the kind does not matter. */
export type AnyOutline = Pick<FormOutline, 'kind' | 'parts'>;

/** A form of any kind, where the kind does not matter. */
export type AnyForm = Pick<FormKind, 'kind' | 'parts' | 'rules'>;

/** The outline of a kind, from its table of fields and the way it is read. */
export function outlineOf<Kind extends SubmissionKind>(
  kind: Kind,
  fields: Fields,
  makeShape: () => Shape,
  lists: OwnLists = {},
): FormOutline<Kind> {
  const inStep = (step: string) => Object.keys(fields).filter((path) => fields[path]?.step === step);
  const names = new Set(Object.values(fields).flatMap(({ step }) => (step === undefined ? [] : [step])));
  names.delete('host');
  const steps = [...names].map((step) => ({ step, fields: inStep(step) }));
  const byHost = inStep('host');
  return frozen({
    kind,
    // The compiler has the steps of each kind from its table; they are made from the same table.
    steps: Object.fromEntries(steps.map(({ step, ...rest }) => [step, rest])) as never,
    byHost: byHost as never,
    parts: { fields, shape: onceMade(makeShape), lists, steps, byHost },
  });
}

/** An outline with the rules about it. */
export function withRules<Kind extends SubmissionKind>(outline: FormOutline<Kind>, rules: FormRules): FormKind<Kind> {
  return frozen({ ...outline, rules });
}

function onceMade<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * What this library needs of the form that a caller passes. Nobody else makes one, so its parts are frozen, and a copy of them is none.
 *
 * @throws KimError `missing-argument` or `invalid-argument` for anything but a form of this library.
 */
export function partsOf(form: AnyOutline, caller: string): FormParts {
  if (!isKind(form?.kind) || typeof form.parts?.shape !== 'function' || !Object.isFrozen(form.parts))
    throw noForm(form, caller);
  return form.parts;
}

/** The same of a form that is to be checked: an outline has no rules. */
export function partsWithRules(form: AnyForm, caller: string): FormParts {
  const parts = partsOf(form, caller);
  if (typeof form.rules?.ruleSetAt !== 'function') throw noForm(form, caller);
  return parts;
}

const noForm = (form: unknown, caller: string) =>
  wrongArgument(form, 'registrationForm or activityReportForm of "kim-domain/forms"', caller, 'form');

/** The fields of a step that the caller names; anything else is a mistake of the calling program. */
export function fieldsOfStep(form: AnyForm, step: string, caller: string): readonly string[] {
  const { steps } = partsWithRules(form, caller);
  const found = steps.find((each) => each.step === step);
  if (found === undefined) {
    const known = steps.map((each) => each.step).join(', ');
    throw new KimError('unknown-id', `${caller} needs step: one of ${known}, the steps of a form for "${form.kind}".`);
  }
  return found.fields;
}
