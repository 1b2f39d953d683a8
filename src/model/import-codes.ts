/** Code of what is wrong with a row of a table as a whole. */
export type RowCode =
  | 'row.not-a-record'
  | 'row.no-kim'
  | 'row.no-item'
  | 'row.repeats-group'
  | 'row.no-headings'
  | 'row.not-split'
  | 'row.period-unknown'
  | 'row.outside-period'
  | 'row.kim-not-together'
  | 'row.same-person'
  | 'row.more-of-person'
  | 'row.name-goes-on'
  | 'row.not-held'
  | 'row.held-unclear'
  | 'row.held-instead'
  | 'row.not-members'
  | 'row.end-or-item'
  | 'row.several-activities';

/** Code of what could not be taken from a cell, or only with doubt. */
export type CellCode =
  | 'cell.column-twice'
  | 'cell.title-by-kind'
  | 'cell.number-for-text'
  | 'cell.looks-like-nik'
  | 'cell.region-code-lost-zero'
  | 'cell.region-code-of-bps'
  | 'cell.not-exact'
  | 'cell.of-several-activities'
  | 'cell.times-not-kept'
  | 'cell.not-a-single-day'
  | 'cell.day-and-month-unclear'
  | 'cell.moment-in-another-zone'
  | 'cell.weekday-differs'
  | 'cell.partly-read'
  | 'cell.several-people'
  | 'cell.people-listed'
  | 'cell.others-not-named'
  | 'cell.as-above-unclear'
  | 'cell.left-beside-name'
  | 'cell.ends-before-start'
  | 'cell.status-unknown'
  | 'cell.held-unknown'
  | 'cell.short-year'
  | 'cell.year-of-period'
  | 'cell.mark-unclear'
  | 'cell.other-unit'
  | 'cell.unit-unclear'
  | 'cell.may-be-several'
  | 'cell.letter-unclear'
  | 'cell.placeholder';

/** Code of what holds of a whole column. */
export type ColumnCode =
  | 'column.day-first-assumed'
  | 'column.month-first'
  | 'column.both-orders'
  | 'column.spreadsheet-days'
  | 'column.sex-by-number'
  | 'column.p-is-man'
  | 'column.offices-by-number'
  | 'column.cell-objects'
  | 'column.not-kept'
  | 'column.name-of-the-kim'
  | 'column.status-of-the-kim'
  | 'column.both-marks'
  | 'column.decimal-point'
  | 'column.zeros-lost'
  | 'column.answered-singly'
  | 'column.only-who-left'
  | 'column.only-if-held'
  | 'column.p-assumed'
  | 'column.occupations-by-number'
  | 'column.scaled'
  | 'column.both-units'
  | 'column.changed-later'
  | 'column.only-planned'
  | 'column.numbered-chairs';

/** Code of what holds of a whole group. */
export type GroupCode =
  | 'group.by-name'
  | 'group.spelling-differs'
  | 'group.contradicts'
  | 'group.id-resembles'
  | 'group.counts-not-adding-up'
  | 'group.name-missing'
  | 'group.by-title'
  | 'group.another-in-title'
  | 'group.name-resembles'
  | 'group.member-ids-resemble'
  | 'group.names-passed-over';

/** Codes of everything that an import notes, besides those of shape. Codes are only ever added. */
export type RowFaultCode = RowCode | CellCode | ColumnCode | GroupCode;

/** Kinds of personal data that are never taken in. */
export type WithheldCategory = 'nik' | 'family-card' | 'contact' | 'birth-date' | 'religion' | 'ethnicity' | 'health';

/** Why a row is no record. */
export type SkippedReason = 'blank' | 'title' | 'heading' | 'column-numbers' | 'sum' | 'remark' | 'nothing-done';
