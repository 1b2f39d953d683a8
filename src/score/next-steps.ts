import { requireOptions, wholeNumber } from '../kernel/arguments.js';
import type { CriterionKind, CriterionScore, Scorecard } from '../model/scorecard.js';
import { placed } from './class-bands.js';
import type { CriterionNode } from './compile.js';
import type { ClassBand, ClassBands, Criterion, Framework } from './framework.js';
import { openCard, type WhatIf } from './what-if.js';

/** What one change of one raw value would do to the score, everything else as it is. */
export interface NextStep {
  readonly criterion: string;
  readonly kind: CriterionKind;
  /** Raw value now. */
  readonly from: number;
  /** Raw value after the step. */
  readonly to: number;
  /** Points of the framework's range that the score rises by. */
  readonly gain: number;
  /** The class the score would then be in, when it is another one. */
  readonly reaches?: string;
  /**
   * Whether the step is the first activity of its kind at all. What rests on it (shares, judgements) is not known before
   * and is left out of the gain; it will count from then on.
   */
  readonly opensGate: boolean;
}

const stepOptions = { most: /* @__PURE__ */ wholeNumber(0) };

/**
 * Which single steps would raise the score most: for every measured criterion that is not yet at its best, one step of
 * the size the framework names (without one: to the adequate value, else to the best), scored again by the evaluation
 * that made the score. Shares of whole cases go to the next share that so many cases can have: five of six, not 75 %.
 *
 * @param framework the one the card was made under.
 * @returns the steps that raise the score, the greatest gain first; an empty list for a card without a score.
 * @throws KimError `invalid-argument` when the card was made under another framework.
 *
 * @example
 * ```ts
 * const card = scoreValues({ iks: 0.9, ike: 0.5, ikl: 1 }, idmFramework);
 * nextSteps(card, idmFramework).map((step) => step.criterion); // ['ike', 'iks']
 * ```
 */
export function nextSteps(card: Scorecard, framework: Framework, options: { readonly most?: number } = {}): NextStep[] {
  requireOptions(options, stepOptions, 'nextSteps');
  const trial = openTrial(card, framework, 'nextSteps');
  const before = trial.score();
  if (before === undefined) return [];
  const steps = trial.tree.criteria.flatMap((node) => tryStep(trial, node, before, framework) ?? []);
  steps.sort((a, b) => b.gain - a.gain);
  return steps.slice(0, options.most ?? steps.length);
}

/** A card opened up, with the number of cases behind each share. */
interface Trial extends WhatIf {
  readonly casesOf: ReadonlyMap<string, number>;
  /** The most that a value can be, where that is less than its best. */
  readonly most: ReadonlyMap<string, number>;
}

function openTrial(card: Scorecard, framework: Framework, caller: string): Trial {
  const trial = openCard(card, framework, caller);
  return {
    ...trial,
    casesOf: new Map(
      card.criteria.flatMap((criterion) => {
        const cases = casesBehind(criterion, framework.criteria[criterion.code]);
        return cases === undefined ? [] : [[criterion.code, cases] as const];
      }),
    ),
    most: new Map(
      card.criteria.flatMap((criterion) => {
        const most = bestWithin(criterion, framework.criteria[criterion.code]);
        return most === undefined ? [] : [[criterion.code, most] as const];
      }),
    ),
  };
}

/**
 * Of how many cases, or of how long a time, a value is the share: it can only be a whole number of them. `undefined` where
 * that is not known, or the framework draws the value towards caution in another way. A value of 0 shows no caution on the
 * card, and the next one would.
 */
function casesBehind({ measurement }: CriterionScore, { caution }: Partial<Criterion> = {}): number | undefined {
  if (measurement.status !== 'measured') return undefined;
  const { value, numerator, denominator } = measurement;
  if (numerator === undefined || denominator === undefined || !(denominator > 0)) return undefined;
  if (Math.abs(value - numerator / denominator) > 1e-9) return undefined;
  if (caution === undefined) return denominator;
  return caution.method === 'least-denominator' ? Math.max(denominator, caution.denominator) : undefined;
}

/** The best value that can be reached: of three months, read as parts of six, no more than three can be filled. */
function bestWithin({ measurement, unit }: CriterionScore, { caution }: Partial<Criterion> = {}): number | undefined {
  if (measurement.status !== 'measured' || unit !== 'share' || caution?.method !== 'least-denominator')
    return undefined;
  return Math.min(1, (measurement.denominator ?? caution.denominator) / caution.denominator);
}

/** A way of more single steps than this is no advice to anybody. */
const mostSteps = 500;

/** A way to the next class, one step after another. */
export interface WayToNextClass {
  /** Code of the class that is wanted. */
  readonly target: string;
  /** Where it begins. */
  readonly from: number;
  /** Points that are missing. */
  readonly distance: number;
  /** Whether the steps get there. */
  readonly reached: boolean;
  /** The steps, several on one criterion joined into one, in the order in which they were taken. */
  readonly steps: readonly NextStep[];
}

/**
 * What the nearest better class needs: the step with the greatest gain, then the next, until the class is reached.
 * This is *a* short way, not the only one; it knows gains, not how hard a step is.
 *
 * @param framework the one the card was made under.
 * @returns `undefined` without a score, without classes, and in the best class.
 * @throws KimError `invalid-argument` when the card was made under another framework.
 *
 * @example
 * ```ts
 * const card = scoreValues({ iks: 0.5, ike: 0.5, ikl: 0.5 }, idmFramework);
 * wayToNextClass(card, idmFramework)?.target; // 'berkembang'
 * wayToNextClass(card, idmFramework)?.reached; // true
 * ```
 */
export function wayToNextClass(card: Scorecard, framework: Framework): WayToNextClass | undefined {
  const trial = openTrial(card, framework, 'wayToNextClass');
  const next = card.class?.next;
  if (next === undefined || framework.bands === undefined) return undefined;
  const { bands } = framework;
  let score = trial.score();
  const taken = new Map<string, NextStep>();
  const arrived = (value: number | undefined): value is number =>
    value !== undefined && reachedBand(value, next.code, bands);
  for (let taking = 0; taking < mostSteps && score !== undefined && !arrived(score); taking++) {
    const best = bestStep(trial, score, framework);
    if (best === undefined) break;
    const { step, node } = best;
    trial.set(node, step.to);
    score = trial.score();
    const earlier = taken.get(step.criterion);
    taken.set(
      step.criterion,
      earlier === undefined
        ? step
        : { ...step, from: earlier.from, gain: earlier.gain + step.gain, opensGate: earlier.opensGate },
    );
  }
  return {
    target: next.code,
    from: next.from,
    distance: next.distance,
    reached: arrived(score),
    steps: [...taken.values()],
  };
}

function reachedBand(score: number, code: string, bands: ClassBands): boolean {
  const order = bands.bands.map((band: ClassBand) => band.code);
  return order.indexOf(placed(score, bands)?.code ?? code) >= order.indexOf(code);
}

function bestStep(
  trial: Trial,
  score: number,
  framework: Framework,
): { readonly step: NextStep; readonly node: CriterionNode } | undefined {
  let best: { readonly step: NextStep; readonly node: CriterionNode } | undefined;
  for (const node of trial.tree.criteria) {
    const step = tryStep(trial, node, score, framework);
    if (step !== undefined && (best === undefined || step.gain > best.step.gain)) best = { step, node };
  }
  return best;
}

function tryStep(trial: Trial, node: CriterionNode, before: number, framework: Framework): NextStep | undefined {
  const from = trial.rawOf(node);
  if (from === undefined) return undefined;
  const to = stepFrom(from, node.criterion, framework.range.max, trial.casesOf.get(node.code));
  if (to === undefined || to > (trial.most.get(node.code) ?? to) + 1e-9) return undefined;
  trial.set(node, to);
  const after = trial.score();
  trial.set(node, from);
  // Below this it is the machine's rounding and not a gain.
  const noise = (framework.range.max - framework.range.min) * 1e-12;
  if (after === undefined || after - before <= noise) return undefined;
  const { bands } = framework;
  const reached = bands === undefined ? undefined : placed(after, bands)?.code;
  const now = bands === undefined ? undefined : placed(before, bands)?.code;
  return {
    criterion: node.code,
    kind: node.criterion.kind,
    from,
    to,
    gain: after - before,
    reaches: reached === now ? undefined : reached,
    opensGate: from === 0 && trial.tree.groups.some(({ gate }) => gate === node),
  };
}

/**
 * One step towards the best from a raw value; at the best the value itself or `undefined`, as where the table does not know the value.
 *
 * @param cases of how many cases the value is the share: then the step is one that whole cases can reach.
 */
function stepFrom(raw: number, criterion: Criterion, max: number, cases: number | undefined): number | undefined {
  const { normalise, adequateFrom, step, direction } = criterion;
  if (normalise.method === 'levels') {
    const now = normalise.levels.find(({ level }) => level === raw);
    const better = normalise.levels.filter(({ value }) => now !== undefined && value > now.value);
    better.sort((a, b) => a.value - b.value);
    return better[0]?.level;
  }
  const best = bestRaw(raw, normalise, max);
  const towards = Math.sign(best - raw);
  const adequate = adequateFrom?.value;
  const target =
    step !== undefined
      ? nearer(raw + towards * step, best, towards)
      : adequate !== undefined && direction !== 'band' && (adequate - raw) * towards > 0
        ? adequate
        : best;
  return cases === undefined ? target : shareOfCases(target, towards, cases);
}

/** The first share of so many whole cases that is at least as good: 75 % of six is five of six. */
function shareOfCases(target: number, towards: number, cases: number): number {
  // What only rounding keeps from a whole number is that number.
  const exact = target * cases;
  const nearest = Math.round(exact);
  const whole = Math.abs(exact - nearest) < 1e-9 ? nearest : towards > 0 ? Math.ceil(exact) : Math.floor(exact);
  return whole / cases;
}

type Continuous = Exclude<Criterion['normalise'], { readonly method: 'levels' }>;

function bestRaw(raw: number, normalise: Continuous, max: number): number {
  switch (normalise.method) {
    case 'goalposts':
      return normalise.best;
    case 'linear':
      return (max - normalise.intercept) / normalise.slope;
    case 'band':
      return Math.min(normalise.to, Math.max(normalise.from, raw));
  }
}

function nearer(stepped: number, best: number, towards: number): number {
  return towards > 0 ? Math.min(stepped, best) : Math.max(stepped, best);
}
