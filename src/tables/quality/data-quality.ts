import { iterable, requireArgument } from '../../kernel/arguments.js';
import type { SkippedReason } from '../../model/import-codes.js';
import type { Submission, SubmissionKind } from '../../model/submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import { listPlans, usualList } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { requireList, requireOutcome } from '../kinds.js';
import { makeCoverageCounter } from './coverage.js';
import { leavesUnread } from './fault-standing.js';
import { listOfOutcomes } from './list-of-outcomes.js';
import { makeNotedCells } from './noted-cells.js';
import { makeNumberSet } from './number-set.js';
import type { DataQuality, PartialGroup } from './quality-of-import.js';
import { makeSuspicion, makeTally, mostKept } from './tallies.js';

/**
 * Adds up the outcomes of an import into one report. It goes through them once and keeps only numbers and the notes on rows
 * whose submission is still to come, so that it can follow an import of any size.
 *
 * @param outcomes what `submissionsFromRows` gave.
 * @param kind as for the import.
 * @param list as for the import; default the list that the outcomes are of.
 * @throws KimError `unknown-id`, `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const rows = [
 *   { 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Siti', Jabatan: 'Ketua' },
 *   { 'ID KIM': 'k', 'Nama KIM': 'KIM Mawar', Nama: 'Budi', Jabatan: 'Jagoan' },
 * ];
 * const quality = dataQuality(submissionsFromRows(rows, { kind: 'registration' }), 'registration');
 * quality.rows; // { read: 2, used: 2, rejected: 0, skipped: 0 }
 * quality.unread; // [{ column: 'offices', cells: 1, items: 1, reasons: [{ code: 'shape.unknown-code', cells: 1 }], rows: [2] }]
 * ```
 */
export function dataQuality<Kind extends SubmissionKind>(
  outcomes: Iterable<RowsInOutcome<Kind>>,
  kind: Kind,
  list?: ImportList<Kind>,
): DataQuality {
  requireArgument(outcomes, iterable, 'dataQuality', 'outcomes');
  requireList(kind, list === undefined ? usualList[kind] : list, 'dataQuality');
  const ofList = listOfOutcomes(kind, list);
  const { fieldOf } = ofList;
  let [submissions, partial, used, unused] = [0, 0, 0, 0];
  const [usedRows, rejectedRows, skippedRows] = [makeNumberSet(), makeNumberSet(), makeNumberSet()];
  const items: Record<string, number> = {};
  const skipped: Partial<Record<SkippedReason, number>> = {};
  const rejected = makeTally();
  const rowNotes = makeTally();
  const [unread, doubted] = [makeNotedCells(), makeNotedCells()];
  const groups = new Map<string, { code: RowFault['code']; column: string | undefined; groups: number }>();
  const partialGroups: PartialGroup[] = [];
  const duplicates = makeSuspicion();
  const resemblingIds = makeSuspicion();
  const columnNotes: DataQuality['columnNotes'][number][] = [];
  const unknownColumns: DataQuality['unknownColumns'][number][] = [];
  const withheldColumns: DataQuality['withheldColumns'][number][] = [];
  let counter: ReturnType<typeof makeCoverageCounter> | undefined;
  const takeFaults = (row: number, faults: readonly RowFault[], isOfGroup: boolean) => {
    for (const { code, column } of faults) {
      if (column === undefined || code.startsWith('row.')) {
        rowNotes.add(row, { code, ...(column !== undefined && { column }) });
        continue;
      }
      const cells = leavesUnread({ code, column }, fieldOf(column)) ? unread : doubted;
      cells.add(row, { code, column }, isOfGroup);
    }
  };

  let at = 0;
  for (const outcome of outcomes as Iterable<RowsInOutcome>) {
    requireOutcome(outcome, 'dataQuality', `outcomes[${at++}]`);
    ofList.look(outcome);
    switch (outcome.kind) {
      case 'submission': {
        const { submission, rows, itemRows } = outcome;
        submissions++;
        for (const row of rows) usedRows.add(row);
        for (const key of Object.keys(itemRows)) items[key] = (items[key] ?? 0) + (itemRows[key]?.length ?? 0);
        const lists = partialListsOf(submission);
        if (lists.length > 0) {
          partial++;
          const id = submission.kind === 'registration' ? submission.id : submission.kimId;
          if (partialGroups.length < mostKept) partialGroups.push({ id, lists });
        }
        for (const cells of [unread, doubted]) cells.countItems(rows, itemRows);
        counter ??= makeCoverageCounter(kind, ofList.list());
        counter.add(submission);
        break;
      }
      case 'rejected':
        rejectedRows.add(outcome.row);
        for (const fault of keyFaults(outcome.faults, fieldOf, ofList.list())) rejected.add(outcome.row, fault);
        break;
      case 'noted':
        if (outcome.faults.some(({ code }) => code === 'row.same-person')) {
          duplicates.add(outcome.rows ?? [outcome.row]);
        } else takeFaults(outcome.row, outcome.faults, false);
        break;
      case 'skipped':
        skippedRows.add(outcome.row);
        skipped[outcome.reason] = (skipped[outcome.reason] ?? 0) + 1;
        break;
      case 'group': {
        const { code, column, rows, row } = outcome;
        if (code === 'group.id-resembles') resemblingIds.add(rows);
        if (!code.startsWith('group.')) {
          takeFaults(row, [outcome], true);
          break;
        }
        const key = `${code} ${column ?? ''}`;
        const known = groups.get(key) ?? { code, column, groups: 0 };
        groups.set(key, known);
        known.groups++;
        break;
      }
      case 'column':
        columnNotes.push({ code: outcome.code, column: outcome.column, filled: outcome.filled });
        break;
      case 'unknown-column':
        unknownColumns.push({
          position: outcome.position,
          row: outcome.row,
          filled: outcome.filled,
          nearest: outcome.nearest,
        });
        break;
      case 'withheld-column':
        withheldColumns.push({ position: outcome.position, category: outcome.category, filled: outcome.filled });
        break;
      case 'corrected':
        used++;
        break;
      case 'correction-unused':
        unused++;
        break;
    }
  }
  // Where lists stand side by side, one row has parts in several submissions, or a part that was refused.
  const usedCount = usedRows.size();
  const rejectedCount = rejectedRows.sizeWithout(usedRows);
  const skippedCount = skippedRows.sizeWithout(usedRows, rejectedRows);
  return {
    kind,
    list: ofList.list(),
    rows: {
      read: usedCount + rejectedCount + skippedCount,
      used: usedCount,
      rejected: rejectedCount,
      skipped: skippedCount,
    },
    submissions,
    items,
    skipped,
    rejected: rejected.all(),
    unread: unread.all(),
    doubted: doubted.all(),
    rowNotes: rowNotes.all(),
    partial: { count: partial, groups: partialGroups },
    duplicates: duplicates.all(),
    resemblingIds: resemblingIds.all(),
    groupNotes: [...groups.values()],
    columnNotes,
    unknownColumns,
    withheldColumns,
    corrections: { used, unused },
    coverage: counter?.coverage(new Set(unread.all().map(({ column }) => column))) ?? [],
  };
}

/** What cost the row its place: cells without which there is no item, or all that is wrong where none of these is. */
function keyFaults(
  faults: readonly RowFault[],
  fieldOf: (name: string) => ImportField | undefined,
  list: ImportList,
): readonly RowFault[] {
  const key = faults.filter(
    ({ code, column }) =>
      column === undefined ||
      /^row\.|^shape\.(?:missing|too-many)$/.test(code) ||
      listPlans[list].required.includes(column) ||
      fieldOf(column)?.as === 'person',
  );
  return key.length > 0 ? key : faults;
}

/** The lists that a submission states to be partial. */
function partialListsOf(submission: Submission): readonly string[] {
  const { partialLists = [] } = submission;
  if (submission.kind !== 'registration') return partialLists;
  const { membersListed, decreesListed } = submission;
  return [
    ...(membersListed === 'some' ? ['members'] : []),
    ...(decreesListed === 'some' ? ['decrees'] : []),
    ...partialLists,
  ];
}
