import type { RowFaultCode } from '../../tables/import-faults.js';

/** What is wrong with a row of a sheet as a whole. */
export const rowFaults: { readonly [Code in RowFaultCode]: string } = {
  'row.not-a-record': 'The row is not a record with headings.',
  'row.empty': 'The row is empty.',
  'row.no-kim': 'Nothing says which KIM it is.',
  'row.column-twice': 'Two columns say the same thing differently.',
  'row.number-for-text': 'The column was read as numbers, so that zeros may have been lost. Make it text.',
  'row.region-code-lost-zero': 'The region code has lost a zero, as 62.10 becomes 62.1. Make the column text.',
  'row.period-unknown': 'The reporting period cannot be told from the row.',
  'row.outside-period': 'The activity lies outside the reporting period.',
  'row.contradicts-earlier': 'What is said of the KIM differs from an earlier row.',
  'row.kim-not-together': 'The rows of this KIM do not stand together. Sort by KIM.',
};
