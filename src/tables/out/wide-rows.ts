import { iterable, requireArgument } from '../../kernel/arguments.js';
import type { Indicator } from '../../measure/indicator.js';
import { type IndicatorCode, indicators } from '../../measure/registry.js';
import type { Language } from '../../texts/language.js';
import { type CellValue, type Column, type ColumnSpecs, inLanguage } from './column.js';
import { type ColumnName, columnName } from './column-name.js';
import { type KimCells, kimCells, kimColumns } from './kim-cells.js';
import { type ResultCells, type RowSource, requireOwnCard, resultCells, resultColumns } from './result-cells.js';
import { type RowOptions, requireRowOptions } from './tidy-rows.js';

export interface WideCells extends KimCells, ResultCells {
  readonly score: number | null;
  readonly measured: number;
  readonly applicable: number;
}

/** One KIM in one period, with a column for every indicator, such as `akses_keragaman_sumber`. */
export type WideRow = WideCells & {
  readonly [Code in IndicatorCode as ColumnName<Code>]: number | null;
};

const { class_code, class_label, ...definitions } = resultColumns;

const wideColumns: ColumnSpecs<WideCells> = {
  ...kimColumns,
  score: {
    type: 'number',
    nullable: true,
    privacyClass: 'public',
  },
  class_code,
  class_label,
  measured: {
    type: 'integer',
    nullable: false,
    privacyClass: 'public',
  },
  applicable: {
    type: 'integer',
    nullable: false,
    privacyClass: 'public',
  },
  ...definitions,
};

const codes = () => Object.keys(indicators) as IndicatorCode[];

/** The columns of wide rows; one for every indicator of the registry, in its order, then those of one's own. */
export function wideColumnsIn(
  language: Language,
  own: readonly Pick<Indicator, 'code' | 'unit'>[] = [],
): Column<keyof WideRow & string>[] {
  const { counted, names, units } = language.indicators;
  return [
    ...inLanguage(wideColumns, language.columns),
    ...codes().map((code) => {
      const { unit }: Indicator = indicators[code];
      return {
        name: columnName(code),
        type: 'number' as const,
        nullable: true,
        label: names[code],
        description: counted[code],
        unit: units[unit],
        privacyClass: 'public' as const,
      };
    }),
    ...own.map(({ code, unit }) => ({
      name: columnName(code) as keyof WideRow & string,
      type: 'number' as const,
      nullable: true,
      label: textOf(names, code) ?? code,
      description: textOf(counted, code) ?? code,
      unit: units[unit],
      privacyClass: 'public' as const,
    })),
  ];
}

const textOf = (texts: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/**
 * Results as a wide table: one row for each KIM × period, a column for every indicator. Whatever has no value is null,
 * and why it has none is only in the tidy rows; `measured` and `applicable` state how much there is. Values of shares may
 * not be averaged over groups: use the numerators and denominators of the tidy rows.
 *
 * @param results as for `tidyRows`; nothing is kept here either.
 * @throws KimError as `tidyRows` does.
 *
 * @example
 * ```ts
 * const report = {
 *   kind: 'activity-report', schemaVersion: 'v1', id: 'r1', kimId: 'k1',
 *   period: { from: '2025-01-01', through: '2025-12-31' }, aspirations: [],
 * };
 * const [row] = wideRows([{ measurements: measureKim({ report }, { asOf: '2026-01-31' }) }], { language: id });
 * row.aspirasi_tercatat; // 0
 * row.diseminasi_produk; // null
 * ```
 */
export function* wideRows(results: Iterable<RowSource>, options: RowOptions): Generator<WideRow, void> {
  requireArgument(results, iterable, 'wideRows', 'results');
  requireRowOptions(options, 'wideRows');
  const { language, framework } = options;
  let at = 0;
  const own = options.indicators ?? [];
  const names = [...codes(), ...own.map(({ code }) => code)].map((code) => [code, columnName(code)] as const);
  // A copy has all the keys at once; putting so many together anew for each row takes many times as long.
  const blank = Object.fromEntries(names.map(([, name]) => [name, null]));
  for (const result of results) {
    requireOwnCard(result, framework, 'wideRows', `results[${at++}]`);
    const { measurements, card, registration } = result;
    const row: Record<string, CellValue> = { ...blank };
    let measured = 0;
    let applicable = 0;
    for (const [code, name] of names) {
      // Absent where the caller asked for some indicators only.
      const measurement = Object.hasOwn(measurements.measurements, code) ? measurements.measurements[code] : undefined;
      if (measurement === undefined || measurement.status === 'not-applicable') continue;
      applicable++;
      if (measurement.status !== 'measured') continue;
      measured++;
      row[name] = measurement.value;
    }
    Object.assign(row, kimCells(measurements, registration, language), resultCells(result, framework, language), {
      score: card?.score ?? null,
      measured,
      applicable,
    });
    yield row as unknown as WideRow;
  }
}
