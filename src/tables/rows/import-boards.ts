import type { Board } from '../../cells/board-years.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { RowGroup } from './import-group.js';

/* Boards of several terms in one sheet: those of the last term are the board, whichever of them stands first. */

/**
 * Notes of which term the rows of a group are. Rows of an earlier term are taken out again once a later one comes: whoever is in that
 * again is listed there, and of the others nobody knows whether they are members still.
 *
 * @returns whether the row is of an earlier term than others of the group.
 */
export function isOfEarlierBoard(group: RowGroup, board: Board, row: number, out: RowsInOutcome[]): boolean {
  const { board: known } = group;
  if (known === undefined) {
    group.board = { ...board, row };
    return false;
  }
  if (isLater(known, board)) {
    group.isPartial = true;
    return true;
  }
  if (isLater(board, known)) {
    for (const left of takeOut(group, known.row))
      out.push({ kind: 'rejected', row: left, faults: [{ code: 'row.not-members' }] });
    group.board = { ...board, row };
  }
  return false;
}

/** Terms that follow each other may share a year; those that reach over each other are unclear. */
const isLater = (one: Board, other: Board) => one.from >= other.through && one.from > other.from;

/** Takes out who was listed from a row on. */
function takeOut(group: RowGroup, from: number): readonly number[] {
  const isLeft = (row: number | undefined) => row !== undefined && row >= from;
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
  for (const rows of [group.ids, group.foldedIds]) for (const [id, row] of rows) if (isLeft(row)) rows.delete(id);
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
