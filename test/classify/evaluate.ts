import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActivityClassification } from '../../src/classify/classification.js';
import { classifyWith } from '../../src/classify/classifier.js';
import { compileEngine, type Engine } from '../../src/classify/engine.js';
import { type FormFilter, standardRows } from '../../src/classify/standard-rows.js';
import { wordsOf } from '../../src/classify/tokens.js';
import { type Technique, techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topOf } from '../../src/vocabulary/queries.js';
import { root } from '../support/source-files.js';
import { isOfGuide, isTaughtBy, taughtByTitles } from './attested.js';

/** A real title with the labels that two annotators gave it after one guide. */
export interface LabelledTitle {
  readonly title: string;
  readonly technique: string;
  readonly functions: ReadonlySet<string>;
  readonly source: string;
  readonly status: string;
  /** Of KIMs, or of neighbouring groups and villages. */
  readonly isOfKim: boolean;
}

/** The names the labels use. */
const labelOfTop: Readonly<Record<string, string>> = {
  'diseminasi-informasi': 'diseminasi',
  'pendidikan-dan-latihan': 'pendidikan-latihan',
  'di-luar-lima-teknik': 'other',
  'konsultasi-dan-konseling': 'konsultasi-konseling',
};
const labelOfFunction: Readonly<Record<string, string>> = {
  akses: 'A1',
  diskusi: 'D1',
  implementasi: 'I',
  networking: 'N',
  diseminasi: 'D2',
  aspirasi: 'A2',
};
export const functionLabels = Object.values(labelOfFunction);
export const unknown = 'none';

/** The file begins with the titles of KIMs. */
const titlesOfKims = 94;

/** The labelled titles of the examples, or of another file of the same columns. */
export function labelledTitles(file = join(root, 'docs/examples/data/activity-titles.tsv')): LabelledTitle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const [title = '', technique = '', functions = '', source = '', status = ''] = line.split('\t');
      const labels = new Set(functions.split(',').filter(Boolean));
      return { title, technique, functions: labels, source, status, isOfKim: index < titlesOfKims };
    });
}

/** What was labelled beside what was found. */
export interface Outcome {
  readonly labelled: LabelledTitle;
  readonly technique: string;
  readonly grade: string;
  readonly status: string;
  readonly functions: ReadonlySet<string>;
}

function outcome(labelled: LabelledTitle, { status, technique, functions }: ActivityClassification): Outcome {
  return {
    labelled,
    technique: techniqueLabel(technique?.concept),
    grade: technique?.grade ?? unknown,
    status: status?.concept ?? unknown,
    functions: new Set(functions.map(({ concept }) => labelOfFunction[concept] ?? concept)),
  };
}

/** The label of the top above a technique. */
export function techniqueLabel(concept: Technique | undefined): string {
  if (concept === undefined) return unknown;
  const top = topOf(techniques, concept);
  return labelOfTop[top] ?? top;
}

/** Everything known: how well the tables fit the titles they were seen with. Not a measure of new titles. */
export function nothingHeldOut(titles: readonly LabelledTitle[]): Outcome[] {
  const engine = compileEngine();
  return titles.map((labelled) => outcome(labelled, classifyWith(engine, labelled.title)));
}

/**
 * Each source in turn is held out: its titles are read by tables without what only that source taught.
 * `declared` leaves out the rows that `attested.ts` says that source taught. `strict` distrusts the declarations: it also leaves
 * out every form that stands in titles of that source and of no other, unless the labelling guide lists it, however
 * common a word of the language it is. The truth for new titles lies between the two.
 */
export function leaveOneSourceOut(titles: readonly LabelledTitle[], mode: 'declared' | 'strict'): readonly Outcome[] {
  return withSourceHeldOut(titles, mode, (labelled, engine) => outcome(labelled, classifyWith(engine, labelled.title)));
}

/** Reads every title by tables that do not know its source. */
export function withSourceHeldOut<Result>(
  titles: readonly LabelledTitle[],
  mode: 'declared' | 'strict',
  read: (labelled: LabelledTitle, engine: Engine) => Result,
): Result[] {
  const sources = [...new Set(titles.map(({ source }) => source))];
  const standard = compileEngine();
  return sources.flatMap((source) => {
    const own = titles.filter((labelled) => labelled.source === source);
    const textOfOwn = textOf(own);
    const textOfOthers = textOf(titles.filter((labelled) => labelled.source !== source));
    const keep: FormFilter = (form, row) => {
      if (isTaughtBy(form, row, source)) return false;
      if (mode === 'declared' || isOfGuide(form, row)) return true;
      const wanted = ` ${wordsOf(form).join(' ')} `;
      return !textOfOwn.includes(wanted) || textOfOthers.includes(wanted);
    };
    // Most sources taught no row of their own.
    const isUntouched =
      mode === 'declared' && !Object.values(taughtByTitles).some((address) => source.startsWith(address));
    const engine = isUntouched ? standard : compileEngine({}, standardRows(keep));
    return own.map((labelled) => read(labelled, engine));
  });
}

/** The words of all titles, in one text. */
const textOf = (titles: readonly LabelledTitle[]) =>
  titles.map(({ title }) => ` ${wordsOf(title).join(' ')} `).join('|');

/** True positives, false positives and false negatives of one label. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

export function techniqueTally(outcomes: readonly Outcome[], label: string): Tally {
  const labelled = outcomes.filter((one) => one.labelled.technique === label);
  const found = outcomes.filter((one) => one.technique === label);
  const right = found.filter((one) => one.labelled.technique === label).length;
  return { right, wrong: found.length - right, missed: labelled.length - right };
}

/** The tally of one function, or of all together (micro). */
export function functionTally(outcomes: readonly Outcome[], labels: readonly string[] = functionLabels): Tally {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { labelled, functions } of outcomes) {
    for (const label of labels) {
      if (functions.has(label) && labelled.functions.has(label)) right++;
      else if (functions.has(label)) wrong++;
      else if (labelled.functions.has(label)) missed++;
    }
  }
  return { right, wrong, missed };
}

/** Of the titles stated with a grade, how many are right. */
export function gradeTally(
  outcomes: readonly Outcome[],
  grade: string,
): { readonly right: number; readonly of: number } {
  const stated = outcomes.filter((one) => one.grade === grade);
  return { right: stated.filter(isRight).length, of: stated.length };
}

/** The interval of Wilson for a share, at 95 %. */
export function wilson(right: number, of: number): readonly [number, number] {
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - half) / scale, (middle + half) / scale];
}

/**
 * The interval of an F1 at 95 % for a label that each title has at most once: of the titles that have it or were given it,
 * the right ones are a share with Wilson's interval, and F1 grows with that share.
 */
export function f1Interval({ right, wrong, missed }: Tally): readonly [number, number] {
  const [from, to] = wilson(right, right + wrong + missed);
  const ofShare = (share: number) => (2 * share) / (1 + share);
  return [ofShare(from), ofShare(to)];
}

/** The interval of micro-F1 at 95 %: a ratio of two sums over titles, for the functions of one title go together. */
export function microF1Interval(outcomes: readonly Outcome[]): readonly [number, number] {
  const all = functionTally(outcomes);
  const value = f1(all);
  const deviations = outcomes.map((outcome) => {
    const { right, wrong, missed } = functionTally([outcome]);
    return 2 * right - value * (2 * right + wrong + missed);
  });
  const error = Math.hypot(...deviations) / (2 * all.right + all.wrong + all.missed);
  return [Math.max(0, value - 1.959964 * error), Math.min(1, value + 1.959964 * error)];
}

export function statusTally(outcomes: readonly Outcome[], status: string): Tally {
  const labelled = outcomes.filter((one) => one.labelled.status === status);
  const found = outcomes.filter((one) => one.status === status);
  const right = found.filter((one) => one.labelled.status === status).length;
  return { right, wrong: found.length - right, missed: labelled.length - right };
}

export function isRight({ labelled, technique }: Outcome): boolean {
  return labelled.technique === technique;
}
