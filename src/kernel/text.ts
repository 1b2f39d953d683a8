/** How many Unicode code points a text has: what a person counts, not UTF-16 units. */
export function codePointLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next < 0xe000) i++;
    }
    length++;
  }
  return length;
}

/** Blanks, as the inside of a character class, written out because languages differ in what `\\s` is. */
const blanks = '\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** What takes no room or is seen as nothing: soft hyphen, fillers, zero width, directions, joiners, variation selectors. */
const unseen =
  '\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0\ufeff';

/** A text with a character that is seen. For readers of JSON Schema too, so without escapes, look-around and classes by name. */
export const seenPattern: string = /* @__PURE__ */ ['[^', blanks, unseen, ']'].join('');

/**
 * A text that every store and format takes: whole code points (no half of a pair), and no control character but tab, line
 * feed and carriage return. For readers of JSON Schema too.
 */
export const storablePattern = '^[\t\n\r -\ud7ff\ue000-\uffff\u{10000}-\u{10ffff}]*$';

/** Control characters but tab, line feed and carriage return. */
const controls = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f';
/** Of what is not seen, that which no script needs within its words; joiners and variation selectors may be part of a sign. */
const needless = '\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

/** What a text is looked at with care for. */
const needsCare = /* @__PURE__ */ anyOf(controls, unseen, '\\ud800-\\udfff');
const someSeen = /* @__PURE__ */ new RegExp(seenPattern, 'u');
const someHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const someControl = /* @__PURE__ */ anyOf(controls);
const someNeedless = /* @__PURE__ */ anyOf(needless);
const removable = /* @__PURE__ */ (() => new RegExp(anyOf(controls, needless), 'g'))();

/** What is wrong or odd in a text; `ill-formed`: half of a pair of UTF-16 units. Absent: nothing. */
export type TextFault = 'ill-formed' | 'control' | 'unseen' | 'needless';

/** The gravest fault of a text: `unseen`: nothing in it is seen; `needless`: it holds characters that are not seen. */
export function faultOfText(text: string): TextFault | undefined {
  const first = text.charCodeAt(0);
  if (!needsCare.test(text)) {
    // Nearly every text begins with a visible ASCII character; only the others need a search.
    return (first > 0x20 && first < 0x7f) || someSeen.test(text) ? undefined : 'unseen';
  }
  if (someHalf.test(text)) return 'ill-formed';
  if (someControl.test(text)) return 'control';
  if (!someSeen.test(text)) return 'unseen';
  return someNeedless.test(text) ? 'needless' : undefined;
}

/** A text without control characters and without what is not seen and no script needs; half pairs stay, for a letter was lost there. */
export function withoutNeedless(text: string): string {
  return needsCare.test(text) ? text.replace(removable, '') : text;
}

/** NFC, outer blanks removed, inner runs of blanks made one space. Letters are never changed. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The form two spellings of one word share: tidy, without marks, lower case, anything but letters and digits one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The candidate nearest to a word by edit distance (optimal string alignment), if one is near enough to be
 * a slip of the hand: at most one edit in four letters, at least one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const target = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(target.length / 4)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(target, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let rowBest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
      current.push(cost);
      if (cost < rowBest) rowBest = cost;
    }
    if (rowBest >= limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * A name of the caller's for a sentence of an error, in quotes. A text that is no plain name (line breaks, signs, a whole
 * paragraph) is not repeated.
 */
export function quoted(name: unknown): string {
  return typeof name === 'string' && /^[\w.:/ -]{1,80}$/.test(name) ? `"${name}"` : '(not a plain name)';
}

/** An expression for one character of some classes; a bundler leaves out those that nobody uses. */
function anyOf(...classes: readonly string[]): RegExp {
  return new RegExp(`[${classes.join('')}]`);
}
