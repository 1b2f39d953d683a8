import { foldText } from '../kernel/text.js';
import type { Submission, SubmissionKind } from '../model/submission.js';
import { limits } from '../parse/limits.js';
import { parseSubmission } from '../parse/parse-submission.js';
import type { RowFault } from './import-faults.js';
import { type ImportField, type ImportList, listPlans } from './import-fields.js';
import { foldKimName, foldPlace } from './import-names.js';
import type { GroupNote, RowsInOutcome } from './import-outcomes.js';

/** What a group states about itself in one column. */
interface HeadCell {
  readonly value: unknown;
  readonly row: number;
  /** Rows stated different things, so that nothing is known. */
  left: boolean;
}

type Item = Record<string, unknown>;

/** Rows of one submission. */
export interface RowGroup {
  readonly head: Map<string, HeadCell>;
  readonly items: Item[];
  readonly itemRows: number[];
  readonly former: Item[];
  readonly formerRows: number[];
  readonly advisers: Item[];
  readonly adviserRows: number[];
  /** Rows that gave something, each once, in their order. */
  readonly rows: number[];
  readonly notes: Map<string, { code: GroupNote['code']; column: string | undefined; rows: number[] }>;
  readonly ids: Map<string, number>;
  readonly persons: Map<string, number>;
  /** A row of the list was refused or left out. */
  isPartial: boolean;
}

export function newGroup(): RowGroup {
  return {
    head: new Map(),
    items: [],
    itemRows: [],
    former: [],
    formerRows: [],
    advisers: [],
    adviserRows: [],
    rows: [],
    notes: new Map(),
    ids: new Map(),
    persons: new Map(),
    isPartial: false,
  };
}

const mostRowsOfNote = 20;

export function noteOfGroup(
  group: RowGroup,
  code: GroupNote['code'],
  column: string | undefined,
  ...rows: readonly number[]
): void {
  const key = `${code}:${column ?? ''}`;
  const note = group.notes.get(key) ?? { code, column, rows: [] };
  group.notes.set(key, note);
  for (const row of rows) if (note.rows.length < mostRowsOfNote && !note.rows.includes(row)) note.rows.push(row);
}

/** Names of a group and of its place may be spelled differently; the first spelling stays. */
const spelled: Readonly<Record<string, (text: string) => string>> = {
  kim_name: foldKimName,
  place_name: foldPlace,
  kecamatan: foldPlace,
  kabupaten: foldPlace,
  provinsi: foldPlace,
};

/**
 * Takes what a row states about its group. Rows that differ cost nobody: the difference is noted once. Where it is no matter of
 * spelling, nothing is known, so that nothing is taken; but a group keeps the first name it was given.
 *
 * @returns whether the row stated something that no row had stated before.
 */
export function addHead(group: RowGroup, head: Readonly<Record<string, unknown>>, row: number): boolean {
  let isNew = false;
  for (const column of Object.keys(head)) {
    const value = head[column];
    const known = group.head.get(column);
    if (known === undefined) {
      group.head.set(column, { value, row, left: false });
      isNew = true;
      continue;
    }
    if (known.value === value || String(known.value) === String(value)) continue;
    const fold = spelled[column] ?? foldText;
    if (fold(String(known.value)) === fold(String(value)))
      noteOfGroup(group, 'group.spelling-differs', column, known.row, row);
    else {
      noteOfGroup(group, 'group.contradicts', column, known.row, row);
      if (column !== 'kim_name' && column !== 'kim_id') known.left = true;
    }
  }
  return isNew;
}

/** How many items a list of a submission takes. */
export const roomOf = (kind: SubmissionKind) => (kind === 'registration' ? limits.items : limits.records);

/** What became of a group. */
export function* closeGroup(
  group: RowGroup,
  kind: SubmissionKind,
  list: ImportList,
  fields: Readonly<Record<string, ImportField>>,
): Generator<RowsInOutcome, void> {
  const draft = kind === 'registration' ? registrationOf(group, list, fields) : reportOf(group, list, fields);
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
  if (group.advisers.length > 0) found.advisers = group.adviserRows;
  return found;
}

/** Paths come from our own tables, so that no cell can name a place. */
export function put(holder: Item | unknown[], path: readonly (string | number)[], value: unknown): void {
  let at = holder as Record<string | number, unknown>;
  for (let i = 0; i < path.length - 1; i++) {
    const key = path[i] as string | number;
    at[key] ??= typeof path[i + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  }
  at[path[path.length - 1] as string | number] = value;
}

/** What is put together from several columns, or not kept. */
const apart: ReadonlySet<string> = new Set(['stated_members', 'stated_women', 'stated_men']);

function headOf(group: RowGroup, fields: Readonly<Record<string, ImportField>>): Item {
  const draft: Item = {};
  for (const [column, { value, left }] of group.head) {
    const field = fields[column];
    if (left || field === undefined || field.as !== undefined || apart.has(column)) continue;
    put(draft, field.path, value);
  }
  return draft;
}

function registrationOf(group: RowGroup, list: ImportList, fields: Readonly<Record<string, ImportField>>): Item {
  const head = headOf(group, fields);
  const draft: Item = { kind: 'registration', schemaVersion: 'v1', ...head };
  draft.bodyType ??= 'kim';
  const { at } = listPlans[list];
  if (list !== 'members' || at === undefined) {
    if (at !== undefined && group.items.length > 0) put(draft, at, group.items);
    if (group.isPartial && group.items.length > 0) draft.partialLists = ['workProgrammes'];
    // The programme of a list without a period is none that can be kept.
    return draft;
  }
  const fromList = group.items.length > 0;
  const officers = officersOf(group, fields);
  const members = withOfficers(group, officers);
  if (members.length > 0) draft.members = members;
  // Officers are not all members, and a list of which a row was left out is not whole.
  if (group.isPartial || (!fromList && members.length > 0)) draft.membersListed = 'some';
  if (group.former.length > 0) draft.formerMembers = group.former;
  if (group.advisers.length > 0) draft.advisers = group.advisers;
  addStatedCounts(group, draft);
  return draft;
}

interface Officer {
  readonly name: string;
  readonly offices: string[];
  readonly row: number;
}

/** One person may hold two offices: the same name is the same person within one row of a list of groups. */
function officersOf(group: RowGroup, fields: Readonly<Record<string, ImportField>>): readonly Officer[] {
  const found = new Map<string, Officer>();
  for (const [column, { value, row, left }] of group.head) {
    const field = fields[column];
    if (field?.as !== 'officer' || left || typeof value !== 'string') continue;
    const key = foldText(value);
    const officer = found.get(key) ?? { name: value, offices: [], row };
    found.set(key, officer);
    officer.offices.push(field.code as string);
  }
  return [...found.values()];
}

/** An officer who is in the list already is not listed again. */
function withOfficers(group: RowGroup, officers: readonly Officer[]): readonly Item[] {
  if (officers.length === 0) return group.items;
  const members = [...group.items];
  for (const { name, offices, row } of officers) {
    const index = members.findIndex(
      (member) => typeof member.name === 'string' && foldText(member.name) === foldText(name),
    );
    const listed = members[index];
    if (listed === undefined) {
      members.push({ id: `${offices[0]}-baris-${row}`, name, offices });
      group.itemRows.push(row);
    } else if (listed.offices === undefined) members[index] = { ...listed, offices };
  }
  return members;
}

function addStatedCounts(group: RowGroup, draft: Item): void {
  const numberIn = (column: string) => {
    const cell = group.head.get(column);
    return cell === undefined || cell.left || typeof cell.value !== 'number'
      ? undefined
      : { value: cell.value, row: cell.row };
  };
  const [total, women, men] = [numberIn('stated_members'), numberIn('stated_women'), numberIn('stated_men')];
  const sum = women !== undefined && men !== undefined ? women.value + men.value : undefined;
  if (total !== undefined && sum !== undefined && total.value !== sum) {
    noteOfGroup(group, 'group.counts-not-adding-up', 'stated_members', total.row);
  }
  const count = total?.value ?? sum;
  if (count !== undefined) draft.statedCounts = [{ count, counts: 'anggota' }];
  const sexes = [
    ...(women !== undefined && women.value > 0 ? ['perempuan'] : []),
    ...(men !== undefined && men.value > 0 ? ['laki-laki'] : []),
  ];
  if (sum !== undefined && sexes.length > 0 && (total === undefined || total.value === sum)) {
    draft.statedComposition = { sexes, exhaustive: true };
  }
  const figures = [
    ...(women === undefined ? [] : [{ subject: 'anggota perempuan', ...women }]),
    ...(men === undefined ? [] : [{ subject: 'anggota laki-laki', ...men }]),
  ];
  if (figures.length > 0) {
    draft.statedFigures = figures.map(({ subject, value, row }) => ({
      subject,
      value,
      unit: 'orang',
      source: `baris ${row}`,
    }));
  }
}

function reportOf(group: RowGroup, list: ImportList, fields: Readonly<Record<string, ImportField>>): Item {
  const draft: Item = { kind: 'activity-report', schemaVersion: 'v1', ...headOf(group, fields) };
  const { at } = listPlans[list];
  if (at === undefined) return draft;
  if (group.items.length > 0) put(draft, at, group.items);
  if (group.isPartial) draft.partialLists = [list];
  return draft;
}
