import { requireArgument, requireOptions } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { Rating, RubricLevel } from '../model/rating.js';
import type { BootstrapOptions } from '../stats/bootstrap-interval.js';
import type { Estimate } from '../stats/estimate.js';
import {
  type IccFigures,
  type IccForm,
  intraclassCorrelation,
  type NoIccReason,
} from '../stats/intraclass-correlation.js';
import { type AlphaFigures, krippendorffAlpha, type NoAlphaReason } from '../stats/krippendorff-alpha.js';
import type { AlphaMetric } from '../stats/krippendorff-disagreement.js';
import { type RawAgreementFigures, rawAgreement } from '../stats/raw-agreement.js';
import { type CollectedRatings, collectRatings } from './collect-ratings.js';
import { agreementOptions, ratedUnits } from './kinds.js';

/** What the raters stated about one group in one report. */
export interface RatedUnit {
  /** Names the unit in the list of disagreements; unique. */
  readonly id: string;
  readonly ratings: readonly Rating[];
}

/** How agreement is judged. */
export interface AgreementOptions {
  /** Default `ordinal`: levels have an order, but no one states that they stand equally far apart. */
  readonly metric?: AlphaMetric;
  /** Form of the intraclass correlation; default `one-way`. */
  readonly icc?: IccForm;
  /** Asks for an interval of alpha by resampling units. */
  readonly bootstrap?: BootstrapOptions;
  /** Krippendorff's marks; conventions, not laws. Defaults 0.8 and 0.667 (Krippendorff 2004, Content Analysis, 241). */
  readonly firmFrom?: number;
  readonly tentativeFrom?: number;
  /** From which share of one level on the marks are not applied; default 0.9, a choice of this library. */
  readonly prevalentFrom?: number;
  /** Fewer units rated by two or more are called few; default 30. */
  readonly unitsNeeded?: number;
}

/** A unit on which raters differ. Nobody is named. */
export interface Disagreement {
  readonly unit: string;
  /** Levels given, lowest first. */
  readonly levels: readonly RubricLevel[];
  readonly spread: number;
}

/** How far the raters of one criterion agree. */
export interface CriterionAgreement {
  readonly criterion: string;
  /** Units rated by two or more, and different raters in all. */
  readonly units: number;
  readonly raters: number;
  readonly raw: Estimate<RawAgreementFigures, 'no-overlap'>;
  readonly alpha: Estimate<AlphaFigures, NoAlphaReason>;
  /**
   * Intraclass correlation, for one rating and for the mean of the ratings of a unit. One-way unless asked otherwise,
   * because units seldom have the same raters: how severe a rater is counts as error.
   */
  readonly icc: Estimate<IccFigures, NoIccReason>;
  /** The most frequent level among the ratings compared (the lower of two), and its share; absent without any. */
  readonly prevalent?: { readonly level: RubricLevel; readonly share: number };
  /**
   * Alpha beside the marks; `not-judged` where alpha has no value, or nearly all ratings share one level: then a few
   * differences make alpha small though almost everybody agrees.
   */
  readonly reliability: 'firm' | 'tentative' | 'low' | 'not-judged';
  readonly notJudged?: 'not-estimable' | 'one-level-prevails';
  /** Whether fewer units than needed were compared. */
  readonly fewUnits: boolean;
  /** Largest spread first, then by unit. */
  readonly disagreements: readonly Disagreement[];
  /** Ratings that did not count: a higher level by a rater who contradicts himself, and the same rating given twice. */
  readonly leftOut: { readonly contradicting: number; readonly repeated: number };
}

/**
 * Agreement of raters, criterion by criterion: raw agreement, Krippendorff's alpha, the reliability of their mean, and
 * where they differ. A rater counts
 * once a unit, as in `readRatings`.
 *
 * @returns one row for each criterion that was rated, by code.
 * @throws KimError `invalid-argument` for a unit id given twice, and invalid options.
 *
 * @example
 * ```ts
 * const rate = (...levels) => levels.map((level, i) => ({ raterId: `r${i}`, criterion: 'diskusi.mutu', level }));
 * const rows = agreementOf([
 *   { id: 'kim-1', ratings: rate(4, 4) },
 *   { id: 'kim-2', ratings: rate(1, 2) },
 *   { id: 'kim-3', ratings: rate(2, 2) },
 * ]);
 * rows[0].raw.share; // 0.6666666666666666
 * rows[0].alpha.alpha.toFixed(3); // '0.778'
 * rows[0].reliability; // 'tentative'
 * rows[0].disagreements; // [{ unit: 'kim-2', levels: [1, 2], spread: 1 }]
 * ```
 */
export function agreementOf(units: readonly RatedUnit[], options: AgreementOptions = {}): CriterionAgreement[] {
  requireArgument(units, ratedUnits, 'agreementOf', 'units');
  requireOptions(options, agreementOptions, 'agreementOf');
  const { firmFrom = 0.8, tentativeFrom = 0.667, prevalentFrom = 0.9, unitsNeeded = 30 } = options;
  if (tentativeFrom > firmFrom) {
    throw new KimError('invalid-argument', 'agreementOf needs tentativeFrom: not above firmFrom.');
  }
  if (new Set(units.map(({ id }) => id)).size !== units.length) {
    throw new KimError('invalid-argument', 'agreementOf needs units: a different id for each.');
  }
  return collectRatings(units).map((collected) => {
    const { criterion, raters, matrix, leftOut } = collected;
    const { metric = 'ordinal', icc = 'one-way', bootstrap } = options;
    const alpha = krippendorffAlpha(matrix, { metric, ...(bootstrap && { bootstrap }) });
    const compared = comparedLevels(collected);
    const prevalent = prevalentLevel(compared.flatMap(({ levels }) => levels));
    const notJudged =
      alpha.status !== 'estimated'
        ? 'not-estimable'
        : prevalent !== undefined && prevalent.share >= prevalentFrom
          ? 'one-level-prevails'
          : undefined;
    const value = alpha.status === 'estimated' ? alpha.alpha : Number.NEGATIVE_INFINITY;
    return {
      criterion,
      units: compared.length,
      raters,
      raw: rawAgreement(matrix),
      alpha,
      icc: intraclassCorrelation(matrix, { form: icc }),
      ...(prevalent && { prevalent }),
      reliability:
        notJudged !== undefined
          ? 'not-judged'
          : value >= firmFrom
            ? 'firm'
            : value >= tentativeFrom
              ? 'tentative'
              : 'low',
      ...(notJudged && { notJudged }),
      fewUnits: compared.length < unitsNeeded,
      disagreements: compared
        .filter(({ spread }) => spread > 0)
        .sort((a, b) => b.spread - a.spread || (a.unit < b.unit ? -1 : 1)),
      leftOut,
    };
  });
}

function comparedLevels({ matrix, units }: CollectedRatings): Disagreement[] {
  return units.flatMap((unit, u) => {
    const levels = matrix.flatMap((row) => row[u] ?? []).sort((a, b) => a - b);
    return levels.length < 2 ? [] : [{ unit, levels, spread: Math.max(...levels) - Math.min(...levels) }];
  });
}

function prevalentLevel(levels: readonly RubricLevel[]): CriterionAgreement['prevalent'] {
  if (levels.length === 0) return undefined;
  const count = (wanted: RubricLevel) => levels.filter((level) => level === wanted).length;
  const most = ([1, 2, 3, 4] as const).reduce((best, level) => (count(level) > count(best) ? level : best));
  return { level: most, share: count(most) / levels.length };
}
