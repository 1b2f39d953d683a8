/**
 * What a form needs: steps, drafts, questions, choices, a Standard Schema, and the problem document of a service.
 *
 * @module
 */

export { registrationOutline } from './registration-outline.js';

// Before the rest: what names the same fields then stands together in a bundle, and is smaller when compressed.

export type { AmbiguousDates } from '../cells/day.js';
export type { StepField, StepId } from '../fields/field-steps.js';
export type { FieldPath, KnownPath, PathIn, SubmissionOf } from '../fields/field-tables.js';
export { acceptedLanguage, type WithLocale } from './accepted-language.js';
export { activityReportForm } from './activity-report-form.js';
export { activityReportOutline } from './activity-report-outline.js';
export * from './completeness.js';
export type { AskedFor, Need } from './completeness-questions.js';
export { fieldChoices } from './field-choices.js';
export type { FormContext } from './form-context.js';
export { type FormField, type FormInput, fieldLabel, formFields, shownAt } from './form-fields.js';
export type {
  FormKind,
  FormOutline,
  FormParts,
  FormRules,
  FormStep,
  StepValue,
} from './form-kind.js';
export * from './form-values.js';
export { type FormValuesOfOptions, formValuesOf } from './form-values-of.js';
export { none, noneIn } from './none.js';
export { type Normalisation, type NormaliseOptions, normalise } from './normalise.js';
export type { NormalisedDoubt } from './normalise-cells.js';
export type { NormalisedAs } from './normalise-leaf.js';
export type { NormalisedChange } from './normalise-shape.js';
export * from './problem-details.js';
export { registrationForm } from './registration-form.js';
export * from './saved-draft.js';
export * from './standard-schema.js';
export type { ContextSource, InputOf, SchemaContext, ValuesOf } from './standard-schema-answer.js';
export { draftSchema } from './standard-schema-draft.js';
export * from './standard-schema-interface.js';
export * from './standard-schema-steps.js';
export { statusProblem } from './status-problem.js';
