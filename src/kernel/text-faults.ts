// Regular expressions are literals here, so that bundlers drop them and the test against slow ones reads them; what they hold is
// written out for readers of JSON Schema too, without escapes, look-around and classes by name. A test compares the two.

/**
 * A text with a character that is seen: no blank, no control character, and nothing that takes no room, which is what Unicode
 * calls default-ignorable (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point) and the blank of Braille.
 */
export const seenPattern =
  '[^\t\n\v\f\r \u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0\ufeff\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]';

/**
 * A text that every store and format takes: whole code points (no half of a pair), and no control character but tab, line
 * feed and carriage return.
 */
export const storablePattern = '^[\t\n\r -\ud7ff\ue000-\uffff\u{10000}-\u{10ffff}]*$';

/** What a text is looked at with care for: control characters, halves of pairs, and what no script needs. */
const needsCare =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ud800-\udfff]/;
const someSeen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
  /[^\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\s\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const someHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const someControl = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
/**
 * Of what is not seen, that which no script needs within its words: control characters above ASCII, soft hyphens, marks of direction,
 * and tags, in which a whole text can be hidden. Joiners and variation selectors may be part of a sign.
 */
const someNeedless =
  /[\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{e0000}-\u{e007f}]/u;
const removable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{e0000}-\u{e007f}]/gu;

/** What is wrong or odd in a text; `ill-formed`: half of a pair of UTF-16 units; `unseen`: nothing is seen; `needless`: it holds characters that are not seen. */
export type TextFault = 'ill-formed' | 'control' | 'unseen' | 'needless';

/** The most severe fault of a text. */
export function faultOfText(text: string): TextFault | undefined {
  if (!needsCare.test(text)) {
    const first = text.charCodeAt(0);
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
