import type { QualitativeIndicator } from './indicator.js';
import { insufficient, measured, noData } from './outcomes.js';
import type { KimMeasurement } from './reasons.js';
import type { Tally } from './tally.js';

/** What every rubric of this library shares: four observable levels, as the four answers of Indonesia's service surveys. */
export const rubricScale = {
  unit: 'level',
  direction: 'higher',
  formula: 'mean (or median) of ratings.level over the raters',
  reads: ['ratings'],
  exposure: 'none',
} as const satisfies Partial<QualitativeIndicator>;

/** The level at which the raters of a criterion come together, when there are enough of them. */
export function measureRubric(
  { rubrics, rated, keepEvidence }: Tally,
  criterion: string,
  ratersNeeded: number,
): KimMeasurement {
  // Without a list of ratings as well: there is nothing to record before somebody has judged.
  const reading = rubrics?.get(criterion);
  if (reading === undefined) return noData(rated?.has(criterion) ? 'no-rating-counts' : 'not-rated');
  const { raters, level, evidence, judgements, consensus } = reading;
  if (raters < ratersNeeded) return insufficient('too-few-raters', raters, ratersNeeded);
  return measured(level, raters, {
    judgements,
    ...(consensus === 'median' && { consensus }),
    evidence: keepEvidence ? evidence : undefined,
  });
}
