import { requireArgument } from '../../kernel/arguments.js';
import type { Language } from '../../texts/language.js';
import type { ImportField } from '../fields/import-field.js';
import { importFields } from '../fields/import-fields.js';
import { listPlans } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import { dataQualityKind, importLanguage } from '../kinds.js';
import { columnLabel, labelOfPlace } from './column-label.js';
import type { NotedCells } from './noted-cells.js';
import type { DataQuality, Suspected } from './quality-of-import.js';
import { faultText } from './render-import-note.js';

/** The parts of a data-quality report, in the order in which they are stated. */
export type QualitySection =
  | 'rows'
  | 'skipped'
  | 'rejected'
  | 'submissions'
  | 'items'
  | 'unread'
  | 'doubted'
  | 'row'
  | 'partial'
  | 'duplicates'
  | 'resembling-ids'
  | 'group'
  | 'column'
  | 'unknown-column'
  | 'withheld-column'
  | 'corrections'
  | 'coverage';

/** One line of a data-quality report. */
export interface QualityRow {
  readonly section: QualitySection;
  /** The column, field, list or group, or the rows that are meant, for people; empty where the section says it all. */
  readonly subject: string;
  /** What is stated about it, for people; empty for coverage. */
  readonly reason: string;
  readonly count: number;
  /** Of how many; null where that states nothing. */
  readonly of: number | null;
}

/** Names of what is counted, for people. */
interface Names {
  readonly column: (name: string | undefined) => string;
  readonly list: (name: string) => string;
  readonly fault: (code: RowFault['code']) => string;
  /** How many things could have a cell of the column, and the list that they are in; empty for groups. */
  readonly holders: (column: string) => { readonly of: number; readonly in: string };
}

function namesFor({ kind, list, items, submissions }: DataQuality, language: Language): Names {
  const fields = (importFields[kind] as Readonly<Record<string, Readonly<Record<string, ImportField>>>>)[list] ?? {};
  const ofItems = Object.values(items).reduce((sum, count) => sum + count, 0);
  const records = labelOfPlace(kind, listPlans[list].place.replace(/\[\]\.$/, ''), language) ?? '';
  return {
    column: (name) => (name === undefined || name === '' ? '' : columnLabel(kind, list, name, language)),
    list: (name) => labelOfPlace(kind, name, language) ?? name,
    fault: (code) => faultText(code, language),
    holders: (column) =>
      fields[column]?.of === 'submission' ? { of: submissions, in: '' } : { of: ofItems, in: records },
  };
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
 * const rowsOfReport = dataQualityRows(quality, en).filter(({ section }) => section === 'unread');
 * rowsOfReport.map(({ subject, reason, count, of }) => [subject, reason, count, of]); // [['Offices in the KIM', 'not read', 1, 1], ['Offices in the KIM', 'This is not in the list of choices.', 1, 1]]
 * ```
 */
export function dataQualityRows(quality: DataQuality, language: Language): readonly QualityRow[] {
  requireArgument(quality, dataQualityKind, 'dataQualityRows', 'quality');
  requireArgument(language, importLanguage, 'dataQualityRows', 'language');
  const names = namesFor(quality, language);
  const { tables } = language;
  const { words } = tables.quality;
  const { rows, submissions } = quality;
  const line = (section: QualitySection, subject: string, reason: string, count: number, of: number | null = null) => ({
    section,
    subject,
    reason,
    count,
    of,
  });
  const cells = (section: 'unread' | 'doubted', found: readonly NotedCells[]) =>
    found.flatMap(({ column, cells: all, items, reasons }) => [
      line(section, names.column(column), words[section], items, Math.max(items, names.holders(column).of)),
      ...reasons.map(({ code, cells: count }) => line(section, names.column(column), names.fault(code), count, all)),
    ]);
  const suspected = (section: 'duplicates' | 'resembling-ids', { rows: groups }: Suspected, code: RowFault['code']) =>
    groups.map((one) => line(section, one.join(', '), names.fault(code), one.length));
  return [
    line('rows', '', words.used, rows.used, rows.read),
    line('rows', '', words.rejected, rows.rejected, rows.read),
    line('rows', '', words.skipped, rows.skipped, rows.read),
    ...Object.entries(quality.skipped).map(([reason, count]) =>
      line('skipped', '', tables.skipped[reason as keyof typeof tables.skipped], count, rows.skipped),
    ),
    ...quality.rejected.map(({ column, code, count }) =>
      line('rejected', names.column(column), names.fault(code), count, rows.rejected),
    ),
    line('submissions', '', words.submissions, submissions),
    ...Object.entries(quality.items).map(([name, count]) => line('items', names.list(name), words.items, count)),
    ...cells('unread', quality.unread),
    ...cells('doubted', quality.doubted),
    ...quality.rowNotes.map(({ column, code, count }) =>
      line('row', names.column(column), names.fault(code), count, rows.used),
    ),
    ...quality.partial.groups.map(({ id, lists }) =>
      line('partial', id, language.format.list(lists.map(names.list)), lists.length),
    ),
    ...suspected('duplicates', quality.duplicates, 'row.same-person'),
    ...suspected('resembling-ids', quality.resemblingIds, 'group.id-resembles'),
    ...quality.groupNotes.map(({ code, column, groups }) =>
      line('group', names.column(column), names.fault(code), groups, Math.max(groups, submissions)),
    ),
    ...quality.columnNotes.map(({ code, column, filled }) =>
      line('column', names.column(column), names.fault(code), filled),
    ),
    ...quality.unknownColumns.map(({ position, filled, nearest }) =>
      line(
        'unknown-column',
        String(position),
        tables.unknownColumn(filled, nearest === undefined ? undefined : names.column(nearest), language.format),
        filled,
      ),
    ),
    ...quality.withheldColumns.map(({ position, category, filled }) =>
      line('withheld-column', String(position), `${tables.withheld[category]}. ${tables.whyWithheld}`, filled),
    ),
    ...(quality.corrections.used > 0 ? [line('corrections', '', tables.corrected, quality.corrections.used)] : []),
    ...(quality.corrections.unused > 0
      ? [line('corrections', '', tables.correctionUnused, quality.corrections.unused)]
      : []),
    ...quality.coverage.map(({ place, filled, of }) =>
      line('coverage', labelOfPlace(quality.kind, place, language) ?? place, '', filled, of),
    ),
  ];
}

/**
 * The report as a short text for the officer who handed over the table: one sentence for each thing, the most frequent
 * first. The rows of the report have the reasons.
 *
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const rows = [{ 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Budi', Jabatan: 'Jagoan' }];
 * const quality = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
 * renderDataQuality(quality, en)[0]; // 'Of 1 row, 1 was used, 0 are not records, and 0 could not be used.'
 * ```
 */
export function renderDataQuality(quality: DataQuality, language: Language): readonly string[] {
  requireArgument(quality, dataQualityKind, 'renderDataQuality', 'quality');
  requireArgument(language, importLanguage, 'renderDataQuality', 'language');
  const { rows, submissions, items, kind } = quality;
  const { quality: texts } = language.tables;
  const { format } = language;
  const names = namesFor(quality, language);
  const total = Object.values(items).reduce((sum, count) => sum + count, 0);
  const { used, unused } = quality.corrections;
  const ofCells = (sentence: typeof texts.unread, { column, items: count }: NotedCells) => {
    const holders = names.holders(column);
    // A group of which nothing came out is among those whose cells are noted.
    return sentence(count, Math.max(count, holders.of), names.column(column), holders.in, format);
  };
  // A group may have several reports.
  const ids = [...new Set(quality.partial.groups.map(({ id }) => id))].slice(0, mostNamed);
  const cellsUnknown = quality.unknownColumns.reduce((sum, { filled }) => sum + filled, 0);
  const emptiest = quality.coverage
    .filter(({ filled, of }) => filled < of)
    .sort((a, b) => a.filled / a.of - b.filled / b.of)
    .slice(0, mostNamed);
  return [
    texts.rows(rows.read, rows.used, rows.skipped, rows.rejected, format),
    texts.submissions(submissions, total, format),
    ...quality.rejected.map(({ column, code, count }) =>
      texts.rejected(count, names.column(column), names.fault(code), format),
    ),
    ...quality.unread.filter(isOfItems).map((noted) => ofCells(texts.unread, noted)),
    ...quality.doubted.filter(isOfItems).map((noted) => ofCells(texts.doubted, noted)),
    ...(quality.partial.count > 0 ? [texts.partial(quality.partial.count, submissions, ids, format)] : []),
    ...(quality.duplicates.count > 0 ? [texts.duplicates(quality.duplicates.count, format)] : []),
    ...(quality.resemblingIds.count > 0 ? [texts.ids(quality.resemblingIds.count, format)] : []),
    ...quality.groupNotes
      .filter(({ code }) => !saidElsewhere.has(code))
      .map(({ code, column, groups }) => texts.ofGroups(groups, names.column(column), names.fault(code), format)),
    ...(quality.unknownColumns.length > 0
      ? [texts.unknownColumns(quality.unknownColumns.length, cellsUnknown, format)]
      : []),
    ...(quality.withheldColumns.length > 0 ? [texts.withheldColumns(quality.withheldColumns.length, format)] : []),
    ...(used > 0 ? [texts.corrections(used, format)] : []),
    ...(unused > 0 ? [texts.correctionsUnused(unused, format)] : []),
    ...emptiest.map(({ place, filled, of }) =>
      texts.coverage(labelOfPlace(kind, place, language) ?? place, filled, of, format),
    ),
  ];
}

/** Counted in a sentence of its own, or no fault: a group is known by its name. */
const saidElsewhere: ReadonlySet<string> = new Set(['group.id-resembles', 'group.by-name', 'group.by-title']);

const isOfItems = ({ items }: NotedCells) => items > 0;

/** A short text names so many; the rows have all. */
const mostNamed = 5;
