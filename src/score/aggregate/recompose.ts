import { finiteNumbers, isRecord, type Kind, oneOf, requireArgument } from '../../kernel/arguments.js';
import type { Decomposition } from '../../model/scorecard.js';

const kinds: Kind = /* @__PURE__ */ oneOf('points', 'log-shares', 'reciprocal-shares', 'power-shares', 'binding');
const decompositionKind: Kind = {
  takes: 'the decomposition of a group on a card',
  accepts: (value) =>
    isRecord(value) && kinds.accepts(value.kind) && (value.kind !== 'power-shares' || Number.isFinite(value.exponent)),
};

/**
 * The part of one child in the score of its group, on the scale of the group's decomposition.
 *
 * @param share of the child within the group, as counted.
 * @returns `undefined` where a child binds alone: then no part adds up to anything.
 */
export function partOf(decomposition: Decomposition, share: number, value: number): number | undefined {
  if (decomposition.kind === 'binding') return undefined;
  // A child of weight 0 has no part, even where its logarithm would be endless.
  if (share === 0) return 0;
  switch (decomposition.kind) {
    case 'points':
      return share * value;
    case 'log-shares':
      return share * Math.log(value);
    case 'reciprocal-shares':
      return share / value;
    case 'power-shares':
      return share * value ** decomposition.exponent;
  }
}

/**
 * The score of a group from the parts of its children: the check that an explanation is complete.
 *
 * @param decomposition of the group.
 * @param parts of its counted children, in any order.
 * @returns the score, up to the machine's rounding; `undefined` for a binding child, whose own score it is, and without parts.
 *
 * @example
 * ```ts
 * recompose({ kind: 'points' }, [30, 25, 10]); // 65
 * recompose({ kind: 'binding', children: ['diskusi'] }, []); // undefined
 * ```
 */
export function recompose(decomposition: Decomposition, parts: readonly number[]): number | undefined {
  requireArgument(decomposition, decompositionKind, 'recompose', 'decomposition');
  requireArgument(parts, finiteNumbers, 'recompose', 'parts');
  if (parts.length === 0) return undefined;
  let total = 0;
  for (const part of parts) total += part;
  switch (decomposition.kind) {
    case 'points':
      return total;
    case 'log-shares':
      return Math.exp(total);
    case 'reciprocal-shares':
      return 1 / total;
    case 'power-shares':
      return total ** (1 / decomposition.exponent);
    case 'binding':
      return undefined;
  }
}
