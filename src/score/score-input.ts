import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Measurement } from '../model/measurement.js';
import type { BodyType } from '../vocabulary/concepts/body-types.js';

/** What is scored: measurements by the codes of the framework's criteria, and whose they are. */
export interface ScoreInput {
  readonly kimId?: string;
  readonly period?: Period;
  /** The day of measuring. */
  readonly asOf?: LocalDate;
  /**
   * For how long the group was observed, in how many of those months it is known to have existed (default: all), and how many
   * whole months the period has; a framework may ask for some months before it gives a class.
   */
  readonly exposure?: { readonly months: number; readonly knownMonths?: number; readonly periodMonths?: number };
  /** Lists of which only a part was measured, as `measureKim` names them; the card names them too. */
  readonly partialLists?: readonly string[];
  /** `forum-kim` where it is a forum and no KIM, as `measureKim` says; the card says so too. */
  readonly bodyType?: BodyType;
  /** Records that were left out, and why. */
  readonly notCounted?: readonly { readonly list: string; readonly reason: string }[];
  /** A code that is absent counts as `no-data`; codes the framework does not know are not looked at. */
  readonly measurements: Readonly<Record<string, Measurement | undefined>>;
}
