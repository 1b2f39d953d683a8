import { type Kind, oneOf, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { placed } from '../score/class-bands.js';
import type { Framework } from '../score/framework.js';
import { type Draw, ownDraw } from './draw.js';
import { variation } from './kinds.js';
import { defaultVariation, type UncertainKim, type Variation } from './plan.js';
import { placesOf } from './rank-intervals.js';
import { ownScores, prepareRun, type Run, scoresOf } from './run.js';

/** What one change alone does to all groups. */
export interface Shift {
  /** Groups with a score before and after; the means are over them. */
  readonly compared: number;
  /** Groups that gained, and that lost, a score. */
  readonly gained: number;
  readonly lost: number;
  /** After minus before, in points of the framework's range; absent when nothing can be compared. */
  readonly meanChange?: number;
  readonly meanAbsoluteChange?: number;
  readonly largestChange?: { readonly position: number; readonly change: number };
  /** How many groups change class; absent where the framework has none. */
  readonly classChanges?: number;
  /** By how many places the groups move on average among those with a score before and after, and at most. */
  readonly meanRankShift?: number;
  readonly largestRankShift?: number;
}

/** One change alone. */
export interface OneAtATime extends Shift {
  readonly factor: 'weight' | 'normalisation' | 'aggregation' | 'missing';
  /** Code of the group or criterion whose weight changes, or of the alternative. */
  readonly code: string;
  /** For a weight: by which factor; 0.75 or 1.25 for a spread of 0.25. */
  readonly times?: number;
}

/** One criterion or dimension left out. */
export interface LeaveOneOut extends Shift {
  readonly code: string;
}

const parts: Kind = /* @__PURE__ */ oneOf('criteria', 'dimensions');

/**
 * One-at-a-time sensitivity: each weight to both ends of its spread, and each alternative, alone, all else as the framework
 * states. It shows which choice matters; only `scoreUncertainty` shows what they do together.
 *
 * @param vary as in a plan, default weights by a quarter; weights must vary `around`, and criteria left out and raters are
 * not asked here (see `leaveOneOut`).
 * @throws KimError as `scoreUncertainty`.
 *
 * @example
 * ```ts
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * const group = { measurements: { iks: village(0.9), ike: village(0.3), ikl: village(0.6) } };
 * const rows = oneAtATime([group], idmFramework);
 * rows.length; // 6
 * rows[1]?.times; // 1.25
 * rows[1]?.meanChange.toFixed(6); // '0.023077'
 * ```
 */
export function oneAtATime(
  kims: readonly UncertainKim[],
  framework: Framework,
  vary: Variation = defaultVariation,
): OneAtATime[] {
  requireArgument(vary, variation, 'oneAtATime', 'vary');
  if (vary.weights?.kind === 'any' || vary.leaveOut !== undefined || vary.raters !== undefined) {
    throw new KimError(
      'invalid-argument',
      'oneAtATime takes weights "around" themselves and alternatives, nothing else.',
    );
  }
  const run = prepareRun(kims, framework, { seed: 0, replicates: 1, vary }, 'oneAtATime');
  const { tree, weights, normalisations, aggregations, policies } = run.variation;
  const compare = comparer(run, framework);
  const own = ownDraw(run.variation);
  const rows: OneAtATime[] = [];
  if (weights?.kind === 'around') {
    for (const { node, code, weight } of tree.groups.flatMap(({ children }) => children)) {
      if (weight === 0) continue;
      for (const times of [1 - weights.spread, 1 + weights.spread]) {
        const changed = tree.own.weights.map((each, i) => (i === node ? each * times : each));
        rows.push({ factor: 'weight', code, times, ...compare({ ...own, way: { ...own.way, weights: changed } }) });
      }
    }
  }
  normalisations.forEach(({ code }, i) => {
    if (i > 0) rows.push({ factor: 'normalisation', code, ...compare({ ...own, normalisation: i }) });
  });
  aggregations.forEach(({ code, ways }, i) => {
    if (i > 0)
      rows.push({ factor: 'aggregation', code, ...compare({ ...own, way: { ...own.way, aggregations: ways } }) });
  });
  policies.forEach(({ code, ways }, i) => {
    if (i > 0) rows.push({ factor: 'missing', code, ...compare({ ...own, way: { ...own.way, policies: ways } }) });
  });
  return rows;
}

/**
 * What each criterion, or each dimension, does to the scores by being there: it is left out as if its question did not
 * arise, and its weight is shared out. A gate that is left out still closes.
 *
 * @param what default `criteria`.
 * @returns one row for each, in the order of the framework.
 * @throws KimError `missing-argument` without measurements, `invalid-definition` for an unsound framework.
 *
 * @example
 * ```ts
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * const group = { measurements: { iks: village(0.9), ike: village(0.3), ikl: village(0.6) } };
 * const [first] = leaveOneOut([group], idmFramework);
 * first?.code; // 'iks'
 * first?.meanChange.toFixed(6); // '-0.150000'
 * ```
 */
export function leaveOneOut(
  kims: readonly UncertainKim[],
  framework: Framework,
  what: 'criteria' | 'dimensions' = 'criteria',
): LeaveOneOut[] {
  requireArgument(what, parts, 'leaveOneOut', 'what');
  const run = prepareRun(kims, framework, { seed: 0, replicates: 1, vary: {} }, 'leaveOneOut');
  const { tree } = run.variation;
  const compare = comparer(run, framework);
  const own = ownDraw(run.variation);
  if (what === 'criteria') {
    return tree.criteria.map((criterion) => ({ code: criterion.code, ...compare({ ...own, left: [criterion] }) }));
  }
  return tree.root.children.flatMap((child) =>
    'group' in child ? [{ code: child.code, ...compare({ ...own, left: child.below }) }] : [],
  );
}

function comparer(run: Run, framework: Framework): (draw: Draw) => Shift {
  const before = ownScores(run);
  return (draw) => shiftOf(before, scoresOf(run, draw, 0), framework);
}

function shiftOf(before: Float64Array, after: Float64Array, { bands }: Framework): Shift {
  const both: { readonly position: number; readonly from: number; readonly to: number }[] = [];
  let [gained, lost] = [0, 0];
  before.forEach((from, position) => {
    const to = after[position] ?? Number.NaN;
    const [had, has] = [!Number.isNaN(from), !Number.isNaN(to)];
    if (had && has) both.push({ position, from, to });
    else if (has) gained++;
    else if (had) lost++;
  });
  const [first] = both;
  if (first === undefined) return { compared: 0, gained, lost };
  const [placesBefore, placesAfter] = [new Uint32Array(both.length), new Uint32Array(both.length)];
  placesOf(
    Float64Array.from(both, ({ from }) => from),
    placesBefore,
  );
  placesOf(
    Float64Array.from(both, ({ to }) => to),
    placesAfter,
  );
  let [sum, absolute, classChanges, moved, furthest] = [0, 0, 0, 0, 0];
  let largest = { position: first.position, change: first.to - first.from };
  both.forEach(({ position, from, to }, i) => {
    const change = to - from;
    sum += change;
    absolute += Math.abs(change);
    if (Math.abs(change) > Math.abs(largest.change)) largest = { position, change };
    if (bands && placed(from, bands)?.code !== placed(to, bands)?.code) classChanges++;
    const places = Math.abs((placesAfter[i] ?? 0) - (placesBefore[i] ?? 0));
    moved += places;
    furthest = Math.max(furthest, places);
  });
  return {
    compared: both.length,
    gained,
    lost,
    meanChange: sum / both.length,
    meanAbsoluteChange: absolute / both.length,
    largestChange: largest,
    ...(bands && { classChanges }),
    meanRankShift: moved / both.length,
    largestRankShift: furthest,
  };
}
