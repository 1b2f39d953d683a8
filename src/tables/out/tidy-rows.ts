import { cautionsOfValue, type ValueOnCard } from '../../explain/cautions.js';
import { type FrameworkWords, frameworkWords } from '../../explain/framework-words.js';
import { iterable, requireArgument, requireOptions } from '../../kernel/arguments.js';
import type { Indicator } from '../../measure/indicator.js';
import type { MeasuredDefinition, Measurements } from '../../measure/measurements.js';
import { indicators } from '../../measure/registry.js';
import type { CriterionScore, Scorecard } from '../../model/scorecard.js';
import type { Framework } from '../../score/framework.js';
import type { Language } from '../../texts/language.js';
import { rowLanguage, rowOptions } from '../kinds.js';
import { type KimCells, kimCells } from './kim-cells.js';
import { type ResultCells, type RowSource, requireOwnCard, resultCells } from './result-cells.js';
import type { TidyRow } from './tidy-row.js';

/** How rows of results are made. */
export interface RowOptions {
  /** The language of the labels. */
  readonly language: Language;
  /** The framework of the cards, for the names of its classes. */
  readonly framework?: Framework | undefined;
  /** Indicators of one's own, each of which gets a column in wide rows; tidy rows have them by themselves. */
  readonly indicators?: readonly Pick<Indicator, 'code' | 'unit'>[] | undefined;
}

/**
 * Results as a tidy table: one row for each KIM × period × indicator, with a code and a label column for everything that
 * has a code. An indicator without a value has its row too: it states why, and its value is null, never 0.
 *
 * Rows are made one after the other and not kept, so that a whole country needs no more memory than one group. They hold
 * no personal data: neither ids nor counts of persons under a name.
 *
 * @param results anything that can be gone through; each with its measurements and, where there is one, its scorecard.
 * @param options the language for the labels, and the framework for the names of classes.
 * @throws KimError `invalid-argument` for a card of another group, period or framework, when its row is due;
 * `missing-argument` for a result without measurements.
 *
 * @example
 * ```ts
 * const report = {
 *   kind: 'activity-report', schemaVersion: 'v1', id: 'r1', kimId: 'k1',
 *   period: { from: '2025-01-01', through: '2025-12-31' },
 *   activities: [{ id: 'a1', date: '2025-03-01', functions: ['diskusi'] }],
 * };
 * const measurements = measureKim({ report }, { asOf: '2026-01-31' });
 * const rows = [...tidyRows([{ measurements, registration: { seat: { regionCode: '62.10' } } }], { language: id })];
 * const row = rows.find(({ indicator_code }) => indicator_code === 'diseminasi.produk');
 * row.province_label; // 'Kalimantan Tengah'
 * row.status_label; // 'belum ada data'
 * row.value; // null
 * ```
 */
export function* tidyRows(results: Iterable<RowSource>, options: RowOptions): Generator<TidyRow, void> {
  requireArgument(results, iterable, 'tidyRows', 'results');
  requireRowOptions(options, 'tidyRows');
  const { language, framework } = options;
  const words = framework && frameworkWords(framework, language);
  let at = 0;
  for (const result of results) {
    requireOwnCard(result, framework, 'tidyRows', `results[${at++}]`);
    const { measurements, card, registration } = result;
    const where = kimCells(measurements, registration, language);
    const made = resultCells(result, framework, language);
    const criteria = criteriaOf(card);
    const drafts = card?.provenance.drafts;
    for (const [code, measurement] of Object.entries(measurements.measurements)) {
      const value = { code, measurement, criterion: criteria?.get(code), drafts };
      yield tidyRow(where, value, definitionOf(code, measurements), made, { language, words });
    }
  }
}

/** Refuses wrong options of rows of results. */
export function requireRowOptions(options: RowOptions, caller: string): void {
  requireOptions(options, rowOptions, caller);
  requireArgument(options.language, rowLanguage, caller, 'language');
}

/** One row, written out cell by cell: putting it together from parts takes several times as long. */
function tidyRow(
  where: KimCells,
  onCard: ValueOnCard,
  { dimension, unit }: Partial<MeasuredDefinition>,
  made: ResultCells,
  { language, words }: { readonly language: Language; readonly words: FrameworkWords | undefined },
): TidyRow {
  const { code, measurement, criterion } = onCard;
  const { indicators: texts } = language;
  const { status } = measurement;
  const measured = status === 'measured' ? measurement : undefined;
  const reason = status === 'measured' ? null : measurement.reason;
  const cautions = cautionsOfValue(onCard, language, words);
  const dimensionCode = dimension ?? code.split('.')[0] ?? code;
  return {
    kim_id: where.kim_id,
    kim_name: where.kim_name,
    report_id: where.report_id,
    place_name: where.place_name,
    region_code: where.region_code,
    region_level: where.region_level,
    province_code: where.province_code,
    province_label: where.province_label,
    kabupaten_kota_code: where.kabupaten_kota_code,
    kecamatan_code: where.kecamatan_code,
    period_from: where.period_from,
    period_through: where.period_through,
    dimension_code: dimensionCode,
    dimension_label: textOf(texts.dimensions, dimensionCode) ?? dimensionCode,
    indicator_code: code,
    indicator_label: textOf(texts.names, code) ?? code,
    status,
    status_label: texts.statuses[status],
    reason,
    reason_label: reason === null ? null : (textOf(texts.reasons, reason) ?? null),
    value: measured?.value ?? null,
    numerator: measured?.numerator ?? null,
    denominator: measured?.denominator ?? null,
    n: 'n' in measurement ? measurement.n : null,
    unit: unit ?? null,
    unit_label: unit === undefined ? null : texts.units[unit],
    unstated: measured?.unstated ?? null,
    inferred: measured?.inferred ?? null,
    surplus: measured?.surplus ?? null,
    value_read: criterion?.caution === undefined ? null : (criterion.raw ?? null),
    caution: cautions.length === 0 ? null : cautions.join(' '),
    criterion_use: criterion?.use ?? null,
    normalised: criterion?.normalised ?? null,
    nominal_weight: criterion?.nominalWeight ?? null,
    effective_weight: criterion?.effectiveWeight ?? null,
    points: criterion?.points ?? null,
    class_code: made.class_code,
    class_label: made.class_label,
    class_verdict_code: made.class_verdict_code,
    class_verdict_label: made.class_verdict_label,
    class_probability: made.class_probability,
    score_lower: made.score_lower,
    score_upper: made.score_upper,
    score_coverage: made.score_coverage,
    quality_code: made.quality_code,
    quality_label: made.quality_label,
    no_class_codes: made.no_class_codes,
    no_class_label: made.no_class_label,
    score_caution: made.score_caution,
    rule_set: made.rule_set,
    framework: made.framework,
    as_of: made.as_of,
    library: made.library,
  };
}

const shipped: Readonly<Record<string, Indicator>> = indicators;

/** Dimension and unit of an indicator: of this library, or as the measurements carry those of one's own. */
function definitionOf(code: string, { definitions }: Measurements): Partial<MeasuredDefinition> {
  if (definitions !== undefined && Object.hasOwn(definitions, code)) return definitions[code] ?? {};
  return Object.hasOwn(shipped, code) ? (shipped[code] ?? {}) : {};
}

function textOf(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}

function criteriaOf(card: Scorecard | undefined): ReadonlyMap<string, CriterionScore> | undefined {
  if (card === undefined) return undefined;
  const all = [...card.criteria, ...card.beside.flatMap(({ criteria }) => criteria)];
  return new Map(all.map((criterion) => [criterion.code, criterion]));
}
