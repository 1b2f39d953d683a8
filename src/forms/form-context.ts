import type { CheckContext } from '../check.js';
import { type NormaliseOptions, normalise } from './normalise.js';

/** Under which rules, and on which day, a value from a form is checked. */
export interface FormContext extends CheckContext {
  /** Whether to read the value as a form gives it, with `normalise` (and its options); default false. */
  readonly normalise?: boolean | NormaliseOptions | undefined;
}

/** The value as it is to be read: as it stands, or as forms give values. */
export function asTyped(value: unknown, { normalise: how = false }: Pick<FormContext, 'normalise'>): unknown {
  return how === false ? value : normalise(value, how === true ? {} : how).value;
}

/** How many issues are kept by default. */
export const defaultMaxIssues = 200;
