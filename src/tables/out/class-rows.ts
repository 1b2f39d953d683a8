import { frameworkWords } from '../../explain/framework-words.js';
import { iterable, requireArgument } from '../../kernel/arguments.js';
import type { ColumnSpecs } from './column.js';
import { type KimCells, kimCells, kimColumns } from './kim-cells.js';
import { type ResultCells, type RowSource, requireOwnCard, resultCells, resultColumns } from './result-cells.js';
import { type RowOptions, requireRowOptions } from './tidy-rows.js';

/** One KIM, one period, one class of the framework: how probable it is that the KIM is of this class. */
export interface ClassRow extends KimCells, ResultCells {
  readonly score: number | null;
  /** `null` in the only row of a KIM of which no probability is known. */
  readonly possible_class_code: string | null;
  readonly possible_class_label: string | null;
  readonly possible_class_probability: number | null;
}

const mayLack = { nullable: true, privacyClass: 'public' } as const;

export const classColumns: ColumnSpecs<ClassRow> = {
  ...kimColumns,
  score: { ...mayLack, type: 'number' },
  possible_class_code: { ...mayLack, type: 'text' },
  possible_class_label: { ...mayLack, type: 'text' },
  possible_class_probability: { ...mayLack, type: 'number' },
  ...resultColumns,
};

/**
 * How sure the classes are, as a table: one row for each KIM × period × class of the framework, in its order; the
 * probabilities of a KIM add up to 1, but for what hangs on what is missing. A KIM without a class on its card, or without certainty, has one row, in which nothing
 * stands of a class.
 *
 * @param results as for `tidyRows`; nothing is kept here either.
 * @throws KimError as `tidyRows` does.
 *
 * @example
 * ```ts
 * const measured = (value) => ({ status: 'measured', value, n: 1 });
 * const measurements = {
 *   kimId: 'k1', reportId: 'r1', period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31',
 *   measurements: { iks: measured(0.9), ike: measured(0.8), ikl: measured(0.7) },
 * };
 * const card = scoreKim(measurements, idmFramework);
 * const rows = [...classRows([{ measurements, card }], { language: id, framework: idmFramework })];
 * rows.map((row) => row.possible_class_probability); // [0, 0, 0, 1, 0]
 * rows[3].possible_class_code; // 'maju'
 * ```
 */
export function* classRows(results: Iterable<RowSource>, options: RowOptions): Generator<ClassRow, void> {
  requireArgument(results, iterable, 'classRows', 'results');
  requireRowOptions(options, 'classRows');
  const { language, framework } = options;
  const words = framework && frameworkWords(framework, language);
  let at = 0;
  for (const result of results) {
    requireOwnCard(result, framework, 'classRows', `results[${at++}]`);
    const { measurements, card, registration } = result;
    const kim = kimCells(measurements, registration, language);
    const made = resultCells(result, framework, language);
    const rowOf = (code: string | null, label: string | null, probability: number | null): ClassRow => ({
      ...kim,
      score: card?.score ?? null,
      possible_class_code: code,
      possible_class_label: label,
      possible_class_probability: probability,
      ...made,
    });
    const { classes = [] } = card?.certainty ?? {};
    if (classes.length === 0) yield rowOf(null, null, null);
    for (const { code, probability } of classes) yield rowOf(code, words?.class(code) ?? null, probability);
  }
}
