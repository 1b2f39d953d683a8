import { type CheckResult, checkSubmission, type SubmissionIssue } from '../check.js';
import type { SubmissionOf } from '../fields/field-tables.js';
import type { Submission, SubmissionKind } from '../model/submission.js';
import { parseSubmission } from '../parse/parse-submission.js';
import { asTyped } from './form-context.js';
import { type FormValues, formReading } from './form-values.js';
import { answerOf, type ContextSource, type SchemaContext, schemaOf, toSchemaIssue } from './standard-schema-answer.js';
import type { SchemaResult, SyncStandardSchema } from './standard-schema-interface.js';
import { ownFields, wantedIssues } from './step-parts.js';
import { formStepsOf } from './steps.js';

/**
 * A Standard Schema for both kinds of submission that checks shape **and** rules.
 *
 * @param source the context, or a function that gives it anew at each call.
 * @returns on success the parsed submission; on failure one issue a finding, the most severe first.
 * @throws KimError `missing-argument` without `asOf` or `messages`: at once for a context, at each call for a function.
 *
 * @example
 * ```ts
 * const schema = submissionSchema({ asOf: '2026-01-31', messages: 'codes' });
 * const value = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members: [] };
 * schema['~standard'].validate(value).issues[0].message; // 'members.below-minimum'
 * schema['~standard'].validate(value).issues[0].path; // ['members']
 * ```
 */
export function submissionSchema(source: ContextSource<SchemaContext>): SyncStandardSchema<Submission> {
  return schemaOf(source, (value, context) => answer(judge(value, context), context));
}

/**
 * A Standard Schema for one kind of submission that checks shape **and** rules: `kindSchema('registration', …)` accepts
 * registrations only, and its values are typed so.
 *
 * @throws KimError `unknown-id` for a kind that does not exist; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = kindSchema('activity-report', { asOf: '2026-01-31', messages: 'codes' });
 * schema['~standard'].validate({ kind: 'registration' }).issues[0].message; // 'shape.unknown-kind'
 * ```
 */
export function kindSchema<Kind extends SubmissionKind>(
  kind: Kind,
  source: ContextSource<SchemaContext>,
): SyncStandardSchema<SubmissionOf[Kind]> {
  formStepsOf(kind);
  return schemaOf(source, (value, context) => {
    const given = ownFields(value);
    // A value of another kind, or of none, is read as this kind all the same, so that everything in it is checked.
    const isOther = given !== undefined && given.kind !== kind;
    const judgement = judge(isOther ? { ...given, kind } : value, context);
    const result = answer(judgement, context) as SchemaResult<SubmissionOf[Kind]>;
    if (!isOther) return result;
    const other = toSchemaIssue(given.kind === undefined ? kindMissing : otherKind(kind), context);
    return { issues: [other, ...(result.issues ?? [])].slice(0, wantedIssues(context)) };
  });
}

/**
 * A Standard Schema for a form of one kind: it takes what the inputs hold (`FormValues`: texts, blanks, check marks), reads
 * it with `normalise`, and checks shape **and** rules. Empty lists count as not answered.
 *
 * @throws KimError `unknown-id` for a kind that does not exist; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = formSchema('registration', { asOf: '2026-01-31', messages: 'codes' });
 * const form = { ...initialValues('registration', { id: 'k', bodyType: 'kim' }), name: ' KIM  Mawar ' };
 * schema['~standard'].validate(form).value.name; // 'KIM Mawar'
 * schema['~standard'].validate({ ...form, name: '' }).issues[0].path; // ['name']
 * ```
 */
export function formSchema<Kind extends SubmissionKind>(
  kind: Kind,
  source: ContextSource<Omit<SchemaContext, 'normalise'>>,
): SyncStandardSchema<SubmissionOf[Kind], FormValues<Kind>> {
  const asForm = (context: Omit<SchemaContext, 'normalise'>) => ({ ...context, normalise: formReading });
  return kindSchema(kind, typeof source === 'function' ? () => asForm(source()) : asForm(source)) as never;
}

/**
 * A Standard Schema that checks the **shape only**: types, presence, codes, dates, hard limits. It accepts a group of two
 * and a report from the future. It is no validation; `submissionSchema` is.
 *
 * @example
 * ```ts
 * const schema = shapeOnlySchema({ messages: 'codes' });
 * const value = { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members: [] };
 * schema['~standard'].validate(value).value; // value
 * ```
 */
export function shapeOnlySchema(
  source: ContextSource<Pick<SchemaContext, 'messages' | 'unknownKeys' | 'maxIssues' | 'normalise'>>,
): SyncStandardSchema<Submission> {
  return schemaOf(source, (value, context) => {
    const { submission, issues } = parseSubmission(asTyped(value, context), {
      ...context,
      maxIssues: wantedIssues(context),
    });
    return answerOf(issues, submission, context);
  });
}

function judge(value: unknown, context: SchemaContext): CheckResult {
  return checkSubmission(asTyped(value, context), { ...context, maxIssues: wantedIssues(context) });
}

function answer({ submission, issues }: CheckResult, context: SchemaContext): SchemaResult<Submission> {
  return answerOf(issues, submission, context);
}

const kindMissing: SubmissionIssue = {
  code: 'shape.missing',
  severity: 'error',
  path: ['kind'],
  params: {},
  verdict: 'malformed',
};

function otherKind(kind: SubmissionKind): SubmissionIssue {
  return {
    code: 'shape.unknown-kind',
    severity: 'error',
    path: ['kind'],
    params: { known: [kind] },
    verdict: 'malformed',
  };
}
