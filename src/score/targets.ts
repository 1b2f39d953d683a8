import { finiteNumber, listOf, only, optional, requireArgument, shape, text } from '../kernel/arguments.js';
import { direction } from './kinds.js';

/** A target as IATI states one: from where, to where, and where things are now. */
export interface Target {
  /** Whether more or less is better. */
  readonly direction: 'higher' | 'lower';
  readonly baseline?: number | undefined;
  readonly target: number;
  /** Absent: not measured. Never read as 0. */
  readonly actual?: number | undefined;
  /** Parts of the whole by label (women and men, for example). */
  readonly disaggregation?: readonly TargetPart[] | undefined;
}

/** One part of a disaggregated target. */
export interface TargetPart {
  readonly label: string;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
}

/**
 * How things stand:
 *
 * - `reached`: exactly at the target. `overshot`: beyond it.
 * - `on-the-way`: better than the baseline. `unchanged`: at it. `regressed`: worse than it.
 * - `not-reached`: short of the target, and no baseline to state more.
 * - `no-data`: no actual value.
 */
export type TargetStatus =
  | 'reached'
  | 'overshot'
  | 'on-the-way'
  | 'unchanged'
  | 'regressed'
  | 'not-reached'
  | 'no-data';

/** Parts that do not make the whole: shown, never summed over in silence. */
export interface DisaggregationCheck {
  readonly of: 'target' | 'actual';
  readonly whole: number;
  readonly sum: number;
  /** Labels without a value; while there are any, a sum below the whole states nothing. */
  readonly missing: readonly string[];
}

/** Progress and attainment of a target. */
export interface TargetResult {
  readonly status: TargetStatus;
  /**
   * How much of the way from baseline to target has been gone: 0 at the baseline, 1 at the target, above 1 beyond it,
   * negative when things went the wrong way. Absent without baseline or actual, and where baseline and target are one.
   */
  readonly progress?: number;
  /**
   * The level reached as a share of the level wanted: actual ÷ target where more is better, target ÷ actual where less
   * is better. Another number than progress: from 80 to 82 of 100 is 10 % progress and 82 % attainment.
   * Absent where a level is 0 or below, for which a share of it states nothing.
   */
  readonly attainment?: number;
  /** Distance beyond the target, in raw units; only when overshot. */
  readonly overshoot?: number;
  /** Distance behind the baseline, in raw units; only when regressed. */
  readonly regress?: number;
  /** The target lies on the worse side of the baseline: most often a slip in the direction or the numbers. */
  readonly targetBehindBaseline: boolean;
  /** Disaggregations that do not add up; empty when all do. */
  readonly notAddingUp: readonly DisaggregationCheck[];
}

const maybeNumber = /* @__PURE__ */ optional(finiteNumber);
const targetKind = /* @__PURE__ */ only(
  'a target: direction and target, with baseline and actual where they are known',
  {
    direction,
    target: finiteNumber,
    baseline: maybeNumber,
    actual: maybeNumber,
    disaggregation: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(
        /* @__PURE__ */ shape('a part with its label', { label: text, target: maybeNumber, actual: maybeNumber }),
        'a list of parts with their labels',
      ),
    ),
  },
);

/**
 * Where things stand between baseline and target, safe for indicators where less is better.
 *
 * @throws KimError `invalid-argument` when a number is not finite.
 * @see https://iatistandard.org/en/guidance/standard-guidance/results/
 *
 * @example
 * ```ts
 * assessTarget({ direction: 'lower', baseline: 30, target: 10, actual: 20 }).progress; // 0.5
 * assessTarget({ direction: 'lower', baseline: 30, target: 10, actual: 20 }).attainment; // 0.5
 * assessTarget({ direction: 'higher', baseline: 80, target: 100, actual: 82 }).progress; // 0.1
 * assessTarget({ direction: 'higher', baseline: 80, target: 100, actual: 82 }).attainment; // 0.82
 * assessTarget({ direction: 'higher', baseline: 10, target: 20, actual: 5 }).status; // 'regressed'
 * ```
 */
export function assessTarget(given: Target): TargetResult {
  requireArgument(given, targetKind, 'assessTarget', 'target');
  const { baseline, target, actual } = given;
  const better = given.direction === 'higher' ? 1 : -1;
  const beyond = actual === undefined ? undefined : (actual - target) * better;
  const gained = actual === undefined || baseline === undefined ? undefined : (actual - baseline) * better;
  const status = statusOf(beyond, gained);
  return {
    status,
    progress:
      actual === undefined || baseline === undefined || baseline === target
        ? undefined
        : (actual - baseline) / (target - baseline),
    attainment: attainment(given),
    overshoot: status === 'overshot' ? beyond : undefined,
    regress: status === 'regressed' && gained !== undefined ? -gained : undefined,
    targetBehindBaseline: baseline !== undefined && (target - baseline) * better < 0,
    notAddingUp: [checkParts('target', target, given), checkParts('actual', actual, given)].filter(
      (check) => check !== undefined,
    ),
  };
}

function statusOf(beyond: number | undefined, gained: number | undefined): TargetStatus {
  if (beyond === undefined) return 'no-data';
  if (beyond === 0) return 'reached';
  if (beyond > 0) return 'overshot';
  if (gained === undefined) return 'not-reached';
  if (gained === 0) return 'unchanged';
  return gained > 0 ? 'on-the-way' : 'regressed';
}

function attainment({ direction, target, actual }: Target): number | undefined {
  if (actual === undefined) return undefined;
  const [part, whole] = direction === 'higher' ? [actual, target] : [target, actual];
  return part >= 0 && whole > 0 ? part / whole : undefined;
}

function checkParts(
  of: 'target' | 'actual',
  whole: number | undefined,
  { disaggregation }: Target,
): DisaggregationCheck | undefined {
  if (whole === undefined || disaggregation === undefined) return undefined;
  const missing: string[] = [];
  let sum = 0;
  for (const part of disaggregation) {
    const value = part[of];
    if (value === undefined) missing.push(part.label);
    else sum += value;
  }
  // Nobody disaggregated this side at all.
  if (missing.length === disaggregation.length) return undefined;
  const addsUp = Math.abs(sum - whole) <= 1e-9 * Math.max(1, Math.abs(whole));
  return addsUp && missing.length === 0 ? undefined : { of, whole, sum, missing };
}
