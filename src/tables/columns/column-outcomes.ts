import type { ColumnCode } from '../../model/import-codes.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { Column } from './import-columns.js';

/** What there is to state about a column once the table is read. */
export function* columnOutcomes(column: Column): Generator<RowsInOutcome, void> {
  const { meaning, firstRow: row, filled, feeds } = column;
  const at = { position: column.position, ...(column.letter !== undefined && { letter: column.letter }) };
  const letter = column.letter === undefined ? {} : { letter: column.letter };
  if (filled === 0) return;
  switch (meaning.is) {
    case 'unnamed':
      yield { kind: 'unknown-column', row, ...at, filled };
      return;
    case 'unknown':
      yield {
        kind: 'unknown-column',
        row,
        ...at,
        ...(meaning.nearest !== undefined && { nearest: meaning.nearest as never }),
        filled,
      };
      return;
    case 'withheld':
      yield { kind: 'withheld-column', row, ...at, category: meaning.category, filled };
      return;
    case 'planned':
      if (feeds.length > 0) return;
      yield {
        kind: 'column',
        row,
        column: (meaning.names[0] ?? 'realisation') as never,
        code: 'column.only-planned',
        filled,
      };
      return;
    case 'fields': {
      const codes = new Set(column.codes);
      if (column.hasObjects) codes.add('column.cell-objects');
      for (const code of codesOf(column)) codes.add(code);
      for (const code of codes) {
        // What is said of all rows stands with the first; what changed, with the row that shows it.
        const at = code === 'column.changed-later' ? (column.lateRow ?? row) : row;
        yield {
          kind: 'column',
          row: at,
          column: (feeds[0]?.name ?? meaning.names[0]) as never,
          ...letter,
          code,
          filled,
        };
      }
    }
  }
}

/** What its cells showed of a column. */
function codesOf({ evidence, reading, facts, feeds, lateRow }: Column): readonly ColumnCode[] {
  const { dayFirst, monthFirst, either, zerosKept, hasNumbers, hasSerials } = evidence;
  const [feed] = feeds;
  const isFree = facts?.order === undefined;
  const found: Readonly<Partial<Record<ColumnCode, boolean>>> = {
    'column.spreadsheet-days': hasSerials,
    'column.both-marks': evidence.comma > 0 && evidence.point > 0,
    'column.decimal-point': evidence.comma === 0 && evidence.point > 0,
    'column.scaled': reading.scale !== 1,
    'column.both-units': evidence.otherUnit > 0 && evidence.fittingUnit > 0,
    'column.zeros-lost': zerosKept && hasNumbers,
    'column.both-orders': dayFirst > 0 && monthFirst > 0,
    'column.month-first': isFree && dayFirst === 0 && reading.order === 'month-first',
    'column.day-first-assumed': isFree && dayFirst === 0 && monthFirst === 0 && either > 0,
    'column.p-assumed': feed?.name === 'sex' && reading.sex.isAssumed,
    'column.occupations-by-number': feed?.shows === 'codes' && hasNumbers,
    'column.changed-later': lateRow !== undefined,
    'column.not-kept': feeds.length > 0 && feeds.every(({ field }) => field.as === 'place'),
    'column.only-who-left': feed?.field.as === 'remark',
    'column.only-if-held': feed?.field.as === 'held-remark' || feed?.field.as === 'held-outcome',
  };
  return (Object.keys(found) as ColumnCode[]).filter((code) => found[code]);
}
