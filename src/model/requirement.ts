import type { Path } from '../kernel/json-pointer.js';

/**
 * What an office asks of a KIM before it registers one. The codes are the field's own words.
 *
 * - `jumlah-anggota`: 3 to 30 members, or as the place has it.
 * - `keanggotaan-beragam`: members from different walks of life.
 * - `tanpa-hierarki`: a partner of government, not under it; and under no political party.
 * - `dari-oleh-untuk-masyarakat`: formed and run of, by and for the community.
 * - `terbuka-tanpa-membedakan`: open to all.
 * - `pengakuan`: recognised by a decree (SK) in force.
 * - `terdaftar`: entered in the register of the kabupaten or kota.
 */
export type RequirementCode =
  | 'jumlah-anggota'
  | 'keanggotaan-beragam'
  | 'tanpa-hierarki'
  | 'dari-oleh-untuk-masyarakat'
  | 'terbuka-tanpa-membedakan'
  | 'pengakuan'
  | 'terdaftar';

/**
 * - `met`: every rule that makes up the requirement passed.
 * - `partly-met`: some of it is known to hold, the rest is not known or must be clarified.
 * - `not-met`: a rule found it broken.
 * - `not-known`: nothing of it is known to hold or to be broken.
 */
export type RequirementStatus = 'met' | 'partly-met' | 'not-met' | 'not-known';

/** One requirement, how it stands, and on what that rests. */
export interface Requirement<RuleCode extends string = string> {
  readonly code: RequirementCode;
  readonly status: RequirementStatus;
  /** Whether the verdict on the whole submission depends on it. */
  readonly core: boolean;
  /** The numbers of the rule set that make it up, such as 3 and 30 members. */
  readonly limits: { readonly minimum?: number; readonly maximum?: number };
  /** Rules that passed. */
  readonly passed: readonly RuleCode[];
  /** Rules that found it broken. */
  readonly failed: readonly RuleCode[];
  /** Rules whose finding a person must settle: a warning, or facts that contradict each other. */
  readonly toClarify: readonly RuleCode[];
  /** Rules that could not be checked. */
  readonly notKnown: readonly RuleCode[];
  /** Where the findings are and where the missing facts would stand; of each rule as its report lists them. */
  readonly paths: readonly Path[];
}

/**
 * How a registration stands as a whole.
 *
 * - `meets-requirements`: every core requirement is met, and nothing needs to be settled.
 * - `does-not`: a core requirement is not met.
 * - `needs-clarification`: an error outside the core, a warning or a contradiction must be settled by a person. That a
 *   decree or a registration is missing is no such doubt: it stands at its requirement and leaves the verdict alone.
 * - `not-enough-known`: a core requirement is not known, or only in part.
 */
export type RequirementVerdict = 'meets-requirements' | 'does-not' | 'needs-clarification' | 'not-enough-known';

/** A fact to ask for next, and what knowing it decides. */
export interface OpenQuestion<RuleCode extends string = string> {
  /** The field to ask for: a list as a whole (`['members']`), never one line a row. */
  readonly field: Path;
  /** Which facts of each row are asked for, by name; empty when the field is a single fact. */
  readonly facts: readonly string[];
  /** The requirements that wait for it, core requirements first. */
  readonly requirements: readonly RequirementCode[];
  /** The rules that wait for it. */
  readonly rules: readonly RuleCode[];
  /** Entries of the list are recorded, and there may be others: the rest is asked for, or the statement that there is none. */
  readonly rest: boolean;
  /** Facts of entries that are recorded are asked for. With neither, the field itself is: a fact, or a list that nobody gave. */
  readonly recorded: boolean;
}
