import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';

/**
 * What a row rests on: `guide`, the published guide for labelling titles; `language`, the language itself (a
 * dictionary or any news page would show the word so used); or the address of the one labelled title that taught it.
 * Rows of the last kind are left out when the classifier is tried on that source.
 */
export type Attestation = 'guide' | 'language' | `https://${string}` | `http://${string}`;

/** Words or phrases in lower case, with commas between them. Line breaks do not matter. */
export type WordList = string;

/** What every row of a table says. */
interface Row {
  readonly forms: WordList;
  /** `verb`: the first word also with me-, pe-, ber-, di-, ter-, -kan, -i, -an. Absent: as written, and with -nya. */
  readonly inflect?: 'verb';
  /** Counts only where one of these words stands in the text too. */
  readonly with?: WordList;
  /** Does not count where one of these words stands in the text. */
  readonly without?: WordList;
  /** Counts only where it begins the title ("Informasi … lewat radio"). */
  readonly start?: true;
  readonly attested: Attestation;
}

/** Words that name a form of activity. Of two rows with the same words, the first whose conditions hold counts. */
export interface FormRow extends Row {
  readonly concept: Technique;
  readonly grade: 'named' | 'alias';
  /** The words are also used in names of groups (`KIM Sinau`): right behind such a marker they name no activity. */
  readonly nameable?: true;
}

/** Words from the surroundings of a technique. `weight` 1 (a hint) to 3 (nearly a name). */
export interface ContextRow extends Row {
  readonly concept: Technique;
  readonly weight: 1 | 2 | 3;
}

/** Words that speak for a topic. */
export interface TopicRow extends Row {
  readonly topic: Topic;
}

/** Words that speak for a channel. */
export interface ChannelRow extends Row {
  readonly channel: Channel;
}

/** Words that speak for a function whatever the technique is, or for some techniques only. */
export interface FunctionRow extends Row {
  readonly function: AdindaFunction;
  /** Counts only where the technique is one of these or below it; absent: always. */
  readonly within?: readonly Technique[];
  /** The usual function of the technique that these words replace ("sosialisasi lewat radio" spreads, it does not teach). */
  readonly instead?: AdindaFunction;
}

/** The words of a list. */
export function listed(words: WordList): string[] {
  return words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
