import type { Criterion } from '../score/framework.js';

/** Between which values a measured value can lie by its unit; `undefined` where the unit sets no bounds on both sides. */
export function unitBounds(
  criterion: Pick<Criterion, 'unit' | 'raters'> | undefined,
): readonly [least: number, most: number] | undefined {
  if (criterion?.raters !== undefined) return [1, 4];
  return criterion?.unit === 'share' || criterion?.unit === 'index' ? [0, 1] : undefined;
}
