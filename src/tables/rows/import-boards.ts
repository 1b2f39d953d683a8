import { type Board, boardYears, isLaterBoard } from '../../cells/board-years.js';
import { foldText } from '../../kernel/text.js';
import type { Column } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { RowGroup } from './import-group.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* Boards of several terms in one sheet: those of the last term are the board, whichever of them stands first. */

/** A column that says of which term of office each row is; nothing else of it is kept. */
const ofTerms = /^(?:periode|masa (?:bakti|bhakti|jabatan|khidmat))(?: (?:jabatan|kepengurusan|pengurus))?$/;

const isOfTerms = ({ heading, meaning }: Column): boolean =>
  meaning.is === 'unknown' && ofTerms.test(foldText(heading));

/**
 * The terms that a column gives, or cells such as `Periode 2020-2023` beside a list. The cell of a term reaches over those below who
 * have an office; members without one have no term.
 */
export interface TermsOfRows {
  readonly of: (raw: RawRow, read: ReadRow) => Board | undefined;
  /** Another list begins. */
  readonly begin: () => void;
}

export function makeTermsOfRows(): TermsOfRows {
  let term: Board | undefined;
  /** Rows ask of the same columns again and again. */
  const areOfTerms = new Map<Column, boolean>();

  function stated({ columns, contents }: RawRow): Board | 'none' | undefined {
    let found: Board | 'none' | undefined;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as Column;
      const content = contents[i];
      if (column.feeds.length > 0 || !mayHoldTerm(column) || typeof content !== 'string') continue;
      const isOfThem = areOfTerms.get(column) ?? isOfTerms(column);
      areOfTerms.set(column, isOfThem);
      found = boardYears(isOfThem ? `periode ${content}` : content) ?? (isOfThem ? 'none' : found);
    }
    return found;
  }

  return {
    of(raw, { item }) {
      const own = stated(raw);
      if (own !== undefined) term = own === 'none' ? undefined : own;
      else if (item.adviser === undefined && !(Array.isArray(item.offices) && item.offices.length > 0))
        return undefined;
      return term;
    },
    begin() {
      term = undefined;
    },
  };
}

const mayHoldTerm = ({ meaning }: Column) => meaning.is === 'unknown' || meaning.is === 'unnamed';

/**
 * Notes of which term the rows of a group are. Rows of an earlier term are taken out again once a later one comes: whoever is in that
 * again is listed there, and of the others nobody knows whether they are members still.
 *
 * @returns whether the row is of an earlier term than others of the group.
 */
export function isOfEarlierBoard(group: RowGroup, board: Board, row: number, out: RowsInOutcome[]): boolean {
  const { board: known } = group;
  if (known !== undefined && isLaterBoard(known, board)) {
    group.isPartial = true;
    return true;
  }
  if (known === undefined || isLaterBoard(board, known)) {
    for (const left of known === undefined ? [] : takeOut(group, known.rows))
      out.push({ kind: 'rejected', row: left, faults: [{ code: 'row.not-members' }] });
    group.board = { ...board, rows: new Set() };
  }
  group.board?.rows.add(row);
  return false;
}

/** Takes out who was listed in some rows. */
function takeOut(group: RowGroup, rows: ReadonlySet<number>): readonly number[] {
  const isLeft = (row: number | undefined) => row !== undefined && rows.has(row);
  const left = new Set([...group.itemRows, ...group.adviserRows].filter(isLeft));
  if (left.size === 0) return [];
  group.isPartial = true;
  const ids = new Set(group.items.filter((_, i) => isLeft(group.itemRows[i])).map(({ id }) => id));
  const places = group.items.flatMap((_, i) => (isLeft(group.itemRows[i]) ? [] : [i]));
  keep(group.items, (_, i) => !isLeft(group.itemRows[i]));
  keep(group.advisers, (_, i) => !isLeft(group.adviserRows[i]));
  keep(group.itemRows, (row) => !isLeft(row));
  keep(group.adviserRows, (row) => !isLeft(row));
  // Who had left by then has left.
  for (const row of group.formerRows) left.delete(row);
  keep(group.rows, (row) => !left.has(row));
  keep(group.inexact, ({ id }) => !ids.has(id));
  for (const known of [group.ids, group.foldedIds]) for (const [id, row] of known) if (isLeft(row)) known.delete(id);
  for (const [name, all] of group.persons)
    group.persons.set(
      name,
      all.filter(({ row }) => !isLeft(row)),
    );
  for (const [name, at] of group.labelled) {
    if (places.includes(at)) group.labelled.set(name, places.indexOf(at));
    else group.labelled.delete(name);
  }
  return [...left].sort((a, b) => a - b);
}

function keep<T>(list: T[], isKept: (one: T, at: number) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}
