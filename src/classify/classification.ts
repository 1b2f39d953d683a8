import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';

/**
 * How strongly the words speak for a concept.
 *
 * - `named`: the field's own word for it stands in the text.
 * - `alias`: a synonym, loan, abbreviation or regional word for it stands there.
 * - `weak`: only words from its surroundings stand there.
 */
export type EvidenceGrade = 'named' | 'alias' | 'weak';

/** A stretch of the text, in UTF-16 code units as `String.prototype.slice` counts them; `end` is exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that led to a finding. `form` is how the table writes them, so that a stored result repeats nothing the
 * reporter wrote; whoever holds the text can show the very words with `text.slice(start, end)`.
 */
export interface WordEvidence extends TextSpan {
  /** The entry of the alias table that was met, in lower case. */
  readonly form: string;
  /** `written`: the entry itself; `inflected`: with an affix; `respelled`: one slip of the hand away from it. */
  readonly via: 'written' | 'inflected' | 'respelled';
}

/** A concept that the text speaks of, how strongly, and the words that say so in the order of the text. */
export interface Finding<Code extends string = string> {
  readonly concept: Code;
  readonly grade: EvidenceGrade;
  /**
   * Never empty, and at most eight places. A function that follows from the technique alone has the technique's evidence
   * and is `weak`.
   */
  readonly evidence: readonly WordEvidence[];
}

/** What a title of an activity says, as codes of the vocabulary. Holds no text of the reporter. */
export interface ActivityClassification {
  /** As deep as the words allow; absent: unknown, no word speaks for any technique. */
  readonly technique?: Finding<Technique>;
  /** Further forms the text names, in its order; the first named one leads and is `technique`. */
  readonly alsoNamed: readonly Finding<Technique>[];
  /** The ADINDA functions the activity serves, in the order of that scheme. */
  readonly functions: readonly Finding<AdindaFunction>[];
  readonly topics: readonly Finding<Topic>[];
  readonly channels: readonly Finding<Channel>[];
  /** Words that no table knows and that do not stand where a name stands: where the alias tables may grow. */
  readonly unknownWords: readonly TextSpan[];
}
