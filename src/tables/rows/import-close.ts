import type { Submission, SubmissionKind } from '../../model/submission.js';
import { parseSubmission } from '../../parse/parse-submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { withLetters } from './fault-letters.js';
import { draftOf } from './import-draft.js';
import type { RowGroup } from './import-group.js';
import type { Kim } from './import-kims.js';
import type { LostRows } from './import-lost.js';

/** What is known of all groups when they are given out. */
interface ClosingPlan {
  readonly kind: SubmissionKind;
  readonly list: ImportList;
  readonly fields: Readonly<Record<string, ImportField>>;
  /** Lists that columns of the table name items of. */
  readonly named: ReadonlySet<string>;
  readonly letters: ReadonlyMap<string, string>;
}

/** What became of a KIM. */
export function* closeKim(kim: Kim, lost: LostRows, plan: ClosingPlan): Generator<RowsInOutcome, void> {
  for (const group of new Set(kim.groups.values())) {
    if (kim.isPartial || kim.seen.mayBeAnother || lost.isFrom(group)) group.isPartial = true;
    for (const one of kim.partial) group.partial.add(one);
    if (kim.id !== undefined) group.head.set('kim_id', { value: kim.id, row: group.rows[0] ?? 0, left: false });
    if (plan.kind === 'activity-report' && group.head.get('report_id') === undefined) {
      const part = (name: string) => String(group.head.get(name)?.value ?? '');
      const value = `${part('kim_id')}/${part('period_from')}/${part('period_through')}`;
      group.head.set('report_id', { value, row: 0, left: false });
    }
    for (const outcome of closeGroup(group, plan)) yield withLetters(outcome, plan.letters);
  }
}

function* closeGroup(group: RowGroup, { kind, list, fields, named }: ClosingPlan): Generator<RowsInOutcome, void> {
  const draft = draftOf(group, kind, list, fields, named);
  for (const { code, column, rows } of group.notes.values()) {
    const sorted = [...rows].sort((a, b) => a - b);
    yield {
      kind: 'group',
      row: sorted[0] as number,
      rows: sorted,
      code,
      ...(column !== undefined && { column: column as never }),
    };
  }
  const rows = [...new Set(group.rows)].sort((a, b) => a - b);
  if (rows.length === 0) return;
  const { submission, issues } = parseSubmission(draft);
  if (submission !== undefined) {
    yield {
      kind: 'submission',
      submission: submission as Submission & { kind: never },
      rows,
      itemRows: itemRowsOf(group, list),
    };
    return;
  }
  const faults: RowFault[] = [];
  for (const { code, severity, path } of issues) {
    if (severity !== 'error') continue;
    const column = nameAt(fields, path[0] === undefined ? '' : String(path[0]));
    const found = { code, ...(column !== undefined && { column }) };
    if (!faults.some((other) => other.code === found.code && other.column === found.column)) faults.push(found);
  }
  for (const row of rows) yield { kind: 'rejected', row, faults: faults as never };
}

function nameAt(fields: Readonly<Record<string, ImportField>>, key: string): string | undefined {
  return Object.keys(fields).find((name) => fields[name]?.of === 'submission' && fields[name]?.path[0] === key);
}

function itemRowsOf(group: RowGroup, list: ImportList) {
  const found: Record<string, readonly number[]> = {};
  if (group.itemRows.length > 0) found[list] = group.itemRows;
  if (group.former.length > 0) found.formerMembers = group.formerRows;
  if (group.adviserRows.length > 0) found.advisers = group.adviserRows;
  return found;
}
