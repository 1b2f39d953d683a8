import {
  type Kind,
  listOf,
  localDate,
  numberWithin,
  oneOf,
  optional,
  record,
  requireArgument,
  requireOptions,
  shape,
  statedPeriod,
  text,
} from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { EvidenceBase, LeftOutRecords, Reading, Scorecard, ScoreProvenance } from '../model/scorecard.js';
import { geometricOf } from './aggregate/geometric-mean.js';
import { countedDimensions, type TreeCard, weakestOf, writeCard } from './card.js';
import { filled, isAnyUnknown } from './certainty/draw-values.js';
import { type CertaintyOptions, type CertaintyPlan, certaintyOf, certaintyPlan } from './certainty/score-certainty.js';
import { placed } from './class-bands.js';
import { unmetRequirements } from './class-requirements.js';
import { type CompiledFramework, compiledOf, type Tree } from './compile.js';
import { dataQuality } from './data-quality.js';
import { createEvaluation, evaluateTree, scoreOf } from './evaluate.js';
import { type Evaluation, state } from './evaluation.js';
import type { Framework } from './framework.js';
import { scoreContext } from './kinds.js';
import { ratersOnCard } from './raters-on-card.js';
import type { ScoreInput } from './score-input.js';

/** Around the scoring. */
export interface ScoreContext {
  /** The day the scoring speaks of; default: the day of measuring. States whether the framework is in force. */
  readonly asOf?: LocalDate;
  /** What the certainty of the score takes into account; `false` leaves it out, for runs over many groups. */
  readonly certainty?: CertaintyOptions | false;
}

/** Scores one group after another under one framework. */
export type Scorer = (input: ScoreInput) => Scorecard;

/**
 * Makes a scorer for many groups: the framework is checked and prepared once.
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
  const score = scorerOf(framework, context, 'createScorer');
  return (input) => score(input, 'createScorer');
}

function scorerOf(framework: Framework, context: ScoreContext, caller: string) {
  const compiled = compiledOf(framework, caller);
  requireOptions(context, scoreContext, caller);
  const { asOf, certainty = {} } = context;
  const plan = certainty === false ? undefined : certaintyPlan(certainty, framework, caller);
  return (input: ScoreInput, by: string): Scorecard => {
    requireArgument(input, scoreInput, by, 'input');
    return scoreWith(compiled, input, asOf ?? input.asOf, plan, by);
  };
}

const scoreInput: Kind = /* @__PURE__ */ shape('measurements by code, as measureKim gives them', {
  measurements: record,
  kimId: /* @__PURE__ */ optional(text),
  period: /* @__PURE__ */ optional(statedPeriod),
  asOf: /* @__PURE__ */ optional(localDate),
  exposure: /* @__PURE__ */ optional(
    /* @__PURE__ */ shape('for how many months the group was observed', {
      months: /* @__PURE__ */ numberWithin(0),
      knownMonths: /* @__PURE__ */ optional(/* @__PURE__ */ numberWithin(0)),
      periodMonths: /* @__PURE__ */ optional(/* @__PURE__ */ numberWithin(0)),
    }),
  ),
  partialLists: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text, 'a list of names of lists')),
  bodyType: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf('kim', 'forum-kim')),
  notCounted: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a record that was left out', { list: text, reason: text }),
      'a list of records that were left out',
    ),
  ),
});

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
 * const measurements = { 'akses.jenis-sumber': { status: 'measured', value: 4, n: 9 } };
 * const card = scoreKim({ measurements }, adindaFramework, { asOf: '2026-01-31' });
 * card.groups.find((group) => group.code === 'akses')?.score; // 25
 * card.upperBound; // 100
 * card.notClassified; // ['months-unknown', 'too-little-measured', 'quality-not-judged']
 * scoreKim({ measurements: {} }, adindaFramework).groups[0]?.reason; // 'incomplete'
 * ```
 */
export function scoreKim(input: ScoreInput, framework: Framework, context: ScoreContext = {}): Scorecard {
  return scorerOf(framework, context, 'scoreKim')(input, 'scoreKim');
}

function scoreWith(
  compiled: CompiledFramework,
  input: ScoreInput,
  asOf: LocalDate | undefined,
  plan: CertaintyPlan | undefined,
  caller: string,
): Scorecard {
  const { framework, index } = compiled;
  const { measurements, kimId } = input;
  const period = input.period && { ...input.period };
  const trees = [index, ...compiled.beside];
  const evaluations = trees.map((tree) => evaluateTree(tree, measurements, compiled, caller));
  const [made = createEvaluation(index)] = evaluations;
  const card = writeCard(index, made);
  const beside = compiled.beside.map((tree, i) => writeCard(tree, evaluations[i + 1] ?? made));
  const cards = [card, ...beside];
  const { score, availability } = card.root;
  const { partialLists, notCounted } = input;
  const raters = ratersOnCard(card.criteria, framework);
  // If everything that is missing were the best.
  const highest = isAnyUnknown(index, made) ? filled(index, made, 1, framework) : made;
  const { months: observed = 0, knownMonths = observed } = input.exposure ?? {};
  const months = input.exposure && knownMonths;
  const quality = dataQuality({ criteria: card.criteria, months, partialLists });
  const unmet = score === undefined ? [] : unmetRequirements(card, framework, input.exposure, quality.gradeForClass);
  return {
    framework: framework.id,
    kimId,
    period,
    score,
    // Where something is only assumed, the score could be higher.
    upperBound:
      score !== undefined && made.assumed.some((assumed) => assumed !== 0) ? scoreOf(index, highest) : undefined,
    notClassified: unmet.length > 0 ? unmet : undefined,
    class:
      score === undefined || framework.bands === undefined || unmet.length > 0
        ? undefined
        : placed(score, framework.bands),
    certainty:
      plan &&
      certaintyOf(compiled, made, card.criteria, {
        plan,
        highest,
        unseen: unseenPart(compiled, input.exposure),
        isClassified: unmet.length === 0,
      }),
    geometricReading: score === undefined ? undefined : geometricReading(index, made),
    weakest: weakestOf(index, made, card.groups),
    quality,
    ...(raters !== undefined && { raters }),
    notCounted: notCounted && countLeftOut(notCounted),
    ...(partialLists !== undefined && partialLists.length > 0 && { partialLists }),
    ...(observed > knownMonths && { monthsUnknown: observed - knownMonths }),
    ...(input.bodyType === 'forum-kim' && { bodyType: input.bodyType }),
    evidence: evidenceBase(availability.quantitative.present, availability.qualitative.present),
    availability,
    groups: card.groups,
    criteria: card.criteria,
    beside: cards.slice(1).map(({ groups, criteria }) => ({ groups, criteria })),
    readings: readAgain(compiled, evaluations),
    clamped: codesOf(cards, 'criteria', ({ clamped, use }) => clamped !== undefined && use !== 'set-aside'),
    renormalised: codesOf(cards, 'groups', ({ renormalised }) => renormalised),
    provenance: provenanceOf(compiled, asOf),
  };
}

/** Which part of the time that the framework asks for was not observed, or not known to be of the group; 0 where nothing is known. */
function unseenPart({ wholeMonths }: CompiledFramework, exposure: ScoreInput['exposure']): number {
  if (wholeMonths === undefined || exposure === undefined) return 0;
  const { months, knownMonths = months, periodMonths = months } = exposure;
  return Math.max(0, 1 - Math.min(months, knownMonths, periodMonths) / wholeMonths);
}

function countLeftOut(records: NonNullable<ScoreInput['notCounted']>): LeftOutRecords[] {
  const counted = new Map<string, LeftOutRecords>();
  for (const { list, reason } of records) {
    const key = `${list} ${reason}`;
    counted.set(key, { list, reason, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const place = ({ list, reason }: LeftOutRecords) => `${list} ${reason}`;
  return [...counted.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

function provenanceOf(
  { framework, uncalibrated, drafts }: CompiledFramework,
  asOf: LocalDate | undefined,
): ScoreProvenance {
  const { id, since, until, stratum } = framework;
  return {
    framework: id,
    frameworkSince: since,
    ...(stratum === undefined ? {} : { stratum }),
    asOf,
    inForce: asOf === undefined ? undefined : asOf >= since && (until === undefined || asOf < until),
    uncalibrated,
    drafts,
  };
}

/** The same children of the root with the same weights, without full compensation; none where a value is negative. */
function geometricReading(tree: Tree, made: Evaluation): number | undefined {
  const dimensions = countedDimensions(tree, made);
  return dimensions.length === 0 || dimensions.some(({ value }) => value < 0) ? undefined : geometricOf(dimensions);
}

function evidenceBase(numbers: number, judgements: number): EvidenceBase {
  if (numbers > 0) return judgements > 0 ? 'numbers-and-judgements' : 'numbers-only';
  return judgements > 0 ? 'judgements-only' : 'none';
}

/** The same normalised values, grouped another way; every measured criterion alike. */
function readAgain({ readings }: CompiledFramework, evaluations: readonly Evaluation[]): Reading[] {
  return readings.map(({ code, parts }) => ({
    code,
    parts: parts.map(({ code: part, criteria }) => {
      let counted = 0;
      let sum = 0;
      for (const { tree, node } of criteria) {
        const made = evaluations[tree];
        if (made?.state[node] !== state.present) continue;
        counted++;
        sum += made.value[node] ?? 0;
      }
      return {
        code: part,
        status: criteria.length === 0 ? 'not-covered' : counted === 0 ? 'not-measured' : 'scored',
        score: counted === 0 ? undefined : sum / counted,
        counted,
        total: criteria.length,
      };
    }),
  }));
}

function codesOf<Part extends 'criteria' | 'groups'>(
  cards: readonly TreeCard[],
  part: Part,
  holds: (scored: TreeCard[Part][number]) => boolean,
): string[] {
  const codes: string[] = [];
  for (const card of cards) for (const scored of card[part]) if (holds(scored)) codes.push(scored.code);
  return codes;
}
