import type { Column } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';

/** The letters of the columns, by field, where one column alone has it; a list below another has columns of its own. */
export function lettersOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  const found = new Map<string, Column | undefined>();
  for (const column of columns) {
    if (column.letter === undefined) continue;
    for (const { name } of column.feeds) {
      const other = found.get(name);
      found.set(name, other !== undefined && other.firstRow === column.firstRow ? undefined : column);
    }
  }
  return new Map([...found].flatMap(([name, column]) => (column?.letter === undefined ? [] : [[name, column.letter]])));
}

/** With the letter of the column where only the field is known, such as for a cell that is empty. */
export function withLetters(outcome: RowsInOutcome, letters: ReadonlyMap<string, string>): RowsInOutcome {
  const lettered = <Fault extends { readonly column?: string; readonly letter?: string }>(fault: Fault): Fault => {
    const letter = fault.column === undefined || fault.letter !== undefined ? undefined : letters.get(fault.column);
    return letter === undefined ? fault : { ...fault, letter };
  };
  if (outcome.kind === 'group') return lettered(outcome);
  return outcome.kind === 'noted' || outcome.kind === 'rejected'
    ? { ...outcome, faults: outcome.faults.map(lettered) }
    : outcome;
}
