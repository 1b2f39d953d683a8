import type { SubmissionIssue } from '../check.js';
import { renderIssue } from '../explain/render-issue.js';
import { KimError } from '../kernel/kim-error.js';
import type { Severity } from '../model/issue.js';

import type { IssueLanguage } from '../texts/part-of-language.js';
import { isAtLeast } from '../validate/severity.js';
import type { FormContext } from './form-context.js';

import type { SchemaIssue, SchemaResult, SyncStandardSchema } from './standard-schema-interface.js';
import { wantedIssues } from './step-parts.js';

/** Under which rules a schema judges, and what it states. */
export interface SchemaContext extends FormContext {
  /** The language of the messages (the whole, or its part for the kind), or `'codes'` for applications with texts of their own. */
  readonly messages: IssueLanguage | 'codes';
  /**
   * The least severity that makes a value fail. Default `error`: warnings and hints accept the value, and since Standard
   * Schema has no place for them there, `checkSubmission` and `completeness` state them.
   */
  readonly failOn?: Severity | undefined;
}

/**
 * A context, or a function that gives one. The function is asked at every call, so that `asOf` does not grow stale in a
 * server that runs for months.
 */
export type ContextSource<Context> = Context | (() => Context);

/** A schema that decides at every call under the context of that call. */
export function schemaOf<Context extends Pick<SchemaContext, 'messages'>, Output>(
  source: ContextSource<Context>,
  decide: (value: unknown, context: Context) => SchemaResult<Output>,
): SyncStandardSchema<Output> {
  const contextNow = (): Context => {
    const context = typeof source === 'function' ? source() : source;
    if (context?.messages === undefined) {
      throw new KimError('missing-argument', 'A schema needs messages: a language, or "codes".');
    }
    return context;
  };
  // A mistake in a context that stays the same is stated when the schema is made.
  if (typeof source !== 'function') decide(null, contextNow());
  return {
    '~standard': { version: 1, vendor: 'kim-domain', validate: (value) => decide(value, contextNow()) },
  };
}

/** The value, or what of the findings is grave enough to refuse it. */
export function answerOf<Output>(
  issues: readonly SubmissionIssue[],
  value: Output | undefined,
  context: Pick<SchemaContext, 'messages' | 'failOn' | 'maxIssues'>,
): SchemaResult<Output> {
  const { failOn = 'error' } = context;
  const failing = issues.filter(({ severity }) => isAtLeast(severity, failOn));
  if (failing.length === 0 && value !== undefined) return { value };
  return { issues: failing.slice(0, wantedIssues(context)).map((issue) => toSchemaIssue(issue, context)) };
}

/** A finding as a Standard Schema states it. */
export function toSchemaIssue(issue: SubmissionIssue, { messages }: Pick<SchemaContext, 'messages'>): SchemaIssue {
  const { code, severity, path, params } = issue;
  const message = messages === 'codes' ? code : renderIssue({ code, params: params as never }, messages);
  return { message, path, code, severity, params: params as SchemaIssue['params'] };
}
