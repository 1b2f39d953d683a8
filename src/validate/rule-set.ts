import type { LocalDate } from '../kernel/local-date.js';
import type { Severity } from '../model/issue.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Citation, OwnCitation } from '../vocabulary/concept.js';
import type { LegalInstrument } from '../vocabulary/law/legal-instruments.js';
import type { RuleCode, RuleOptions } from './registry.js';
import type { RequirementDefinition } from './requirements/requirement-definition.js';
import type { AnyRule, OwnRuleCode } from './rule.js';

/** What one source says for or against a rule. */
export interface Evidence extends Citation {
  /** A few of its own words, in its own language. */
  readonly quote?: string;
}

/** What speaks for a rule, and what speaks against it or against making it a requirement everywhere. */
export interface RuleEvidence {
  readonly for?: readonly Evidence[];
  readonly against?: readonly Evidence[];
}

/** How a rule set uses a rule: with which numbers, how severe a breach is, and on which source. */
export interface RuleBinding<Options = unknown> {
  readonly options: Options;
  readonly severity: Severity;
  /** The source that a finding names. Whether that source itself was read stands at the source (`Source.read`). */
  readonly source: Citation | OwnCitation;
  /** What else speaks for the rule here; that of the national rules stands in `nationalEvidence`. */
  readonly evidence?: RuleEvidence;
  /** H: official or confirmed twice. M: one secondary page. L: background knowledge or a reading of ours. */
  readonly confidence: 'H' | 'M' | 'L';
  /**
   * Whether the clause of the regulation that the rule goes back to was read in the regulation itself. A source that
   * reports it may have been read all the same. Absent: the rule goes back to no regulation, as far as is known.
   */
  readonly clauseRead?: boolean;
}

/** The rules in force, by code. A rule that is not bound is not in force. */
export type RuleBindings = { readonly [Code in RuleCode]?: RuleBinding<RuleOptions[Code]> } & {
  readonly [Code in OwnRuleCode]: RuleBinding;
};

/**
 * Law as data with dates: which rules hold, from when to when. A new regulation or a local profile adds a file;
 * it never edits an old one. Made by `defineRuleSet`, and found by `ruleSetAt`; a copy with other bindings is refused.
 */
export interface RuleSet<Kind extends SubmissionKind = SubmissionKind, Id extends string = string> {
  /** Such as `nasional-2019`; never looks like a number. */
  readonly id: Id;
  /** The kinds of submission it judges. */
  readonly kinds: readonly Kind[];
  /** Of a local profile laid over national rules: the id of those. */
  readonly over?: string;
  /** Which family it belongs to: `nasional`, or a local profile such as `kabupaten-kapuas-hulu`. */
  readonly profile: string;
  /** First day in force. */
  readonly since: LocalDate;
  /** First day no longer in force; absent: still in force. */
  readonly until?: LocalDate;
  readonly legalBasis: readonly LegalInstrument[];
  readonly bindings: RuleBindings;
  /** What an office asks of a KIM, and which rules make up each requirement. */
  readonly requirements: readonly RequirementDefinition[];
}

/** What a language states about a rule set or a local profile. */
export interface RuleSetText {
  readonly title: string;
  /** What should be known of its dates or its text, such as that a day was not found. */
  readonly note?: string;
  /** What a local source states that the profile does not follow, by code. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

/** Something a local source states that the profile does not follow, and why. */
export interface LeftOut {
  /** Under this code a language states what the source states. */
  readonly code: string;
  readonly source: Citation;
}

/**
 * What a place asks for beyond, or otherwise than, the national rules: an overlay that `ruleSetAt` lays over the
 * national rule set of the day. Everything it does not name holds as it holds nationally.
 */
export interface LocalProfile<Id extends string = string> {
  /** Such as `kabupaten-kapuas-hulu`. */
  readonly id: Id;
  /** First day, where it is known. Absent: not known, and the profile holds as long as the national rules do. */
  readonly since?: LocalDate;
  /** First day no longer in force, where it is known. */
  readonly until?: LocalDate;
  /** Rules of the host's own, made with `defineRule`. */
  readonly rules?: readonly AnyRule[];
  /** What differs. */
  readonly bindings: RuleBindings;
  /** National rules that do not hold here. */
  readonly without?: readonly RuleCode[];
  /** Requirements that are made up otherwise here; each replaces the national one of its code, or is added. */
  readonly requirements?: readonly RequirementDefinition[];
  readonly leftOut?: readonly LeftOut[];
}
