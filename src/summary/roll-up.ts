import { type Kind, listOf, oneOf, requireArgument, shape, text } from '../kernel/arguments.js';
import { parseRegionCode } from '../vocabulary/law/region-code.js';
import { summary as summaryKind } from './kinds.js';
import { merged } from './merge-summaries.js';
import type { Summary } from './summary.js';

/** A summary and the place it is of. */
export interface RegionSummary {
  /** Code of the Ministry of Home Affairs, with or without dots. */
  readonly regionCode: string;
  readonly summary: Summary;
}

/** Summaries of a higher level. */
export interface RolledUp {
  /** One for each region, in the order of their codes (with dots). */
  readonly regions: readonly RegionSummary[];
  /** What could not be placed, together: codes that are malformed, or of a level above the one asked for. */
  readonly unplaced?: Summary;
}

const levels: Kind = /* @__PURE__ */ oneOf('kecamatan', 'kabupaten-kota', 'provinsi');
const regionSummaries: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a summary and its region', { regionCode: text, summary: summaryKind }),
  'a list of summaries, each with its regionCode',
);

/**
 * From villages to kecamatan, from those to kabupaten and kota, and on to provinces, by merging summaries; the records
 * are not read again. For the nation, merge the provinces with `mergeSummaries`.
 *
 * @param to the level wanted.
 * @throws KimError `invalid-argument` for different stamps.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const start = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * const village = (regionCode) => ({ regionCode, summary: addKim(start, { registration: { bodyType: 'kim', seat: { regionCode } } }, adindaFramework) });
 * const { regions } = rollUpSummaries(['62.71.02.1001', '62.71.01.1001', '62.71.01.1002'].map(village), 'kecamatan');
 * regions.map(({ regionCode, summary }) => [regionCode, summary.kims]); // [['62.71.01', 2], ['62.71.02', 1]]
 * rollUpSummaries(regions, 'provinsi').regions.map(({ regionCode, summary }) => [regionCode, summary.kims]); // [['62', 3]]
 * ```
 */
export function rollUpSummaries(
  summaries: readonly RegionSummary[],
  to: 'kecamatan' | 'kabupaten-kota' | 'provinsi',
): RolledUp {
  requireArgument(summaries, regionSummaries, 'rollUpSummaries', 'summaries');
  requireArgument(to, levels, 'rollUpSummaries', 'to');
  const byRegion = new Map<string, Summary[]>();
  const unplaced: Summary[] = [];
  for (const { regionCode, summary } of summaries) {
    const region = regionOf(regionCode, to);
    const own = region === undefined ? unplaced : byRegion.get(region);
    if (own !== undefined) own.push(summary);
    else if (region !== undefined) byRegion.set(region, [summary]);
  }
  const regions = [...byRegion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([regionCode, own]) => ({ regionCode, summary: together(own) }));
  return unplaced.length === 0 ? { regions } : { regions, unplaced: together(unplaced) };
}

function regionOf(code: string, level: 'kecamatan' | 'kabupaten-kota' | 'provinsi'): string | undefined {
  const place = parseRegionCode(code);
  if (!place.wellFormed) return undefined;
  if (level === 'provinsi') return place.province;
  return level === 'kecamatan' ? place.kecamatan : place.kabupatenKota;
}

function together(own: readonly Summary[]): Summary {
  return merged(own, own[0] as Summary, 'rollUpSummaries');
}
