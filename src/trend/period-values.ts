import type { Period } from '../kernel/date-span.js';
import { KimError } from '../kernel/kim-error.js';
import type { Measured } from '../model/measurement.js';
import type { Scorecard } from '../model/scorecard.js';

/** The cards of one period: of one KIM or of many. */
export interface PeriodCards {
  readonly period: Period;
  readonly cards: readonly Scorecard[];
}

/** One KIM in one period, as far as it has a value. */
export interface UnitValue {
  readonly value: number;
  readonly measured?: Measured;
}

/**
 * The values of one period by KIM; KIMs without a value are not in it.
 *
 * @param of `score`, or the code of a group or criterion.
 * @internal
 */
export function valuesOf({ cards }: PeriodCards, of: string): Map<string, UnitValue> {
  const values = new Map<string, UnitValue>();
  const seen = new Set<string>();
  for (const card of cards) {
    const id = card.kimId ?? '';
    if (seen.has(id)) {
      throw new KimError(
        'invalid-argument',
        'trendOf needs one card for each KIM in a period, and a kimId where there are several.',
      );
    }
    seen.add(id);
    const value = unitValue(card, of);
    if (value !== undefined) values.set(id, value);
  }
  return values;
}

function unitValue(card: Scorecard, of: string): UnitValue | undefined {
  if (of === 'score') return card.score === undefined ? undefined : { value: card.score };
  for (const { groups, criteria } of [card, ...card.beside]) {
    const group = groups.find(({ code }) => code === of);
    if (group !== undefined) return group.score === undefined ? undefined : { value: group.score };
    const criterion = criteria.find(({ code }) => code === of);
    if (criterion === undefined) continue;
    const { measurement, use } = criterion;
    if (measurement.status !== 'measured' || use === 'set-aside') return undefined;
    return { value: measurement.value, measured: measurement };
  }
  throw new KimError('unknown-id', `trendOf: the framework "${card.framework}" has no group or criterion "${of}".`);
}

/**
 * One value of many: shares through their numerators and denominators, where all have them; else the mean.
 *
 * @internal
 */
export function together(units: readonly UnitValue[], pooled: boolean): number | undefined {
  if (units.length === 0) return undefined;
  if (!pooled) return units.reduce((sum, { value }) => sum + value, 0) / units.length;
  const total = (part: 'numerator' | 'denominator') =>
    units.reduce((sum, { measured }) => sum + (measured?.[part] as number), 0);
  return total('numerator') / total('denominator');
}

/** Whether shares can be pooled. @internal */
export function canPool(units: readonly UnitValue[]): boolean {
  return units.every(
    ({ measured }) =>
      measured?.numerator !== undefined && measured.denominator !== undefined && measured.denominator > 0,
  );
}
