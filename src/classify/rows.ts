import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';
import type { ActivityStatus, BodyKind } from './classification.js';

/**
 * Words or phrases in lower case, with commas between them, and slashes between the words that may stand in the same place of a
 * phrase; one that may be left out begins with a slash: "belum/tidak /jadi digelar".
 */
export type WordList = string;

/** What every row of a table states. */
interface Row {
  readonly forms: WordList;
  /** `verb`: the first word also with me-, pe-, ber-, di-, ter-, -kan, -i, -an. Absent: as written, and with -nya. */
  readonly inflect?: 'verb';
  /** Counts only where one of these words stands in the text too. */
  readonly with?: WordList;
  /** Does not count where one of these words stands in the text. */
  readonly without?: WordList;
  /** Counts only where it begins the title, a number before it left out ("Informasi … lewat radio", "5 tips …"). */
  readonly start?: true;
}

/** Words that name a form of activity. Of two rows with the same words, the first whose conditions hold counts. */
export interface FormRow extends Row {
  readonly concept: Technique;
  /** Absent: `alias`. */
  readonly grade?: 'named' | 'alias';
  /** Told only where no other form stands better: "kolaborasi gelar workshop" is a workshop. */
  readonly light?: true;
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

/** Bodies and people. */
export interface BodyRow extends Row {
  readonly body: BodyKind;
}

/**
 * Words that state whether something took place. `light` words speak only where nothing else in the title speaks against
 * them, and those of a `state` besides where a noun of an act stands that names a state of affairs as often ("kunjungan
 * naik"); a `label` speaks for the whole title: of no activity where it begins it, of a plan wherever it stands; a word of the
 * `whole` leaves no room for an activity wherever it stands; a `head` is the noun of an article, a notice or a thing: the title is about it,
 * unless a verb states that something was done.
 */
export interface StatusRow extends Row {
  readonly status: ActivityStatus;
  readonly strength: 'whole' | 'label' | 'head' | 'strong' | 'light' | 'state';
}

/** What the words around an act may state that decides its functions. */
export type WordCue =
  | 'media'
  | 'making'
  | 'planning'
  | 'learning'
  | 'complaint'
  | 'linking'
  | 'groups'
  | 'forum'
  | 'gathering'
  | 'founding'
  | 'equipment'
  | 'medium'
  | 'performance'
  | 'discussion'
  | 'outwards'
  | 'office';

/** What the order of the words states beside: the group is reported on or informed, something is given to it. */
export type SentenceCue = 'about-kim' | 'for-group' | 'given';
export type Cue = WordCue | SentenceCue;

export interface CueRow extends Row {
  readonly cue: WordCue;
}

/** One row of the table from acts to functions. */
export interface FunctionsRow {
  readonly acts: readonly Technique[];
  /** All of these must be stated; absent: always. */
  readonly when?: readonly Cue[];
  readonly unless?: readonly Cue[];
  /** What the act does; the first row of an act whose conditions hold decides. */
  readonly gives?: readonly AdindaFunction[];
  /** What it does besides. */
  readonly adds?: readonly AdindaFunction[];
}

/** The words of a list, a phrase with slashes in each of its ways: "tak/tidak digelar". */
export function listed(words: WordList): string[] {
  return words.split(/,\s*/).flatMap((form) => (form.includes('/') ? eachWay(form.split(' ')) : form));
}

function eachWay([first = '', ...rest]: readonly string[]): string[] {
  const ways = first.split('/');
  if (rest.length === 0) return ways;
  const ends = eachWay(rest);
  return ways.flatMap((way) => ends.map((end) => (way === '' ? end : `${way} ${end}`)));
}
