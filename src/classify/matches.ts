import { type Entry, FORM, FUNCTION, familyCount, NEUTRAL, type Node, type Word } from './entries.js';
import { IN_NAME, type Reading } from './reading.js';
import { NUMBER } from './tokens.js';

/** An entry met in the text: from token `from` up to and excluding token `to`. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** Whether an act is a verb that stands behind whom or what it was done to: "KIM dilatih Kominfo", "Perda disosialisasikan". */
export const isPassive = ({ entry: { form, verbal } }: Match): boolean => verbal && form.startsWith('di');

/**
 * All entries met, by family, leftmost first and longest of those that begin at the same word; within a family no
 * word is used twice, and words of a neutral phrase count for functions, bodies, status and cues only. Looks at each word once a step of the entry tree, whose
 * depth is the longest form's.
 */
export function findMatches(reading: Reading): MatchesByFamily {
  const { words, marks } = reading;
  const search: Search = {
    reading,
    from: 0,
    found: new Array<Match[] | undefined>(familyCount).fill(undefined),
    usedFrom: new Array<number>(familyCount).fill(-1),
    usedUpTo: new Array<number>(familyCount).fill(0),
    present: undefined,
  };
  for (let i = 0; i < words.length; i++) {
    const node = words[i]?.node;
    if (node === undefined || marks[i] === IN_NAME) continue;
    search.from = i;
    follow(search, node, i + 1);
  }
  return search.found;
}

/** By family; undefined where nothing of a family is met, because most families are silent in most titles. */
export type MatchesByFamily = readonly (readonly Match[] | undefined)[];

/** The state of one search. */
interface Search {
  readonly reading: Reading;
  /** The word at which the entries now looked for begin. */
  from: number;
  readonly found: (Match[] | undefined)[];
  /** By family: where the last words used begin, and where they end. */
  readonly usedFrom: number[];
  readonly usedUpTo: number[];
  /** The words of a long text. */
  present: ReadonlySet<Word | undefined> | undefined;
}

/** Goes on to longer entries first, so that a shorter one finds its words used. */
function follow(search: Search, node: Node, to: number): void {
  const { words, marks } = search.reading;
  if (node.next !== undefined) {
    const word: Word | undefined = marks[to] === IN_NAME ? undefined : words[to];
    const next = word === undefined ? undefined : node.next.get(word);
    if (next !== undefined) follow(search, next, to + 1);
  }
  if (node.entries === undefined) return;
  for (const entry of node.entries) {
    if (isFree(search, entry, to) && (!entry.isConditional || holds(search, entry))) take(search, entry, to);
  }
}

/** Whether the words may still be used. The same words may lead to several topics, but name only one form. */
function isFree({ from, usedFrom, usedUpTo }: Search, { family }: Entry, to: number): boolean {
  const end = usedUpTo[family] ?? 0;
  return end <= from || (family !== FORM && end === to && usedFrom[family] === from);
}

function take({ from, found, usedFrom, usedUpTo }: Search, entry: Entry, to: number): void {
  const { family } = entry;
  if (family === NEUTRAL) {
    for (let other = 0; other <= NEUTRAL; other++) {
      if (other !== FUNCTION && (usedUpTo[other] ?? 0) < to) {
        usedUpTo[other] = to;
        usedFrom[other] = -1;
      }
    }
    return;
  }
  const known = found[family];
  if (known === undefined) found[family] = [{ entry, from, to }];
  else known.push({ entry, from, to });
  usedFrom[family] = from;
  usedUpTo[family] = to;
}

function holds(search: Search, entry: Entry): boolean {
  if (entry.start && !beginsText(search)) return false;
  if (entry.with !== undefined && !hasOneOf(search, entry.with)) return false;
  return entry.without === undefined || !hasOneOf(search, entry.without);
}

/** Whether nothing but a few numbers stands before the words. */
function beginsText({ from, reading }: Search): boolean {
  const { flags } = reading.tokens;
  if (from > 2) return false;
  for (let i = 0; i < from; i++) if (((flags[i] ?? 0) & NUMBER) === 0) return false;
  return true;
}

/** In a title a look along the words is quickest; in a long text each look would cost its length, so a set is made. */
const longestTitle = 48;

function hasOneOf(search: Search, wanted: readonly Word[]): boolean {
  const { words } = search.reading;
  if (words.length > longestTitle) search.present ??= new Set(words);
  const { present } = search;
  for (const word of wanted) {
    if (present === undefined ? words.includes(word) : present.has(word)) return true;
  }
  return false;
}
