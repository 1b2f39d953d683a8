/**
 * A share or a mean that carries what it is made of, so that figures of several places or periods can be put together:
 * percentages do not average, numerators and denominators add up.
 */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** `numerator / denominator`, never rounded; absent where the denominator is 0. */
  readonly value?: number;
}

/** @internal */
export function ratio(numerator: number, denominator: number): Ratio {
  return denominator === 0 ? { numerator, denominator } : { numerator, denominator, value: numerator / denominator };
}
