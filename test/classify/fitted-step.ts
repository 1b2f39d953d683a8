import { type Choice, chooseActs, heaviest } from '../../src/classify/choose-technique.js';
import { classifyWith } from '../../src/classify/classifier.js';
import { compileEngine, type Engine } from '../../src/classify/engine.js';
import { CONTEXT } from '../../src/classify/entries.js';
import { findMatches } from '../../src/classify/matches.js';
import { readText } from '../../src/classify/reading.js';
import { placeForms } from '../../src/classify/sentence.js';
import { type LabelledTitle, labelledTitles, techniqueLabel, unknown, withSourceHeldOut } from './evaluate.js';

/**
 * A trial of a fitted last step: a softmax regression over the evidence of the tables (which forms were found, where they
 * stand, what the surroundings weigh, what the rules decided) that may change the technique. It is trained and tried with
 * the titles of one source held out at a time, both from the tables and from the fit, so it cannot learn a source by heart.
 * Nothing of it is in `src`; docs/benchmarks.md says what it gains.
 */
export interface FittedStep {
  readonly titles: number;
  readonly weights: number;
  /** Right by the rules alone, and with the fitted step after them. */
  readonly rules: number;
  readonly fitted: number;
  /** Titles that only one of the two reads right. */
  readonly mended: number;
  readonly spoiled: number;
  /** Of those mended, where the rules had found a technique at all; for the others the fit tells the most frequent class. */
  readonly mendedAmongRead: number;
  /** Headlines that tell of no activity, how many of them the rules give a technique, and how many the fitted step. */
  readonly headlines: number;
  readonly headlinesByRules: number;
  readonly headlinesFitted: number;
  /** Mean squared distance between the probability told and what was right (0 best), and of always telling the share. */
  readonly brier: number;
  readonly brierOfShare: number;
}

/** What the trial shows, as it stands in docs/benchmarks.md. */
export function fittedStepSentence(trial: FittedStep): string {
  const { titles, weights, rules, fitted, mended, mendedAmongRead, spoiled, headlines } = trial;
  return [
    `With ${weights} weights it reads ${fitted} of ${titles} titles right instead of ${rules}: ${mended} mended, ${spoiled} spoiled. But of those`,
    `mended the tables had found a form in only ${mendedAmongRead}; for the others it says the most frequent class, whatever the title. Of`,
    `${headlines} invented headlines of no activity the rules give ${trial.headlinesByRules} a technique, the fitted step ${trial.headlinesFitted}. Its probabilities are`,
    `off by ${trial.brier.toFixed(3)} (Brier; ${trial.brierOfShare.toFixed(3)} for always telling the share of right ones), so it earns no place.`,
  ].join('\n');
}

interface Example {
  readonly source: string;
  readonly label: number;
  readonly byRules: number;
  readonly features: readonly number[];
}

/** How often the fit goes over the examples, how far it steps, and how strongly weights are drawn to zero. */
const rounds = 300;
const step = 0.5;
const ridge = 0.01;

export function tryFittedStep(
  headlines: readonly string[],
  titles: readonly LabelledTitle[] = labelledTitles(),
): FittedStep {
  const names = new Map<string, number>();
  const classes = [...new Set([...titles.map(({ technique }) => technique), unknown])].sort();
  const exampleOf = (title: string, source: string, label: string, engine: Engine): Example => {
    const { found, decided } = evidenceOf(title, engine);
    const features = found.map((name) => {
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    });
    return { source, label: classes.indexOf(label), byRules: classes.indexOf(decided), features };
  };
  const examples = withSourceHeldOut(titles, 'strict', (labelled, engine) =>
    exampleOf(labelled.title, labelled.source, labelled.technique, engine),
  );
  const standard = compileEngine();
  const strange = headlines.map((title) => exampleOf(title, 'headlines', unknown, standard));
  const size = names.size;
  const none = classes.indexOf(unknown);
  let fitted = 0;
  let rules = 0;
  let mended = 0;
  let spoiled = 0;
  let mendedAmongRead = 0;
  let squares = 0;
  for (const source of new Set(examples.map((one) => one.source))) {
    const weights = fitWeights(
      examples.filter((one) => one.source !== source),
      size,
      classes.length,
    );
    for (const one of examples) {
      if (one.source !== source) continue;
      const probabilities = told(one.features, weights, classes.length);
      const best = bestOf(probabilities);
      const isRight = best === one.label;
      const wasRight = one.byRules === one.label;
      squares += ((probabilities[best] ?? 0) - (isRight ? 1 : 0)) ** 2;
      if (isRight) fitted++;
      if (wasRight) rules++;
      if (isRight && !wasRight) mended++;
      if (isRight && !wasRight && one.byRules !== none) mendedAmongRead++;
      if (!isRight && wasRight) spoiled++;
    }
  }
  const share = fitted / examples.length;
  const whole = fitWeights(examples, size, classes.length);
  const headlinesFitted = strange.filter(
    ({ features }) => bestOf(told(features, whole, classes.length)) !== none,
  ).length;
  return {
    titles: examples.length,
    weights: size * classes.length,
    rules,
    fitted,
    mended,
    spoiled,
    mendedAmongRead,
    headlines: strange.length,
    headlinesByRules: strange.filter(({ byRules }) => byRules !== none).length,
    headlinesFitted,
    brier: squares / examples.length,
    brierOfShare: share * (1 - share),
  };
}

function bestOf(probabilities: Float64Array): number {
  return probabilities.indexOf(Math.max(...probabilities));
}

/** What the tables found in a title, as names of features, and what the rules decided. */
function evidenceOf(title: string, engine: Engine): { readonly found: readonly string[]; readonly decided: string } {
  const reading = readText(title, engine.lexicon);
  const matches = findMatches(reading);
  const placed = placeForms(reading, matches);
  const top = (choice: Pick<Choice, 'concept'> | undefined) =>
    choice === undefined ? unknown : (engine.topOfTechnique.get(choice.concept) ?? unknown);
  const { technique, status } = classifyWith(engine, title);
  const decided = techniqueLabel(technique?.concept);
  const { lead } = chooseActs(reading, placed, engine.topOfTechnique);
  const found = [
    'always',
    `decided ${decided}`,
    `grade ${technique?.grade ?? unknown} ${decided}`,
    `status ${status?.concept ?? unknown}`,
    `surroundings ${top(heaviest(matches[CONTEXT] ?? [], engine.topOfTechnique))}`,
    ...placed.map(({ match, rank }) => `form ${top(match.entry)} ${rank}`),
    ...placed.slice(0, 1).map(({ match }) => `first ${top(match.entry)}`),
    ...placed.slice(-1).map(({ match }) => `last ${top(match.entry)}`),
    `rank ${lead?.rank ?? unknown}`,
    `forms ${Math.min(placed.length, 3)}`,
  ];
  return { found: [...new Set(found)], decided };
}

/** Softmax regression by plain gradient descent: the same weights each time. Those of a feature stand side by side. */
function fitWeights(examples: readonly Example[], size: number, classes: number): Float64Array {
  const weights = new Float64Array(size * classes);
  const change = new Float64Array(size * classes);
  for (let round = 0; round < rounds; round++) {
    change.fill(0);
    for (const { features, label } of examples) {
      const errors = told(features, weights, classes);
      errors[label] = (errors[label] as number) - 1;
      for (const feature of features) {
        const from = feature * classes;
        for (let c = 0; c < classes; c++) change[from + c] = (change[from + c] as number) + (errors[c] as number);
      }
    }
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] as number;
      weights[i] = weight - step * ((change[i] as number) / examples.length + ridge * weight);
    }
  }
  return weights;
}

function told(features: readonly number[], weights: Float64Array, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (const feature of features) {
    const from = feature * classes;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[from + c] as number);
  }
  let all = 0;
  for (let c = 0; c < classes; c++) all += scores[c] = Math.exp(scores[c] as number);
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) / all;
  return scores;
}
