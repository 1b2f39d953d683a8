import type { DataCategoryCode } from '../fields/field.js';

/** What a language states about a kind of data. */
export interface DataCategoryText {
  readonly label: string;
  /** Why it has its class, and why it is or is not public. */
  readonly reason: string;
}

/** The texts of all kinds of data. */
export type PrivacyTexts = { readonly [Code in DataCategoryCode]: DataCategoryText };
