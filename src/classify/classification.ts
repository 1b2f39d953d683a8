import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';
import type { OwnCode } from '../vocabulary/define-vocabulary.js';

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
  /** `written`: the entry itself; `inflected`: with an affix; `respelled`: one mistyping away from it. */
  readonly via: 'written' | 'inflected' | 'respelled';
  /** The entry is the caller's own. */
  readonly own?: true;
}

/** A concept that the text speaks of, how strongly, and the words that state it in the order of the text. */
export interface Finding<Code extends string = string> {
  readonly concept: Code;
  readonly grade: EvidenceGrade;
  /** The caller's own concept that was read, which stands under `concept`; absent where none was. */
  readonly own?: OwnCode;
  /**
   * Never empty, and at most eight places. A function has the evidence of its technique and of the words around it that
   * decided.
   */
  readonly evidence: readonly WordEvidence[];
}

/**
 * Whether it took place.
 *
 * - `held`: done or under way; also a plain name of an activity.
 * - `planned`: announced, invited to, in preparation.
 * - `not-held`: cancelled, postponed, left out.
 * - `no-activity`: the title describes no activity of people: an accident, a price, a crime, the weather, a complaint
 *   about somebody, or the mere name of a group or a place.
 */
export type ActivityStatus = 'held' | 'planned' | 'not-held' | 'no-activity';

/** The status of an activity, and the words that state it; none where it is held because nothing states otherwise. */
export interface StatusReading {
  readonly concept: ActivityStatus;
  readonly evidence: readonly WordEvidence[];
}

/**
 * What kind of body or people a part of a title names: a KIM or its members; people who work for a group (`kader`);
 * another group (`kelompok`); residents (`warga`); an office, a school or the police (`lembaga`).
 */
export type BodyKind = 'kim' | 'kader' | 'kelompok' | 'warga' | 'lembaga';

/** A part of the title that names a body or people. */
export interface PartyReading extends TextSpan {
  /** Absent: no word of the part states what kind it is. */
  readonly kind?: BodyKind;
}

/** What a title of an activity states, as codes of the vocabulary. Holds no text of the reporter. */
export interface ActivityClassification {
  /** Absent: unknown, no word speaks of an activity or against one. */
  readonly status?: StatusReading;
  /** As deep as the words allow; absent: unknown, or no activity. */
  readonly technique?: Finding<Technique>;
  /** Further forms that the title joins to the first ("sosialisasi dan lomba"), in its order. */
  readonly alsoNamed: readonly Finding<Technique>[];
  /** The ADINDA functions the activity serves, in the order of that scheme, each as strongly as its technique. */
  readonly functions: readonly Finding<AdindaFunction>[];
  readonly topics: readonly Finding<Topic>[];
  readonly channels: readonly Finding<Channel>[];
  /** Who acts, where the title states it. */
  readonly actor?: PartyReading;
  /** For whom, where the title states it. */
  readonly audience?: PartyReading;
  /** On what occasion or after what, where the title states it. */
  readonly occasion?: TextSpan;
  /**
   * Words that no table knows and that do not stand where a name stands: where the alias tables may grow. The first 32
   * of them.
   */
  readonly unknownWords: readonly TextSpan[];
  /** How many such words there are, those beyond the first 32 included. */
  readonly unknownWordCount: number;
}
