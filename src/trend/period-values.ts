import type { Period } from '../kernel/date-span.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { Measured, Measurement } from '../model/measurement.js';
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
  /** The criteria the value rests on, as far as nothing of them was lacking. */
  readonly restsOn: ReadonlySet<string>;
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
  if (of === 'score') {
    const root = card.groups[0]?.code;
    return card.score === undefined ? undefined : { value: card.score, restsOn: countedBelow(card, root) };
  }
  for (const tree of [card, ...card.beside]) {
    const { groups, criteria } = tree;
    const group = groups.find(({ code }) => code === of);
    if (group !== undefined) {
      return group.score === undefined ? undefined : { value: group.score, restsOn: countedBelow(tree, of) };
    }
    const criterion = criteria.find(({ code }) => code === of);
    if (criterion === undefined) continue;
    const { kind, measurement, notRead, raw, use } = criterion;
    // A level that the framework does not read, because too few raters count, is no value.
    if (measurement.status !== 'measured' || notRead !== undefined || use === 'set-aside') return undefined;
    // Of judgements only those that count.
    const value = (kind === 'qualitative' ? raw : undefined) ?? measurement.value;
    return { value, measured: measurement, restsOn: new Set(isLacking(measurement) ? [] : [of]) };
  }
  throw new KimError(
    'unknown-id',
    `trendOf needs of: a group or criterion of the framework, which has no ${quoted(of)}.`,
  );
}

/** The counted criteria below a group; what a closed gate sets aside is known to be nothing, and counts as known. */
function countedBelow(
  { groups, criteria }: Pick<Scorecard, 'groups' | 'criteria'>,
  root: string | undefined,
): Set<string> {
  const below = new Set([root]);
  // Groups come from the top down, so that a parent is met before its children.
  for (const { code, parent } of groups) if (parent !== undefined && below.has(parent)) below.add(code);
  return new Set(
    // What was measured without one of its lists, from a part of one, or without some of the days, rests on another base than with all of them.
    criteria.flatMap(({ code, parent, use, measurement }) =>
      (use === 'counted' || use === 'set-aside') && below.has(parent) && !isLacking(measurement) ? [code] : [],
    ),
  );
}

const isLacking = (measurement: Measurement) =>
  measurement.status === 'measured' &&
  (measurement.withoutLists ?? measurement.fromPartsOf ?? measurement.dayUnknown) !== undefined;

/**
 * One value of many: shares through their numerators and denominators, where all have them; else the mean.
 *
 * @internal
 */
export function together(units: readonly UnitValue[], pooled: boolean): number | undefined {
  if (units.length === 0) return undefined;
  if (!pooled) return units.reduce((sum, { value }) => sum + value, 0) / units.length;
  const total = (part: 'numerator' | 'denominator') =>
    units.reduce((sum, { measured }) => sum + (measured?.[part] ?? Number.NaN), 0);
  return total('numerator') / total('denominator');
}

/** Whether shares can be pooled. @internal */
export function canPool(units: readonly UnitValue[]): boolean {
  return units.every(
    ({ measured }) =>
      measured?.numerator !== undefined && measured.denominator !== undefined && measured.denominator > 0,
  );
}
