import type { OwnCode } from '../vocabulary/define-vocabulary.js';
import type { EvidenceGrade, WordEvidence } from './classification.js';

/** What a word may be beside a part of a table's entry, one bit each. */
export const FUNCTION_WORD = 1;
export const EVENT_VERB = 2;
export const NAME_MARKER = 4;
export const FRONT_MARKER = 8;
export const BACKDROP_MARKER = 16;
export const PREPOSITION = 32;
export const GROUP_MARKER = 64;
/** A verb of holding or joining, or a noun like it: the first form behind it is what was done. */
export const GOVERNOR = 128;
/** A verb behind its subject (`digelar`): the first form before it is what was done. */
export const PASSIVE = 256;
/** Binds whom something was for. */
export const FOR_WHOM = 512;
/** States that a body named before it was open (`posyandu rutin`). */
export const SERVICE = 1024;
/** Joins two forms. */
export const JOINER = 2048;
/** Begins a phrase of place, way or aim, behind which a form is rarely what was done. */
export const ADVERBIAL = 4096;
/** Begins the occasion. */
export const OCCASION = 8192;
/** A pure verb of holding: whatever form stands before it in its clause is the name of who holds. */
export const HOLDS = 16384;
/** States whether it took place. */
export const STATUS_WORD = 32768;
/** A governor that is a noun: behind a verb of doing it is what the verb speaks of ("sosialisasikan program …"). */
export const NOUN = 65536;

/** A thing or a place: the form right behind it only names what it is for ("tenda hajatan", "anggaran pelatihan"). */
export const THING = 131072;

/** The tables an entry may come from; an activity may meet one of each at the same words. */
export const FORM = 0;
export const CONTEXT = 1;
export const TOPIC = 2;
export const CHANNEL = 3;
export const FUNCTION = 4;
/** Phrases that count for nothing and keep their words from counting for anything. */
export const NEUTRAL = 5;
/** Bodies and people: who acts, and for whom. */
export const BODY = 6;
/** Words that state whether it took place. */
export const STATUS = 7;
/** Words that the table of functions asks for. */
export const CUE = 8;
export type Family =
  | typeof FORM
  | typeof CONTEXT
  | typeof TOPIC
  | typeof CHANNEL
  | typeof FUNCTION
  | typeof NEUTRAL
  | typeof BODY
  | typeof STATUS
  | typeof CUE;

/** How many families there are. */
export const familyCount = 9;

/** Concept of the neutral phrases behind which a group's name stands. */
export const GROUP = 'group';

/** A word that some table knows. */
export interface Word {
  readonly text: string;
  roles: number;
  /** Entries that begin with this word. */
  node: Node | undefined;
  /** `hashOf` the text, and the next word of the same slot: see word-table. */
  readonly hash: number;
  chain: Word | undefined;
}

/** A place in the tree of entries, one word a step. */
export interface Node {
  entries: Entry[] | undefined;
  next: Map<Word, Node> | undefined;
  /** An entry that ends here names a form of activity, and is not itself used in names. */
  namesForm: boolean;
  /** A phrase ends here behind which the name of a group stands. */
  endsGroup: boolean;
  /** Such a phrase begins here. */
  beginsGroup: boolean;
}

export function emptyNode(): Node {
  return { entries: undefined, next: undefined, namesForm: false, endsGroup: false, beginsGroup: false };
}

/** One form of one row, compiled. */
export interface Entry {
  readonly family: Family;
  readonly form: string;
  readonly via: WordEvidence['via'];
  readonly concept: string;
  readonly grade: EvidenceGrade;
  readonly weight: number;
  readonly nameable: boolean;
  /** Counts only as the first word of the text. */
  readonly start: boolean;
  /** Given by the caller. */
  readonly own: boolean;
  /** The caller's own concept, which stands under `concept`. */
  readonly ownConcept: OwnCode | undefined;
  readonly with: readonly Word[] | undefined;
  readonly without: readonly Word[] | undefined;
  /** Whether one of `start`, `with` and `without` has to be looked at. */
  readonly isConditional: boolean;
  /** Told only where no other form stands better. */
  readonly light: boolean;
  /** The first word is a verb in its active form. */
  readonly verbal: boolean;
}
