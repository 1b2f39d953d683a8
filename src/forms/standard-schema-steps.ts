import { type CheckResult, checkDraft, type SubmissionIssue } from '../check.js';
import type { StepId } from '../fields/field-steps.js';
import { requireAsOf } from '../kernel/arguments.js';
import type { SubmissionKind } from '../model/submission.js';
import { parseSubmission } from '../parse/parse-submission.js';
import { mostSevereFirst } from '../validate/severity.js';
import { asTyped } from './form-context.js';
import { answerOf, type ContextSource, type SchemaContext, schemaOf } from './standard-schema-answer.js';
import type { SyncStandardSchema } from './standard-schema-interface.js';
import { constantsOf, ownFields, pickFields, roomFor, unknownKeysOf } from './step-parts.js';
import { fieldsOfStep, type StepValue } from './steps.js';

/** Under which rules one step of a form is judged. */
export interface StepSchemaContext extends SchemaContext {
  /** What the other steps hold so far, such as the saved draft: rules that compare steps need it. */
  readonly draft?: unknown;
}

/**
 * A Standard Schema for one step of a form: the shape of its fields, and every rule whose findings lie in them. The rest
 * of the submission may be missing or wrong. `kind` and `schemaVersion` need not be in the value.
 *
 * @param step an id of `formSteps`.
 * @returns on success the fields of the step.
 * @throws KimError `unknown-id` for a kind or step that does not exist; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = stepSchema('registration', 'members', { asOf: '2026-01-31', messages: 'codes', draft: { bodyType: 'kim' } });
 * schema['~standard'].validate({ members: [{ id: 'a' }] }).issues[0].message; // 'members.below-minimum'
 * schema['~standard'].validate({}).value; // {}
 * ```
 */
export function stepSchema<Kind extends SubmissionKind, Step extends StepId<Kind>>(
  kind: Kind,
  step: Step,
  source: ContextSource<StepSchemaContext>,
): SyncStandardSchema<StepValue<Kind, Step>> {
  const fields = fieldsOfStep(kind, step);
  return schemaOf(source, (value, context) => {
    requireAsOf(context?.asOf, 'stepSchema');
    const given = ownFields(value);
    if (given === undefined) {
      return answerOf<StepValue<Kind, Step>>(parseSubmission(null).issues, undefined, context);
    }
    const options = { ...context, maxIssues: roomFor(kind, context) };
    const read = (part: object) => {
      const whole = { ...part, ...constantsOf(kind) };
      return parseSubmission(asTyped(whole, context), options);
    };
    const here = read(pickFields(given, fields));
    const others = read({ ...ownFields(context.draft), ...given, ...emptied(fields) });
    const readable = pickFields(here.readable as object as Record<string, unknown>, fields);
    const draft = { ...others.readable, ...readable, kind } as NonNullable<CheckResult['readable']>;
    const isHere = ({ path }: SubmissionIssue) => fields.includes(String(path[0]));
    const { issues } = checkDraft(draft, { ...context, maxIssues: Number.MAX_SAFE_INTEGER });
    const found = [...unknownKeysOf(kind, given, context), ...here.issues.filter(isHere), ...issues.filter(isHere)];
    return answerOf(mostSevereFirst(found), readable as StepValue<Kind, Step>, context);
  });
}

const emptied = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, undefined]));
