import { requireArgument } from '../kernel/arguments.js';
import type { Language } from '../texts/language.js';
import { columnLabel, labelOfPlace } from './column-label.js';
import type { DataQuality } from './data-quality.js';
import type { RowFault } from './import-faults.js';
import { dataQualityKind, importLanguage } from './kinds.js';
import { faultText } from './render-import-note.js';

/** Notes on what was read: they state what was made of it. */
const wasRead: ReadonlySet<RowFault['code']> = new Set([
  'cell.left-beside-name',
  'cell.people-listed',
  'row.more-of-person',
  'row.several-activities',
]);

/** One line of a data-quality report. */
export interface QualityRow {
  readonly section: 'unread' | 'group' | 'unknown-column' | 'withheld-column' | 'coverage';
  /** The column or field, for people. */
  readonly subject: string;
  /** What is stated about it, for people; empty for coverage. */
  readonly reason: string;
  readonly count: number;
  /** Of how many; null where that states nothing. */
  readonly of: number | null;
}

/**
 * The report as rows, in one language, for a table or a file.
 *
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const rows = [{ 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Budi', Jabatan: 'Jagoan' }];
 * const quality = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
 * dataQualityRows(quality, en)[0].reason; // 'This is not in the list of choices.'
 * ```
 */
export function dataQualityRows(quality: DataQuality, language: Language): readonly QualityRow[] {
  requireArgument(quality, dataQualityKind, 'dataQualityRows', 'quality');
  requireArgument(language, importLanguage, 'dataQualityRows', 'language');
  const { kind, list } = quality;
  const label = (column: string) => (column === '' ? '' : columnLabel(kind, list, column, language));
  const { tables } = language;
  return [
    ...quality.unread.map(({ column, code, cells }) => ({
      section: 'unread' as const,
      subject: label(column),
      reason: faultText(code, language),
      count: cells,
      of: quality.rows.read - quality.rows.skipped,
    })),
    ...quality.groupNotes.map(({ code, column, groups }) => ({
      section: 'group' as const,
      subject: label(column ?? ''),
      reason: faultText(code, language),
      count: groups,
      of: quality.submissions,
    })),
    ...quality.unknownColumns.map(({ position, filled, nearest }) => ({
      section: 'unknown-column' as const,
      subject: String(position),
      reason: tables.unknownColumn(filled, nearest === undefined ? undefined : label(nearest), language.format),
      count: filled,
      of: null,
    })),
    ...quality.withheldColumns.map(({ position, category, filled }) => ({
      section: 'withheld-column' as const,
      subject: String(position),
      reason: `${tables.withheld[category as keyof typeof tables.withheld]}. ${tables.whyWithheld}`,
      count: filled,
      of: null,
    })),
    ...quality.coverage.map(({ place, filled, of }) => ({
      section: 'coverage' as const,
      subject: labelOfPlace(kind, place, language) ?? place,
      reason: '',
      count: filled,
      of,
    })),
  ];
}

/**
 * The report as a short text for the officer who handed over the table: one sentence for each thing, the most frequent
 * first.
 *
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const rows = [{ 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Budi', Jabatan: 'Jagoan' }];
 * const quality = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
 * renderDataQuality(quality, en)[0]; // 'Of 1 rows, 1 were used, 0 are not records, and 0 could not be used.'
 * ```
 */
export function renderDataQuality(quality: DataQuality, language: Language): readonly string[] {
  requireArgument(quality, dataQualityKind, 'renderDataQuality', 'quality');
  requireArgument(language, importLanguage, 'renderDataQuality', 'language');
  const { rows, submissions, items, unread, kind, list } = quality;
  const { quality: texts } = language.tables;
  const { format } = language;
  const total = Object.values(items).reduce((sum, count) => sum + count, 0);
  const byColumn = new Map<string, number>();
  for (const { column, code, cells } of unread)
    if (column !== '' && !wasRead.has(code)) byColumn.set(column, (byColumn.get(column) ?? 0) + cells);
  const records = rows.read - rows.skipped;
  const cellsUnknown = quality.unknownColumns.reduce((sum, { filled }) => sum + filled, 0);
  return [
    texts.rows(rows.read, rows.used, rows.skipped, rows.rejected, format),
    texts.submissions(submissions, total, format),
    ...[...byColumn].map(([column, cells]) =>
      texts.unread(cells, records, columnLabel(kind, list, column, language), format),
    ),
    ...(quality.partial > 0 ? [texts.partial(quality.partial, submissions, format)] : []),
    ...(quality.duplicates.length > 0 ? [texts.duplicates(quality.duplicates.length, format)] : []),
    ...(quality.resemblingIds.length > 0 ? [texts.ids(quality.resemblingIds.length, format)] : []),
    ...(quality.unknownColumns.length > 0
      ? [texts.unknownColumns(quality.unknownColumns.length, cellsUnknown, format)]
      : []),
    ...(quality.withheldColumns.length > 0 ? [texts.withheldColumns(quality.withheldColumns.length, format)] : []),
    ...(quality.corrections > 0 ? [texts.corrections(quality.corrections, format)] : []),
  ];
}
