import type { SubmissionIssue } from '../check.js';
import { issueLanguage } from '../explain/issue-language.js';
import { sentenceOf } from '../explain/render-issue.js';
import { requireOptions, wrongArgument } from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import { keptOf } from '../kernel/max-issues.js';
import { contextKinds } from '../model/context-kinds.js';
import type { IssueGroup, Severity } from '../model/issue.js';
import type { SubmissionKind } from '../model/submission.js';

import type { IssueLanguage } from '../texts/part-of-language.js';
import { isAtLeast } from '../validate/severity.js';
import type { FormContext } from './form-context.js';
import type { FormValues } from './form-values.js';

import type {
  JudgedUnder,
  SchemaIssue,
  SchemaIssues,
  SchemaResult,
  SyncStandardSchema,
} from './standard-schema-interface.js';
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

/** What a schema reads: what the inputs of a form hold, or data. */
export type ValuesOf = 'form' | 'data';

/** What is put into a schema: what the inputs of a form hold, or data. */
export type InputOf<Kind extends SubmissionKind, Values extends ValuesOf, Data> = Values extends 'form'
  ? FormValues<Kind>
  : Data;

/** A schema that decides at every call under the context of that call. */
export function schemaOf<Context extends Pick<SchemaContext, 'messages'>, Output>(
  source: ContextSource<Context>,
  caller: string,
  decide: (value: unknown, context: Context) => SchemaResult<Output>,
): SyncStandardSchema<Output> {
  const contextNow = (): Context => {
    const context = typeof source === 'function' ? source() : source;
    const messages: unknown = context?.messages;
    if (messages !== 'codes' && !issueLanguage.accepts(messages)) {
      throw wrongArgument(
        messages,
        'a language, such as id from "kim-domain/texts/id", or "codes"',
        caller,
        'messages',
      );
    }
    requireOptions(context, contextKinds, caller);
    return context;
  };
  // A mistake in a context that stays the same is stated when the schema is made.
  if (typeof source !== 'function') decide(null, contextNow());
  return {
    '~standard': { version: 1, vendor: 'kim-domain', validate: (value) => decide(value, contextNow()) },
  };
}

/** What was found in a value, and the rules that were asked. */
export interface FoundByRules {
  readonly issues: readonly SubmissionIssue[];
  readonly groups: readonly IssueGroup[];
  /** The report of the rules, where they were asked. */
  readonly validation?: JudgedUnder | undefined;
}

/** The value, or what of the findings is grave enough to refuse it. */
export function answerOf<Output>(
  { issues, groups, validation }: FoundByRules,
  value: Output | undefined,
  context: Pick<SchemaContext, 'messages' | 'failOn' | 'maxIssues'>,
  caller: string,
): SchemaResult<Output> {
  const { failOn = 'error' } = context;
  const fails = ({ severity }: { readonly severity: Severity }) => isAtLeast(severity, failOn);
  const failing = issues.filter(fails);
  const judged =
    validation?.ruleSet === undefined ? {} : { ruleSet: validation.ruleSet, asOf: validation.asOf as LocalDate };
  if (failing.length === 0 && value !== undefined) return { value, ...judged };
  const listed = keptOf(failing, wantedIssues(context)).map((issue) => toSchemaIssue(issue, context, caller));
  return { issues: withTotals(listed, { groups: groups.filter(fails), ...judged }) };
}

/** A list that states how much there was, without that being among its items. */
function withTotals(
  issues: readonly SchemaIssue[],
  totals: { readonly groups: readonly IssueGroup[] } & JudgedUnder,
): SchemaIssues {
  const hidden = Object.entries(totals).map(([key, value]) => [key, { value, enumerable: false }]);
  return Object.defineProperties(issues, Object.fromEntries(hidden)) as SchemaIssues;
}

/** A finding as a Standard Schema states it. */
function toSchemaIssue(
  issue: SubmissionIssue,
  { messages }: Pick<SchemaContext, 'messages'>,
  caller: string,
): SchemaIssue {
  const { code, severity, path, params, source } = issue;
  const message = messages === 'codes' ? code : sentenceOf({ code, params: params as never }, messages, caller);
  return {
    message,
    path,
    code,
    severity,
    params: params as SchemaIssue['params'],
    ...(source !== undefined && { source }),
  };
}
