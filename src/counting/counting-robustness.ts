import { type Kind, listOf, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { type Ratio, ratio } from '../kernel/ratio.js';
import type { Fraction } from '../score/framework.js';
import { fraction } from '../score/kinds.js';
import { assembleIndex, type CountingIndex } from './counting-index.js';
import { decompose } from './decompose-counting.js';
import { type CheckedData, checkData, type DeprivationData } from './deprivation-data.js';
import { type Identification, lineOf } from './identification.js';
import { integerWeights, type WeightTree } from './integer-weights.js';
import {
  deprivationData,
  dimensionTree,
  identification as identificationKind,
  labels as labelList,
  scenarios as scenarioList,
} from './kinds.js';
import { type RankAgreement, rankAgreement } from './rank-agreement.js';
import { createTally, tallyAll } from './tally.js';

/** One way to count: another line, other weights. */
export interface CountingScenario {
  readonly name: string;
  readonly identification: Identification;
  /** Default those of the data. */
  readonly weights?: readonly number[];
}

/** What a scenario gives, beside the first one. */
export interface CountingRun {
  readonly scenario: CountingScenario;
  readonly index: CountingIndex;
  /** Units that are poor in both or in neither, of all counted units. */
  readonly sameIdentification: Ratio;
  /** M0 of each labelled subgroup, where labels are given and it has counted units. */
  readonly groups?: readonly { readonly label: string; readonly adjustedHeadcountRatio: Ratio }[];
  /** How far the order of the subgroups by M0 is that of the first scenario. */
  readonly ranking?: RankAgreement;
}

/**
 * Counts the same units in several ways, and states how much of the first answer is left in each of the others: which
 * units change sides, and whether places keep their order. The units counted are the same in all runs.
 *
 * @param scenarios the first is the one that the others are compared with. `cutOffScenarios` and
 * `dimensionWeightScenarios` make the usual ones.
 * @param labels one for each row, to compare the order of places; units without one are left out of the ranking.
 * @throws KimError as `countDeprivations`, and `missing-argument` without scenarios.
 *
 * @example
 * ```ts
 * const rows = [[0, 0, 1], [0, 1, 1], [1, 1, 1], [1, 0, 0]];
 * const runs = countingRobustness({ rows }, cutOffScenarios(), ['a', 'a', 'b', 'b']);
 * runs.map(({ index }) => index.poorUnits); // [4, 4, 4, 4, 2, 2, 2]
 * runs[6]?.sameIdentification.value; // 0.5
 * runs[6]?.ranking?.preserved; // { numerator: 1, denominator: 1, value: 1 }
 * ```
 */
export function countingRobustness(
  data: DeprivationData,
  scenarios: readonly CountingScenario[],
  labels?: readonly (string | undefined)[],
): CountingRun[] {
  requireArgument(data, deprivationData, caller, 'data');
  requireArgument(scenarios, scenarioList, caller, 'scenarios');
  if (labels !== undefined) requireArgument(labels, labelList, caller, 'labels');
  if (scenarios.length === 0) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs scenarios: at least one, with which the others are compared.`,
    );
  }
  let base: { readonly poor: Uint8Array; readonly figures: readonly number[] } | undefined;
  return scenarios.map((scenario) => {
    const own: DeprivationData = scenario.weights === undefined ? data : { ...data, weights: scenario.weights };
    const checked = checkData(own, caller);
    const { index, poor } = identify(checked, scenario.identification);
    const groups = labels === undefined ? undefined : figuresOf(own, labels, scenario.identification);
    const figures = groups?.map(({ adjustedHeadcountRatio }) => adjustedHeadcountRatio.value as number) ?? [];
    base ??= { poor, figures };
    const { poor: first } = base;
    const changed = poor.reduce((sum, is, unit) => (is === first[unit] ? sum : sum + 1), 0);
    return {
      scenario,
      index,
      sameIdentification: ratio(index.units - changed, index.units),
      ...(groups !== undefined && { groups, ranking: rankAgreement(base.figures, figures) }),
    };
  });
}

function identify(data: CheckedData, identification: Identification): { index: CountingIndex; poor: Uint8Array } {
  const line = lineOf(identification, data.totalWeight, caller);
  const poor = new Uint8Array(data.rows.length);
  const tally = createTally(data.codes.length);
  const excluded = tallyAll(
    data,
    line,
    () => tally,
    caller,
    (unit, score) => {
      if (score >= line.poorFrom) poor[unit] = 1;
    },
  );
  return { index: assembleIndex(data, identification, tally, excluded, undefined), poor };
}

function figuresOf(
  data: DeprivationData,
  labels: readonly (string | undefined)[],
  identification: Identification,
): { label: string; adjustedHeadcountRatio: Ratio }[] {
  const { groups } = decompose(data, labels, identification, caller);
  return groups.flatMap(({ label, index: { adjustedHeadcountRatio } }) =>
    label === undefined || adjustedHeadcountRatio.value === undefined ? [] : [{ label, adjustedHeadcountRatio }],
  );
}

const caller = 'countingRobustness';

const third: Fraction = { numerator: 1, denominator: 3 };

const usualCutOffs: readonly Fraction[] = [
  third,
  { numerator: 1, denominator: 5 },
  { numerator: 1, denominator: 4 },
  { numerator: 3, denominator: 10 },
  { numerator: 2, denominator: 5 },
  { numerator: 9, denominator: 20 },
  { numerator: 1, denominator: 2 },
];

/**
 * Scenarios of cut-offs, each named by its fraction.
 *
 * @param cutOffs the first is the one to compare with; default 1/3, the cut-off of the global MPI, and then a run from
 * 1/5 to 1/2.
 *
 * @example
 * ```ts
 * cutOffScenarios().map(({ name }) => name); // ['1/3', '1/5', '1/4', '3/10', '2/5', '9/20', '1/2']
 * ```
 */
export function cutOffScenarios(cutOffs: readonly Fraction[] = usualCutOffs): CountingScenario[] {
  requireArgument(cutOffs, someCutOffs, 'cutOffScenarios', 'cutOffs');
  return cutOffs.map((cutOff) => ({
    name: `${cutOff.numerator}/${cutOff.denominator}`,
    identification: { cutOff },
  }));
}

const someCutOffs: Kind = /* @__PURE__ */ listOf(fraction, 'a list of fractions');
const properShare: Kind = {
  takes: 'a fraction of whole numbers between 0 and 1, such as { numerator: 1, denominator: 2 }',
  accepts: (value) => fraction.accepts(value) && (value as Fraction).numerator < (value as Fraction).denominator,
};

/** A dimension as `dimensionWeightScenarios` reads it: a group or a criterion of a framework, or any weight. */
export type NamedWeight = WeightTree & { readonly code?: string; readonly criterion?: string };

/**
 * Scenarios of weights: as they are, and then each dimension in turn given a share of its own, while the others keep
 * their proportions (the global MPI is tried with 50 %, 25 %, 25 %).
 *
 * @param tree the root of a framework, or any nested weights; its children are the dimensions.
 * @param share of the favoured dimension; default one half.
 * @throws KimError `invalid-argument` for fewer than two dimensions with a weight or a share not between 0 and 1.
 *
 * @example
 * ```ts
 * const scenarios = dimensionWeightScenarios(idmFramework.root, { cutOff: { numerator: 1, denominator: 3 } });
 * scenarios.map(({ weights }) => weights); // [[1, 1, 1], [2, 1, 1], [1, 2, 1], [1, 1, 2]]
 * ```
 */
export function dimensionWeightScenarios(
  tree: WeightTree & {
    readonly children: readonly (WeightTree & { readonly code?: string; readonly criterion?: string })[];
  },
  identification: Identification,
  share: Fraction = { numerator: 1, denominator: 2 },
): CountingScenario[] {
  requireArgument(tree, dimensionTree, 'dimensionWeightScenarios', 'tree');
  requireArgument(identification, identificationKind, 'dimensionWeightScenarios', 'identification');
  requireArgument(share, properShare, 'dimensionWeightScenarios', 'share');
  const { children } = tree;
  const { numerator, denominator } = share;
  const total = children.reduce((sum, { weight }) => sum + weight, 0);
  const favour = (favoured: number): WeightTree => ({
    weight: 1,
    children: children.map((child, d) => {
      const rest = total - (children[favoured] as WeightTree).weight;
      return { ...child, weight: d === favoured ? rest * numerator : child.weight * (denominator - numerator) };
    }),
  });
  const weighed: readonly NamedWeight[] = children.filter(({ weight }) => weight > 0);
  if (weighed.length < 2)
    throw new KimError(
      'invalid-argument',
      'dimensionWeightScenarios needs tree: at least two dimensions with a weight above 0.',
    );
  return [
    { name: 'as-defined', identification, weights: integerWeights(tree) },
    ...weighed.map((child) => {
      const d = children.indexOf(child);
      return {
        name: child.code ?? child.criterion ?? String(d + 1),
        identification,
        weights: integerWeights(favour(d)),
      };
    }),
  ];
}
