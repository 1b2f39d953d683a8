import type { Path } from '../kernel/json-pointer.js';
import type { Citation, OwnCitation } from '../vocabulary/concept.js';

/**
 * How grave a finding is. An `error` makes a submission unsound; a `warning` deserves a conversation;
 * a `hint` is advice. The rule set decides, not the rule.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** What params may hold: plain JSON, and never a person's data or the value that was put in. */
export type ParamValue =
  | string
  | number
  | boolean
  | null
  | readonly ParamValue[]
  | { readonly [key: string]: ParamValue };

/** Typed facts of one finding, from which a sentence is made. */
export type IssueParams = { readonly [key: string]: ParamValue };

/** How often one code was found, whether its issues were kept or not. */
export interface IssueGroup<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly count: number;
}

/**
 * One finding about a submission: facts only. Sentences are made from it by `renderIssue` and a language.
 */
export interface Issue<Code extends string = string, Params = IssueParams> {
  /** Stable code, `subject.fault`; never renamed, never given another meaning. */
  readonly code: Code;
  readonly severity: Severity;
  /** Where in the submission; `pointerTo` makes the RFC 6901 pointer. */
  readonly path: Path;
  readonly params: Params;
  /** The clause the rule rests on. Absent for issues of shape, which rest on the schema. */
  readonly source?: Citation | OwnCitation;
  /** `malformed`: the shape is wrong. `fail`: a rule was broken. */
  readonly verdict: 'malformed' | 'fail';
}
