import { DIGIT, isApostrophe, kindOf, kindOfRare, type LetterKind, LOWER, SEPARATOR, UPPER } from './letters.js';

/** Properties of a token, one bit each. */
export const CAPITAL = 1;
export const ALL_UPPER = 2;
export const HASHTAG = 4;
export const QUOTED = 8;
export const NUMBER = 16;
/** Capitals inside: `KIMFest`, `mBatik`. */
export const MIXED = 64;
/** Letters beyond a to z, marks, or an apostrophe: the word is more than its units in lower case. */
export const RARE = 128;
/** Written with a 2 behind it, as doubled words are: `bersih2`. */
export const DOUBLED = 256;

/**
 * The words of a text in parallel arrays (one object a word would cost more than reading the text).
 * A clause ends at a comma, colon, semicolon, dash, line end, or full stop.
 */
export interface Tokens {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly flags: number[];
  readonly clauses: number[];
  /** `hashOf` the word in lower case; meaningless where `RARE`. */
  readonly hashes: number[];
}

/** Splits a text into its words. One pass over the units, no regular expression, no copy of any word. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { text, starts: [], ends: [], flags: [], clauses: [], hashes: [] };
  const word: WordShape = { end: 0, flags: 0, hash: 0 };
  const length = text.length;
  let clause = 0;
  let quoteEnd = -1;
  let quotesClosed = true;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = letterAt(text, i, unit)?.kind ?? kindOf(text, i, unit);
    if (kind === SEPARATOR) {
      if (unit === 38) {
        const entity = entityEnd(text, i);
        if (entity > i) {
          i = entity;
          continue;
        }
      }
      if (endsClause(text, i, unit)) clause++;
      else if (quotesClosed && i > quoteEnd && opensQuote(unit)) {
        quoteEnd = text.indexOf(closingQuote(unit), i + 1);
        // An opening mark that is never closed quotes nothing, and no further search is needed.
        if (quoteEnd < 0) quotesClosed = false;
      }
      i++;
      continue;
    }
    if (kind === DIGIT) readNumber(text, i, word);
    else readWord(text, i, word);
    const around = (text.charCodeAt(i - 1) === 35 ? HASHTAG : 0) | (i < quoteEnd ? QUOTED : 0);
    tokens.starts.push(i);
    tokens.ends.push(word.end);
    tokens.flags.push(word.flags | around);
    tokens.clauses.push(clause);
    tokens.hashes.push(word.hash);
    i = word.end;
  }
  return tokens;
}

/** The word of a token in lower case, without marks, apostrophes and fancy shapes: `Jum'at` is `jumat`. */
export function wordAt({ text, starts, ends, flags }: Tokens, i: number): string {
  const lower = text.slice(starts[i], ends[i]).toLowerCase();
  return ((flags[i] ?? 0) & RARE) === 0 ? lower : plainLetters(lower);
}

/** The words of a text, as they are compared. */
export function wordsOf(text: string): string[] {
  const tokens = tokenise(text);
  return tokens.starts.map((_, i) => wordAt(tokens, i));
}

/** The number by which a word of ASCII letters and digits is looked up. Case does not matter. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** Setting the bit of 32 makes an ASCII letter small and leaves a digit as it is. */
function nextHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 32)) | 0;
}

/** What is noted while a word is read. One object a text, because one a word would be garbage at once. */
interface WordShape {
  end: number;
  flags: number;
  hash: number;
}

function readWord(text: string, start: number, word: WordShape): void {
  let hash = 0;
  let lower = 0;
  let upper = 0;
  let flags = 0;
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) lower++;
    else if (unit >= 65 && unit <= 90) upper++;
    else {
      const letter = letterAt(text, i, unit);
      const kind = letter?.kind ?? kindOf(text, i, unit);
      if (letter !== undefined) i = letter.end - 1;
      if (kind === UPPER) upper++;
      else if (kind === LOWER) lower++;
      else {
        const join = joinedUpTo(text, i, unit);
        if (join === 0) {
          // The 2 of a doubled word, also raised (bersih²): behind small letters, with no further digit.
          if ((unit === 50 || unit === 0xb2) && lower > 2 && kindOf(text, i + 1, text.charCodeAt(i + 1)) === SEPARATOR)
            flags |= DOUBLED;
          break;
        }
        i = join - 1;
        flags |= RARE;
        continue;
      }
      flags |= RARE;
    }
    hash = nextHash(hash, unit);
  }
  if (upper > 0) {
    const first = text.charCodeAt(start);
    const beginsUpper = (letterAt(text, start, first)?.kind ?? kindOf(text, start, first)) === UPPER;
    if (beginsUpper) flags |= CAPITAL;
    if (lower === 0 && upper > 1) flags |= ALL_UPPER;
    if (lower > 0 && (upper > 1 || !beginsUpper)) flags |= MIXED;
  }
  word.end = i;
  word.flags = flags;
  word.hash = hash;
}

/**
 * Where what belongs to no letter inside a word ends (an apostrophe as in Jum'at, a soft hyphen, a character without width,
 * half a surrogate pair, or one of these as an HTML entity); 0 where the word ends instead.
 */
function joinedUpTo(text: string, start: number, unit: number): number {
  let i = start;
  let at = unit;
  for (let passed = 0; passed < mostJoined; passed++) {
    if (isApostrophe(at) ? passed > 0 : !isInvisible(at) || isPair(text, i)) {
      const end = at === 38 ? entityEnd(text, i) : i;
      if (!joiningEntity.test(text.slice(i, end))) return 0;
      i = end;
    } else i++;
    at = text.charCodeAt(i);
    const next = kindOf(text, i, at);
    if (next === LOWER || next === UPPER) return i;
  }
  return 0;
}

const mostJoined = 8;

/** Characters that take no room: soft hyphen, zero width, directions, variation selectors, the byte order mark, halves of pairs. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff ||
    (unit >= 0xd800 && unit < 0xe000)
  );
}

/** Whether a whole surrogate pair stands here: an emoji or a rare letter, which no word goes on through. */
function isPair(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  const next = text.charCodeAt(i + 1);
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
}

const joiningEntity = /^&(?:shy|zwnj|zwj|apos|rsquo|lsquo|#(?:39|8217|8216|173|820[3-7]|x27|x2019|xad|x200[b-f]));$/i;
/** Also one that was escaped twice: `&amp;nbsp;`. */
const anyEntity = /^&(?:amp;)?(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,7});/i;
const longestEntity = 15;

const numericEntity = /^&(?:amp;)?#(\d{2,7}|x[\da-f]{2,6});/i;

/** The letter that a numeric HTML entity writes ("&#75;erja"), and where the entity ends. */
function letterAt(text: string, start: number, unit: number): { kind: LetterKind; end: number } | undefined {
  const found = unit === 38 ? numericEntity.exec(text.slice(start, start + longestEntity)) : null;
  if (found === null) return undefined;
  const character = characterOf(found[1] ?? '');
  const kind = kindOf(character, 0, character.charCodeAt(0));
  return kind === LOWER || kind === UPPER ? { kind, end: start + found[0].length } : undefined;
}

function characterOf(number: string): string {
  return String.fromCodePoint(Math.min(Number(number.replace(/x/i, '0x')), 0x10ffff));
}

/** Where an HTML entity that begins with an ampersand ends, or the place itself where none begins. */
function entityEnd(text: string, start: number): number {
  const found = anyEntity.exec(text.slice(start, start + longestEntity));
  return found === null ? start : start + found[0].length;
}

function readNumber(text: string, start: number, word: WordShape): void {
  let hash = 0;
  let flags = NUMBER;
  let i = start;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128 && kindOfRare(text, i, unit) === DIGIT) flags |= RARE;
    else if (unit < 48 || unit > 57) break;
    hash = nextHash(hash, unit);
  }
  word.end = i;
  word.flags = flags;
  word.hash = hash;
}

function endsClause(text: string, i: number, unit: number): boolean {
  switch (unit) {
    case 10: // line end
    case 33: // !
    case 44: // ,
    case 58: // :
    case 59: // ;
    case 63: // ?
    case 124: // |
    case 0x2013: // en dash
    case 0x2014: // em dash
      return true;
    case 45: // hyphen, between blanks
      return text.charCodeAt(i - 1) === 32 && text.charCodeAt(i + 1) === 32;
    case 46: // full stop
      return text.charCodeAt(i + 1) === 32 && !followsAbbreviation(text, i);
    default:
      return false;
  }
}

/** Whether at most three letters stand before a full stop: `H.`, `Kp.`, `Drs.` */
function followsAbbreviation(text: string, stop: number): boolean {
  for (let i = stop - 1; i >= stop - 4; i--) {
    if (kindOf(text, i, text.charCodeAt(i)) === SEPARATOR) return true;
  }
  return false;
}

function opensQuote(unit: number): boolean {
  return unit === 34 || unit === 0x201c || unit === 0xab;
}

function closingQuote(opening: number): string {
  if (opening === 34) return '"';
  return opening === 0xab ? '»' : '”';
}

function plainLetters(lower: string): string {
  let plain = '';
  const written = lower.replace(/&(?:amp;)?#(\d{2,7}|x[\da-f]{2,6});/g, (_, number) => characterOf(number));
  for (const character of written.normalize('NFKD').toLowerCase()) {
    const unit = character.charCodeAt(0);
    const isMark = unit >= 0x300 && unit < 0x370;
    if (!isMark && !isApostrophe(unit) && (character.length > 1 || !isInvisible(unit))) plain += character;
  }
  return plain.replace(/&[^;]{1,9};/g, '');
}

/**
 * Where a word written together changes case: `PelatihanKIM` is cut before `K`, `KIMFest` before `F`.
 * Returns the offsets of the cuts inside the word.
 */
export function caseCuts(raw: string): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < raw.length; i++) {
    const [before, at, behind] = [i - 1, i, i + 1].map((place) => kindOf(raw, place, raw.charCodeAt(place)));
    if (at === UPPER && (before === LOWER || behind === LOWER)) cuts.push(i);
  }
  return cuts;
}
