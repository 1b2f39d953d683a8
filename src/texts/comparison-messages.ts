import type { NoSplitReason } from '../score/compare.js';
import type { Message } from './message.js';

/** The sentences that say what changed between two scores. */
export interface ComparisonMessages {
  readonly change: Message<{ readonly before: number; readonly after: number; readonly change: number }>;
  readonly classChanged: string;
  /** Points due to what was measured, and points due to another way of scoring. */
  readonly split: Message<{ readonly data: number; readonly rules: number }>;
  /** How the two are told apart. */
  readonly splitRule: string;
  readonly noSplit: { readonly [Reason in NoSplitReason]: string };
  readonly moved: string;
  readonly criterion: Message<{
    readonly name: string;
    readonly from?: string;
    readonly to?: string;
    readonly data: number;
    readonly rules: number;
  }>;
  readonly countedOnlyAfter: Message<{ readonly names: string }>;
  readonly countedOnlyBefore: Message<{ readonly names: string }>;
}
