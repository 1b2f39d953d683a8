import type { Judgement, Measured, Measurement } from '../model/measurement.js';
import type { RubricLevel } from '../model/rating.js';
import { mean } from '../stats/mean.js';
import { median } from '../stats/median.js';
import { normalQuantile } from '../stats/normal-distribution.js';
import type { Caution, Criterion, RaterPolicy } from './framework.js';

/** How the value of a measurement is drawn towards caution. @internal */
export type CautiousValue = (measured: Measured) => number;

/**
 * How a criterion reads a value, made once for many: the confidence of a Wilson bound is worked out here.
 *
 * @internal
 */
export function cautiousValue({ caution }: Criterion): CautiousValue | undefined {
  if (caution === undefined) return undefined;
  const z = caution.method === 'wilson-lower' ? normalQuantile(caution.confidence) : 0;
  return (measured) => withCaution(measured, caution, z);
}

/**
 * A measurement as a criterion reads it: only the judgements that the framework counts, and drawn towards caution where
 * little was observed. Everything that scores or counts reads measurements through this, so that all follow one policy.
 *
 * @internal
 */
export function asRead(
  measurement: Measurement,
  { criterion: { raters }, cautious }: { readonly criterion: Criterion; readonly cautious: CautiousValue | undefined },
): Measurement {
  if (measurement.status !== 'measured') return measurement;
  const judged = raters === undefined ? measurement : judgedBy(measurement, raters);
  if (cautious === undefined || judged.status !== 'measured') return judged;
  const value = cautious(judged);
  return value === judged.value ? judged : { ...judged, value };
}

/** The value alone of what was measured, as a criterion reads it; `undefined` where too few raters count. @internal */
export function readValueOf(
  measured: Measured,
  by: { readonly criterion: Criterion; readonly cautious: CautiousValue | undefined },
): number | undefined {
  if (by.criterion.raters === undefined) return by.cautious === undefined ? measured.value : by.cautious(measured);
  const read = asRead(measured, by);
  return read.status === 'measured' ? read.value : undefined;
}

/**
 * What is compared with `adequateFrom`: the value as the criterion reads it, or its cases by the denominator; `undefined` where
 * too few raters count.
 *
 * @internal
 */
export function adequacyValueOf(
  measured: Measured,
  by: { readonly criterion: Criterion; readonly cautious: CautiousValue | undefined },
): number | undefined {
  const { n, denominator = 0 } = measured;
  const { adequateFrom, raters } = by.criterion;
  if (adequateFrom?.of !== 'cases' || raters !== undefined || !(denominator > 0)) return readValueOf(measured, by);
  const value = n / denominator;
  return by.cautious?.({ status: 'measured', value, n, numerator: n, denominator }) ?? value;
}

/** Judgements of raters who may count. A level that was not measured from judgements stands as it is. */
function judgedBy(measured: Measured, { relations, atLeast }: RaterPolicy): Measurement {
  const counted = countedLevels(measured, { relations, atLeast });
  if (counted === undefined) return measured;
  const value = (measured.consensus === 'median' ? median : mean)(counted);
  if (value === undefined || counted.length < atLeast) {
    const unchecked = measured.judgements?.some((one) => one.unchecked && isNamed(one, relations));
    const reason = unchecked ? 'raters-not-checked' : 'too-few-raters';
    return { status: 'insufficient-data', reason, n: counted.length, needed: atLeast };
  }
  return { ...measured, value, n: counted.length };
}

/** The levels that count, lowest first; `undefined` where the value was not measured from judgements. @internal */
export function countedLevels(
  { judgements }: Measured,
  policy: RaterPolicy | undefined,
): readonly RubricLevel[] | undefined {
  return judgements?.flatMap((judgement) => (doesCount(judgement, policy) ? [judgement.level] : []));
}

/**
 * Whether a framework counts a judgement. Of a rater who may be a member only where it would count as that of a member too, so
 * that hiding the list of members makes nobody an outsider.
 *
 * @internal
 */
export function doesCount(judgement: Judgement, policy: RaterPolicy | undefined): boolean {
  if (policy === undefined) return true;
  const { relations } = policy;
  return isNamed(judgement, relations) && (!judgement.unchecked || relations.includes('kim-member'));
}

function isNamed({ relation }: Judgement, relations: RaterPolicy['relations']): boolean {
  return relation !== undefined && relations.includes(relation);
}

function withCaution({ value, numerator, denominator }: Measured, caution: Caution, z: number): number {
  if (numerator === undefined || denominator === undefined) return value;
  switch (caution.method) {
    case 'wilson-lower':
      return wilsonLower(numerator, denominator, z);
    case 'shrinkage':
      return (numerator + caution.records * caution.towards) / (denominator + caution.records);
    case 'least-denominator':
      return denominator >= caution.denominator ? value : numerator / caution.denominator;
  }
}

/** The lower end of Wilson's interval, one-sided; 0 where nothing was seen. */
function wilsonLower(successes: number, n: number, z: number): number {
  if (n <= 0) return 0;
  const share = Math.min(1, successes / n);
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (centre - spread) / (1 + (z * z) / n));
}
