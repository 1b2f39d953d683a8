import type { Measurement } from '../model/measurement.js';
import type { Scorecard } from '../model/scorecard.js';

/**
 * What was measured, by code: of the index and of what is beside it.
 *
 * @internal
 */
export function measurementsOf(card: Scorecard): Readonly<Record<string, Measurement>> {
  const trees = [card, ...card.beside];
  return Object.fromEntries(
    trees.flatMap(({ criteria }) => criteria.map(({ code, measurement }) => [code, measurement])),
  );
}
