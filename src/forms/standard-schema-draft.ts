import { requireContext, type SubmissionIssue } from '../check.js';
import type { SubmissionOf } from '../fields/field-tables.js';
import type { Draft } from '../model/draft.js';
import type { SubmissionKind } from '../model/submission.js';
import { parseAs } from '../parse/parse-as.js';
import { mostSevereFirst } from '../validate/severity.js';
import { asGiven, issueInForm, judgeDraft } from './form-context.js';
import { type FormKind, partsWithRules } from './form-kind.js';
import { joinGroups } from './issue-groups.js';
import {
  answerOf,
  type ContextSource,
  type InputOf,
  type SchemaContext,
  schemaOf,
  type ValuesOf,
} from './standard-schema-answer.js';
import type { SyncStandardSchema } from './standard-schema-interface.js';
import { constantsOf, ownFields, roomToChoose } from './step-parts.js';

/**
 * A Standard Schema for a draft: anything may be missing, at every depth, but what is there must have the right shape and
 * break no rule. `kind` and `schemaVersion` need not be in the value. For storing a form however wrong it is, see
 * `saveDraft`, which judges nothing.
 *
 * @param source with `values: 'form'` it takes what the inputs of the form hold (`FormValues`).
 * @returns on success what was read, as `parseSubmission` gives it in `readable`.
 * @throws KimError `invalid-argument` for anything but a form of this library; otherwise as `submissionSchema`.
 *
 * @example
 * ```ts
 * const schema = draftSchema(registrationForm, { asOf: '2026-01-31', messages: 'codes' });
 * schema['~standard'].validate({ seat: { setting: 'perkotaan' } }).value.seat; // { setting: 'perkotaan' }
 * schema['~standard'].validate({ formation: { formedOn: '17 Mar' } }).issues[0].message; // 'shape.not-a-date'
 * ```
 */
export function draftSchema<Kind extends SubmissionKind, Values extends ValuesOf = 'data'>(
  form: FormKind<Kind>,
  source: ContextSource<SchemaContext & { readonly values?: Values | undefined }>,
): SyncStandardSchema<Draft<SubmissionOf[Kind]>, InputOf<Kind, Values, Draft<SubmissionOf[Kind]>>> {
  const { shape } = partsWithRules(form, 'draftSchema');
  const schema = schemaOf<SchemaContext, Draft<SubmissionOf[Kind]>>(source, 'draftSchema', (value, context) => {
    requireContext(context, 'draftSchema');
    const given = ownFields(value);
    const whole = given === undefined ? null : { ...given, ...constantsOf(form) };
    const read = asGiven(form, whole, context);
    const { readable, issues, groups, truncated } = parseAs({ shape: shape() }, read.value, {
      ...context,
      maxIssues: roomToChoose(context),
    });
    if (readable === undefined)
      return answerOf<Draft<SubmissionOf[Kind]>>({ issues, groups }, undefined, context, 'draftSchema');
    const isMissing = ({ code }: Pick<SubmissionIssue, 'code'>) => code === 'shape.missing';
    const rules = judgeDraft(form, readable, { ...context, maxIssues: roomToChoose(context) }, 'draftSchema');
    // Where so much is missing that not every fault was kept, nobody can say that what is there is right.
    const unseen = truncated ? issues.filter(isMissing) : [];
    const found = mostSevereFirst<SubmissionIssue>([
      ...issues.filter((issue) => !isMissing(issue)),
      ...rules.issues,
      ...unseen,
    ]);
    const inForm = found.map((issue) => issueInForm(issue, read.inForm));
    const counted = joinGroups(
      groups.filter(({ code }) => truncated || code !== 'shape.missing'),
      rules.groups,
    );
    const answer = { issues: inForm, groups: counted, validation: rules };
    return answerOf(answer, readable as Draft<SubmissionOf[Kind]>, context, 'draftSchema');
  });
  return schema as never;
}
