import type { Measured, Measurement } from '../model/measurement.js';
import type { RubricLevel } from '../model/rating.js';
import { mean } from '../stats/mean.js';
import { normalQuantile } from '../stats/normal-distribution.js';
import type { Caution, Criterion, RaterPolicy } from './framework.js';

/**
 * A measurement as a criterion reads it: only the judgements that the framework counts, and drawn towards caution where
 * little was observed. Everything that scores or counts reads measurements through this, so that all follow one policy.
 *
 * @internal
 */
export function asRead(measurement: Measurement, { raters, caution }: Criterion): Measurement {
  if (measurement.status !== 'measured') return measurement;
  const judged = raters === undefined ? measurement : judgedBy(measurement, raters);
  if (caution === undefined || judged.status !== 'measured') return judged;
  const value = withCaution(judged, caution);
  return value === judged.value ? judged : { ...judged, value };
}

/** Judgements of raters who may count. A level that was not measured from judgements stands as it is. */
function judgedBy(measured: Measured, { relations, atLeast }: RaterPolicy): Measurement {
  const counted = countedLevels(measured, { relations, atLeast });
  if (counted === undefined) return measured;
  const value = mean(counted);
  if (value === undefined || counted.length < atLeast) {
    return { status: 'insufficient-data', reason: 'too-few-raters', n: counted.length, needed: atLeast };
  }
  return { ...measured, value, n: counted.length };
}

/** The levels that count, lowest first; `undefined` where the value was not measured from judgements. @internal */
export function countedLevels(
  { judgements }: Measured,
  policy: RaterPolicy | undefined,
): readonly RubricLevel[] | undefined {
  return judgements?.flatMap(({ level, relation }) =>
    policy === undefined || (relation !== undefined && policy.relations.includes(relation)) ? [level] : [],
  );
}

function withCaution({ value, numerator, denominator }: Measured, caution: Caution): number {
  if (numerator === undefined || denominator === undefined) return value;
  switch (caution.method) {
    case 'wilson-lower':
      return wilsonLower(numerator, denominator, caution.confidence);
    case 'shrinkage':
      return (numerator + caution.records * caution.towards) / (denominator + caution.records);
    case 'least-denominator':
      return denominator >= caution.denominator ? value : numerator / caution.denominator;
  }
}

/** The lower end of Wilson's interval, one-sided; 0 where nothing was seen. */
function wilsonLower(successes: number, n: number, confidence: number): number {
  if (n <= 0) return 0;
  const z = normalQuantile(confidence);
  const share = Math.min(1, successes / n);
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (centre - spread) / (1 + (z * z) / n));
}
