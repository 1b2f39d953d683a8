import { finiteNumber, optional, requireArgument, shape } from '../../kernel/arguments.js';
import { KimError } from '../../kernel/kim-error.js';
import type { Goalposts, Transform } from '../framework.js';
import { outputRange, transforms } from '../kinds.js';
import { drawnInto, type Normalised, type OutputRange, unitRange } from './output-range.js';
import { transformed } from './transform.js';

/** Two goalposts, what is taken of value and goalposts first, and where the result lies. */
export interface GoalpostOptions extends Goalposts {
  readonly transform?: Transform;
  /** Default 0 to 1. */
  readonly range?: OutputRange;
}

const goalpostOptions = /* @__PURE__ */ shape('two goalposts, worst and best', {
  worst: finiteNumber,
  best: finiteNumber,
  transform: /* @__PURE__ */ optional(transforms),
  range: /* @__PURE__ */ optional(outputRange),
});

/**
 * Places a value between two fixed goalposts and draws it in when it lies outside. `worst` above `best` turns the
 * direction: the result is always better when higher.
 *
 * @throws KimError `invalid-argument` for a value that is not finite, and for goalposts that are equal or outside the transform.
 *
 * @example
 * ```ts
 * goalposts(52.5, { worst: 20, best: 85 }); // { value: 0.5 }
 * goalposts(90, { worst: 20, best: 85 }); // { value: 1, clamped: 'to-highest' }
 * goalposts(3, { worst: 60, best: 3, range: { min: 0, max: 100 } }); // { value: 100 }
 * goalposts(80000, { worst: 100, best: 75000, transform: 'ln' }); // { value: 1, clamped: 'to-highest' }
 * ```
 */
export function goalposts(value: number, options: GoalpostOptions): Normalised {
  requireArgument(value, finiteNumber, 'goalposts', 'value');
  requireArgument(options, goalpostOptions, 'goalposts', 'options');
  const { worst, best, transform, range = unitRange } = options;
  const [from, to] = [transformed(worst, transform), transformed(best, transform)];
  if (!(Number.isFinite(from) && Number.isFinite(to) && from !== to)) {
    throw new KimError('invalid-argument', 'goalposts needs two different goalposts it can work with.');
  }
  return drawnInto(betweenGoalposts(transformed(value, transform), from, to - from, range.min, range.max), range);
}

/**
 * The straight line through both goalposts, not yet clamped. One formula for single values and for bulk scoring.
 *
 * @param width best minus worst; negative when less is better.
 * @internal
 */
export function betweenGoalposts(value: number, worst: number, width: number, min: number, max: number): number {
  return min + ((max - min) * (value - worst)) / width;
}
