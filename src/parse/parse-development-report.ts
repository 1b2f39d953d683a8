import { requireOptions } from '../kernel/arguments.js';
import { contextKinds } from '../model/context-kinds.js';
import type { DevelopmentReport } from '../model/development-report.js';
import { type ParseOptions, parseAs, type SubmissionParseResult } from './parse-as.js';
import { developmentReportSchema } from './schemas/development-report.schema.js';
import { shapeOf } from './shape.js';
import type { ShapeIssue } from './shape-issue.js';

/** What came out of reading an unknown value as a development report. */
export interface DevelopmentParseResult extends Pick<SubmissionParseResult, 'found' | 'groups' | 'truncated'> {
  /** Present when the shape is right everywhere. */
  readonly report?: DevelopmentReport;
  /** Errors first, then hints; each in the order of the shape. */
  readonly issues: readonly ShapeIssue[];
}

/**
 * Reads an unknown value, such as parsed JSON, as the report of an office on what it did for KIMs. As `parseSubmission`: input
 * is never thrown at, never changed and never echoed, and every fault is an issue at its path.
 *
 * @throws KimError `invalid-argument` for an invalid option.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * parseDevelopmentReport({ id: 'p', level: 'kabupaten-kota', period }).issues; // []
 * const wrong = parseDevelopmentReport({ id: 'p', level: 'kabupaten', period, duties: [{}] });
 * wrong.report; // undefined
 * wrong.issues[0].path; // ['level']
 * ```
 */
export function parseDevelopmentReport(input: unknown, options: ParseOptions = {}): DevelopmentParseResult {
  requireOptions(options, contextKinds, 'parseDevelopmentReport');
  const { submission, readable: _, ...findings } = parseAs({ shape: shapeOf(developmentReportSchema) }, input, options);
  // The shape that was read is that of a development report; the reader calls whatever it has read a submission.
  return submission === undefined ? findings : { report: submission as unknown as DevelopmentReport, ...findings };
}
