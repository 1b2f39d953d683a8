import type { SubmissionKind } from '../model/submission.js';
import { codesByScheme, partsOf, type Shape } from './shape.js';
import { activityReportShape } from './shape-data/activity-report.js';
import { registrationShape } from './shape-data/registration.js';
import { activityReportGuards, type Guard, registrationGuards } from './whole-guards.js';

/** What is needed to read one kind of submission. */
export interface Reader {
  readonly shape: Shape;
  /** The quick way through whole parts, by the shape of the part. */
  readonly guards: ReadonlyMap<Shape, Guard>;
}

// Generated from the schemas, so that reading brings neither zod nor the concepts of the vocabulary.
const shapes = { registration: registrationShape, 'activity-report': activityReportShape };
const guardsOf = { registration: registrationGuards, 'activity-report': activityReportGuards };

/** The kinds of submission, in the order for people. */
export const kinds = Object.keys(shapes) as readonly SubmissionKind[];

export function isKind(value: unknown): value is SubmissionKind {
  return typeof value === 'string' && Object.hasOwn(shapes, value);
}

// Built when first needed, never at import.
const readers: { [Kind in SubmissionKind]?: Reader } = {};

export function readerOf(kind: SubmissionKind): Reader {
  const known = readers[kind];
  if (known !== undefined) return known;
  const shape = shapes[kind]();
  const codes = codesByScheme(shape);
  const byPlace = guardsOf[kind]((scheme) => codes.get(scheme) ?? new Set());
  const guards = new Map<Shape, Guard>();
  for (const [place, part] of partsOf(shape)) {
    const guard = byPlace[place];
    if (guard !== undefined) guards.set(part, guard);
  }
  const reader = { shape, guards };
  readers[kind] = reader;
  return reader;
}
