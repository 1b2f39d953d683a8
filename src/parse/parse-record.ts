import { oneOf, requireArgument, requireOptions } from '../kernel/arguments.js';
import type { ActivityReport } from '../model/activity-report.js';
import { contextKinds } from '../model/context-kinds.js';
import type { Draft } from '../model/draft.js';
import type { Registration } from '../model/registration.js';
import { type ParseOptions, parseAs, type SubmissionParseResult } from './parse-as.js';
import { readerOf } from './readers.js';

interface SubmissionOf {
  readonly registration: Registration;
  readonly 'activity-report': ActivityReport;
}

/** The lists of records of a kind of submission, such as `activities`. */
export type RecordList<Kind extends keyof SubmissionOf> = {
  readonly [Field in keyof SubmissionOf[Kind]]-?: NonNullable<SubmissionOf[Kind][Field]> extends readonly (infer Item)[]
    ? Item extends object
      ? Field
      : never
    : never;
}[keyof SubmissionOf[Kind]] &
  string;

/** One record of a list of a submission. */
export type RecordOf<Kind extends keyof SubmissionOf, List extends RecordList<Kind>> =
  NonNullable<SubmissionOf[Kind][List & keyof SubmissionOf[Kind]]> extends readonly (infer Item)[] ? Item : never;

/** What came out of reading an unknown value as one record. */
export interface RecordParseResult<Item>
  extends Pick<SubmissionParseResult, 'issues' | 'found' | 'groups' | 'truncated'> {
  /** The whole record; absent when its shape is wrong anywhere. */
  readonly record?: Item;
  /** Everything that had the right shape; absent when the value is no object. */
  readonly readable?: Draft<Item>;
}

/**
 * Reads an unknown value as one record of a list of a submission: one activity, one member, such as a line of a file or a
 * message of a queue. As `parseSubmission`: input is never thrown at, never changed and never echoed; paths start at the record.
 *
 * @param kind the kind of submission.
 * @param list its list, such as `activities`.
 * @throws KimError `invalid-argument` for a kind or list that does not exist, or an invalid option.
 *
 * @example
 * ```ts
 * const { record } = parseRecord('activity-report', 'activities', { id: 'a1', date: '2025-03-01', functions: ['diskusi'] });
 * record.date; // '2025-03-01'
 * const wrong = parseRecord('activity-report', 'activities', { id: 'a2', date: '1 Maret', functions: ['rapat'] });
 * wrong.record; // undefined
 * wrong.issues.map(({ code, path }) => [code, path[0]]); // [['shape.not-a-date', 'date'], ['shape.unknown-code', 'functions']]
 * ```
 */
export function parseRecord<Kind extends keyof SubmissionOf, List extends RecordList<Kind>>(
  kind: Kind,
  list: List,
  value: unknown,
  options: ParseOptions = {},
): RecordParseResult<RecordOf<Kind, List>> {
  requireArgument(kind, kindOfSubmission, 'parseRecord', 'kind');
  requireOptions(options, contextKinds, 'parseRecord');
  const { shape, guards } = readerOf(kind);
  const items = [...(shape.type === 'object' ? shape.fields : [])].flatMap(([name, { shape: field }]) =>
    field.type === 'list' && field.item.type === 'object' ? [[name, field.item] as const] : [],
  );
  requireArgument(list, oneOf(...items.map(([name]) => name)), 'parseRecord', 'list');
  const item = new Map(items).get(list) as (typeof items)[number][1];
  const { submission, readable, ...findings } = parseAs({ shape: item, guards }, value, options);
  // The reader calls whatever it has read a submission; what was read here is one record.
  return {
    ...(submission !== undefined && { record: submission as unknown as RecordOf<Kind, List> }),
    ...(readable !== undefined && { readable: readable as unknown as Draft<RecordOf<Kind, List>> }),
    ...findings,
  };
}

const kindOfSubmission = /* @__PURE__ */ oneOf('registration', 'activity-report');
