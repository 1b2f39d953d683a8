import type { Path } from '../../kernel/json-pointer.js';
import type { IssueParams } from '../../model/issue.js';
import {
  type CannotTell,
  cannotTell,
  type DoesNotApply,
  type Failed,
  type Finding,
  failIfAny,
  type Passed,
  pass,
} from '../rule.js';

/** A rule without options. */
export type NoOptions = Readonly<Record<string, never>>;

/** A finding that the code and the path state whole. */
export type BareFinding = Finding<Record<never, never>>;

/** More paths than a person would follow are not listed. */
const mostMissing = 50;

/** The answer of a rule whose case a more severe, or more basic, rule already reports. */
export const coveredByAnotherRule: DoesNotApply = { verdict: 'not-applicable', reason: 'covered-by-another-rule' };

/** The answer of a rule for which some facts are missing; of very many, the first are named. */
export function tooLittleKnown(missing: readonly Path[]): CannotTell {
  return cannotTell('too-little-known', ...missing.slice(0, mostMissing));
}

/** Fails on any finding; else cannot tell if some facts were missing; else passes. */
export function conclude<Params extends IssueParams>(
  findings: readonly Finding<Params>[],
  missing: readonly Path[] = [],
): Failed<Params> | CannotTell | Passed {
  const otherwise = missing.length > 0 ? tooLittleKnown(missing) : pass;
  return failIfAny<Params, CannotTell | Passed>(findings, otherwise);
}

/**
 * Concludes a search for ids that lead nowhere. Where the place searched is itself not wholly known, an id that was not
 * found may be there all the same; ids that were found are found.
 */
export function concludeSearch<Params extends IssueParams>(
  lost: readonly Finding<Params>[],
  whyNotWhollyKnown: CannotTell | undefined,
  missing: readonly Path[] = [],
): Failed<Params> | CannotTell | Passed {
  return lost.length > 0 && whyNotWhollyKnown !== undefined ? whyNotWhollyKnown : conclude(lost, missing);
}
