/** Why a rule does not apply to a submission. */
export type NotApplicableReason =
  /** The rule is about groups; this is a forum of groups. */
  | 'is-a-forum'
  /** The rule is about something this submission states it does not have. */
  | 'nothing-to-check'
  /** The case is already reported by a more severe or more basic rule. */
  | 'covered-by-another-rule';

/** Why a rule could not be checked. */
export type CannotTellReason =
  /** The facts it needs were not given. */
  | 'not-given'
  /** Some facts were given, but too few to judge. */
  | 'too-little-known'
  /** Only a part of a list is known to be given, and the rest decides. */
  | 'partial-list'
  /** Everything that is listed is in order, but the list is not known to be whole. */
  | 'holds-so-far'
  /** Nothing that is listed will do, but the list is not known to be whole. */
  | 'fails-so-far'
  /** What was given contradicts itself, and nothing states which holds. */
  | 'sources-disagree'
  /** The host gave no lookup of area codes. */
  | 'no-area-lookup'
  /** The registration that this report belongs to was not given. */
  | 'no-registration'
  /** The registration lacks what the rule needs; the paths of what is missing lead into the registration. */
  | 'registration-incomplete';
