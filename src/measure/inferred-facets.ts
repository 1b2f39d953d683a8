import type { ActivityStatus } from '../classify/classification.js';
import type { InformationFlow } from '../vocabulary/about-kim/information-flows.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';

/** Facets that somebody inferred for an activity, from its title for example. */
export interface InferredFacets {
  /** What is not `held` is not counted where the reporter stated no function; it is listed in `notCounted`. */
  readonly status?: ActivityStatus;
  readonly functions?: readonly AdindaFunction[];
  readonly channels?: readonly Channel[];
  readonly flow?: InformationFlow;
}

/** What was inferred of an activity, as far as it was held by that. @internal */
export function heldGuess(guess: InferredFacets | undefined): InferredFacets | undefined {
  return guess?.status === undefined || guess.status === 'held' ? guess : undefined;
}

/**
 * What the reporter stated together with what was inferred. Both count, so that nobody gains by leaving the boxes to whoever
 * infers them; `undefined` where neither is there.
 *
 * @internal
 */
export function withInferred<Code extends string>(
  stated: readonly Code[] | undefined,
  inferred: readonly Code[] | undefined,
): readonly Code[] | undefined {
  if (inferred === undefined || inferred.length === 0) return stated ?? inferred;
  return stated === undefined || stated.length === 0 ? inferred : [...new Set([...stated, ...inferred])];
}
