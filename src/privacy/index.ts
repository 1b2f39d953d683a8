/**
 * What of a submission is personal data (UU 27/2022), where it speaks of children, and what of it may be published.
 *
 * @module
 */

export type { DataCategoryCode } from '../fields/field.js';
export {
  type DataCategory,
  dataCategories,
  type FieldClass,
} from './data-categories.js';
export { type ClassedField, classedFields, fieldClass } from './field-class.js';
export { minorsIn } from './minors.js';
export type { Pseudonym } from './pseudonyms.js';
export { type RedactOptions, redact } from './redact.js';
export {
  type HiddenBecause,
  type HiddenReason,
  type HoldsAgainst,
  type SafeCount,
  type SafeList,
  type SafeTable,
  type SuppressionOptions,
  suppressSmallCells,
  suppressSmallCounts,
} from './small-cells.js';
