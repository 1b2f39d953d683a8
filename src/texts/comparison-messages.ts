import type { NoSplitReason } from '../score/compare.js';
import type { Message } from './message.js';

/** The sentences that state what changed between two scores. */
export interface ComparisonMessages {
  /** How to read the rest where the two scores are of two KIMs. */
  readonly twoKims: string;
  readonly change: Message<{ readonly before: number; readonly after: number; readonly change: number }>;
  /** Names of the classes; absent where there is none at that time. */
  readonly classChanged: Message<{ readonly before?: string; readonly after?: string }>;
  /** Points due to the records, to what could be counted, and, where it is another one, to the way of scoring. */
  readonly split: Message<{ readonly records: number; readonly availability: number; readonly rules?: number }>;
  /** How the causes are distinguished. */
  readonly splitRule: string;
  readonly noSplit: { readonly [Reason in NoSplitReason]: string };
  readonly moved: string;
  readonly criterion: Message<{
    readonly name: string;
    readonly from?: string;
    readonly to?: string;
    readonly records: number;
    readonly availability: number;
    readonly rules: number;
  }>;
  readonly countedOnlyAfter: Message<{ readonly names: string }>;
  readonly countedOnlyBefore: Message<{ readonly names: string }>;
}
