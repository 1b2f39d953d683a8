/**
 * From an unknown value to a submission: what is wrong with its shape, and everything in it that is right.
 * The only part of the way that loads zod.
 *
 * @module
 */

export { type LeftOut, type Measurable, measurable } from './measurable.js';
export type { Mutable } from './mutable.js';
export { type DevelopmentParseResult, parseDevelopmentReport } from './parse-development-report.js';
export { parseMany } from './parse-many.js';
export { parseRecord, type RecordList, type RecordOf, type RecordParseResult } from './parse-record.js';
export { type ParseOptions, parseSubmission, type SubmissionParseResult } from './parse-submission.js';
export type { UnknownKeys } from './read-shape.js';
export { activityReportSchema } from './schemas/activity-report.schema.js';
export type { ModelSchema } from './schemas/blocks.js';
export { registrationSchema } from './schemas/registration.schema.js';
export type { JsonType, ShapeCode, ShapeIssue, ShapeParams, UnknownKey } from './shape-issue.js';
