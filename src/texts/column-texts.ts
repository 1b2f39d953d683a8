import type { FixedActivityCells } from '../tables/activity-columns.js';
import type { ColumnText } from '../tables/column.js';
import type { TidyRow } from '../tables/tidy-row.js';
import type { WideCells } from '../tables/wide-rows.js';

/** The texts of every column that is not made from a list of codes. A column without them does not compile. */
export type ColumnTexts = {
  readonly [Name in keyof TidyRow | keyof WideCells | keyof FixedActivityCells]: ColumnText;
};
