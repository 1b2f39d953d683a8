import { type CheckResult, checkWith, requireContext } from '../check.js';
import type { SubmissionOf } from '../fields/field-tables.js';
import type { Submission, SubmissionKind } from '../model/submission.js';
import { IssueCollector } from '../parse/issue-collector.js';
import { parseSubmission } from '../parse/parse-submission.js';
import { jsonTypeOf, ownValue } from '../parse/plain-value.js';
import { checkForm } from './form-context.js';
import { type FormKind, partsWithRules } from './form-kind.js';
import type { FormValues } from './form-values.js';
import { joinGroups } from './issue-groups.js';
import { answerOf, type ContextSource, type SchemaContext, schemaOf } from './standard-schema-answer.js';
import type { SchemaResult, SyncStandardSchema } from './standard-schema-interface.js';
import { ownFields, roomToChoose } from './step-parts.js';

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
export function submissionSchema(source: ContextSource<Omit<SchemaContext, 'values'>>): SyncStandardSchema<Submission> {
  return schemaOf(source, 'submissionSchema', (value, context) => {
    requireContext(context, 'submissionSchema');
    const found = checkWith(value, { ...context, maxIssues: roomToChoose(context) }, 'submissionSchema');
    return answerOf(found, found.submission, context, 'submissionSchema');
  });
}

/**
 * A Standard Schema for one kind of submission that checks shape **and** rules: `kindSchema(registrationForm, …)` accepts
 * registrations only, and its values are typed so.
 *
 * @throws KimError `invalid-argument` for anything but a form of this library; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = kindSchema(activityReportForm, { asOf: '2026-01-31', messages: 'codes' });
 * schema['~standard'].validate({ kind: 'registration' }).issues[0].message; // 'shape.unknown-kind'
 * ```
 */
export function kindSchema<Kind extends SubmissionKind>(
  form: FormKind<Kind>,
  source: ContextSource<SchemaContext>,
): SyncStandardSchema<SubmissionOf[Kind]> {
  return schemaOfKind(form, source, 'kindSchema');
}

function schemaOfKind<Kind extends SubmissionKind>(
  form: FormKind<Kind>,
  source: ContextSource<SchemaContext>,
  caller: string,
): SyncStandardSchema<SubmissionOf[Kind]> {
  partsWithRules(form, caller);
  return schemaOf(source, caller, (value, context) => {
    requireContext(context, caller);
    const options = { ...context, maxIssues: roomToChoose(context) };
    const kind = ownValue(Object(value), 'kind');
    if (jsonTypeOf(value) !== 'object' || kind === form.kind)
      return answerOfKind<Kind>(checkForm(form, value, options, caller), context, caller);
    // A value of another kind, or of none, is read as this kind all the same, so that everything in it is checked.
    const found = checkForm(form, { ...ownFields(value), kind: form.kind }, options, caller);
    const other = new IssueCollector(1);
    other.enter('kind');
    if (kind === undefined) other.add('shape.missing', {});
    else other.add('shape.unknown-kind', { known: [form.kind] });
    const issues = [...other.issues, ...found.issues];
    const groups = joinGroups(other.groups, found.groups);
    return answerOf<SubmissionOf[Kind]>({ ...found, issues, groups }, undefined, context, caller);
  });
}

function answerOfKind<Kind extends SubmissionKind>(
  found: CheckResult,
  context: SchemaContext,
  caller: string,
): SchemaResult<SubmissionOf[Kind]> {
  return answerOf(found, found.submission as SubmissionOf[Kind] | undefined, context, caller);
}

/**
 * A Standard Schema for a form of one kind: it takes what the inputs hold (`FormValues`: texts, blanks, check marks), reads
 * it with `normalise`, and checks shape **and** rules. Empty lists count as not answered.
 *
 * @throws KimError `invalid-argument` for anything but a form of this library; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = formSchema(registrationForm, { asOf: '2026-01-31', messages: 'codes' });
 * const form = { ...initialValues(registrationForm, { id: 'k', bodyType: 'kim' }), name: ' KIM  Mawar ' };
 * schema['~standard'].validate(form).value.name; // 'KIM Mawar'
 * schema['~standard'].validate({ ...form, name: '' }).issues[0].path; // ['name']
 * ```
 */
export function formSchema<Kind extends SubmissionKind>(
  form: FormKind<Kind>,
  source: ContextSource<Omit<SchemaContext, 'values'>>,
): SyncStandardSchema<SubmissionOf[Kind], FormValues<Kind>> {
  const asForm = (context: Omit<SchemaContext, 'values'>): SchemaContext => ({ ...context, values: 'form' });
  const given = typeof source === 'function' ? () => asForm(source()) : asForm(source);
  return schemaOfKind(form, given, 'formSchema') as never;
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
  source: ContextSource<Pick<SchemaContext, 'messages' | 'unknownKeys' | 'maxIssues'>>,
): SyncStandardSchema<Submission> {
  return schemaOf(source, 'shapeOnlySchema', (value, context) => {
    const found = parseSubmission(value, { ...context, maxIssues: roomToChoose(context) });
    return answerOf(found, found.submission, context, 'shapeOnlySchema');
  });
}
