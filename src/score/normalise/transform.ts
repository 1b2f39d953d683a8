import { finiteNumber, optional, requireArgument } from '../../kernel/arguments.js';
import type { Transform } from '../framework.js';
import { transforms } from '../kinds.js';

const maybeTransform = /* @__PURE__ */ optional(transforms);

/**
 * Takes a monotone transform of a raw value. Where the transform has no value (the logarithm of 0 and below), its limit
 * is given, minus infinity, which a goalpost then clamps: "as bad as can be", never `NaN`.
 *
 * @example
 * ```ts
 * applyTransform(9, 'square-root'); // 3
 * applyTransform(1, 'ln'); // 0
 * ```
 */
export function applyTransform(value: number, transform: Transform | undefined): number {
  requireArgument(value, finiteNumber, 'applyTransform', 'value');
  requireArgument(transform, maybeTransform, 'applyTransform', 'transform');
  return transformed(value, transform);
}

/** The same for arguments that are known to be sound. @internal */
export function transformed(value: number, transform: Transform | undefined): number {
  switch (transform) {
    case undefined:
      return value;
    case 'ln':
      return value > 0 ? Math.log(value) : Number.NEGATIVE_INFINITY;
    case 'ln-plus-one':
      return value > -1 ? Math.log1p(value) : Number.NEGATIVE_INFINITY;
    case 'square-root':
      return value >= 0 ? Math.sqrt(value) : Number.NEGATIVE_INFINITY;
  }
}
