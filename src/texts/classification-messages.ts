import type { EvidenceGrade } from '../classify/classification.js';
import type { Message } from './message.js';

/** The sentences that say what the title of an activity was read as, and why. `words` are quoted as they are given. */
export interface ClassificationMessages {
  readonly technique: {
    readonly [Grade in EvidenceGrade]: Message<{ readonly technique: string; readonly words: readonly string[] }>;
  };
  /** Words that were taken for a slip of the hand. */
  readonly respelled: Message<{ readonly words: readonly string[] }>;
  /** No word of the title speaks for a technique. */
  readonly unknown: string;
  readonly alsoNamed: Message<{ readonly techniques: readonly string[] }>;
  readonly functions: Message<{ readonly names: readonly string[] }>;
  readonly topics: Message<{ readonly names: readonly string[] }>;
  readonly channels: Message<{ readonly names: readonly string[] }>;
}
