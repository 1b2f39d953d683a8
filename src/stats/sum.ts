import { KimError } from '../kernel/kim-error.js';
import { requireFinite } from './require-finite.js';

/**
 * The sum of numbers, with the rounding error of each addition carried along (Neumaier 1974),
 * so that the order of the numbers hardly matters.
 *
 * @returns 0 for an empty list.
 *
 * @example
 * ```ts
 * sum([0.1, 0.2, 0.3]); // 0.6
 * ```
 */
export function sum(values: ArrayLike<number>): number {
  requireFinite(values, 'sum');
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  if (!Number.isFinite(total)) throw new KimError('invalid-argument', 'sum needs values: numbers whose sum is finite.');
  return total + lost;
}
