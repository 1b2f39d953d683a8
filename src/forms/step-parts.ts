import { KimError } from '../kernel/kim-error.js';
import { defaultMaxIssues } from '../kernel/max-issues.js';
import type { SubmissionKind } from '../model/submission.js';
import { type ParseOptions, parseAs } from '../parse/parse-as.js';
import { jsonTypeOf } from '../parse/plain-value.js';
import type { Shape } from '../parse/shape.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import type { AnyOutline } from './form-kind.js';

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
export function constantsOf({ kind }: AnyOutline): { readonly kind: SubmissionKind; readonly schemaVersion: 'v1' } {
  return { kind, schemaVersion: 'v1' };
}

/** Those of some fields that are there. */
export function pickFields(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, fields[name]]));
}

/** Every field of a form. */
export function allFieldsOf(form: AnyOutline): readonly string[] {
  return [...form.parts.byHost, ...form.parts.steps.flatMap(({ fields }) => fields)];
}

/** A value that fails must have a reason, so at least one issue is kept. */
export function wantedIssues({ maxIssues = defaultMaxIssues }: Pick<ParseOptions, 'maxIssues'>): number {
  return Math.max(1, maxIssues);
}

/**
 * How many issues to ask for where those that count are chosen from them, by severity or without those about absent fields:
 * behind the first of every code there are still as many as are wanted.
 */
export function roomToChoose(options: Pick<ParseOptions, 'maxIssues'>): number {
  return wantedIssues(options) + mostCodes;
}

/** More codes than any rule set has. */
export const mostCodes = 1000;

/** The shape of some fields of a submission alone, so that faults elsewhere are neither found nor counted. */
export function shapeOfFields(form: AnyOutline, names: readonly string[]): Shape {
  const shape = form.parts.shape();
  if (shape.type !== 'object') throw new KimError('invalid-definition', 'A submission is an object.');
  const wanted = new Set([...names, ...Object.keys(constantsOf(form))]);
  return { type: 'object', fields: new Map([...shape.fields].filter(([name]) => wanted.has(name))) };
}

/** The findings about unknown keys at the top of a submission; none unless the caller asks. */
export function unknownKeysOf(
  form: AnyOutline,
  value: Readonly<Record<string, unknown>>,
  { unknownKeys }: ParseOptions,
): readonly ShapeIssue[] {
  if (unknownKeys === undefined || unknownKeys === 'strip') return [];
  const known = new Set(allFieldsOf(form));
  // The known fields are read elsewhere; here it counts only that they are there.
  const keys = Object.entries(value).map(([key, field]) => [key, known.has(key) ? null : field]);
  const whole = { ...Object.fromEntries(keys), ...constantsOf(form) };
  const { issues } = parseAs({ shape: form.parts.shape() }, whole, { unknownKeys });
  return issues.filter(({ path }) => path.length === 0);
}
