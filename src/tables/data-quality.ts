import { iterable, requireArgument } from '../kernel/arguments.js';
import type { SubmissionKind } from '../model/submission.js';
import type { RowFault } from './import-faults.js';
import type { ImportList } from './import-fields.js';
import type { RowsInOutcome } from './import-outcomes.js';
import { requireList, requireOutcome } from './kinds.js';
import { makeNumberSet } from './number-set.js';

/** How many cells of a column were not read, or only with doubt, for one reason. */
export interface UnreadCells {
  readonly column: string;
  readonly code: RowFault['code'];
  readonly cells: number;
  /** The first twenty rows. */
  readonly rows: readonly number[];
}

/** How often a field is given. */
export interface FieldCoverage {
  /** Place of the field, such as `members[].sex`. */
  readonly place: string;
  readonly filled: number;
  readonly of: number;
}

/** What became of one import, in numbers; nothing of what the cells held. */
export interface DataQuality {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly rows: { readonly read: number; readonly used: number; readonly rejected: number; readonly skipped: number };
  readonly submissions: number;
  /** Items by list. */
  readonly items: Readonly<Record<string, number>>;
  /** Of rejected rows and of rows that are in a submission. */
  readonly unread: readonly UnreadCells[];
  /** Submissions that state that their list is partial. */
  readonly partial: number;
  /** Pairs of rows that may be one person. */
  readonly duplicates: readonly (readonly number[])[];
  /** Rows of groups whose ids resemble each other. */
  readonly resemblingIds: readonly (readonly number[])[];
  readonly groupNotes: readonly {
    readonly code: RowFault['code'];
    readonly column: string | undefined;
    readonly groups: number;
  }[];
  readonly unknownColumns: readonly {
    readonly position: number;
    readonly row: number;
    readonly filled: number;
    readonly nearest: string | undefined;
  }[];
  readonly withheldColumns: readonly {
    readonly position: number;
    readonly category: string;
    readonly filled: number;
  }[];
  readonly corrections: number;
  readonly coverage: readonly FieldCoverage[];
}

const mostRows = 20;
const mostPairs = 1_000;

/**
 * Adds up the outcomes of an import into one report. It goes through them once and keeps only numbers, so that it can
 * follow an import of any size.
 *
 * @param outcomes what `submissionsFromRows` gave.
 * @param kind as for the import.
 * @param list as for the import; default members or activities.
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
 * quality.unread; // [{ column: 'offices', code: 'shape.unknown-code', cells: 1, rows: [2] }]
 * ```
 */
export function dataQuality<Kind extends SubmissionKind>(
  outcomes: Iterable<RowsInOutcome<Kind>>,
  kind: Kind,
  list: ImportList<Kind> = (kind === 'registration' ? 'members' : 'activities') as ImportList<Kind>,
): DataQuality {
  requireArgument(outcomes, iterable, 'dataQuality', 'outcomes');
  requireList(kind, list, 'dataQuality');
  let [submissions, partial, corrections] = [0, 0, 0];
  const [usedRows, rejectedRows, skippedRows] = [makeNumberSet(), makeNumberSet(), makeNumberSet()];
  const items: Record<string, number> = {};
  const unread = new Map<string, { column: string; code: RowFault['code']; cells: number; rows: number[] }>();
  const groups = new Map<string, { code: RowFault['code']; column: string | undefined; groups: number }>();
  const filled = new Map<string, { filled: number; of: string }>();
  const holders = new Map<string, number>();
  const duplicates: (readonly number[])[] = [];
  const resemblingIds: (readonly number[])[] = [];
  const unknownColumns: DataQuality['unknownColumns'][number][] = [];
  const withheldColumns: DataQuality['withheldColumns'][number][] = [];

  const takeFaults = (row: number, faults: readonly RowFault[]) => {
    for (const { code, column } of faults) {
      const key = `${column ?? ''} ${code}`;
      const known = unread.get(key) ?? { column: column ?? '', code, cells: 0, rows: [] };
      unread.set(key, known);
      known.cells++;
      if (known.rows.length < mostRows) known.rows.push(row);
    }
  };

  let at = 0;
  for (const outcome of outcomes as Iterable<RowsInOutcome>) {
    requireOutcome(outcome, 'dataQuality', `outcomes[${at++}]`);
    switch (outcome.kind) {
      case 'submission': {
        const { submission, rows, itemRows } = outcome;
        submissions++;
        for (const row of rows) usedRows.add(row);
        for (const key of Object.keys(itemRows)) items[key] = (items[key] ?? 0) + (itemRows[key]?.length ?? 0);
        const isPartial =
          (submission.kind === 'registration' && submission.membersListed === 'some') ||
          (submission.partialLists?.length ?? 0) > 0;
        if (isPartial) partial++;
        countFields(submission, '', filled, holders);
        break;
      }
      case 'rejected':
        rejectedRows.add(outcome.row);
        takeFaults(outcome.row, outcome.faults);
        break;
      case 'noted':
        if (outcome.faults.some(({ code }) => code === 'row.same-person')) {
          if (duplicates.length < mostPairs) duplicates.push(outcome.rows ?? [outcome.row]);
        } else takeFaults(outcome.row, outcome.faults);
        break;
      case 'skipped':
        skippedRows.add(outcome.row);
        break;
      case 'group': {
        const { code, column, rows } = outcome;
        if (code === 'group.id-resembles' && resemblingIds.length < mostPairs) resemblingIds.push(rows);
        const key = `${code} ${column ?? ''}`;
        const known = groups.get(key) ?? { code, column, groups: 0 };
        groups.set(key, known);
        known.groups++;
        break;
      }
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
        corrections++;
        break;
      default:
        break;
    }
  }
  // Where lists stand side by side, one row has parts in several submissions, or a part that was refused.
  const used = usedRows.size();
  const rejected = rejectedRows.sizeWithout(usedRows);
  const skipped = skippedRows.sizeWithout(usedRows, rejectedRows);
  return {
    kind,
    list,
    rows: { read: used + rejected + skipped, used, rejected, skipped },
    submissions,
    items,
    unread: [...unread.values()].sort((a, b) => b.cells - a.cells),
    partial,
    duplicates,
    resemblingIds,
    groupNotes: [...groups.values()],
    unknownColumns,
    withheldColumns,
    corrections,
    coverage: [...filled].map(([place, { filled: count, of }]) => ({ place, filled: count, of: holders.get(of) ?? 0 })),
  };
}

/** Counts which fields are given, and in how many things that could have them. */
function countFields(
  holder: object,
  place: string,
  filled: Map<string, { filled: number; of: string }>,
  holders: Map<string, number>,
): void {
  holders.set(place, (holders.get(place) ?? 0) + 1);
  for (const [key, value] of Object.entries(holder)) {
    if (value === undefined) continue;
    const at = place === '' ? key : `${place}.${key}`;
    const count = filled.get(at) ?? { filled: 0, of: place };
    filled.set(at, count);
    count.filled++;
    if (Array.isArray(value)) {
      for (const item of value)
        if (typeof item === 'object' && item !== null) countFields(item, `${at}[]`, filled, holders);
    } else if (typeof value === 'object' && value !== null) countFields(value, at, filled, holders);
  }
}
