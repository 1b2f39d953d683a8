import type { SubmissionKind } from '../model/submission.js';
import type { FieldPath, FieldTables, SubmissionOf } from './field-tables.js';

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
