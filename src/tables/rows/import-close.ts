import type { Submission, SubmissionKind } from '../../model/submission.js';
import { parseSubmission } from '../../parse/parse-submission.js';
import type { ImportField } from '../fields/import-field.js';
import type { ImportList } from '../fields/import-fields.js';
import type { RowFault } from '../import-faults.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import { draftOf } from './import-draft.js';
import type { RowGroup } from './import-group.js';

/**
 * What became of a group.
 *
 * @param named lists that columns of the table name items of.
 */
export function* closeGroup(
  group: RowGroup,
  kind: SubmissionKind,
  list: ImportList,
  fields: Readonly<Record<string, ImportField>>,
  named: ReadonlySet<string>,
): Generator<RowsInOutcome, void> {
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
