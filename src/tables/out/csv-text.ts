/**
 * Text that stays text. Whoever opens CSV text guesses types, and quotes do not stop the guess: `"62.10"` becomes 62.1,
 * `"11.10.01"` becomes 11 October 2001, `"=1+1"` is run. A word in front does stop it. The apostrophe that spreadsheets
 * know for this will not do: DuckDB takes it for the sign that escapes quotes, and then misreads the whole file.
 */
export const textMark = 'text:';

/** What spreadsheets and sniffers take for a truth value, a missing value or a number. `benar` and `salah` are Excel's. */
const words =
  /^(?:true|false|benar|salah|t|f|y|n|yes|no|on|off|null|nil|none|na|n\/a|nan|inf|infinity|epoch|now|today)$/i;

/** Names of months, English and Indonesian, before a number: spreadsheets make `SEP-2` a date. */
const monthAndNumber =
  /^(?:jan|feb|peb|mar|apr|may|mei|jun|jul|aug|agu|agt|sep|oct|okt|nov|nop|dec|des)[a-z]*[^a-z0-9]*[0-9]/i;

const startsWithLetter = /^\p{L}/u;
const startsFormula = /^[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;
/** Numbers, dates and times have at most one such word in them: `0x1F`, `17 Mei 2025`, `10:00 AM`. */
const wholeWord = /^\p{L}{3,}/u;

/** Whether a reader might take a text for something else than text. */
export function needsMark(text: string): boolean {
  // The mark itself is marked too, so that taking one off always gives back the text; so is the empty text, for an
  // empty cell states that there is no value.
  if (text === '' || text.startsWith(textMark) || /^[\t\r\n]/.test(text)) return true;
  const visible = text.trim();
  if (startsFormula.test(visible) || words.test(visible)) return true;
  if (startsWithLetter.test(visible)) return monthAndNumber.test(visible);
  return visible.split(/\s+/).filter((word) => wholeWord.test(word)).length < 2;
}

/** The text, marked where it needs to be. */
export function marked(text: string): string {
  return needsMark(text) ? textMark + text : text;
}

/** The text without its mark. */
export function unmarked(text: string): string {
  return text.startsWith(textMark) ? text.slice(textMark.length) : text;
}

/** Text that no reader can take apart, whatever delimiters, quotes and comment signs it tries. */
const plain = /^[\p{L}\p{N}_.:+-]+(?: [\p{L}\p{N}_.:+-]+)*$/u;

/** One field of CSV text (RFC 4180), quoted unless it is plain; the empty text is an empty field. */
export function csvField(text: string): string {
  return text === '' || plain.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
