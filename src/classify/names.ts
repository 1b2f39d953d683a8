import {
  ADVERBIAL,
  EVENT_VERB,
  FUNCTION_WORD,
  GOVERNOR,
  GROUP_MARKER,
  NAME_MARKER,
  type Node,
  PASSIVE,
  PREPOSITION,
  STATUS_WORD,
  type Word,
} from './entries.js';
import { ALL_UPPER, CAPITAL, NUMBER, QUOTED, type Tokens } from './tokens.js';

const longestName = 3;
/** Words that are never part of a name. */
const endsName = FUNCTION_WORD | NAME_MARKER | EVENT_VERB | GOVERNOR | PASSIVE | ADVERBIAL | STATUS_WORD;

/**
 * Marks the tokens that are names of groups, places and people, so that no word in them is taken for what was done:
 * "KIM Suara Media", "Kampung Maco", "Desa Pelita". A name starts behind a marker (KIM, Desa, Kecamatan, Bapak …)
 * and ends at a lower-case word, a function word, a verb of doing, or a form of activity.
 */
export function markNames(tokens: Tokens, words: readonly (Word | undefined)[], marks: number[], mark: number): void {
  let byCapitals: boolean | undefined;
  let phraseUpTo = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || marks[i] !== 0) continue;
    phraseUpTo = Math.max(phraseUpTo, endOfPhrase(words, i, false));
    const groupUpTo = word.node?.beginsGroup ? endOfPhrase(words, i, true) : 0;
    // A marker that the next word belongs to in a phrase ("KIM Award", "diskusi kelompok terpumpun") marks no name.
    const marker = groupUpTo > 0 ? groupUpTo - 1 : i;
    if (groupUpTo === 0 && ((word.roles & NAME_MARKER) === 0 || phraseUpTo > i + 1)) continue;
    byCapitals ??= capitalsMarkNames(tokens, words);
    markOne(tokens, words, marks, mark, marker, byCapitals);
    i = marker;
  }
}

function markOne(
  tokens: Tokens,
  words: readonly (Word | undefined)[],
  marks: number[],
  mark: number,
  marker: number,
  byCapitals: boolean,
): void {
  const roles = words[marker]?.roles ?? 0;
  // Behind KIM itself a form of activity is likelier than a name that sounds like one; behind any other marker a name is.
  const isGroup = (roles & NAME_MARKER) === 0 || (roles & GROUP_MARKER) !== 0;
  const isLocated = !isGroup && ((words[marker - 1]?.roles ?? 0) & PREPOSITION) !== 0;
  for (let i = marker + 1, length = 0; length < longestName; i++, length++) {
    if (tokens.clauses[i] !== tokens.clauses[marker]) return;
    const flags = tokens.flags[i] ?? 0;
    const word = words[i];
    const isQuoted = (flags & QUOTED) !== 0;
    if ((flags & NUMBER) !== 0) return;
    if (((word?.roles ?? 0) & endsName) !== 0) return;
    if (byCapitals && (flags & CAPITAL) === 0 && !isQuoted) return;
    // "Warga padukuhan bersihkan mata air": a verb is no place.
    if (!isQuoted && word?.node?.namesForm === true && /kan$|^(me|di)/.test(word.text)) return;
    const surelyName = isQuoted || (length === 0 && !isGroup && (byCapitals || isLocated));
    if (!surelyName && (leadsForm(word) || beginsForm(words, i))) return;
    // Where capitals do not tell, a name goes on only as long as no table knows its next word.
    if (!byCapitals && !surelyName && word !== undefined && length >= (isGroup ? 2 : 1)) return;
    marks[i] = mark;
  }
}

/** Where the longest phrase of two words or more that begins here ends, or 0; a phrase for a group if one is wanted. */
function endOfPhrase(words: readonly (Word | undefined)[], from: number, ofGroup: boolean): number {
  let end = 0;
  let node: Node | undefined = words[from]?.node;
  for (let to = from + 1; node !== undefined; to++) {
    if (to > from + 1 && (ofGroup ? node.endsGroup : node.entries !== undefined)) end = to;
    node = node.next?.get(words[to] as Word);
  }
  return end;
}

/** Whether a phrase that names a form of activity begins here ("ngangsu kawruh", "tangkal hoaks"). */
function beginsForm(words: readonly (Word | undefined)[], from: number): boolean {
  let node: Node | undefined = words[from]?.node;
  for (let to = from + 1; node?.next !== undefined; to++) {
    node = node.next.get(words[to] as Word);
    if (node?.namesForm) return true;
  }
  return false;
}

/** Whether the word names a form of activity, or only begins phrases. */
function leadsForm(word: Word | undefined): boolean {
  return word?.node !== undefined && (word.node.namesForm || word.node.entries === undefined);
}

/** Whether a capital states a name: not where nearly every word has one, and not where none has. */
function capitalsMarkNames(tokens: Tokens, words: readonly (Word | undefined)[]): boolean {
  let capitals = 0;
  let small = 0;
  let abbreviations = 0;
  for (let i = 0; i < words.length; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & NUMBER) !== 0) continue;
    if ((flags & CAPITAL) === 0) {
      if (((words[i]?.roles ?? 0) & FUNCTION_WORD) === 0) small++;
    } else if ((flags & ALL_UPPER) !== 0) abbreviations++;
    else if (i > 0) capitals++;
  }
  const hasCapital = capitals + abbreviations > 0 || ((tokens.flags[0] ?? 0) & CAPITAL) !== 0;
  return hasCapital && small * 3 > capitals;
}
