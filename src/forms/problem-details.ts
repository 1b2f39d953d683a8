import type { SubmissionIssue } from '../check.js';
import { renderIssue } from '../explain/render-issue.js';
import { requireLanguage } from '../explain/require-language.js';
import { fieldTables } from '../fields/field-tables.js';
import { type Path, toJsonPointer } from '../kernel/json-pointer.js';
import { KimError } from '../kernel/kim-error.js';
import type { Severity } from '../model/issue.js';
import type { SubmissionDraft, SubmissionKind } from '../model/submission.js';
import type { Language } from '../texts/language.js';
import { mostSevereFirst } from '../validate/severity.js';
import { labelOf } from './form-fields.js';
import type { SchemaIssue } from './standard-schema-interface.js';

/** One finding in a problem document. */
export interface ProblemError {
  /** Where, as a JSON Pointer in the form of a URI fragment: `#/members/0`; `#` is the whole document. */
  readonly pointer: string;
  readonly code: string;
  readonly severity: Severity;
  /** The label of the field, and what is found there; without the value that was put in. */
  readonly detail: string;
}

/** How often one code was found. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Severity;
  /** Findings of this code, those that are not listed included. */
  readonly count: number;
}

/** A problem document (RFC 9457), ready to be sent as `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  /** The findings: the most severe first, those of one code together. */
  readonly errors: readonly ProblemError[];
  /** One row a code, in the order of `errors`. */
  readonly groups: readonly ProblemGroup[];
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

/** Findings, or a result that holds them: of `parseSubmission`, `validateSubmission`, `checkSubmission` or a schema. */
export type FindingsSource =
  | readonly (SubmissionIssue | SchemaIssue)[]
  | {
      readonly issues: readonly SubmissionIssue[];
      readonly truncated: boolean;
      readonly readable?: SubmissionDraft | undefined;
    };

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
 * problem.errors; // [{ pointer: '#/name', code: 'shape.missing', severity: 'error', detail: 'Name of the KIM: This field has not been filled in.' }]
 * problem.groups; // [{ code: 'shape.missing', severity: 'error', count: 1 }]
 * ```
 */
export function toProblem(source: FindingsSource, language: Language, options: ProblemOptions = {}): ProblemDetails {
  requireLanguage(language, 'toProblem');
  const { type = 'about:blank', title = language.problem.title, status = 422, instance, maxErrors = 100 } = options;
  if (!Number.isSafeInteger(maxErrors) || maxErrors < 0) {
    throw new KimError('invalid-argument', 'maxErrors is a whole number, 0 or more.');
  }
  const { issues, truncated } = 'issues' in source ? source : { issues: source, truncated: false };
  const { kind = 'readable' in source ? source.readable?.kind : undefined } = options;
  const groups = groupsOf(issues);
  const errors = sharesOf(groups, maxErrors).flatMap((share, i) => (groups[i] ?? []).slice(0, share));
  return {
    type,
    title,
    status,
    detail: language.problem.detail(countBySeverity(issues), language.format),
    ...(instance !== undefined && { instance }),
    errors: errors.map(({ path, code, severity, params }) => ({
      // Keys of a submission are plain letters, so nothing in the pointer needs an escape of the fragment.
      pointer: `#${toJsonPointer(path)}`,
      code,
      severity,
      detail: labelled(path, renderIssue({ code, params: params as never }, language), kind, language),
    })),
    groups: groups.flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ code: first.code, severity: first.severity, count: 1 + others.length }],
    ),
    truncated: truncated || errors.length < issues.length,
  };
}

/** A sentence with the label of the field it is about, so that no two fields get the same one. */
function labelled(path: Path, sentence: string, kind: SubmissionKind | undefined, { fields }: Language): string {
  const label = kind === undefined ? undefined : labelOf(fieldTables[kind], path, fields[kind]);
  return label === undefined ? sentence : `${label}: ${sentence}`;
}

/** Findings of one code together; groups and what is in them in the given order, the most severe first. */
function groupsOf<Found extends SubmissionIssue | SchemaIssue>(
  issues: readonly Found[],
): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const issue of mostSevereFirst(issues)) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()];
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

function countBySeverity(issues: readonly { readonly severity: Severity }[]) {
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
