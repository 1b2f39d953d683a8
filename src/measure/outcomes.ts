import type { Judgement, Measured } from '../model/measurement.js';
import type { Count } from './count.js';
import type { PacedCount } from './pace.js';
import type { InapplicableReason, InsufficientReason, KimMeasurement, NoDataReason } from './reasons.js';

/** The question does not arise. */
export function notApplicable(reason: InapplicableReason): KimMeasurement {
  return { status: 'not-applicable', reason };
}

/** Nothing recorded. */
export function noData(reason: NoDataReason): KimMeasurement {
  return { status: 'no-data', reason };
}

/** Recorded, but too little. */
export function insufficient(reason: InsufficientReason, n: number, needed: number): KimMeasurement {
  return { status: 'insufficient-data', reason, n, needed };
}

/** What a value may carry besides the value; absent parts are left out, so that the result is plain JSON. */
interface Extras {
  readonly numerator?: number;
  readonly denominator?: number;
  /** Where fewer than `n`. */
  readonly toldApart?: number | undefined;
  readonly unstated?: number;
  readonly inferred?: number;
  readonly surplus?: number;
  readonly dayUnknown?: number | undefined;
  readonly resembling?: number | undefined;
  readonly withoutLists?: readonly string[];
  readonly judgements?: readonly Judgement[];
  readonly consensus?: 'median';
  readonly evidence?: readonly string[] | undefined;
  readonly shortfall?: readonly string[] | undefined;
}

/** A value with what it rests on. */
export function measured(value: number, n: number, extras: Extras): KimMeasurement {
  const result: { -readonly [Key in keyof Measured]: Measured[Key] } = { status: 'measured', value, n };
  if (extras.numerator !== undefined && extras.denominator !== undefined) {
    result.numerator = extras.numerator;
    result.denominator = extras.denominator;
  }
  if (extras.toldApart !== undefined && extras.toldApart < n) result.toldApart = extras.toldApart;
  if (extras.unstated) result.unstated = extras.unstated;
  if (extras.inferred) result.inferred = extras.inferred;
  if (extras.surplus) result.surplus = extras.surplus;
  if (extras.dayUnknown) result.dayUnknown = extras.dayUnknown;
  if (extras.resembling) result.resembling = extras.resembling;
  if (extras.withoutLists !== undefined && extras.withoutLists.length > 0) result.withoutLists = extras.withoutLists;
  if (extras.judgements !== undefined) result.judgements = extras.judgements;
  if (extras.consensus !== undefined) result.consensus = extras.consensus;
  if (extras.evidence !== undefined) result.evidence = extras.evidence;
  if (extras.shortfall !== undefined) result.shortfall = extras.shortfall;
  return result;
}

/** A count; of one with a pace, what counts of it. */
type RateCount = Pick<Count, 'n' | 'inferred' | 'ids'> &
  Partial<Pick<PacedCount, 'counted' | 'surplus' | 'toldApart' | 'dayUnknown'>>;

/** Records per unit of exposure, such as activities per month; of those with a pace, what no day and no month brings beyond it. */
export function rate(
  count: RateCount,
  exposure: number,
  unstated = 0,
  withoutLists: readonly string[] = [],
): KimMeasurement {
  const { n, counted = n, surplus, toldApart, dayUnknown, inferred, ids } = count;
  return measured(counted / exposure, n, {
    numerator: counted,
    denominator: exposure,
    toldApart,
    unstated,
    inferred,
    surplus,
    dayUnknown,
    withoutLists,
    evidence: ids,
  });
}

/**
 * The part of the records that meets a condition. Records that do not state the fact are neither met nor missed;
 * when they are too many, the share is refused instead of computed over the willing.
 *
 * @param whenNone what to state when there is no record at all.
 */
export function share(
  met: Count,
  missed: Count,
  unstated: number,
  minimumStated: number,
  whenNone: KimMeasurement,
): KimMeasurement {
  const stated = met.n + missed.n;
  if (stated + unstated === 0) return whenNone;
  return (
    refuseUnstated(stated, unstated, minimumStated) ??
    measured(met.n / stated, stated, {
      numerator: met.n,
      denominator: stated,
      unstated,
      inferred: met.inferred + missed.inferred,
      evidence: met.ids,
      shortfall: missed.ids,
    })
  );
}

/** Refuses a value when too few records state the fact that is counted. */
export function refuseUnstated(stated: number, unstated: number, minimumStated: number): KimMeasurement | undefined {
  if (unstated === 0) return undefined;
  if (stated === 0) return noData('not-stated');
  // The small allowance keeps 2/3 of 3 from becoming 2.0000000000000004 and so 3.
  const needed = Math.ceil(minimumStated * (stated + unstated) - 1e-9);
  return stated < needed ? insufficient('mostly-unstated', stated, needed) : undefined;
}
