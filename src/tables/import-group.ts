import { normalise } from '../forms/normalise.js';
import type { AmbiguousDates } from '../forms/normalise-date.js';
import type { Path } from '../kernel/json-pointer.js';
import type { Submission, SubmissionKind } from '../model/submission.js';
import { limits } from '../parse/limits.js';
import { parseSubmission } from '../parse/parse-submission.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import type { RowFault } from './import-faults.js';
import type { ImportField } from './import-fields.js';
import type { RowCells } from './import-row.js';

/** The list of a submission that rows become the items of, and how many it takes. */
const lists = {
  registration: { key: 'members', maximum: limits.items, idPrefix: 'anggota' },
  'activity-report': { key: 'activities', maximum: limits.records, idPrefix: 'kegiatan' },
} as const;

/** Rows of one submission. */
export interface RowGroup {
  /** Cells that are said of the whole, as the rows so far say them. */
  readonly head: Record<string, unknown>;
  readonly items: RowCells[];
  /** The number of the row of each item. */
  readonly rows: number[];
}

/** A row that was left out, and why. */
export interface RejectedRow<Name extends string = string> {
  readonly kind: 'rejected';
  /** Number of the row, from 1. */
  readonly row: number;
  /** At least one. */
  readonly faults: readonly RowFault<Name>[];
}

type Fields = Readonly<Record<string, ImportField>>;

/** Adds a row to its group, or says why it does not belong there. */
export function addToGroup(group: RowGroup, kind: SubmissionKind, fields: Fields, cells: RowCells, row: number) {
  const faults: RowFault[] = [];
  for (const column of Object.keys(cells)) {
    if (fields[column]?.of !== 'submission') continue;
    const said = group.head[column];
    if (said !== undefined && String(said) !== String(cells[column]))
      faults.push({ code: 'row.contradicts-earlier', column });
  }
  if (group.items.length >= lists[kind].maximum) faults.push({ code: 'shape.too-many' });
  if (faults.length > 0) return faults;
  for (const column of Object.keys(cells)) if (fields[column]?.of === 'submission') group.head[column] = cells[column];
  group.items.push(cells);
  group.rows.push(row);
  return faults;
}

/** What became of a group: its submission with the rows it is made of, and the rows whose cells cannot be read. */
export function closeGroup(group: RowGroup, kind: SubmissionKind, fields: Fields, dates: AmbiguousDates) {
  const { key } = lists[kind];
  const columnAt = columnsByPath(fields);
  const rejected: RejectedRow[] = [];
  let at = group.rows.map((_, i) => i);
  // Rows with faults are taken out and the rest is read again; issues are capped, so more than once where they are many.
  while (at.length > 0) {
    const draft = assemble(group, at, kind, fields);
    const { submission, issues } = parseSubmission(normalise(draft, { kind, ambiguousDates: dates }).value, {
      maxIssues: 2_000,
    });
    if (submission !== undefined) return { submission, rows: at.map((i) => group.rows[i] as number), rejected };
    const faultsOfItem = new Map<number, RowFault[]>();
    const faultsOfAll: RowFault[] = [];
    for (const issue of issues) {
      if (issue.severity !== 'error') continue;
      const item = issue.path[0] === key && typeof issue.path[1] === 'number' ? issue.path[1] : undefined;
      const fault = faultOf(issue, columnAt);
      if (item === undefined) faultsOfAll.push(fault);
      else faultsOfItem.set(item, [...(faultsOfItem.get(item) ?? []), fault]);
    }
    if (faultsOfAll.length > 0) faultsOfItem.clear();
    at = at.filter((i, item) => {
      const faults = faultsOfAll.length > 0 ? faultsOfAll : faultsOfItem.get(item);
      if (faults !== undefined) rejected.push({ kind: 'rejected', row: group.rows[i] as number, faults });
      return faults === undefined;
    });
  }
  return { submission: undefined, rows: [], rejected };
}

function assemble({ head, items, rows }: RowGroup, at: readonly number[], kind: SubmissionKind, fields: Fields) {
  const { key, idPrefix } = lists[kind];
  const draft: Record<string, unknown> = {
    kind,
    schemaVersion: 'v1',
    ...(kind === 'registration' && { bodyType: 'kim' }),
  };
  for (const column of Object.keys(head)) put(draft, (fields[column] as ImportField).path, head[column]);
  draft[key] = at.map((i) => {
    const item: Record<string, unknown> = { id: `${idPrefix}-baris-${rows[i]}` };
    const cells = items[i] as RowCells;
    for (const column of Object.keys(cells)) {
      const field = fields[column] as ImportField;
      if (field.of === 'row') put(item, field.path, cells[column]);
    }
    return item;
  });
  return draft as { [key: string]: unknown } & Partial<Submission>;
}

/** Paths come from our own table, so that no cell can name a place. */
function put(holder: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) holder[key] = value;
  else {
    holder[key] ??= {};
    put(holder[key] as Record<string, unknown>, rest, value);
  }
}

function columnsByPath(fields: Fields): (path: Path) => string | undefined {
  const names = new Map<string, string>();
  for (const name of Object.keys(fields)) {
    const { of, path } = fields[name] as ImportField;
    names.set(`${of}:${path.join('.')}`, name);
  }
  return (path) => {
    const inItem = typeof path[1] === 'number';
    const keys = (inItem ? path.slice(2) : path).filter((segment) => typeof segment === 'string');
    return names.get(`${inItem ? 'row' : 'submission'}:${keys.join('.')}`);
  };
}

function faultOf({ code, path }: ShapeIssue, columnAt: (path: Path) => string | undefined): RowFault {
  const column = columnAt(path);
  return column === undefined ? { code } : { code, column };
}
