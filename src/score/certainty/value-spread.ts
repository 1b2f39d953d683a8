import type { Measured, Measurement } from '../../model/measurement.js';
import { countedLevels } from '../as-read.js';
import type { CriterionNode } from '../compile.js';
import type { Caution, Criterion } from '../framework.js';

/**
 * What a raw value could be, as the framework reads it: a mean and a standard deviation, and from where the spread comes.
 *
 * @internal
 */
export interface ValueSpread {
  readonly source: 'records' | 'raters';
  readonly mean: number;
  readonly deviation: number;
}

/**
 * How far raters of one rubric differ before any is asked, in levels: about one level between two of them. A default of this
 * library, as heavy as `priorRaters` raters; what is seen replaces it step by step.
 */
const priorRaterDeviation = 0.7;
const priorRaters = 2;

/** How much of the chance is common to the criteria of one group, which are counted from the same records. @internal */
export const commonRecords = 0.5;
/** How much is common to all rubrics, which the same people judge: who is severe is severe everywhere. @internal */
export const commonRaters = 1 / 3;

/**
 * The spread of one measured value.
 *
 * - Rates and counts of events are Poisson, shares of whole cases binomial, both with Jeffreys' prior, so that none of none
 *   and all of one are not taken for certain. A sum over events, such as people who came to meetings, is as uncertain as the
 *   number of its events. Of records that cannot be told apart one counts.
 * - Kinds: of those seen rarely another year would show some and miss some.
 * - Levels: the spread of the raters over their number.
 *
 * @param raw the value as the framework read it.
 * @returns `undefined` where nothing is known of the chance in such a value.
 * @internal
 */
export function valueSpread(
  { criterion }: CriterionNode,
  measurement: Measurement,
  raw: number,
): ValueSpread | undefined {
  if (measurement.status !== 'measured') return undefined;
  if (criterion.kind === 'qualitative') {
    const levels = countedLevels(measurement, criterion.raters);
    return raterSpread(levels ?? new Array<number>(measurement.n).fill(measurement.value), raw);
  }
  const divided = dividedByLeast(measurement, criterion);
  const chance = chanceIn(divided, criterion.unit);
  if (chance === undefined) return undefined;
  const slope = slopeOf(criterion.caution, divided);
  return {
    source: 'records',
    mean: raw + slope * (chance.mean - divided.value),
    deviation: slope * chance.deviation,
  };
}

/** A share of less than is divided by is one of so much: what was not observed makes it no surer. */
function dividedByLeast(measured: Measured, { unit, caution }: Criterion): Measured {
  const { numerator, denominator } = measured;
  if (unit !== 'share' || caution?.method !== 'least-denominator' || numerator === undefined) return measured;
  const least = Math.max(denominator ?? 0, caution.denominator);
  return { ...measured, value: numerator / least, denominator: least };
}

function raterSpread(levels: readonly number[], raw: number): ValueSpread {
  const count = Math.max(1, levels.length);
  let squares = priorRaters * priorRaterDeviation ** 2;
  for (const level of levels) squares += (level - raw) ** 2;
  return { source: 'raters', mean: raw, deviation: Math.sqrt(squares / (priorRaters + count - 1) / count) };
}

interface Chance {
  readonly mean: number;
  readonly deviation: number;
}

function chanceIn(
  { value, numerator, denominator, n, toldApart = n }: Measured,
  unit: string | undefined,
): Chance | undefined {
  switch (unit) {
    case 'share':
      return numerator === undefined || denominator === undefined ? undefined : binomial(numerator, denominator);
    case 'per-month':
    case 'per-year':
    case 'per-member':
    case 'per-1000-residents':
      return poisson(value, toldApart, denominator);
    case 'partners':
    case 'count':
      return poisson(value, toldApart, 1);
    case 'kinds':
      return kinds(value, toldApart);
    default:
      return undefined;
  }
}

/** @param cases of which `met` met a condition; not always whole, where credit was spread. */
function binomial(met: number, cases: number): Chance | undefined {
  if (!(cases > 0)) return undefined;
  const a = Math.min(met, cases) + 0.5;
  const b = Math.max(0, cases - met) + 0.5;
  return { mean: a / (a + b), deviation: Math.sqrt((a * b) / (a + b + 1)) / (a + b) };
}

/** @param events on which a sum over an exposure rests; each stands for an equal part of it. */
function poisson(value: number, events: number, exposure: number | undefined): Chance | undefined {
  const each = events > 0 ? value / events : exposure === undefined ? 0 : 1 / exposure;
  return { mean: each * (events + 0.5), deviation: Math.abs(each) * Math.sqrt(events + 0.5) };
}

/** As if the records were spread evenly over the kinds: what has one record each could as well have had none. */
function kinds(value: number, records: number): Chance {
  const missed = value > 0 ? Math.exp(-records / value) : 0;
  return { mean: value, deviation: Math.sqrt(value * missed * (1 - missed)) };
}

/** How far what was read moves with what was measured. */
function slopeOf(caution: Caution | undefined, { denominator }: Measured): number {
  if (caution === undefined || denominator === undefined) return 1;
  switch (caution.method) {
    case 'wilson-lower':
      return 1;
    case 'shrinkage':
      return denominator / (denominator + caution.records);
    case 'least-denominator':
      return Math.min(1, denominator / caution.denominator);
  }
}
