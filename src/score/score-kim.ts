import type { Period } from '../kernel/date-span.js';
import { KimError } from '../kernel/kim-error.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import type { Measurement } from '../model/measurement.js';
import type { EvidenceBase, Reading, Scorecard, ScoreProvenance } from '../model/scorecard.js';
import { geometricOf } from './aggregate/geometric-mean.js';
import { nodeCode, type TreeCard, writeCard } from './card.js';
import { placeInClass } from './class-bands.js';
import { unmetRequirements } from './class-requirements.js';
import { aggregate, createWorkspace, evaluate, load, state, type Workspace } from './evaluate.js';
import type { Framework } from './framework.js';
import { type GroupPlan, type Plan, planOf, type TreePlan } from './plan.js';

/** What is scored: measurements by the codes of the framework's criteria, and whose they are. */
export interface ScoreInput {
  readonly kimId?: string;
  readonly period?: Period;
  /** The day of measuring. */
  readonly asOf?: LocalDate;
  /** For how long the group was observed; a framework may ask for some months before it gives a class. */
  readonly exposure?: { readonly months: number };
  /** A code that is absent counts as `no-data`; codes the framework does not know are not looked at. */
  readonly measurements: Readonly<Record<string, Measurement | undefined>>;
}

/** Around the scoring. */
export interface ScoreContext {
  /** The day the scoring speaks of; default: the day of measuring. Says whether the framework is in force. */
  readonly asOf?: LocalDate;
}

/** Scores one group after another under one framework. */
export type Scorer = (input: ScoreInput) => Scorecard;

/**
 * Makes a scorer for many groups: the framework is checked and prepared once, and the scratch memory is shared.
 *
 * @throws KimError `invalid-definition` for an unsound framework, `invalid-argument` for an `asOf` that is not a date.
 *
 * @example
 * ```ts
 * const score = createScorer(idmFramework);
 * const village = (value) => ({ status: 'measured', value, n: 1 });
 * score({ measurements: { iks: village(0.6), ike: village(0.5), ikl: village(0.7) } }).class?.code; // 'berkembang'
 * score({ measurements: { iks: village(0.6) } }).groups[0]?.reason; // 'incomplete'
 * ```
 */
export function createScorer(framework: Framework, context: ScoreContext = {}): Scorer {
  const plan = planOf(framework);
  if (context.asOf !== undefined && !isLocalDate(context.asOf)) {
    throw new KimError('invalid-argument', 'asOf must be a date such as "2026-01-31".');
  }
  let provenance = provenanceOf(plan, context.asOf);
  const workspaces = scratchOf(plan);
  return (input) => {
    const measurements = input?.measurements;
    if (measurements === undefined) {
      throw new KimError('missing-argument', 'Scoring needs measurements, by the codes of the criteria.');
    }
    const cards: TreeCard[] = [];
    for (let t = 0; t < plan.trees.length; t++) {
      const [tree, work] = [plan.trees[t] as TreePlan, workspaces[t] as Workspace];
      loadAll(tree, work, measurements);
      evaluate(tree, framework.range, work);
      cards.push(writeCard(tree, work));
    }
    const asOf = context.asOf ?? input.asOf;
    if (provenance.asOf !== asOf) provenance = provenanceOf(plan, asOf);
    return assemble(plan, workspaces, cards, input, provenance);
  };
}

/** Scratch memory by plan. A call fills it, reads it and is done with it before any other call begins. */
const scratch = /* @__PURE__ */ new WeakMap<Plan, readonly Workspace[]>();

function scratchOf(plan: Plan): readonly Workspace[] {
  const known = scratch.get(plan);
  if (known !== undefined) return known;
  const made = plan.trees.map(createWorkspace);
  scratch.set(plan, made);
  return made;
}

/**
 * Scores one KIM: from measurements to a card with everything needed to defend the score.
 *
 * @param input what `measureKim` gives, or measurements of your own under the codes of your framework.
 * @param framework what counts, how much, and what is done when something is missing.
 * @returns a card; without a score where the framework's policy for missing data does not allow one, with the reason.
 * @throws KimError `invalid-definition` for an unsound framework, `missing-argument` without measurements or framework,
 * `invalid-argument` for a measured value that is not a finite number.
 *
 * @example
 * ```ts
 * const measurements = { 'aspirasi.tercatat': { status: 'measured', value: 0, n: 0 } };
 * const card = scoreKim({ measurements }, adindaFramework, { asOf: '2026-01-31' });
 * card.groups.find((group) => group.code === 'aspirasi')?.score; // 0
 * card.score; // undefined
 * card.groups[0]?.reason; // 'incomplete'
 * ```
 */
export function scoreKim(input: ScoreInput, framework: Framework, context: ScoreContext = {}): Scorecard {
  return createScorer(framework, context)(input);
}

/** @internal */
export function loadAll(
  tree: TreePlan,
  work: Workspace,
  measurements: Readonly<Record<string, Measurement | undefined>>,
): void {
  const { codes } = tree;
  for (let c = 0; c < codes.length; c++) load(tree, work, c, measurements[codes[c] as string]);
}

function provenanceOf({ framework, uncalibrated, drafts }: Plan, asOf: LocalDate | undefined): ScoreProvenance {
  const { id, since, until } = framework;
  return {
    framework: id,
    frameworkSince: since,
    asOf,
    inForce: asOf === undefined ? undefined : asOf >= since && (until === undefined || asOf < until),
    uncalibrated,
    drafts,
  };
}

const nothing: readonly string[] = [];

function assemble(
  plan: Plan,
  workspaces: readonly Workspace[],
  cards: readonly TreeCard[],
  input: ScoreInput,
  provenance: ScoreProvenance,
): Scorecard {
  const { framework } = plan;
  const [tree, work] = [plan.trees[0] as TreePlan, workspaces[0] as Workspace];
  const [card, ...beside] = cards as readonly [TreeCard, ...TreeCard[]];
  const root = card.groups[0] as TreeCard['groups'][number];
  const { score, availability } = root;
  const unmet = score === undefined ? [] : unmetRequirements(card, framework, input.exposure?.months);
  return {
    framework: framework.id,
    kimId: input.kimId,
    period: input.period,
    score,
    class:
      score === undefined || framework.bands === undefined || unmet.length > 0
        ? undefined
        : placeInClass(score, framework.bands),
    notClassified: unmet.length > 0 ? unmet : undefined,
    geometricReading: score === undefined ? undefined : geometricReading(tree, work),
    weakest: weakest(tree, work),
    evidence: evidenceBase(availability.quantitative.present, availability.qualitative.present),
    availability,
    groups: card.groups,
    criteria: card.criteria,
    beside,
    readings: readAgain(plan, workspaces),
    clamped: codesOf(cards, ({ clamped, use }) => clamped !== undefined && use !== 'set-aside'),
    imputed: nothing,
    renormalised: renormalisedGroups(cards),
    provenance,
    // Last, because it evaluates once more.
    upperBound: score === undefined ? undefined : upperBound(tree, work, framework),
  };
}

/** The same children of the root with the same weights, without full compensation; none where a value is negative. */
function geometricReading(tree: TreePlan, work: Workspace): number | undefined {
  const { children, weights } = tree.groups[0] as GroupPlan;
  let count = 0;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as number;
    if (work.state[child] !== state.present || weights[i] === 0) continue;
    const value = work.value[child] as number;
    if (value < 0) return undefined;
    work.childValues[count] = value;
    work.childWeights[count] = weights[i] as number;
    count++;
  }
  return count === 0 ? undefined : geometricOf(work.childValues, work.childWeights, count);
}

/** The score if everything that is missing were the best; absent where nothing was assumed. Changes the workspace. */
function upperBound(tree: TreePlan, work: Workspace, { range }: Framework): number | undefined {
  const assumed = tree.codes.flatMap((_, c) => (work.assumed[c] === 1 ? [c] : []));
  if (assumed.length === 0) return undefined;
  for (const c of assumed) work.value[c] = range.max;
  aggregate(tree, work);
  return work.value[tree.codes.length];
}

function weakest(tree: TreePlan, work: Workspace): Scorecard['weakest'] {
  const { children, weights } = tree.groups[0] as GroupPlan;
  let lowest = Number.POSITIVE_INFINITY;
  let codes: string[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as number;
    if (work.state[child] !== state.present || weights[i] === 0) continue;
    const value = work.value[child] as number;
    if (value > lowest) continue;
    if (value < lowest) codes = [];
    lowest = value;
    codes.push(nodeCode(tree, child));
  }
  return codes.length === 0 ? undefined : { codes, score: lowest };
}

function evidenceBase(numbers: number, judgements: number): EvidenceBase {
  if (numbers > 0) return judgements > 0 ? 'numbers-and-judgements' : 'numbers-only';
  return judgements > 0 ? 'judgements-only' : 'none';
}

/** The same normalised values, grouped another way; every counted criterion alike. */
function readAgain({ readings }: Plan, workspaces: readonly Workspace[]): Reading[] {
  return readings.map(({ code, parts }) => ({
    code,
    parts: parts.map((part) => {
      let counted = 0;
      let total = 0;
      for (const [t, c] of part.criteria) {
        const work = workspaces[t] as Workspace;
        if (work.state[c] !== state.present) continue;
        counted++;
        total += work.value[c] as number;
      }
      const status = part.criteria.length === 0 ? 'not-covered' : counted === 0 ? 'not-measured' : 'scored';
      const score = counted === 0 ? undefined : total / counted;
      return { code: part.code, status, score, counted, total: part.criteria.length };
    }),
  }));
}

function codesOf(
  cards: readonly TreeCard[],
  holds: (criterion: TreeCard['criteria'][number]) => boolean,
): readonly string[] {
  const codes: string[] = [];
  for (const { criteria } of cards) {
    for (const criterion of criteria) if (holds(criterion)) codes.push(criterion.code);
  }
  return codes;
}

function renormalisedGroups(cards: readonly TreeCard[]): readonly string[] {
  const codes: string[] = [];
  for (const { groups } of cards) for (const group of groups) if (group.renormalised) codes.push(group.code);
  return codes;
}
