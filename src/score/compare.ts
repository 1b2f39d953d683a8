import { listOf, optional, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import { scorecard } from '../model/kinds.js';
import type { Measured, Measurement } from '../model/measurement.js';
import type { CriterionScore, Scorecard } from '../model/scorecard.js';
import { measurementsOf } from './card-measurements.js';
import { type CriterionNode, compiledOf } from './compile.js';
import { isRead } from './evaluate.js';
import type { Framework } from './framework.js';
import { frameworks as shipped } from './frameworks.js';
import { frameworkShape } from './kinds.js';
import { scoreKim } from './score-kim.js';

/** Points by cause; they add up to the change. */
export interface ChangeCauses {
  /** Points due to other values of what was counted both times. */
  readonly records: number;
  /** Points due to what could be counted: criteria that have a value at one time only. Neither better nor worse work. */
  readonly availability: number;
  /** Points due to another framework; 0 when both cards are under one. */
  readonly rules: number;
}

/** How much of a change is due to which cause. */
export interface ChangeSplit extends ChangeCauses {
  /**
   * How the whole is shared between the three causes: each gets the mean of its effect over all orders in which they can
   * happen one after the other (the Shapley value). No part depends on an order, and nothing is left over.
   */
  readonly rule: 'mean-of-all-orders';
  /** By criterion, in the order of the later framework, then those only the earlier one has. They add up to the causes. */
  readonly criteria: readonly CriterionChange[];
}

/** The share of one criterion in a change. */
export interface CriterionChange extends ChangeCauses {
  readonly code: string;
  readonly before?: CriterionScore;
  readonly after?: CriterionScore;
}

/** Why a change cannot be split, or not down to single criteria. */
export type NoSplitReason =
  /** One of the two cards has no score. */
  | 'not-both-scored'
  /** What was measured at one time has no score with what could be counted, or under the framework, of the other. */
  | 'not-scorable-crosswise'
  /** The frameworks score on different ranges: the points are not the same thing. */
  | 'different-ranges'
  /** A framework does not add points: the split holds for the whole, and `criteria` is empty. */
  | 'not-additive';

/** What changed between two scorecards. */
export interface ScoreComparison {
  readonly before?: number;
  readonly after?: number;
  /** The range of both; absent where they are on different ones. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Points between the two; absent unless both are scored on one range. */
  readonly change?: number;
  /** Ids of the frameworks of the two cards. */
  readonly frameworks: { readonly before: string; readonly after: string };
  readonly sameFramework: boolean;
  /** Ids of the KIMs of the two cards, where they are different ones: then two groups differ, and nothing changed. */
  readonly kims?: { readonly before: string; readonly after: string };
  /** Codes of the classes, when they differ. */
  readonly classChange?: { readonly before?: string; readonly after?: string };
  /** Criteria counted in one card and not in the other: a change that is neither better nor worse work. */
  readonly countedOnlyBefore: readonly string[];
  readonly countedOnlyAfter: readonly string[];
  readonly split?: ChangeSplit;
  readonly noSplit?: NoSplitReason;
}

const someFrameworks = /* @__PURE__ */ optional(
  /* @__PURE__ */ listOf(frameworkShape, 'a list of frameworks, among them those of both cards'),
);

/**
 * How much of the change between two scores is due to the records, how much to what could be counted at all, and how much
 * to other rules, by criterion. The cards carry what was measured, so that cards stored years ago can be compared.
 *
 * @param frameworks where the frameworks of the cards are found; default: those of this library.
 * @throws KimError `unknown-id` when the framework of a card is not among them, `invalid-argument` for what is no card or
 * no list of frameworks.
 *
 * @example
 * ```ts
 * const last = scoreValues({ iks: 0.6, ike: 0.6, ikl: 0.6 }, idmFramework);
 * const now = scoreValues({ iks: 1, ike: 0.6, ikl: 0.6 }, idmFramework);
 * const { split, classChange } = compareScores(last, now);
 * split?.records.toFixed(4); // '0.1333'
 * [split?.availability, split?.rules]; // [0, 0]
 * classChange; // { before: 'berkembang', after: 'maju' }
 * ```
 */
export function compareScores(before: Scorecard, after: Scorecard, frameworks?: readonly Framework[]): ScoreComparison {
  requireArgument(before, scorecard, 'compareScores', 'before');
  requireArgument(after, scorecard, 'compareScores', 'after');
  requireArgument(frameworks, someFrameworks, 'compareScores', 'frameworks');
  const known = frameworks ?? Object.values<Framework>(shipped);
  for (const framework of known) compiledOf(framework, 'compareScores');
  const oldRules = frameworkOf(before, known);
  const newRules = frameworkOf(after, known);
  const sameRange = oldRules.range.min === newRules.range.min && oldRules.range.max === newRules.range.max;
  const outcome = sameRange ? splitChange(before, after, oldRules, newRules) : 'different-ranges';
  const split = typeof outcome === 'string' ? undefined : outcome;
  return {
    before: before.score,
    after: after.score,
    change:
      before.score === undefined || after.score === undefined || !sameRange ? undefined : after.score - before.score,
    ...(sameRange && { range: { min: newRules.range.min, max: newRules.range.max } }),
    frameworks: { before: oldRules.id, after: newRules.id },
    sameFramework: oldRules.id === newRules.id,
    ...differentKims(before, after),
    classChange:
      before.class?.code === after.class?.code ? undefined : { before: before.class?.code, after: after.class?.code },
    countedOnlyBefore: countedOnlyIn(before, after),
    countedOnlyAfter: countedOnlyIn(after, before),
    split,
    noSplit: typeof outcome === 'string' ? outcome : outcome.criteria.length === 0 ? 'not-additive' : undefined,
  };
}

function differentKims({ kimId: before }: Scorecard, { kimId: after }: Scorecard): Pick<ScoreComparison, 'kims'> {
  return before === undefined || after === undefined || before === after ? {} : { kims: { before, after } };
}

function frameworkOf(card: Scorecard, frameworks: readonly Framework[]): Framework {
  const found = frameworks.find(({ id }) => id === card.framework);
  if (found !== undefined) return found;
  throw new KimError(
    'unknown-id',
    `compareScores needs frameworks: among them ${quoted(card.framework)}, the framework of a card.`,
  );
}

function countedOnlyIn(card: Scorecard, other: Scorecard): string[] {
  const counted = new Set(other.criteria.filter(({ use }) => use === 'counted').map(({ code }) => code));
  return card.criteria.filter(({ code, use }) => use === 'counted' && !counted.has(code)).map(({ code }) => code);
}

type Cause = keyof ChangeCauses;

/** All orders in which the causes can happen. */
const orders: readonly (readonly Cause[])[] = [
  ['records', 'availability', 'rules'],
  ['records', 'rules', 'availability'],
  ['availability', 'records', 'rules'],
  ['availability', 'rules', 'records'],
  ['rules', 'records', 'availability'],
  ['rules', 'availability', 'records'],
];

/** What has happened, whatever came first. */
const nameOf = (happened: readonly Cause[]): string => [...happened].sort().join(' ');

function splitChange(
  before: Scorecard,
  after: Scorecard,
  oldRules: Framework,
  newRules: Framework,
): ChangeSplit | NoSplitReason {
  if (before.score === undefined || after.score === undefined) return 'not-both-scored';
  // What only one of the frameworks asks for is known of one time only: that it counts there and not here is a matter of rules.
  const old = { ...measurementsOf(after), ...measurementsOf(before) };
  const later = { ...measurementsOf(before), ...measurementsOf(after) };
  const cards = new Map<string, Scorecard>();
  for (const order of orders) {
    for (let count = 0; count <= order.length; count++) {
      const happened = order.slice(0, count);
      const framework = happened.includes('rules') ? newRules : oldRules;
      const values = happened.includes('records') ? later : old;
      const measurements = mixed(values, happened.includes('availability') ? later : old, framework);
      if (!cards.has(nameOf(happened)))
        cards.set(nameOf(happened), scoreKim({ measurements }, framework, { certainty: false }));
    }
  }
  const all = [...cards];
  if (all.some(([, { score }]) => score === undefined)) return 'not-scorable-crosswise';
  const points = new Map(all.map(([name, card]) => [name, pointsOf(card)]));
  const codes = new Set([...after.criteria, ...before.criteria].map(({ code }) => code));
  const criteria = [...codes].map((code) => ({
    code,
    before: before.criteria.find((criterion) => criterion.code === code),
    after: after.criteria.find((criterion) => criterion.code === code),
    ...causesOf((name) => points.get(name)?.get(code) ?? 0),
  }));
  return {
    rule: 'mean-of-all-orders',
    ...causesOf((name) => cards.get(name)?.score ?? 0),
    criteria: [...points.values()].includes(undefined) ? [] : criteria,
  };
}

/**
 * The values of one time with the availability of another: what could be counted then has the value of the time of the
 * values, where it has one from the same lists; what could not be counted then stays uncounted. What can be counted is
 * what the framework reads: of a level that too few raters gave it reads nothing, at whatever time.
 */
function mixed(
  values: Readonly<Record<string, Measurement>>,
  availability: Readonly<Record<string, Measurement>>,
  framework: Framework,
): Record<string, Measurement> {
  const { index, beside } = compiledOf(framework, 'compareScores');
  const measurements = { ...availability };
  for (const node of [index, ...beside].flatMap(({ criteria }) => criteria)) {
    const [value, measurement] = [values[node.code], availability[node.code]];
    if (value !== undefined && isComparable(measurement, value, node)) measurements[node.code] = value;
  }
  return measurements;
}

/** Whether both are read, and were measured from the same lists: what one list fewer changes is no other work. */
function isComparable(one: Measurement | undefined, other: Measurement, node: CriterionNode): boolean {
  if (one?.status !== 'measured' || other.status !== 'measured') return false;
  // A part of a list, and days of which only the bounds are known, lack to a value as a list does.
  const lacking = ({ withoutLists = [], fromPartsOf = [], dayUnknown = 0 }: Measured) =>
    JSON.stringify([withoutLists, fromPartsOf, dayUnknown > 0]);
  return isRead(one, node) && isRead(other, node) && lacking(one) === lacking(other);
}

/** The Shapley value of three causes: the mean effect of each over all orders. */
function causesOf(figureWhere: (happened: string) => number): ChangeCauses {
  const causes = { records: 0, availability: 0, rules: 0 };
  for (const order of orders) {
    order.forEach((cause, i) => {
      const effect = figureWhere(nameOf(order.slice(0, i + 1))) - figureWhere(nameOf(order.slice(0, i)));
      causes[cause] += effect / orders.length;
    });
  }
  return causes;
}

/** Points by counted criterion; `undefined` when not every counted criterion has points. */
function pointsOf(card: Scorecard): ReadonlyMap<string, number> | undefined {
  const points = new Map<string, number>();
  for (const criterion of card.criteria) {
    if (criterion.effectiveWeight === 0) continue;
    if (criterion.points === undefined) return undefined;
    points.set(criterion.code, criterion.points);
  }
  return points;
}
