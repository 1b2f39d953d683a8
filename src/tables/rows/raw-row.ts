import type { Board } from '../../cells/board-years.js';
import type { CellContent } from '../../cells/content.js';
import type { Listed } from '../../cells/listed.js';
import type { OfficesReading } from '../../cells/offices.js';
import type { Column } from '../columns/import-columns.js';
import type { RowsInOutcome } from '../import-outcomes.js';
import type { DaySpan } from '../read/said-day.js';

/** A row as it was handed over: its cells by column, nothing read yet. */
export interface RawRow {
  readonly row: number;
  readonly columns: readonly Column[];
  readonly contents: readonly CellContent[];
  /** Why it is no record, where that is already known. */
  readonly is?: Extract<RowsInOutcome, { kind: 'skipped' | 'rejected' }>;
  /** A line of a sheet that may have held somebody and was not read. */
  readonly isLost?: true;
  /** A line such as `Ketua : Warga A`: its person may stand in the list too. */
  readonly isLabelled?: boolean;
  /** What a title above the rows that follow says of their group. */
  readonly title?: Readonly<Record<string, unknown>>;
  /** Below a title that nobody knows the numbers begin again: whose rows these are is not known. */
  readonly isUnclear?: boolean;
  /** What a line above says of whether all rows below it were done. */
  readonly heldAbove?: 'held' | 'not-held' | undefined;
  /** The year or the month that a line above states: days without one are of it. */
  readonly timeAbove?: DaySpan | undefined;
  /** A cell that would say more of the item than its day is there and empty. */
  readonly hasGap?: boolean;
  /** Columns whose id held something that nobody sees, and that was taken out. */
  readonly unseen?: readonly Column[] | undefined;
  /** Of whom the list is, where a line above says that it is not of members. */
  readonly listed?: Listed | undefined;
  /** The term of the board that a line above names. */
  readonly board?: Board | undefined;
  /** That line stands over headings of its own. */
  readonly isListedApart?: boolean;
  /**
   * A line above names things, or something that nobody knows: the row is of the list where it shows that itself. Under a line that
   * may be of people beside the group no row does.
   */
  readonly below?: 'unknown' | 'things' | 'outsiders' | undefined;
  /** The section of the group that a line above names: whoever stands below it is of that. */
  readonly section?: OfficesReading | undefined;
  /** What the title above this row alone says of its group, where lists stand side by side. */
  readonly ownTitle?: Readonly<Record<string, unknown>>;
}
