import { KimError } from '../kernel/kim-error.js';
import type { Measurement } from '../model/measurement.js';
import type { CriterionScore, Scorecard } from '../model/scorecard.js';
import { measurementsOf } from './card-measurements.js';
import type { Framework } from './framework.js';
import { frameworks as shipped } from './frameworks.js';
import { scoreKim } from './score-kim.js';

/** How much of a change is data and how much is rules. The parts of `data` and `rules` add up to them. */
export interface ChangeSplit {
  /**
   * How the whole is shared between the two causes: each is the mean of its effect with the other one old and with the
   * other one new (the Shapley value of two players). No part depends on an order, and nothing is left over.
   */
  readonly rule: 'mean-of-both-orders';
  /** Points due to what was measured. */
  readonly data: number;
  /** Points due to another framework; 0 when both cards are under one. */
  readonly rules: number;
  /** By criterion, in the order of the later framework, then those only the earlier one has. */
  readonly criteria: readonly CriterionChange[];
}

/** The share of one criterion in a change. */
export interface CriterionChange {
  readonly code: string;
  readonly before?: CriterionScore;
  readonly after?: CriterionScore;
  /** Points due to what was measured of it. */
  readonly data: number;
  /** Points due to how it is read and weighed. */
  readonly rules: number;
}

/** Why a change cannot be split, or not down to single criteria. */
export type NoSplitReason =
  /** One of the two cards has no score. */
  | 'not-both-scored'
  /** The old data have no score under the new framework, or the new data under the old one. */
  | 'not-scorable-crosswise'
  /** The frameworks score on different ranges: the points are not the same thing. */
  | 'different-ranges'
  /** A framework does not add points: the split holds for the whole, and `criteria` is empty. */
  | 'not-additive';

/** What changed between two scorecards. */
export interface ScoreComparison {
  readonly before?: number;
  readonly after?: number;
  /** Points between the two; absent unless both are scored on one range. */
  readonly change?: number;
  readonly sameFramework: boolean;
  /** Codes of the classes, when they differ. */
  readonly classChange?: { readonly before?: string; readonly after?: string };
  /** Criteria counted in one card and not in the other: a change that is neither better nor worse work. */
  readonly countedOnlyBefore: readonly string[];
  readonly countedOnlyAfter: readonly string[];
  readonly split?: ChangeSplit;
  readonly noSplit?: NoSplitReason;
}

/**
 * How much of the change between two scores is data and how much is rules, by criterion.
 * The cards carry what was measured, so that cards stored years ago can be compared.
 *
 * @param frameworks where the frameworks of the cards are found; default: those of this library.
 * @throws KimError `unknown-id` when the framework of a card is not among them.
 *
 * @example
 * ```ts
 * const last = scoreValues({ iks: 0.6, ike: 0.6, ikl: 0.6 }, idmFramework);
 * const now = scoreValues({ iks: 1, ike: 0.6, ikl: 0.6 }, idmFramework);
 * compareScores(last, now).split?.rules; // 0
 * compareScores(last, now).classChange; // { before: 'berkembang', after: 'maju' }
 * ```
 */
export function compareScores(
  before: Scorecard,
  after: Scorecard,
  frameworks: readonly Framework[] = Object.values(shipped),
): ScoreComparison {
  const oldRules = frameworkOf(before, frameworks);
  const newRules = frameworkOf(after, frameworks);
  const sameRange = oldRules.range.min === newRules.range.min && oldRules.range.max === newRules.range.max;
  const bothScored = before.score !== undefined && after.score !== undefined;
  const outcome = splitChange(before, after, oldRules, newRules, sameRange);
  const split = typeof outcome === 'string' ? undefined : outcome;
  const notAdditive = split !== undefined && split.criteria.length === 0;
  return {
    before: before.score,
    after: after.score,
    change: bothScored && sameRange ? (after.score as number) - (before.score as number) : undefined,
    sameFramework: oldRules.id === newRules.id,
    classChange:
      before.class?.code === after.class?.code ? undefined : { before: before.class?.code, after: after.class?.code },
    countedOnlyBefore: countedOnlyIn(before, after),
    countedOnlyAfter: countedOnlyIn(after, before),
    split,
    noSplit: typeof outcome === 'string' ? outcome : notAdditive ? 'not-additive' : undefined,
  };
}

function frameworkOf(card: Scorecard, frameworks: readonly Framework[]): Framework {
  const found = frameworks.find(({ id }) => id === card.framework);
  if (found !== undefined) return found;
  throw new KimError('unknown-id', `compareScores needs the framework "${card.framework}" among its frameworks.`);
}

function countedOnlyIn(card: Scorecard, other: Scorecard): string[] {
  const counted = new Set(other.criteria.filter(({ use }) => use === 'counted').map(({ code }) => code));
  return card.criteria.filter(({ code, use }) => use === 'counted' && !counted.has(code)).map(({ code }) => code);
}

function splitChange(
  before: Scorecard,
  after: Scorecard,
  oldRules: Framework,
  newRules: Framework,
  sameRange: boolean,
): ChangeSplit | NoSplitReason {
  if (!sameRange) return 'different-ranges';
  if (before.score === undefined || after.score === undefined) return 'not-both-scored';
  const sameRules = oldRules === newRules;
  const newDataOldRules = sameRules ? after : rescore(measurementsOf(after), oldRules);
  const oldDataNewRules = sameRules ? before : rescore(measurementsOf(before), newRules);
  const cards = [before, newDataOldRules, oldDataNewRules, after];
  if (cards.some(({ score }) => score === undefined)) return 'not-scorable-crosswise';
  const [s00, s10, s01, s11] = cards.map(({ score }) => score as number) as [number, number, number, number];
  return {
    rule: 'mean-of-both-orders',
    data: (s10 - s00 + (s11 - s01)) / 2,
    rules: (s01 - s00 + (s11 - s10)) / 2,
    criteria: splitByCriterion(before, after, cards.map(pointsOf)),
  };
}

/** Nothing when not every card adds points. */
function splitByCriterion(
  before: Scorecard,
  after: Scorecard,
  points: readonly (Points | undefined)[],
): readonly CriterionChange[] {
  if (points.includes(undefined)) return [];
  const [oo, no, on, nn] = points as [Points, Points, Points, Points];
  const codes = new Set([...after.criteria, ...before.criteria].map(({ code }) => code));
  return [...codes].map((code): CriterionChange => {
    const [atOldOld, atNewOld, atOldNew, atNewNew] = [at(oo, code), at(no, code), at(on, code), at(nn, code)];
    return {
      code,
      before: before.criteria.find((criterion) => criterion.code === code),
      after: after.criteria.find((criterion) => criterion.code === code),
      data: (atNewOld - atOldOld + (atNewNew - atOldNew)) / 2,
      rules: (atOldNew - atOldOld + (atNewNew - atNewOld)) / 2,
    };
  });
}

type Points = ReadonlyMap<string, number>;

const at = (points: Points, code: string) => points.get(code) ?? 0;

function rescore(measurements: Readonly<Record<string, Measurement>>, framework: Framework): Scorecard {
  return scoreKim({ measurements }, framework);
}

/** Points by counted criterion; `undefined` when not every counted criterion has points. */
function pointsOf(card: Scorecard): Points | undefined {
  const points = new Map<string, number>();
  for (const criterion of card.criteria) {
    if (criterion.effectiveWeight === 0) continue;
    if (criterion.points === undefined) return undefined;
    points.set(criterion.code, criterion.points);
  }
  return points;
}
