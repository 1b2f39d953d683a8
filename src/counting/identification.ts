import { requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Fraction } from '../score/framework.js';
import { identification as identificationKind } from './kinds.js';

/**
 * Who counts as poor (here: not empowered). The two readings of one line differ only for those who stand exactly on it:
 *
 * - `cutOff` k (Alkire & Foster 2011): poor is who is deprived in **at least** k of the weight.
 * - `empoweredFrom` (WEAI, Alkire et al. 2013): empowered is who is adequate in **at least** this share; everybody else
 *   is not. With 4/5, a person deprived in exactly one fifth is empowered; with a `cutOff` of 1/5 they would be poor.
 *
 * Both are fractions of whole numbers, above 0 and at most 1, and are compared without dividing.
 */
export type Identification =
  | { readonly cutOff: Fraction; readonly empoweredFrom?: never }
  | { readonly empoweredFrom: Fraction; readonly cutOff?: never };

/**
 * An identification as whole numbers: who has at least `poorFrom` of the weight `of` is poor.
 *
 * @internal
 */
export interface Line {
  readonly poorFrom: number;
  /** The weight that lies exactly on the line; -1 where no whole number does. */
  readonly onLine: number;
}

/** @internal */
export function lineOf(identification: Identification, totalWeight: number, caller: string): Line {
  requireArgument(identification, identificationKind, caller, 'identification');
  const { numerator, denominator } = identification.cutOff ?? identification.empoweredFrom;
  const product = numerator * totalWeight;
  if (!Number.isSafeInteger(product) || !Number.isSafeInteger(denominator * totalWeight)) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs identification: a fraction that can be compared exactly with these weights.`,
    );
  }
  const rest = product % denominator;
  const below = (product - rest) / denominator;
  const reached = rest === 0 ? below : below + 1;
  return identification.cutOff === undefined
    ? { poorFrom: totalWeight - reached + 1, onLine: rest === 0 ? totalWeight - below : -1 }
    : { poorFrom: reached, onLine: rest === 0 ? below : -1 };
}
