import type { ChartOptions } from './options.js';
import { type ShareRow, sharesChart } from './shares.js';
import type { VegaLiteSpec } from './spec.js';

/**
 * Completeness of data: for each kind of data the part of which there is any, such as how many groups state a field, or of how
 * many an indicator could be measured. `dataQuality` and `finishSummary` give the numbers.
 *
 * @throws KimError `invalid-argument` for a name given twice, or counts that are no parts of their wholes.
 *
 * @example
 * ```ts
 * const rows = [{ name: 'Sex of members', count: 30, of: 40 }, { name: 'Age of members', count: null, of: 40 }];
 * completenessChart(rows, { language: en }).data.values.map(({ figures }) => figures); // ['30 of 40 (75%)', 'not shown of 40']
 * ```
 */
export function completenessChart(rows: readonly ShareRow[], options: ChartOptions): VegaLiteSpec {
  return sharesChart(rows, 'completeness', options, 'completenessChart');
}
