import { type Ratio, ratio } from '../kernel/ratio.js';
import type { CheckedData } from './deprivation-data.js';
import type { Identification } from './identification.js';
import type { CountingTally, ExcludedUnit } from './tally.js';

/** What was counted and how; two figures can only be compared where this is the same. */
export interface CountingDefinition {
  readonly codes: readonly string[];
  /** Whole numbers, parts of `totalWeight`. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
  readonly identification: Identification;
  /** Name of the definition of the indicators, such as the id of a framework. */
  readonly definedBy?: string;
  /** Codes of the indicators whose cut-off is a default that still needs local calibration; absent where it is not known. */
  readonly uncalibrated?: readonly string[];
}

/** One indicator in a counting index. */
export interface CountedIndicator {
  readonly code: string;
  readonly dimension?: string;
  /** Its weight as a share of all weights. */
  readonly weightShare: Ratio;
  /** Share of all units that are deprived in it (mpitb: hd). */
  readonly uncensoredHeadcountRatio: Ratio;
  /** Share of all units that are poor and deprived in it (mpitb: hdk). */
  readonly censoredHeadcountRatio: Ratio;
  /** What it adds to M0: weight share × censored headcount ratio (mpitb: actb). These add up to M0. */
  readonly absoluteContribution: Ratio;
  /** Its share of M0 (mpitb: pctb). These add up to 1; without a value where nobody is poor. */
  readonly contribution: Ratio;
}

/** One dimension in a counting index: the sum of its indicators. */
export interface CountedDimension {
  readonly code: string;
  readonly weightShare: Ratio;
  readonly absoluteContribution: Ratio;
  readonly contribution: Ratio;
}

/**
 * The measures of Alkire and Foster, with the reading that asks for empowerment beside them. All are shares of the sum
 * of unit weights, carried as numerator and denominator; with whole unit weights they are exact.
 */
export interface CountingIndex {
  readonly definition: CountingDefinition;
  /** Units counted, and the sum of their weights. */
  readonly units: number;
  readonly unitWeight: number;
  /** Units that are poor (not empowered). */
  readonly poorUnits: number;
  /** Units exactly on the cut-off: those who would change sides if the line were read the other way. */
  readonly unitsOnCutOff: number;
  /** Incidence, H: the share of units that are poor. */
  readonly headcountRatio: Ratio;
  /** Intensity, A: the mean share of weight in which the poor are deprived. No value where nobody is poor. */
  readonly intensity: Ratio;
  /** M0 = H × A: the weighted share of all possible deprivations that the poor have. */
  readonly adjustedHeadcountRatio: Ratio;
  /** The same, read as empowerment. */
  readonly empowerment: {
    /** 1 − H. */
    readonly headcountRatio: Ratio;
    /** 1 − M0, as WEAI builds its 5DE. */
    readonly index: Ratio;
    /** 1 − A: the mean share of weight in which those who are not empowered are adequate all the same. */
    readonly adequacyOfOthers: Ratio;
  };
  readonly indicators: readonly CountedIndicator[];
  /** Present where the data name the dimensions; in the order of the indicators. */
  readonly dimensions?: readonly CountedDimension[];
  /** Units that were not counted, each with its reason. */
  readonly excluded: readonly ExcludedUnit[];
  /** Ids of the units counted; present where the data give an id for each of them. */
  readonly countedIds?: readonly string[];
}

/** @internal */
export function assembleIndex(
  data: Omit<CheckedData, 'rows'>,
  identification: Identification,
  tally: CountingTally,
  excluded: readonly ExcludedUnit[],
  countedIds: readonly string[] | undefined,
): CountingIndex {
  const { codes, weights, totalWeight, dimensionOf, definedBy, uncalibrated } = data;
  const { weight, poorWeight, censoredScore } = tally;
  const possible = weight * totalWeight;
  const indicators = codes.map((code, j): CountedIndicator => {
    const own = weights[j] ?? 0;
    const censored = tally.poorDeprived[j] ?? 0;
    const uncensored = censored + (tally.otherDeprived[j] ?? 0);
    const dimension = dimensionOf?.[j];
    return {
      code,
      ...(dimension !== undefined && { dimension }),
      weightShare: ratio(own, totalWeight),
      uncensoredHeadcountRatio: ratio(uncensored, weight),
      censoredHeadcountRatio: ratio(censored, weight),
      absoluteContribution: ratio(own * censored, possible),
      contribution: ratio(own * censored, censoredScore),
    };
  });
  return {
    definition: {
      codes,
      weights,
      totalWeight,
      identification,
      ...(definedBy !== undefined && { definedBy }),
      ...(uncalibrated !== undefined && { uncalibrated }),
    },
    units: tally.units,
    unitWeight: weight,
    poorUnits: tally.poorUnits,
    unitsOnCutOff: tally.unitsOnLine,
    headcountRatio: ratio(poorWeight, weight),
    intensity: ratio(censoredScore, poorWeight * totalWeight),
    adjustedHeadcountRatio: ratio(censoredScore, possible),
    empowerment: {
      headcountRatio: ratio(weight - poorWeight, weight),
      index: ratio(possible - censoredScore, possible),
      adequacyOfOthers: ratio(poorWeight * totalWeight - censoredScore, poorWeight * totalWeight),
    },
    indicators,
    ...(dimensionOf !== undefined && { dimensions: dimensionsOf(indicators) }),
    excluded,
    ...(countedIds !== undefined && { countedIds }),
  };
}

function dimensionsOf(indicators: readonly CountedIndicator[]): CountedDimension[] {
  const byCode = new Map<string, CountedIndicator[]>();
  for (const indicator of indicators) {
    const code = indicator.dimension ?? indicator.code;
    byCode.set(code, [...(byCode.get(code) ?? []), indicator]);
  }
  return [...byCode].map(([code, own]) => ({
    code,
    weightShare: together(own.map(({ weightShare }) => weightShare)),
    absoluteContribution: together(own.map(({ absoluteContribution }) => absoluteContribution)),
    contribution: together(own.map(({ contribution }) => contribution)),
  }));
}

/** The sum of ratios of one denominator. */
function together(ratios: readonly Ratio[]): Ratio {
  const numerator = ratios.reduce((sum, { numerator: own }) => sum + own, 0);
  return ratio(numerator, ratios[0]?.denominator ?? 0);
}
