import type { SubmissionIssue } from '../check.js';
import type { Path } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Issue, IssueGroup, IssueParams, Severity } from '../model/issue.js';

// The interface of Standard Schema 1 as far as a schema that answers at once needs it. Whoever has
// `@standard-schema/spec` finds every schema here assignable to its `StandardSchemaV1`.

/** One thing that a schema does not accept, with more of it than the standard asks for. */
export interface SchemaIssue {
  /** A sentence of the language, or the code where codes were asked for. */
  readonly message: string;
  readonly path: Path;
  /** Code of the fault of shape or of the rule. */
  readonly code: SubmissionIssue['code'];
  readonly severity: Severity;
  /** Facts of the finding; never the value that was put in. */
  readonly params: IssueParams;
  /** The clause on which the rule rests. Absent for a fault of shape. */
  readonly source?: Issue['source'];
}

/** Under which rules a schema judged. Absent where only the shape is asked for, or not even the kind was known. */
export interface JudgedUnder {
  /** Id of the rule set. */
  readonly ruleSet?: string;
  readonly asOf?: LocalDate;
}

/**
 * What a schema does not accept, the most severe first. The list itself states how much there was and under which rules, for
 * servers and form libraries pass on nothing but the list. What it states is not among its items and not in its JSON.
 */
export interface SchemaIssues extends ReadonlyArray<SchemaIssue>, JudgedUnder {
  /** How often each code was found, listed or not, the most severe first. */
  readonly groups: readonly IssueGroup[];
}

/** What a schema states about a value: what was accepted and under which rules, or why it was not. */
export type SchemaResult<Output> =
  | ({ readonly value: Output; readonly issues?: undefined } & JudgedUnder)
  | { readonly issues: SchemaIssues };

/**
 * A Standard Schema, version 1, that always answers at once: never a promise.
 *
 * @see https://standardschema.dev
 */
export interface SyncStandardSchema<Output, Input = Output> {
  /** What form libraries and servers call. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kim-domain';
    /** Judges a value; never throws at it and never changes it. */
    readonly validate: (value: unknown) => SchemaResult<Output>;
    /** For the type checker only; absent at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
