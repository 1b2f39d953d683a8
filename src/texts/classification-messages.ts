import type { ActivityStatus, EvidenceGrade } from '../classify/classification.js';
import type { Message } from './message.js';

/** The sentences that state what the title of an activity was read as, and why. `words` are quoted as they are given. */
export interface ClassificationMessages {
  readonly technique: {
    readonly [Grade in EvidenceGrade]: Message<{ readonly technique: string; readonly words: readonly string[] }>;
  };
  /** Words that were taken for a misspelling. */
  readonly respelled: Message<{ readonly words: readonly string[] }>;
  /** No word of the title speaks for a technique. */
  readonly unknown: string;
  readonly alsoNamed: Message<{ readonly techniques: readonly string[] }>;
  /** Stated of what was not simply held; `words` is empty where only the name of a group or a place stands there. */
  readonly status: {
    readonly [Status in Exclude<ActivityStatus, 'held'>]: Message<{ readonly words: readonly string[] }>;
  };
  /** Parts of the title, quoted from it. */
  readonly actor: Message<{ readonly words: readonly string[] }>;
  readonly audience: Message<{ readonly words: readonly string[] }>;
  readonly occasion: Message<{ readonly words: readonly string[] }>;
  readonly functions: Message<{ readonly names: readonly string[] }>;
  readonly topics: Message<{ readonly names: readonly string[] }>;
  readonly channels: Message<{ readonly names: readonly string[] }>;
}
