import { finiteNumbers, oneOf, requireArgument, requireOptions } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';

/** Options of every mean. */
export interface MeanOptions {
  /** One for each value, none negative, read as parts of their sum; absent: all alike. A value of weight 0 is not looked at. */
  readonly weights?: ArrayLike<number>;
}

/** Options of means that have no value at 0. */
export interface ZeroOptions extends MeanOptions {
  /** `limit` (default): the limit, which is 0. `refuse`: throw. Never `NaN` and never an infinity. */
  readonly zero?: 'limit' | 'refuse';
}

const meanOptions = { weights: finiteNumbers, zero: /* @__PURE__ */ oneOf('limit', 'refuse') };

/** A value that a mean looks at: of a weight above 0. @internal */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Checks the arguments of a mean and gives what it looks at.
 *
 * @returns `undefined` when there is nothing to take a mean of.
 * @internal
 */
export function checkedChildren(
  values: ArrayLike<number>,
  options: ZeroOptions,
  caller: string,
): readonly Weighted[] | undefined {
  requireArgument(values, finiteNumbers, caller, 'values');
  requireOptions(options, meanOptions, caller);
  const { weights } = options;
  if (weights !== undefined && weights.length !== values.length) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs one weight for each value; got ${weights.length} for ${values.length}.`,
    );
  }
  const all = Array.from(values, (value, i) => {
    const weight = weights === undefined ? 1 : (weights[i] as number);
    if (weight < 0) {
      throw new KimError('invalid-argument', `${caller} needs weights of 0 or more; item ${i} is not so.`);
    }
    return { value, weight };
  });
  const looked = all.filter(({ weight }) => weight > 0);
  return looked.length === 0 ? undefined : looked;
}

/**
 * Refuses values that a mean is not defined for.
 *
 * @internal
 */
export function refuseNonPositive(children: readonly Weighted[], zero: 'limit' | 'refuse', caller: string): void {
  for (const { value } of children) {
    if (value < 0) throw new KimError('invalid-argument', `${caller} is not defined for negative values.`);
    if (value === 0 && zero === 'refuse') {
      throw new KimError('invalid-argument', `${caller} met a 0 and was asked to refuse it.`);
    }
  }
}
