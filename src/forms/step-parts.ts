import type { StepId } from '../fields/field-steps.js';
import type { SubmissionKind } from '../model/submission.js';
import { type ParseOptions, parseSubmission } from '../parse/parse-submission.js';
import { jsonTypeOf } from '../parse/plain-value.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import { defaultMaxIssues } from './form-context.js';
import { fieldsOfStep, formStepsOf } from './steps.js';

/** The own fields of a value; `undefined` when it is no object, or one that cannot be read. */
export function ownFields(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (jsonTypeOf(value) !== 'object') return undefined;
  try {
    return { ...(value as object) };
  } catch {
    return undefined;
  }
}

/** What every submission of a kind states beside what people fill in. */
export function constantsOf(kind: SubmissionKind): { readonly kind: SubmissionKind; readonly schemaVersion: 'v1' } {
  return { kind, schemaVersion: 'v1' };
}

/** Those of some fields that are there. */
export function pickFields(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, fields[name]]));
}

/** The steps of a kind in order, each with its fields. */
export function stepsInOrder<Kind extends SubmissionKind>(
  kind: Kind,
): readonly { readonly step: StepId<Kind>; readonly fields: readonly string[] }[] {
  const steps = Object.keys(formStepsOf(kind).steps) as StepId<Kind>[];
  return steps.map((step) => ({ step, fields: fieldsOfStep(kind, step) }));
}

/** Every field of a kind. */
export function allFieldsOf(kind: SubmissionKind): readonly string[] {
  return [...formStepsOf(kind).byHost, ...stepsInOrder(kind).flatMap(({ fields }) => fields)];
}

/** A value that fails must state why, so at least one issue is kept. */
export function wantedIssues({ maxIssues = defaultMaxIssues }: Pick<ParseOptions, 'maxIssues'>): number {
  return Math.max(1, maxIssues);
}

/**
 * How many issues to keep when only some fields of a kind are read: of every other field it may be stated that it is
 * missing, and that must not crowd out what counts.
 */
export function roomFor(kind: SubmissionKind, options: Pick<ParseOptions, 'maxIssues'>): number {
  return wantedIssues(options) + allFieldsOf(kind).length;
}

/** What is to be stated about unknown keys at the top of a submission; nothing unless the caller asks. */
export function unknownKeysOf(
  kind: SubmissionKind,
  value: Readonly<Record<string, unknown>>,
  { unknownKeys }: ParseOptions,
): readonly ShapeIssue[] {
  if (unknownKeys === undefined || unknownKeys === 'strip') return [];
  const known = new Set(allFieldsOf(kind));
  // The known fields are read elsewhere; here it counts only that they are there.
  const keys = Object.entries(value).map(([key, field]) => [key, known.has(key) ? null : field]);
  const { issues } = parseSubmission({ ...Object.fromEntries(keys), ...constantsOf(kind) }, { unknownKeys });
  return issues.filter(({ path }) => path.length === 0);
}
