import { finiteNumber, optional, requireArgument, shape } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import { outputRange } from '../kinds.js';
import { goalposts } from './goalposts.js';
import type { Normalised, OutputRange } from './output-range.js';

const targetOptions = /* @__PURE__ */ shape('target and worst', {
  target: finiteNumber,
  worst: finiteNumber,
  range: /* @__PURE__ */ optional(outputRange),
});
const referenceOptions = /* @__PURE__ */ shape('reference, worst and best', {
  reference: finiteNumber,
  worst: finiteNumber,
  best: finiteNumber,
});

/**
 * How near a value came to a target, from the worst value (the bottom of the range) to the target (the top). Beyond the
 * target it stays at the top. A target below `worst` turns the direction.
 *
 * @throws KimError `invalid-argument` when target and worst are equal, or a number is not finite.
 *
 * @example
 * ```ts
 * distanceToTarget(75, { target: 100, worst: 0 }); // { value: 0.75 }
 * distanceToTarget(120, { target: 100, worst: 0 }); // { value: 1, clamped: 'to-highest' }
 * ```
 */
export function distanceToTarget(
  value: number,
  options: { readonly target: number; readonly worst: number; readonly range?: OutputRange },
): Normalised {
  requireArgument(value, finiteNumber, 'distanceToTarget', 'value');
  requireArgument(options, targetOptions, 'distanceToTarget', 'options');
  const { target, worst, range } = options;
  if (target === worst) {
    throw new KimError('invalid-argument', 'distanceToTarget needs a target that differs from worst.');
  }
  return goalposts(value, { worst, best: target, ...(range && { range }) });
}

/**
 * How far a value lies from that of a reference group, as a share of the scale; above 0 is better than the reference,
 * and `worst` above `best` turns the direction. Not clamped: a distance has no end.
 *
 * @throws KimError `invalid-argument` when the ends of the scale are equal, or a number is not finite.
 *
 * @example
 * ```ts
 * distanceToReference(60, { reference: 50, worst: 0, best: 100 }); // 0.1
 * distanceToReference(10, { reference: 5, worst: 20, best: 0 }); // -0.25
 * ```
 */
export function distanceToReference(
  value: number,
  options: { readonly reference: number; readonly worst: number; readonly best: number },
): number {
  requireArgument(value, finiteNumber, 'distanceToReference', 'value');
  requireArgument(options, referenceOptions, 'distanceToReference', 'options');
  const { reference, worst, best } = options;
  const distance = (value - reference) / (best - worst);
  if (!Number.isFinite(distance)) {
    throw new KimError(
      'invalid-argument',
      'distanceToReference needs finite numbers and a worst that differs from best.',
    );
  }
  return distance;
}
