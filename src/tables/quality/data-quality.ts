import { iterable, requireArgument } from '../../kernel/arguments.js';
import type { ColumnCode, SkippedReason, WithheldCategory } from '../../model/import-codes.js';
import type { Submission, SubmissionKind } from '../../model/submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import { listPlans, usualList } from '../fields/import-lists.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { requireList, requireOutcome } from '../kinds.js';
import { type FieldCoverage, makeCoverageCounter } from './coverage.js';
import { leavesUnread } from './fault-standing.js';
import { listOfOutcomes } from './list-of-outcomes.js';
import { makeNotedCells, mostRows, type NotedCells } from './noted-cells.js';
import { makeNumberSet } from './number-set.js';

/** Rows that gave nothing, for one reason. */
export interface RefusedRows {
  /** Absent where it is the row as a whole. */
  readonly column: string | undefined;
  readonly code: RowFault['code'];
  readonly count: number;
  /** The first twenty. */
  readonly rows: readonly number[];
}

/** A group of which a part of a list is missing. */
export interface PartialGroup {
  /** Id of the group. */
  readonly id: string;
  readonly lists: readonly string[];
}

/** Rows that seem to state one thing twice. */
export interface Suspected {
  /** How many people, or ids, are suspected. */
  readonly count: number;
  /** Of the first thousand, the rows of each. */
  readonly rows: readonly (readonly number[])[];
}

/** What became of one import, in numbers; of what the cells held, only the ids of groups whose list is partial. */
export interface DataQuality {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly rows: { readonly read: number; readonly used: number; readonly rejected: number; readonly skipped: number };
  readonly submissions: number;
  /** Items by list. */
  readonly items: Readonly<Record<string, number>>;
  /** Why rows are no records, by reason. */
  readonly skipped: Readonly<Partial<Record<SkippedReason, number>>>;
  /** Why rows were rejected, the most frequent reason first; a row may have several. */
  readonly rejected: readonly RefusedRows[];
  /** Cells of used rows from which nothing was taken, by column, the most items first. */
  readonly unread: readonly NotedCells[];
  /** Cells of used rows that were read, but only with a doubt. */
  readonly doubted: readonly NotedCells[];
  /** What else is noted of used rows as a whole. */
  readonly rowNotes: readonly RefusedRows[];
  /** How many submissions state that a list of theirs is partial, and the first thousand of their groups. */
  readonly partial: { readonly count: number; readonly groups: readonly PartialGroup[] };
  /** Rows that may be one person. */
  readonly duplicates: Suspected;
  /** Rows of groups whose ids resemble each other. */
  readonly resemblingIds: Suspected;
  readonly groupNotes: readonly {
    readonly code: RowFault['code'];
    readonly column: string | undefined;
    readonly groups: number;
  }[];
  /** What was decided of whole columns. */
  readonly columnNotes: readonly { readonly code: ColumnCode; readonly column: string; readonly filled: number }[];
  readonly unknownColumns: readonly {
    readonly position: number;
    readonly row: number;
    readonly filled: number;
    readonly nearest: string | undefined;
  }[];
  readonly withheldColumns: readonly {
    readonly position: number;
    readonly category: WithheldCategory;
    readonly filled: number;
  }[];
  readonly corrections: { readonly used: number; readonly unused: number };
  /** How often the fields are given that the table has columns for; what the import makes itself is not among them. */
  readonly coverage: readonly FieldCoverage[];
}

const mostKept = 1_000;

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

/** Counts rows by what is noted of them. */
function makeTally() {
  const found = new Map<
    string,
    { code: RowFault['code']; column: string | undefined; count: number; rows: number[] }
  >();
  return {
    add: (row: number, { code, column }: RowFault) => {
      const key = `${code} ${column ?? ''}`;
      const known = found.get(key) ?? { code, column, count: 0, rows: [] };
      found.set(key, known);
      known.count++;
      if (known.rows.length < mostRows) known.rows.push(row);
    },
    all: (): readonly RefusedRows[] => [...found.values()].sort((a, b) => b.count - a.count),
  };
}

/** Puts pairs of rows together that begin with the same row. */
function makeSuspicion() {
  const firstRows = makeNumberSet();
  const kept = new Map<number, Set<number>>();
  return {
    add: (rows: readonly number[]) => {
      const first = rows[0];
      if (first === undefined) return;
      firstRows.add(first);
      if (!kept.has(first) && kept.size < mostKept) kept.set(first, new Set());
      const known = kept.get(first);
      if (known !== undefined) for (const row of rows) if (known.size < mostRows) known.add(row);
    },
    all: (): Suspected => ({ count: firstRows.size(), rows: [...kept.values()].map((rows) => [...rows]) }),
  };
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
