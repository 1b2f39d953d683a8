import type { ChartOptions } from './options.js';
import { type ShareRow, sharesChart } from './shares.js';
import type { VegaLiteSpec } from './spec.js';

/**
 * How far a kabupaten is covered: for each kecamatan the part of its villages that have a KIM. `finishSummary` of a kecamatan
 * gives the numbers (`coverage.villages.shareWithKim`); for places of another kind pass `title`.
 *
 * @throws KimError `invalid-argument` for a name given twice, or counts that are no parts of their wholes.
 *
 * @example
 * ```ts
 * const rows = [{ name: 'Kumai', count: 9, of: 18 }, { name: 'Arut Utara', count: 2, of: 11 }];
 * coverageChart(rows, { language: id }).description; // 'Desa dan kelurahan yang mempunyai KIM menurut kecamatan. Cakupan di 2 kecamatan: Kumai: 9 dari 18 (50%); Arut Utara: 2 dari 11 (18%).'
 * ```
 */
export function coverageChart(rows: readonly ShareRow[], options: ChartOptions): VegaLiteSpec {
  return sharesChart(rows, 'coverage', options, 'coverageChart');
}
