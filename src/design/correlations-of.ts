import { numberWithin, oneOf, requireOptions, wholeNumber } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Scorecard } from '../model/scorecard.js';
import { type CorrelationCell, correlationMatrix } from '../stats/correlation-matrix.js';
import { columnsOf } from './columns.js';

/** What is compared, and what is worth a second look. The limits are choices of this library; set your own. */
export interface CorrelationsOptions {
  /** Default `criteria`: normalised values, higher always better. */
  readonly of?: 'criteria' | 'dimensions';
  /** Default `spearman`: clamped and stepped values are seldom on a straight line. */
  readonly method?: 'pearson' | 'spearman';
  /** Cards that a coefficient needs at least; default 10. */
  readonly minimum?: number;
  /** From here on down two parts pull against each other; default -0.4. */
  readonly negativeFrom?: number;
  /** From here on up two parts state the same twice; default 0.9. */
  readonly closeFrom?: number;
}

const coefficient = /* @__PURE__ */ numberWithin(-1, 1);
const correlationOptions = {
  of: /* @__PURE__ */ oneOf('criteria', 'dimensions'),
  method: /* @__PURE__ */ oneOf('pearson', 'spearman'),
  minimum: /* @__PURE__ */ wholeNumber(2),
  negativeFrom: coefficient,
  closeFrom: coefficient,
};

/** Two parts that need a second look. */
export interface CorrelationFlag {
  readonly flag: 'negative' | 'too-close';
  readonly first: string;
  readonly second: string;
  readonly coefficient: number;
  readonly n: number;
  /** Whether both are in one group: there being too close counts the same twice, and being negative cancels out. */
  readonly sameGroup: boolean;
}

/** Correlations of the parts of an index. */
export interface Correlations {
  readonly method: 'pearson' | 'spearman';
  /** In the order of the framework; rows and columns of the matrix. */
  readonly codes: readonly string[];
  /** Symmetric; a cell without a coefficient states why. */
  readonly matrix: readonly (readonly CorrelationCell[])[];
  /** The strongest first. */
  readonly flags: readonly CorrelationFlag[];
}

/**
 * Which parts of an index move together over many groups, and which against each other.
 *
 * @param cards of one framework.
 * @throws KimError `invalid-argument` when the cards are of different frameworks, or limits lie outside -1 to 1.
 *
 * @example
 * ```ts
 * const cards = [0.1, 0.2, 0.3, 0.4].map((x) => scoreValues({ iks: x, ike: x * x, ikl: 1 - x }, idmFramework));
 * const { flags } = correlationsOf(cards, { minimum: 4 });
 * flags.map(({ flag }) => flag); // ['too-close', 'negative', 'negative']
 * correlationsOf(cards).matrix[0][1]; // { n: 4, reason: 'too-few-pairs' }
 * ```
 */
export function correlationsOf(cards: readonly Scorecard[], options: CorrelationsOptions = {}): Correlations {
  requireOptions(options, correlationOptions, 'correlationsOf');
  const { of = 'criteria', method = 'spearman', minimum = 10, negativeFrom = -0.4, closeFrom = 0.9 } = options;
  if (negativeFrom > closeFrom) {
    throw new KimError('invalid-argument', 'correlationsOf needs negativeFrom: not above closeFrom.');
  }
  const { codes, parents, values } = columnsOf(cards, of, 'correlationsOf');
  const matrix = correlationMatrix(values, { method, minimum });
  const flags: CorrelationFlag[] = [];
  for (let i = 0; i < codes.length; i++) {
    for (let j = i + 1; j < codes.length; j++) {
      const { coefficient, n } = (matrix[i] as CorrelationCell[])[j] as CorrelationCell;
      if (coefficient === undefined || (coefficient > negativeFrom && coefficient < closeFrom)) continue;
      flags.push({
        flag: coefficient >= closeFrom ? 'too-close' : 'negative',
        first: codes[i] as string,
        second: codes[j] as string,
        coefficient,
        n,
        sameGroup: parents[i] === parents[j],
      });
    }
  }
  flags.sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
  return { method, codes, matrix, flags };
}
