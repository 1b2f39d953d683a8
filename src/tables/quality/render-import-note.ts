import { requireArgument, wrongArgument } from '../../kernel/arguments.js';
import type { SubmissionKind } from '../../model/submission.js';
import type { Language } from '../../texts/language.js';
import type { ImportList } from '../fields/import-fields.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { importLanguage, requireList, requireOutcome } from '../kinds.js';
import { columnLabel } from './column-label.js';

/**
 * The sentences of one outcome that is no submission, each with the row and column that the sheet shows. They hold nothing
 * of what the cells held.
 *
 * @param list the list that the rows became the items of, for the names of its columns.
 * @throws KimError `missing-argument` or `invalid-argument`, also for an outcome that is a submission.
 *
 * @example
 * ```ts
 * const note = { kind: 'noted', row: 17, faults: [{ code: 'cell.not-exact', column: 'attendance' }] };
 * renderImportNote(note, 'activity-report', 'activities', en); // ['Row 17, All who came: This is approximate or a range, so it was not taken. Give one exact number.']
 * ```
 */
export function renderImportNote<Kind extends SubmissionKind>(
  outcome: Exclude<RowsInOutcome<Kind>, { kind: 'submission' }>,
  kind: Kind,
  list: ImportList<Kind>,
  language: Language,
): readonly string[] {
  requireOutcome(outcome, 'renderImportNote', 'outcome');
  requireList(kind, list, 'renderImportNote');
  requireArgument(language, importLanguage, 'renderImportNote', 'language');
  const { tables, format } = language;
  const label = (name: string) => columnLabel(kind, list, name, language);
  const sentence = (row: number, { code, column, letter }: RowFault) =>
    tables.atRow(row, column === undefined ? undefined : label(column), letter, format) + faultText(code, language);
  const others = ({ row, rows = [] }: { readonly row: number; readonly rows?: readonly number[] }) => {
    const rest = rows.filter((one) => one !== row);
    return rest.length === 0 ? '' : tables.otherRows(rest, format);
  };
  switch (outcome.kind) {
    case 'rejected':
    case 'noted': {
      const sentences = outcome.faults.map((fault) => sentence(outcome.row, fault));
      return [...sentences.slice(0, -1), (sentences.at(-1) ?? '') + others(outcome)];
    }
    case 'skipped':
      return [tables.atRow(outcome.row, undefined, undefined, format) + textOf(tables.skipped, outcome.reason)];
    case 'column':
      return [sentence(outcome.row, outcome)];
    case 'group':
      return [sentence(outcome.row, outcome) + others(outcome)];
    case 'unknown-column': {
      const { position, letter, row, filled, nearest } = outcome;
      const meant = nearest === undefined ? undefined : label(nearest);
      return [tables.atColumn(position, letter, row, format) + tables.unknownColumn(filled, meant, format)];
    }
    case 'withheld-column':
      return [
        `${tables.atColumn(outcome.position, outcome.letter, outcome.row, format)}${textOf(tables.withheld, outcome.category)}. ${tables.whyWithheld}`,
      ];
    case 'corrected':
    case 'correction-unused':
      return [
        (outcome.row === undefined
          ? `${label(outcome.correction.field)}: `
          : tables.atRow(outcome.row, label(outcome.correction.field), undefined, format)) +
          (outcome.kind === 'corrected' ? tables.corrected : tables.correctionUnused),
      ];
    default:
      throw wrongArgument(outcome, 'an outcome that is no submission', 'renderImportNote', 'outcome');
  }
}

/** What a code states. */
export function faultText(code: RowFault['code'], { tables }: Pick<Language, 'tables'>): string {
  return textOf({ ...tables.faults, ...tables.shape }, code);
}

/** Codes come from the caller: only those of the library have a text. */
const textOf = (texts: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(texts, code) ? (texts[code] ?? '') : '';
