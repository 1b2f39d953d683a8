import type { AvailabilityByKind } from '../model/scorecard.js';

/**
 * Whether enough was recorded to call a function strong or weak: half of what is counted; without that, what was judged. What
 * is not known is not called weak.
 *
 * @internal
 */
export function isMostlyKnown({ quantitative, qualitative }: AvailabilityByKind): boolean {
  const { present, applicable } = quantitative.applicable > 0 ? quantitative : qualitative;
  return present > 0 && 2 * present >= applicable;
}
