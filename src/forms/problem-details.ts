import type { SubmissionIssue } from '../check.js';
import { sentenceOf } from '../explain/render-issue.js';
import { fieldTables } from '../fields/field-tables.js';
import {
  isRecord,
  type Kind,
  listOf,
  oneOf,
  optional,
  record,
  requireArgument,
  requireOptions,
  shape,
  text,
  wholeNumber,
  wrongArgument,
} from '../kernel/arguments.js';
import { type Path, pathOfKeys, pointerTo } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Issue, IssueGroup, IssueParams, Severity } from '../model/issue.js';
import type { SubmissionDraft, SubmissionKind } from '../model/submission.js';
import { isKind } from '../parse/kinds.js';
import { languageWith } from '../texts/kinds.js';
import type { Language } from '../texts/language.js';
import { labelOf } from './form-fields.js';
import { groupKey, groupsOfIssues, totalOf } from './issue-groups.js';
import type { JudgedUnder, SchemaIssue, SchemaIssues } from './standard-schema-interface.js';

/** One finding in a problem document. */
export interface ProblemError {
  /** Where, as a JSON Pointer in the form of a URI fragment: `#/members/0`; `#` is the whole document. */
  readonly pointer: string;
  readonly code: string;
  readonly severity: Severity;
  /** The label of the field, and what is found there; without the value that was put in. */
  readonly detail: string;
  /** Facts of the finding, from which a client makes sentences of its own. */
  readonly params: IssueParams;
  /** The clause on which the rule rests. Absent for a fault of shape. */
  readonly source?: Issue['source'];
}

/** A problem document (RFC 9457), ready to be sent as `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  /** Id of the rule set by which it was judged, and the day of judgement; absent where only the shape was read. */
  readonly ruleSet?: string;
  readonly asOf?: LocalDate;
  /** The findings: the most severe first, those of one code together. */
  readonly errors: readonly ProblemError[];
  /** One row a code, in the order of `errors`, with how often it was found, listed or not. */
  readonly groups: readonly IssueGroup[];
  /** How many findings there were, listed or not. */
  readonly total: number;
  /** Whether there were more findings than `errors` lists. */
  readonly truncated: boolean;
}

/** How to make a problem document. */
export interface ProblemOptions {
  /** Address that names the type of problem and states what it is; default `about:blank`. */
  readonly type?: string;
  /** Default: the sentence of the language. */
  readonly title?: string;
  /** Default 422: the content was understood, and cannot be processed as it is (RFC 9110 §15.5.21). */
  readonly status?: number;
  /** Address of this occurrence. Never put a person's data into it. */
  readonly instance?: string;
  /** How many findings to list at most; default 100. Every code is listed before any code is listed twice. */
  readonly maxErrors?: number;
  /**
   * The kind of submission, whose fields the sentences name. Default: the kind that the source holds; where it holds none,
   * as with a list of findings, sentences stand without the label of their field.
   */
  readonly kind?: SubmissionKind;
}

/**
 * Findings, or a result that holds them: of `parseSubmission`, `validateSubmission`, `checkSubmission` or a schema. A list that
 * you filtered yourself counts as all there is; every other source states how much was found.
 */
export type FindingsSource =
  | readonly (SubmissionIssue | SchemaIssue)[]
  | SchemaIssues
  | { readonly issues: SchemaIssues }
  | ({
      readonly issues: readonly SubmissionIssue[];
      readonly groups: readonly IssueGroup[];
      readonly readable?: SubmissionDraft | undefined;
      readonly validation?: JudgedUnder | undefined;
    } & JudgedUnder);

/**
 * A problem document (RFC 9457) that states in plain sentences why a submission was turned down. All findings are taken as
 * they are, warnings and hints included; filter them first to send fewer kinds.
 *
 * @param source findings, or a result that holds them.
 * @param language the language of the sentences.
 * @throws KimError `missing-argument` without a language.
 * @throws KimError `unknown-id` for a code that this library does not have; `invalid-argument` when `maxErrors` is no
 *   whole number.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 *
 * @example
 * ```ts
 * const found = parseSubmission({ kind: 'registration', schemaVersion: 'v1', id: 'k', bodyType: 'kim' });
 * const problem = toProblem(found, en, { instance: '/kim/k' });
 * problem.status; // 422
 * problem.errors; // [{ pointer: '#/name', code: 'shape.missing', severity: 'error', detail: 'Name of the KIM: This field has not been filled in.', params: {} }]
 * problem.groups; // [{ code: 'shape.missing', severity: 'error', count: 1 }]
 * problem.total; // 1
 * ```
 */
export function toProblem(source: FindingsSource, language: Language, options: ProblemOptions = {}): ProblemDetails {
  requireArgument(language, problemLanguage, 'toProblem', 'language');
  requireOptions(options, problemOptions, 'toProblem');
  const { type = 'about:blank', title = language.problem.title, status = 422, instance, maxErrors = 100 } = options;
  const { issues, groups, ruleSet, asOf, readable } = findingsOf(source);
  const { kind = isRecord(readable) && isKind(readable.kind) ? readable.kind : undefined } = options;
  if (kind !== undefined && !isRecord(language.fields[kind])) {
    throw wrongArgument(undefined, 'the words of every field of the kind', 'toProblem', `language.fields["${kind}"]`);
  }
  const listable = groups.map((group) => issues.filter((issue) => groupKey(issue) === groupKey(group)));
  const errors = sharesOf(listable, maxErrors).flatMap((share, i) => (listable[i] ?? []).slice(0, share));
  const total = totalOf(groups);
  return {
    type,
    title,
    status,
    detail: language.problem.detail(countBySeverity(groups), language.format),
    ...(instance !== undefined && { instance }),
    ...(ruleSet !== undefined && { ruleSet }),
    ...(asOf !== undefined && { asOf }),
    errors: errors.map(({ path, code, severity, params, source: clause }) => ({
      // Keys of a submission are plain letters, so nothing in the pointer needs an escape of the fragment.
      pointer: `#${pointerTo(path)}`,
      code,
      severity,
      detail: labelled(path, sentenceOf({ code, params: params as never }, language, 'toProblem'), kind, language),
      params: params as IssueParams,
      ...(clause !== undefined && { source: clause }),
    })),
    groups,
    total,
    truncated: errors.length < total,
  };
}

const problemOptions: Readonly<Record<string, Kind>> = {
  type: text,
  title: text,
  status: /* @__PURE__ */ wholeNumber(100, 599),
  instance: text,
  maxErrors: /* @__PURE__ */ wholeNumber(0),
  kind: /* @__PURE__ */ oneOf('registration', 'activity-report'),
};

interface Findings extends JudgedUnder {
  /** What could be read, where the source has it. */
  readonly readable?: SubmissionDraft | undefined;
  readonly issues: readonly (SubmissionIssue | SchemaIssue)[];
  readonly groups: readonly IssueGroup[];
}

/** What a source holds, and how much it states that there was. */
function findingsOf(source: FindingsSource): Findings {
  requireArgument(source, findings, 'toProblem', 'source');
  if (!('issues' in source)) {
    if (!('groups' in source)) return { issues: source, groups: groupsOfIssues(source) };
    requireArgument(source.groups, groupList, 'toProblem', 'source.groups');
    return { issues: source, groups: source.groups, ...judgedUnder(source) };
  }
  if (!('groups' in source)) return findingsOf(source.issues);
  const { issues, groups, validation, readable } = source;
  requireArgument(groups, groupList, 'toProblem', 'source.groups');
  return { issues, groups, readable, ...judgedUnder(validation ?? source) };
}

const severity: Kind = /* @__PURE__ */ oneOf('error', 'warning', 'hint');
const issueList: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a finding', { code: text, severity, path: pathOfKeys, params: record }),
  'a list of findings',
);
const groupList: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a count of findings', { code: text, severity, count: /* @__PURE__ */ wholeNumber(0) }),
  'a list of counts',
);
const result: Kind = /* @__PURE__ */ shape('a result that holds findings', {
  issues: issueList,
  validation: /* @__PURE__ */ optional(record),
});
const findings: Kind = {
  takes: 'findings, or a result of parseSubmission, checkSubmission, validateSubmission or a schema',
  accepts: (value) => issueList.accepts(value) || result.accepts(value),
  firstFault: (value) => (Array.isArray(value) ? issueList : result).firstFault?.(value),
};
const problemLanguage: Kind = /* @__PURE__ */ languageWith(
  'format.number',
  'shape.shape.missing',
  'rules',
  'problem.title',
  'fields',
);

const judgedUnder = ({ ruleSet, asOf }: JudgedUnder): JudgedUnder =>
  ruleSet === undefined || asOf === undefined ? {} : { ruleSet, asOf };

/** A sentence with the label of the field it is about, so that no two fields get the same one. */
function labelled(path: Path, sentence: string, kind: SubmissionKind | undefined, { fields }: Language): string {
  const label = kind === undefined ? undefined : labelOf(fieldTables[kind], path, fields[kind]);
  return label === undefined ? sentence : `${label}: ${sentence}`;
}

/** How many of each group to list: one of every group first, then a second of every group, as far as the places reach. */
function sharesOf(groups: readonly (readonly unknown[])[], places: number): readonly number[] {
  const shares = groups.map(() => 0);
  let left = places;
  for (let gave = true; gave && left > 0; ) {
    gave = false;
    for (let i = 0; i < groups.length && left > 0; i++) {
      if ((shares[i] ?? 0) >= (groups[i]?.length ?? 0)) continue;
      shares[i] = (shares[i] ?? 0) + 1;
      left--;
      gave = true;
    }
  }
  return shares;
}

function countBySeverity(groups: readonly IssueGroup[]) {
  const count = (severity: Severity) => totalOf(groups.filter((group) => group.severity === severity));
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
