import { frozen } from '../../kernel/frozen.js';
import type { AggregationMethod, Decomposition } from '../../model/scorecard.js';
import type { Aggregation } from '../framework.js';
import type { Weighted } from './arguments.js';
import { arithmeticOf } from './arithmetic-mean.js';
import { geometricOf } from './geometric-mean.js';
import { powerOf } from './power-mean.js';
import { lowestOf } from './weakest-link.js';

/** What can be relied on with a way of aggregating. Each is under test where it is claimed, and only there. */
export interface AggregatorLaws {
  /** Raising a child never lowers the result. */
  readonly monotone: boolean;
  /** Raising a child of positive weight always raises the result. Lost where one child binds alone. */
  readonly strictlyMonotone: boolean;
  /** The result lies between the lowest and the highest child. */
  readonly withinRange: boolean;
  /** Multiplying all weights by one number changes nothing. */
  readonly weightsScaleFree: boolean;
  /** Multiplying all children by one number multiplies the result by it. */
  readonly scaleFree: boolean;
  /** Adding one number to all children adds it to the result. */
  readonly shiftFree: boolean;
  /** How the result comes back from its children. */
  readonly decomposition: Decomposition['kind'];
}

const always = { monotone: true, withinRange: true, weightsScaleFree: true, scaleFree: true } as const;

/** The laws each way of aggregating keeps, and how it decomposes. */
export const aggregatorLaws: Readonly<Record<AggregationMethod, AggregatorLaws>> = /* @__PURE__ */ frozen({
  arithmetic: { ...always, strictlyMonotone: true, shiftFree: true, decomposition: 'points' },
  geometric: { ...always, strictlyMonotone: false, shiftFree: false, decomposition: 'log-shares' },
  harmonic: { ...always, strictlyMonotone: false, shiftFree: false, decomposition: 'reciprocal-shares' },
  power: { ...always, strictlyMonotone: false, shiftFree: false, decomposition: 'power-shares' },
  'weakest-link': { ...always, strictlyMonotone: false, shiftFree: true, decomposition: 'binding' },
});

/** Whether a 0 among the children decides the result alone. */
export function zeroBinds(aggregation: Aggregation): boolean {
  const { method } = aggregation;
  return method === 'geometric' || method === 'harmonic' || (method === 'power' && aggregation.exponent < 0);
}

/**
 * The mean of children that are known to be sound: at least one, each of positive weight, none negative where that matters.
 *
 * @internal
 */
export function aggregateOf(aggregation: Aggregation, children: readonly Weighted[]): number {
  switch (aggregation.method) {
    case 'arithmetic':
      return arithmeticOf(children);
    case 'geometric':
      return geometricOf(children);
    case 'harmonic':
      return powerOf(children, -1);
    case 'power':
      return powerOf(children, aggregation.exponent);
    case 'weakest-link':
      return lowestOf(children);
  }
}
