import {
  finiteNumber,
  listOf,
  numberWithin,
  optional,
  partial,
  requireArgument,
  requireOptions,
  tableOf,
  wholeNumber,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import { scorecards } from '../model/kinds.js';
import type { Scorecard } from '../model/scorecard.js';
import { compiledOf } from '../score/compile.js';
import type { Framework } from '../score/framework.js';
import { correlationMatrix } from '../stats/correlation-matrix.js';
import { columnsOf } from './columns.js';
import { type CorrelationFlag, correlationsOf } from './correlations-of.js';
import { type CriterionImportance, criterionImportance } from './criterion-importance.js';
import { dimensionImportance, type Importance } from './importance.js';

/** From where on something is a finding. The defaults are choices of this library; set your own, and state them. */
export interface DesignLimits {
  /** Two criteria correlate this much: they are redundant. Default 0.9. */
  readonly closeFrom?: number;
  /** Two criteria correlate this little: they pull against each other. Default -0.4. */
  readonly negativeFrom?: number;
  /** One dimension (in a flat index: one criterion) carries more than so many times its share of the weight in the variance. Default 2. */
  readonly importanceUpTo?: number;
  /** This share of the values is at or beyond one goalpost: the criterion no longer distinguishes groups. Default 0.6. */
  readonly clampedUpTo?: number;
  /** One class holds more than this share of the groups. Default 0.7. */
  readonly classUpTo?: number;
  /** The score, or a criterion, correlates this much with the size of groups. Default 0.5. */
  readonly sizeFrom?: number;
  /** Cards that a coefficient needs at least. Default 10. */
  readonly minimum?: number;
}

/** What is asked of `designReport`. */
export interface DesignReportOptions {
  readonly limits?: DesignLimits;
  /** What the score should not follow: members, residents, months. One list for each, one place for each card. */
  readonly sizes?: Readonly<Record<string, readonly (number | undefined)[]>>;
}

/** Values of one criterion against its goalposts. Higher is better in all of this. */
export interface ClampedCriterion {
  readonly criterion: string;
  /** Values at or beyond the worse goalpost, and at or beyond the better one, of all that were measured. */
  readonly atLowest: Ratio;
  readonly atHighest: Ratio;
  /** Of these, values that a goalpost cut off: differences between groups that the score does not see. */
  readonly cutOff: Ratio;
}

/** How the classes distinguish groups. */
export interface ClassDiscrimination {
  /** Groups with a class, of those with a score. */
  readonly classified: Ratio;
  /** Of each class, lowest first: groups in it, of those with a class. */
  readonly classes: readonly { readonly code: string; readonly kims: Ratio }[];
  /**
   * Index of qualitative variation: the share of pairs of groups in different classes, over the largest share that so many
   * classes allow. 0: all in one class; 1: evenly spread. Absent with fewer than two groups or classes.
   */
  readonly variation?: number;
}

/** How the score and the criteria go with the size of groups. */
export interface SizeCorrelation {
  /** Name of the size, as it was given. */
  readonly size: string;
  /** `score`, or the code of a criterion. */
  readonly of: string;
  /** Spearman; absent with too few pairs or without variation. */
  readonly coefficient?: number;
  readonly n: number;
}

/** Something to change, or to defend. */
export type DesignFinding =
  | {
      readonly finding: 'redundant' | 'opposed';
      readonly criteria: readonly [string, string];
      readonly value: number;
    }
  | {
      readonly finding: 'decides-too-much' | 'pulls-the-score-down';
      readonly part: string;
      readonly value: number;
    }
  | {
      readonly finding: 'at-one-end';
      readonly criterion: string;
      readonly end: 'lowest' | 'highest';
      readonly value: number;
    }
  | { readonly finding: 'does-not-vary'; readonly criterion: string; readonly value: number }
  | { readonly finding: 'one-class'; readonly class: string; readonly value: number }
  | { readonly finding: 'follows-size'; readonly size: string; readonly of: string; readonly value: number };

/** What a population shows about the design of a framework. */
export interface DesignReport {
  readonly framework: string;
  /** The groups for which its goalposts were set; absent: every size alike. */
  readonly stratum?: string;
  readonly kims: number;
  readonly scored: number;
  /** Criteria divided by the size of the group or of its place; all others are read as they are, whatever the size. */
  readonly perMember: readonly string[];
  readonly perResident: readonly string[];
  /** Criteria whose numbers still need local calibration. */
  readonly uncalibrated: readonly string[];
  /** Pairs of criteria that are redundant or pull against each other, the strongest first. */
  readonly correlations: readonly CorrelationFlag[];
  readonly importance: CriterionImportance;
  readonly dimensions: readonly Importance[];
  readonly clamped: readonly ClampedCriterion[];
  /** Absent where the framework has no classes. */
  readonly classes?: ClassDiscrimination;
  readonly sizes: readonly SizeCorrelation[];
  /** The limits that were applied, defaults included. */
  readonly limits: Required<DesignLimits>;
  readonly findings: readonly DesignFinding[];
  /** Whether nothing was found. It speaks of these groups only, and states nothing about whether the right thing is measured. */
  readonly passes: boolean;
}

/**
 * Looks at the design of a framework on a population, simulated or real: whether criteria are redundant or pull against
 * each other, which dimension really decides, how many values lie beyond the goalposts, whether the classes tell groups
 * apart, and whether the score follows the size of groups.
 *
 * @param framework the one under which the cards were made.
 * @param cards of the groups; those without a score count only where their values do.
 * @throws KimError `invalid-argument` for cards of another framework, limits that are none, and sizes of another length.
 *
 * @example
 * ```ts
 * const cards = Array.from({ length: 40 }, (_, i) => scoreValues({ iks: i / 40, ike: i / 40, ikl: ((i * 7) % 40) / 40 }, idmFramework));
 * const report = designReport(idmFramework, cards);
 * report.findings[0]; // { finding: 'redundant', criteria: ['iks', 'ike'], value: 1 }
 * report.classes?.classified; // { numerator: 40, denominator: 40, value: 1 }
 * report.passes; // false
 * ```
 */
export function designReport(
  framework: Framework,
  cards: readonly Scorecard[],
  options: DesignReportOptions = {},
): DesignReport {
  const { uncalibrated, index } = compiledOf(framework, 'designReport');
  requireArgument(cards, scorecards, 'designReport', 'cards');
  requireOptions(options, reportOptions, 'designReport');
  if (cards.some((card) => card?.framework !== framework.id)) {
    throw new KimError('invalid-argument', 'designReport needs cards that were made with the framework.');
  }
  const limits = limitsOf(options.limits);
  const { minimum, closeFrom, negativeFrom } = limits;
  const correlations = correlationsOf(cards, { minimum, closeFrom, negativeFrom }).flags;
  const importance = criterionImportance(cards, { minimum });
  const dimensions = dimensionImportance(cards);
  const clamped = index.criteria.map(({ code }, at) => clampedOf(code, at, cards, framework));
  const classes = framework.bands === undefined ? undefined : discriminationOf(framework, cards);
  const sizes = sizeCorrelations(cards, options.sizes ?? {}, minimum);
  const inUnit = (unit: string) =>
    index.criteria.flatMap(({ code, criterion }) => (criterion.unit === unit ? [code] : []));
  // A flat index has no dimensions; its criteria take their place.
  const byCriterion = importance.status === 'estimated' ? importance.criteria : [];
  const parts =
    dimensions.dimensions.length === 0 ? byCriterion : dimensions.used < minimum ? [] : dimensions.dimensions;
  const findings: DesignFinding[] = [
    ...correlations.map(
      ({ flag, first, second, coefficient }): DesignFinding => ({
        finding: flag === 'too-close' ? 'redundant' : 'opposed',
        criteria: [first, second],
        value: coefficient,
      }),
    ),
    ...importanceFindings(parts, limits),
    ...clamped.flatMap((row) => clampedFindings(row, limits)),
    ...classFindings(classes, limits),
    ...sizes.flatMap(({ size, of, coefficient }): DesignFinding[] =>
      coefficient !== undefined && Math.abs(coefficient) >= limits.sizeFrom
        ? [{ finding: 'follows-size', size, of, value: coefficient }]
        : [],
    ),
  ];
  return {
    framework: framework.id,
    ...(framework.stratum === undefined ? {} : { stratum: framework.stratum }),
    kims: cards.length,
    scored: cards.filter(({ score }) => score !== undefined).length,
    perMember: inUnit('per-member'),
    perResident: inUnit('per-1000-residents'),
    uncalibrated,
    correlations,
    importance,
    dimensions: dimensions.dimensions,
    clamped,
    ...(classes === undefined ? {} : { classes }),
    sizes,
    limits,
    findings,
    passes: findings.length === 0,
  };
}

const correlation = /* @__PURE__ */ numberWithin(-1, 1);
const share = /* @__PURE__ */ numberWithin(0, 1);
const limitKinds = {
  closeFrom: correlation,
  negativeFrom: correlation,
  importanceUpTo: /* @__PURE__ */ numberWithin(1),
  clampedUpTo: share,
  classUpTo: share,
  sizeFrom: share,
  minimum: /* @__PURE__ */ wholeNumber(2),
};

const reportOptions = {
  limits: /* @__PURE__ */ partial('an object', limitKinds),
  sizes: /* @__PURE__ */ tableOf(
    /* @__PURE__ */ listOf(/* @__PURE__ */ optional(finiteNumber), 'a list of numbers, one for each card'),
    'lists of numbers by kind of size',
  ),
};

function limitsOf(given: DesignLimits = {}): Required<DesignLimits> {
  const {
    closeFrom = 0.9,
    negativeFrom = -0.4,
    importanceUpTo = 2,
    clampedUpTo = 0.6,
    classUpTo = 0.7,
    sizeFrom = 0.5,
    minimum = 10,
  } = given;
  return { closeFrom, negativeFrom, importanceUpTo, clampedUpTo, classUpTo, sizeFrom, minimum };
}

function clampedOf(code: string, at: number, cards: readonly Scorecard[], { range }: Framework): ClampedCriterion {
  const lowest = range.floor ?? range.min;
  let [measured, atLowest, atHighest, cutOff] = [0, 0, 0, 0];
  for (const { criteria } of cards) {
    const { use, normalised, clamped } = criteria[at] as Scorecard['criteria'][number];
    // A value that was only assumed to be the lowest says nothing of the goalposts.
    if (normalised === undefined || use === 'assumed-lowest') continue;
    measured++;
    if (normalised <= lowest) atLowest++;
    if (normalised >= range.max) atHighest++;
    if (clamped !== undefined) cutOff++;
  }
  return {
    criterion: code,
    atLowest: ratio(atLowest, measured),
    atHighest: ratio(atHighest, measured),
    cutOff: ratio(cutOff, measured),
  };
}

function discriminationOf({ bands }: Framework, cards: readonly Scorecard[]): ClassDiscrimination {
  const placed = cards.flatMap((card) => card.class?.code ?? []);
  const classes = (bands?.bands ?? []).map(({ code }) => ({
    code,
    kims: ratio(placed.filter((one) => one === code).length, placed.length),
  }));
  const same = classes.reduce((sum, { kims }) => sum + (kims.value ?? 0) ** 2, 0);
  const variation = placed.length < 2 || classes.length < 2 ? undefined : (1 - same) / (1 - 1 / classes.length);
  return {
    classified: ratio(placed.length, cards.filter(({ score }) => score !== undefined).length),
    classes,
    ...(variation === undefined ? {} : { variation }),
  };
}

function sizeCorrelations(
  cards: readonly Scorecard[],
  sizes: Readonly<Record<string, readonly (number | undefined)[]>>,
  minimum: number,
): SizeCorrelation[] {
  const { codes, values } = columnsOf(cards, 'criteria', 'designReport');
  const scores = cards.map(({ score }) => score);
  return Object.entries(sizes).flatMap(([size, column]) => {
    if (column.length !== cards.length) {
      throw new KimError('invalid-argument', 'designReport needs as many sizes of each kind as cards.');
    }
    const [first = []] = correlationMatrix([column, scores, ...values], { method: 'spearman', minimum });
    return ['score', ...codes].map((of, i) => {
      const { coefficient, n = 0 } = first[i + 1] ?? {};
      return { size, of, ...(coefficient === undefined ? {} : { coefficient }), n };
    });
  });
}

function importanceFindings(parts: readonly Importance[], { importanceUpTo }: Required<DesignLimits>): DesignFinding[] {
  return parts.flatMap(({ code, nominalWeight, covarianceShare: value, pullsAgainst }): DesignFinding[] => {
    if (value === undefined || nominalWeight === 0 || nominalWeight === 1) return [];
    if (pullsAgainst) return [{ finding: 'pulls-the-score-down', part: code, value }];
    return value > importanceUpTo * nominalWeight ? [{ finding: 'decides-too-much', part: code, value }] : [];
  });
}

function clampedFindings(
  { criterion, atLowest, atHighest }: ClampedCriterion,
  { clampedUpTo, minimum }: Required<DesignLimits>,
): DesignFinding[] {
  if (atLowest.denominator < minimum) return [];
  const ends = [
    ['lowest', atLowest.value ?? 0],
    ['highest', atHighest.value ?? 0],
  ] as const;
  return ends.flatMap(([end, value]): DesignFinding[] => {
    if (value === 1) return [{ finding: 'does-not-vary', criterion, value }];
    return value > clampedUpTo ? [{ finding: 'at-one-end', criterion, end, value }] : [];
  });
}

function classFindings(
  found: ClassDiscrimination | undefined,
  { classUpTo, minimum }: Required<DesignLimits>,
): DesignFinding[] {
  if (found === undefined || found.classified.numerator < minimum) return [];
  return found.classes.flatMap(({ code, kims: { value = 0 } }): DesignFinding[] =>
    value > classUpTo ? [{ finding: 'one-class', class: code, value }] : [],
  );
}
