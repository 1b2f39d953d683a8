import type { SubmissionIssue } from '../check.js';
import type { Path } from '../kernel/json-pointer.js';
import type { IssueParams, Severity } from '../model/issue.js';

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
}

/** What a schema states about a value: what was accepted, or why it was not. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

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
