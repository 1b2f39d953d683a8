import { type Kind, requireArgument, requireOptions, tableOf } from '../kernel/arguments.js';
import type { Measurement } from '../model/measurement.js';
import type { Scorecard } from '../model/scorecard.js';
import { numberOrNone } from '../stats/require-finite.js';
import { compiledOf } from './compile.js';
import type { Framework } from './framework.js';
import { scoreContext } from './kinds.js';
import { type ScoreContext, scoreKim } from './score-kim.js';

const someValues: Kind = /* @__PURE__ */ tableOf(numberOrNone, 'finite numbers by criterion');

/**
 * Scores plain numbers under a framework: for indices from elsewhere, and for trying things out.
 *
 * @param values raw values by criterion; one that is absent, `undefined` or null counts as `no-data`, never as 0.
 * @throws KimError `invalid-argument` for a value that is not a finite number, `invalid-definition` for an unsound framework.
 *
 * @example
 * ```ts
 * scoreValues({ iks: 0.8, ike: 0.7, ikl: 0.6 }, frameworkById('idm-2016')).class?.code; // 'berkembang'
 * ```
 */
export function scoreValues<Code extends string>(
  values: { readonly [C in Code]?: number | null | undefined },
  framework: Framework<Code>,
  context: ScoreContext = {},
): Scorecard {
  requireArgument(values, someValues, 'scoreValues', 'values');
  requireOptions(context, scoreContext, 'scoreValues');
  compiledOf(framework, 'scoreValues');
  const measurements = new Map<string, Measurement>();
  for (const [code, value] of Object.entries<number | null | undefined>(values)) {
    if (value !== undefined && value !== null) measurements.set(code, { status: 'measured', value, n: 1 });
  }
  return scoreKim({ measurements: Object.fromEntries(measurements) }, framework, context);
}
