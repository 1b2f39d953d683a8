import { flag, requireArgument, requireOptions } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { annualisedGrowth } from '../stats/annualised-growth.js';
import { growth } from '../stats/growth.js';
import type { CountingIndex } from './counting-index.js';
import { countingIndex } from './kinds.js';

/** A figure in two periods. Growth and annual figures are absent where they do not exist (a start at 0, no `years`). */
export interface FigureChange {
  readonly before?: number;
  readonly after?: number;
  /** After minus before. */
  readonly absolute?: number;
  /** The absolute change as a share of what was before. */
  readonly relative?: number;
  /** Absolute change a year. */
  readonly absolutePerYear?: number;
  /** Compound rate of growth a year. */
  readonly relativePerYear?: number;
}

/** How to compare. */
export interface CountingChangeOptions {
  /** Years between the two, for annual figures; above 0. */
  readonly years?: number;
  /** Compare although the units are not the same or cannot be distinguished (no ids): two samples, for example. Default refused. */
  readonly acceptDifferentUnits?: boolean;
  /** Compare although indicators, weights or identification differ. Default refused. */
  readonly acceptDifferentDefinitions?: boolean;
}

const changeOptions = {
  years: { takes: 'a number above 0', accepts: (value: unknown) => Number.isFinite(value) && (value as number) > 0 },
  acceptDifferentUnits: flag,
  acceptDifferentDefinitions: flag,
};

/** What changed between two periods. */
export interface CountingChange {
  readonly headcountRatio: FigureChange;
  readonly intensity: FigureChange;
  readonly adjustedHeadcountRatio: FigureChange;
  /**
   * The change of M0 in two parts that add up to it. Each is the mean over both orders in which H and A can be changed
   * one after the other (Shapley): incidence = ΔH × mean A, intensity = ΔA × mean H. Where nobody is poor in one of the
   * periods there is no A, and the whole change is one of incidence.
   */
  readonly split: { readonly incidence: number; readonly intensity: number };
  /**
   * By indicator: the change of the uncensored and the censored headcount ratio and of what it adds to M0; the last add
   * up to the change of M0. Empty where the indicators differ.
   */
  readonly indicators: readonly {
    readonly code: string;
    readonly uncensoredHeadcountRatio: FigureChange;
    readonly censoredHeadcountRatio: FigureChange;
    readonly absoluteContribution: FigureChange;
  }[];
  /** How many units were counted, before, after and both times; the last is absent where units have no ids. */
  readonly units: { readonly before: number; readonly after: number; readonly both?: number };
  readonly sameDefinition: boolean;
}

/**
 * The change of a counting index between two periods, split into incidence (more or fewer are poor) and intensity (the
 * poor are deprived in more or less).
 *
 * Dropping units with missing data changes H between years. So a change over different units is refused unless asked
 * for; to compare over the units of both periods, count those alone in both.
 *
 * @throws KimError `invalid-argument` for different definitions or units that were not accepted, or `years` not above 0.
 *
 * @example
 * ```ts
 * const cutOff = { numerator: 1, denominator: 2 };
 * const before = countDeprivations({ rows: [[1, 1], [1, 1]], ids: ['a', 'b'] }, { cutOff });
 * const after = countDeprivations({ rows: [[1, 0], [0, 0]], ids: ['a', 'b'] }, { cutOff });
 * const change = countingChange(before, after);
 * change.adjustedHeadcountRatio.absolute; // -0.75
 * change.split; // { incidence: -0.375, intensity: -0.375 }
 * countingChange(before, countDeprivations({ rows: [[1, 0]], ids: ['a'] }, { cutOff })); // throws invalid-argument
 * ```
 */
export function countingChange(
  before: CountingIndex,
  after: CountingIndex,
  options: CountingChangeOptions = {},
): CountingChange {
  requireArgument(before, countingIndex, 'countingChange', 'before');
  requireArgument(after, countingIndex, 'countingChange', 'after');
  requireOptions(options, changeOptions, 'countingChange');
  const { years } = options;
  const sameDefinition = isSameDefinition(before, after);
  if (!sameDefinition && options.acceptDifferentDefinitions !== true) {
    throw new KimError(
      'invalid-argument',
      'countingChange needs before and after with the same indicators, weights and cut-offs; pass acceptDifferentDefinitions to compare others.',
    );
  }
  const both = unitsInBoth(before, after);
  if ((both !== before.units || both !== after.units) && options.acceptDifferentUnits !== true) {
    throw new KimError(
      'invalid-argument',
      'countingChange needs before and after of the same units; count the same ones, or pass acceptDifferentUnits.',
    );
  }
  const change = (from: number | undefined, to: number | undefined) => figureChange(from, to, years);
  return {
    headcountRatio: change(before.headcountRatio.value, after.headcountRatio.value),
    intensity: change(before.intensity.value, after.intensity.value),
    adjustedHeadcountRatio: change(before.adjustedHeadcountRatio.value, after.adjustedHeadcountRatio.value),
    split: split(before, after),
    indicators: indicatorChanges(before, after, change),
    units: { before: before.units, after: after.units, ...(both !== undefined && { both }) },
    sameDefinition,
  };
}

function split(before: CountingIndex, after: CountingIndex): CountingChange['split'] {
  const [h0, h1] = [before.headcountRatio.value, after.headcountRatio.value];
  if (h0 === undefined || h1 === undefined) {
    throw new KimError('invalid-argument', 'countingChange needs at least one counted unit in both periods.');
  }
  const [a0, a1] = [before.intensity.value, after.intensity.value];
  if (a0 === undefined || a1 === undefined) return { incidence: (h1 - h0) * (a0 ?? a1 ?? 0), intensity: 0 };
  return { incidence: ((h1 - h0) * (a0 + a1)) / 2, intensity: ((a1 - a0) * (h0 + h1)) / 2 };
}

function indicatorChanges(
  before: CountingIndex,
  after: CountingIndex,
  change: (from: number | undefined, to: number | undefined) => FigureChange,
): CountingChange['indicators'] {
  if (!isSame(before.definition.codes, after.definition.codes)) return [];
  return before.indicators.flatMap((was, j) => {
    const is = after.indicators[j];
    if (is === undefined) return [];
    return {
      code: was.code,
      uncensoredHeadcountRatio: change(was.uncensoredHeadcountRatio.value, is.uncensoredHeadcountRatio.value),
      censoredHeadcountRatio: change(was.censoredHeadcountRatio.value, is.censoredHeadcountRatio.value),
      absoluteContribution: change(was.absoluteContribution.value, is.absoluteContribution.value),
    };
  });
}

function figureChange(before?: number, after?: number, years?: number): FigureChange {
  const known = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  if (before === undefined || after === undefined) return known;
  const absolute = after - before;
  const relative = growth(before, after);
  const perYear = years === undefined ? undefined : annualisedGrowth(before, after, years);
  return {
    ...known,
    absolute,
    ...(relative.status === 'estimated' && { relative: relative.growth }),
    ...(years !== undefined && { absolutePerYear: absolute / years }),
    ...(perYear?.status === 'estimated' && { relativePerYear: perYear.growth }),
  };
}

function isSameDefinition({ definition: a }: CountingIndex, { definition: b }: CountingIndex): boolean {
  return (
    a.definedBy === b.definedBy &&
    isSame(a.codes, b.codes) &&
    isSame(a.weights, b.weights) &&
    isSameFraction(a.identification.cutOff, b.identification.cutOff) &&
    isSameFraction(a.identification.empoweredFrom, b.identification.empoweredFrom)
  );
}

type Cut = { readonly numerator: number; readonly denominator: number } | undefined;

function isSameFraction(a: Cut, b: Cut): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

function isSame<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function unitsInBoth(before: CountingIndex, after: CountingIndex): number | undefined {
  if (before.countedIds === undefined || after.countedIds === undefined) return undefined;
  const known = new Set(before.countedIds);
  if (known.size !== before.countedIds.length) return undefined;
  return new Set(after.countedIds.filter((id) => known.has(id))).size;
}
