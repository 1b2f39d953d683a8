import type { SubmissionKind } from '../model/submission.js';
import type { CodesOf, Guard, Guards } from './guard.js';
import { IssueCollector } from './issue-collector.js';
import { codesByScheme, partsOf, type Shape } from './shape.js';

/** What is needed to read one kind of submission. */
export interface Reader<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: Kind;
  readonly shape: Shape;
  /** The quick way through whole parts, by the shape of the part. */
  readonly guards: ReadonlyMap<Shape, Guard>;
  /** Stays alive with the reader: while no collector is, a full garbage collection drops the compiled code that uses one. */
  readonly issues: IssueCollector;
}

/** A reader that is made when it is first asked for, never at import. */
export function readerMaker<Kind extends SubmissionKind>(
  kind: Kind,
  shapeOf: () => Shape,
  guardsOf: (codesOf: CodesOf) => Guards,
): () => Reader<Kind> {
  let reader: Reader<Kind> | undefined;
  return () => {
    reader ??= makeReader(kind, shapeOf(), guardsOf);
    return reader;
  };
}

function makeReader<Kind extends SubmissionKind>(
  kind: Kind,
  shape: Shape,
  guardsOf: (codesOf: CodesOf) => Guards,
): Reader<Kind> {
  const codes = codesByScheme(shape);
  const byPlace = guardsOf((scheme) => codes.get(scheme) ?? new Set());
  const guards = new Map<Shape, Guard>();
  for (const [place, part] of partsOf(shape)) {
    const guard = byPlace[place];
    if (guard !== undefined) guards.set(part, guard);
  }
  return { kind, shape, guards, issues: new IssueCollector(0) };
}
