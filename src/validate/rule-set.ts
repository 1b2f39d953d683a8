import type { LocalDate } from '../kernel/local-date.js';
import type { Severity } from '../model/issue.js';
import type { Citation } from '../vocabulary/concept.js';
import type { LegalInstrument } from '../vocabulary/law/legal-instruments.js';
import type { RuleCode, RuleOptions } from './registry.js';
import type { RequirementDefinition } from './requirements/requirement-definition.js';

/** How a rule set uses a rule: with which numbers, how gravely, and on which source. */
export interface RuleBinding<Options = unknown> {
  readonly options: Options;
  readonly severity: Severity;
  readonly source: Citation;
  /** H: official or confirmed twice. M: one secondary page. L: background knowledge or a reading of ours. */
  readonly confidence: 'H' | 'M' | 'L';
  /** Whether the clause itself was read, or only what others state about it. */
  readonly clauseRead: boolean;
}

/** The rules in force, by code. A rule that is not bound is not in force. */
export type RuleBindings = { readonly [Code in RuleCode]?: RuleBinding<RuleOptions[Code]> };

/**
 * Law as data with dates: which rules hold, from when to when. A new regulation or a local profile adds a file;
 * it never edits an old one.
 */
export interface RuleSet<Id extends string = string> {
  /** Such as `nasional-2019`; never looks like a number. */
  readonly id: Id;
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
  /** What differs. */
  readonly bindings: RuleBindings;
  /** Requirements that are made up otherwise here; each replaces the national one of its code, or is added. */
  readonly requirements?: readonly RequirementDefinition[];
  readonly leftOut?: readonly LeftOut[];
}
