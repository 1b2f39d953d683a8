import { type Board, boardYears } from '../../cells/board-years.js';
import { foldText } from '../../kernel/text.js';
import type { Column } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { RowGroup } from './import-group.js';
import type { RawRow } from './import-row.js';

/* Boards of several terms in one sheet: those of the last term are the board, whichever of them stands first. */

/** A column that says of which term of office each row is; nothing else of it is kept. */
const ofTerms = /^(?:periode|masa (?:bakti|bhakti|jabatan|khidmat))(?: (?:jabatan|kepengurusan|pengurus))?$/;

export const isOfTerms = ({ heading, meaning }: Column): boolean =>
  meaning.is === 'unknown' && ofTerms.test(foldText(heading));

/** The term that such a column gives of a row. */
export function boardIn({ columns, contents }: RawRow): Board | undefined {
  const content = contents[columns.findIndex(isOfTerms)];
  return typeof content === 'string' ? boardYears(`periode ${content}`) : undefined;
}

/**
 * Notes of which term the rows of a group are. Rows of an earlier term are taken out again once a later one comes: whoever is in that
 * again is listed there, and of the others nobody knows whether they are members still.
 *
 * @returns whether the row is of an earlier term than others of the group.
 */
export function isOfEarlierBoard(group: RowGroup, board: Board, row: number, out: RowsInOutcome[]): boolean {
  const { board: known } = group;
  if (known !== undefined && isLater(known, board)) {
    group.isPartial = true;
    return true;
  }
  if (known === undefined || isLater(board, known)) {
    for (const left of known === undefined ? [] : takeOut(group, known.rows))
      out.push({ kind: 'rejected', row: left, faults: [{ code: 'row.not-members' }] });
    group.board = { ...board, rows: new Set() };
  }
  group.board?.rows.add(row);
  return false;
}

/** Terms that follow each other may share a year; those that reach over each other are unclear. */
const isLater = (one: Board, other: Board) => one.from >= other.through && one.from > other.from;

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
