import { requireContext, type SubmissionIssue } from '../check.js';
import type { StepId } from '../fields/field-steps.js';
import type { SubmissionDraft, SubmissionKind } from '../model/submission.js';
import { parseAs } from '../parse/parse-as.js';
import type { Shape } from '../parse/shape.js';
import { mostSevereFirst } from '../validate/severity.js';
import { asGiven, issueInForm, judgeDraft } from './form-context.js';
import { type FormKind, fieldsOfStep, type StepValue } from './form-kind.js';
import { groupsOfIssues, joinGroups } from './issue-groups.js';
import { answerOf, type ContextSource, type SchemaContext, schemaOf } from './standard-schema-answer.js';
import type { SyncStandardSchema } from './standard-schema-interface.js';
import { constantsOf, ownFields, pickFields, shapeOfFields, unknownKeysOf, wantedIssues } from './step-parts.js';

/** Under which rules one step of a form is judged. */
export interface StepSchemaContext extends SchemaContext {
  /** What the other steps hold so far, such as the saved draft: rules that compare steps need it. */
  readonly draft?: unknown;
}

/**
 * A Standard Schema for one step of a form: the shape of its fields, and every rule whose findings lie in them. The rest
 * of the submission may be missing or wrong. `kind` and `schemaVersion` need not be in the value.
 *
 * @param step a key of `steps` of the form.
 * @returns on success the fields of the step.
 * @throws KimError `unknown-id` for a step that does not exist; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = stepSchema(registrationForm, 'members', { asOf: '2026-01-31', messages: 'codes', draft: { bodyType: 'kim' } });
 * schema['~standard'].validate({ members: [{ id: 'a' }] }).issues[0].message; // 'members.below-minimum'
 * schema['~standard'].validate({}).value; // {}
 * ```
 */
export function stepSchema<Kind extends SubmissionKind, Step extends StepId<Kind>>(
  form: FormKind<Kind>,
  step: Step,
  source: ContextSource<StepSchemaContext>,
): SyncStandardSchema<StepValue<Kind, Step>> {
  const fields = fieldsOfStep(form, step, 'stepSchema');
  return schemaOf(source, 'stepSchema', (value, context) => {
    requireContext(context, 'stepSchema');
    const shape = form.parts.shape();
    const given = ownFields(value);
    if (given === undefined) {
      return answerOf<StepValue<Kind, Step>>(parseAs({ shape }, null, {}), undefined, context, 'stepSchema');
    }
    const readPart = (part: object, partShape: Shape, maxIssues: number) => {
      const read = asGiven(form, { ...part, ...constantsOf(form) }, context);
      return { ...parseAs({ shape: partShape }, read.value, { ...context, maxIssues }), inForm: read.inForm };
    };
    const here = readPart(pickFields(given, fields), shapeOfFields(form, fields), wantedIssues(context));
    const others = readPart({ ...ownFields(context.draft), ...given, ...emptied(fields) }, shape, 0);
    const readable = pickFields(here.readable as object as Record<string, unknown>, fields);
    const draft = { ...others.readable, ...readable, kind: form.kind } as SubmissionDraft;
    const isHere = ({ path }: SubmissionIssue) => fields.includes(String(path[0]));
    const validation = judgeDraft(form, draft, { ...context, maxIssues: Number.MAX_SAFE_INTEGER }, 'stepSchema');
    const unknownKeys = unknownKeysOf(form, given, context);
    const ofRules = validation.issues.filter(isHere);
    const issues = mostSevereFirst<SubmissionIssue>([...unknownKeys, ...here.issues, ...ofRules]).map((issue) =>
      issueInForm(issue, here.inForm),
    );
    const groups = joinGroups(groupsOfIssues(unknownKeys), here.groups, groupsOfIssues(ofRules));
    return answerOf({ issues, groups, validation }, readable as StepValue<Kind, Step>, context, 'stepSchema');
  });
}

const emptied = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, undefined]));
