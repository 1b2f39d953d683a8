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

/**
 * Checks the arguments of a mean and gives the weights.
 *
 * @returns `undefined` when there is nothing to take a mean of.
 * @internal
 */
export function checkedWeights(
  values: ArrayLike<number>,
  options: ZeroOptions,
  caller: string,
): ArrayLike<number> | undefined {
  requireArgument(values, finiteNumbers, caller, 'values');
  requireOptions(options, meanOptions, caller);
  const { weights } = options;
  if (weights !== undefined && weights.length !== values.length) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs one weight for each value; got ${weights.length} for ${values.length}.`,
    );
  }
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] as number);
    if (!Number.isFinite(values[i]) || !(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new KimError(
        'invalid-argument',
        `${caller} needs finite values and weights of 0 or more; item ${i} is not so.`,
      );
    }
    total += weight;
  }
  if (total === 0) return undefined;
  return weights ?? new Float64Array(values.length).fill(1);
}

/**
 * Refuses values that a mean is not defined for.
 *
 * @internal
 */
export function refuseNonPositive(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  zero: 'limit' | 'refuse',
  caller: string,
): void {
  for (let i = 0; i < values.length; i++) {
    if (weights[i] === 0) continue;
    const value = values[i] as number;
    if (value < 0) throw new KimError('invalid-argument', `${caller} is not defined for negative values.`);
    if (value === 0 && zero === 'refuse') {
      throw new KimError('invalid-argument', `${caller} met a 0 and was asked to refuse it.`);
    }
  }
}
