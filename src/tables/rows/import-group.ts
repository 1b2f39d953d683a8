import type { Board } from '../../cells/board-years.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { SubmissionKind } from '../../model/submission.js';
import { limits } from '../../parse/limits.js';
import type { GroupNote } from '../import-outcomes.js';
import type { DaySpan } from '../read/said-day.js';

/** What a group says of itself in one column. */
export interface HeadCell {
  value: unknown;
  readonly row: number;
  /** Rows said different things, so that nothing is known. */
  left: boolean;
}

/** What a group says in one item of a list, from one or more rows. */
export interface HeadRecord {
  readonly value: Record<string, unknown>;
  readonly row: number;
  /** Keys of which rows say different things, so that nothing is known. */
  readonly left: Set<string>;
}

type Item = Record<string, unknown>;

/** Rows of one submission. */
export interface RowGroup {
  readonly head: Map<string, HeadCell>;
  /** Items that rows name in what they say of the group, by list: its decrees, its media. */
  readonly records: Map<string, HeadRecord[]>;
  readonly items: Item[];
  readonly itemRows: number[];
  /** Of items of programmes: the days of the programme of each. */
  readonly programmes: (DaySpan | undefined)[];
  readonly former: Item[];
  readonly formerRows: number[];
  readonly advisers: Item[];
  readonly adviserRows: number[];
  /** Rows that gave something, each once, in their order. */
  readonly rows: number[];
  readonly notes: Map<string, { code: GroupNote['code']; column: string | undefined; rows: number[] }>;
  readonly ids: Map<string, number>;
  /** The rows of ids in the form that two ways of writing them share. */
  readonly foldedIds: Map<string, number>;
  /** Who was listed, by the name without titles and degrees. */
  readonly persons: Map<string, readonly { readonly item: Item; readonly row: number }[]>;
  /** People of lines such as `Ketua : Warga A`, by name: the index of the member. */
  readonly labelled: Map<string, number>;
  /** Dates of items of which only a month or a year is known. */
  readonly inexact: {
    readonly name: string;
    readonly id: string;
    readonly from: LocalDate;
    readonly through: LocalDate;
  }[];
  /** Lists of which an item that a column names was lost. */
  readonly partial: Set<string>;
  /** The last term of a board that is named, with the rows of it. */
  board: (Board & { readonly rows: Set<number> }) | undefined;
  /** A row of the list was refused or left out. */
  isPartial: boolean;
  /** Each row is the answer of one member: who has not answered is not known. */
  isAnswered: boolean;
}

export function newGroup(): RowGroup {
  return {
    head: new Map(),
    records: new Map(),
    items: [],
    itemRows: [],
    programmes: [],
    former: [],
    formerRows: [],
    advisers: [],
    adviserRows: [],
    rows: [],
    notes: new Map(),
    ids: new Map(),
    foldedIds: new Map(),
    persons: new Map(),
    labelled: new Map(),
    inexact: [],
    partial: new Set(),
    board: undefined,
    isPartial: false,
    isAnswered: false,
  };
}

/** How many rows a note on a group names. */
export const mostRowsOfNote = 20;

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

/** A row that was not read is lost: an adviser to the list of advisers, whoever else to the list of the rows. */
export function lose(
  from: { isPartial: boolean; readonly partial: Set<string> },
  read: { readonly item: Readonly<Record<string, unknown>> } | undefined,
): void {
  if (read?.item.adviser === undefined) from.isPartial = true;
  else from.partial.add('advisers');
}

/** How many items a list of a submission takes. */
export const roomOf = (kind: SubmissionKind) => (kind === 'registration' ? limits.items : limits.records);
