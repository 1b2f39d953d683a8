import { wordSet } from '../kernel/text.js';
import { endsLikeClitic, withoutClitic } from './affixes.js';
import type { Word } from './entries.js';
import type { Lexicon } from './lexicon.js';
import { markNames } from './names.js';
import { segment } from './segment.js';
import { hasNeighbours, nearestWord } from './spelling.js';
import {
  CAPITAL,
  caseCuts,
  DOUBLED,
  HASHTAG,
  hashOf,
  MIXED,
  NUMBER,
  RARE,
  type Tokens,
  tokenise,
  wordAt,
} from './tokens.js';
import { findToken, findWord } from './word-table.js';

/** A text whose words are known or not, with the places where names stand marked. */
export interface Reading {
  readonly tokens: Tokens;
  /** The known word of each token, or undefined. */
  readonly words: readonly (Word | undefined)[];
  /** What is stated about each token: `IN_NAME`, `RESPELLED` or 0. */
  readonly marks: readonly number[];
}

/** Part of the name of a group, a place or a person. */
export const IN_NAME = 1;
/** Not a word of the tables as written, but one mistyping away from one. */
export const RESPELLED = 2;

/** Reads a text against the tables. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = withoutGlue(tokenise(text), lexicon);
  const words: (Word | undefined)[] = [];
  const marks: number[] = [];
  for (let i = 0; i < tokens.starts.length; i++) {
    words.push(findToken(lexicon.table, tokens, i) ?? withoutEnclitic(lexicon, tokens, i));
    marks.push(0);
  }
  // "Lima manfaat senam" begins as "5 manfaat senam" does.
  if (numerals.has(wordAt(tokens, 0))) tokens.flags[0] = NUMBER;
  markNames(tokens, words, marks, IN_NAME);
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== undefined || marks[i] !== 0) continue;
    const meant = withoutStretch(lexicon, tokens, i) ?? respelled(lexicon, tokens, i);
    if (meant === undefined) continue;
    words[i] = meant;
    marks[i] = RESPELLED;
  }
  return { tokens, words, marks };
}

const numerals: ReadonlySet<string> = wordSet('dua tiga empat lima enam tujuh sepuluh');

/** The known word that an enclitic hides (`pelatihannya`). The ending is looked at before the word is copied out. */
function withoutEnclitic({ table }: Lexicon, tokens: Tokens, i: number): Word | undefined {
  const end = tokens.ends[i] ?? 0;
  if (!endsLikeClitic(tokens.text, tokens.starts[i] ?? 0, end)) return undefined;
  const bare = withoutClitic(wordAt(tokens, i));
  return bare === undefined ? undefined : findWord(table, bare);
}

/** The known word whose letters were stretched ("semangaaat", "gaskeun yukkk"): a letter three times or more stands for one or two. */
function withoutStretch({ table }: Lexicon, tokens: Tokens, i: number): Word | undefined {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  if (end - start > longestStretch || ((tokens.flags[i] ?? 0) & NUMBER) !== 0) return undefined;
  let run = 1;
  for (let at = start + 1; at < end && run < 3; at++) {
    run = (tokens.text.charCodeAt(at) | 32) === (tokens.text.charCodeAt(at - 1) | 32) ? run + 1 : 1;
  }
  if (run < 3) return undefined;
  const word = wordAt(tokens, i);
  return findWord(table, word.replace(/(.)\1{2,}/g, '$1')) ?? findWord(table, word.replace(/(.)\1{2,}/g, '$1$1'));
}

const longestStretch = 48;

/** The known word that was meant, if one mistyping explains what stands there. */
function respelled({ spelling, table }: Lexicon, tokens: Tokens, i: number): Word | undefined {
  const start = tokens.starts[i] ?? 0;
  const length = (tokens.ends[i] ?? 0) - start;
  const flags = tokens.flags[i] ?? 0;
  if ((flags & RARE) === 0 && !hasNeighbours(spelling, tokens.text.charCodeAt(start) | 32, length)) return undefined;
  const meant = nearestWord(spelling, wordAt(tokens, i));
  return meant === undefined ? undefined : findWord(table, meant);
}

const noCuts: readonly number[] = [];

/** Cuts words that were written together (`#PelatihanKIM`, `#pelatihankim`) where no table knows them as one word, and writes
 * a word with a 2 behind it twice: `bersih2` is "bersih bersih". */
function withoutGlue(tokens: Tokens, lexicon: Lexicon): Tokens {
  let result: Tokens | undefined;
  for (let i = 0; i < tokens.starts.length; i++) {
    const flags = tokens.flags[i] ?? 0;
    const isDoubled = (flags & DOUBLED) !== 0;
    const cuts = (flags & (MIXED | HASHTAG)) === 0 ? noCuts : cutsOf(tokens, i, lexicon);
    if (cuts.length === 0 && !isDoubled) {
      if (result !== undefined) copyToken(tokens, i, result);
      continue;
    }
    if (result === undefined) {
      result = { text: tokens.text, starts: [], ends: [], flags: [], clauses: [], hashes: [] };
      for (let j = 0; j < i; j++) copyToken(tokens, j, result);
    }
    if (isDoubled) {
      copyToken(tokens, i, result);
      copyToken(tokens, i, result);
      // The 2 itself is no number of the title.
      i++;
      continue;
    }
    cutToken(tokens, i, cuts, result);
  }
  return result ?? tokens;
}

/** What is longer is no word that somebody wrote together. */
const longestGlue = 64;

function cutsOf(tokens: Tokens, i: number, lexicon: Lexicon): readonly number[] {
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  const flags = tokens.flags[i] ?? 0;
  // Of a word with marks or an apostrophe the places of the letters are not those of the text.
  if (end - start > longestGlue || (flags & RARE) !== 0 || findToken(lexicon.table, tokens, i) !== undefined) return [];
  const cuts = caseCuts(tokens.text.slice(start, end));
  return cuts.length === 0 ? segment(wordAt(tokens, i), lexicon.table) : cuts;
}

function copyToken(from: Tokens, i: number, to: Tokens): void {
  to.starts.push(from.starts[i] ?? 0);
  to.ends.push(from.ends[i] ?? 0);
  to.flags.push(from.flags[i] ?? 0);
  to.clauses.push(from.clauses[i] ?? 0);
  to.hashes.push(from.hashes[i] ?? 0);
}

function cutToken(from: Tokens, i: number, cuts: readonly number[], to: Tokens): void {
  const start = from.starts[i] ?? 0;
  const length = (from.ends[i] ?? 0) - start;
  const flags = (from.flags[i] ?? 0) & ~(CAPITAL | MIXED);
  let previous = 0;
  for (const cut of [...cuts, length]) {
    const part = from.text.slice(start + previous, start + cut);
    to.starts.push(start + previous);
    to.ends.push(start + cut);
    to.flags.push(flags | (part === part.toLowerCase() ? 0 : CAPITAL));
    to.clauses.push(from.clauses[i] ?? 0);
    to.hashes.push(hashOf(part));
    previous = cut;
  }
}
