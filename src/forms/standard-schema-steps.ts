import { requireContext, type SubmissionIssue } from '../check.js';
import type { StepId } from '../fields/field-steps.js';
import type { SubmissionDraft, SubmissionKind } from '../model/submission.js';
import { parseAs } from '../parse/parse-as.js';
import { mostSevereFirst } from '../validate/severity.js';
import { asGiven, issueInForm, judgeDraft } from './form-context.js';
import { type FormKind, fieldsOfStep, type StepValue } from './form-kind.js';
import { groupsOfIssues, joinGroups } from './issue-groups.js';
import {
  answerOf,
  type ContextSource,
  type InputOf,
  type SchemaContext,
  schemaOf,
  type ValuesOf,
} from './standard-schema-answer.js';
import type { SyncStandardSchema } from './standard-schema-interface.js';
import { constantsOf, ownFields, pickFields, roomToChoose, shapeOfFields, unknownKeysOf } from './step-parts.js';

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
 * @param source with `values: 'form'` it takes what the inputs of the form hold (`FormValues`).
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
export function stepSchema<Kind extends SubmissionKind, Step extends StepId<Kind>, Values extends ValuesOf = 'data'>(
  form: FormKind<Kind>,
  step: Step,
  source: ContextSource<StepSchemaContext & { readonly values?: Values | undefined }>,
): SyncStandardSchema<StepValue<Kind, Step>, InputOf<Kind, Values, StepValue<Kind, Step>>> {
  const fields = fieldsOfStep(form, step, 'stepSchema');
  const schema: SyncStandardSchema<StepValue<Kind, Step>> = schemaOf<StepSchemaContext, StepValue<Kind, Step>>(
    source,
    'stepSchema',
    (value, context) => {
      requireContext(context, 'stepSchema');
      const shape = form.parts.shape();
      const given = ownFields(value);
      if (given === undefined) {
        return answerOf<StepValue<Kind, Step>>(parseAs({ shape }, null, {}), undefined, context, 'stepSchema');
      }
      const others = { ...ownFields(context.draft), ...given };
      const whole = { ...others, ...absent(fields), ...pickFields(given, fields), ...constantsOf(form) };
      const read = asGiven(form, whole, context);
      const values = ownFields(read.value) ?? {};
      const own = { ...pickFields(values, fields), ...constantsOf(form) };
      const here = parseAs({ shape: shapeOfFields(form, fields) }, own, {
        ...context,
        maxIssues: roomToChoose(context),
      });
      const rest = parseAs({ shape }, { ...values, ...absent(fields) }, { ...context, maxIssues: 0 });
      const readable = pickFields({ ...here.readable }, fields);
      const draft = { ...rest.readable, ...readable, kind: form.kind } as SubmissionDraft;
      const isHere = ({ path }: SubmissionIssue) => fields.includes(String(path[0]));
      const validation = judgeDraft(form, draft, { ...context, maxIssues: Number.MAX_SAFE_INTEGER }, 'stepSchema');
      const unknownKeys = unknownKeysOf(form, given, context);
      const ofRules = validation.issues.filter(isHere);
      const issues = mostSevereFirst<SubmissionIssue>([...unknownKeys, ...here.issues, ...ofRules]).map((issue) =>
        issueInForm(issue, read.inForm),
      );
      const groups = joinGroups(groupsOfIssues(unknownKeys), here.groups, groupsOfIssues(ofRules));
      return answerOf({ issues, groups, validation }, readable as StepValue<Kind, Step>, context, 'stepSchema');
    },
  );
  return schema as never;
}

const absent = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, undefined]));
