import { isMoment, type Moment, ownMoment } from '../kernel/local-date.js';
import { withoutNeedless } from '../kernel/text-faults.js';

/** The content of a cell of which nothing can be taken, such as an error value or an object of another program. */
export const unreadable: unique symbol = Symbol('unreadable');

/** What a cell holds once the wrapping of the program that read it is off. `undefined`: nothing is written in it. */
export type CellContent = string | number | boolean | Moment | readonly unknown[] | undefined | typeof unreadable;

/** What spreadsheets show where a formula failed. `#N/A` is what a look-up gives that found nothing: what stood there is not known. */
const errorValue = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/;

/** `'0012`: a mark that spreadsheets take before a number that is to stay a text. */
const keptByMark = /^'\d/;

/** Longer lists than any cell of a database. */
const mostOfList = 10_000;

/** Objects in objects (a formula that gives rich text) are opened only so often. */
const deepest = 3;

/**
 * Takes the content out of a cell as programs give it: plain values, `bigint` of databases, `Date`, and the objects of
 * ExcelJS (rich text, formula, hyperlink). Never throws, whatever the object does.
 */
export function contentOf(cell: unknown): CellContent {
  switch (typeof cell) {
    case 'string':
      if (cell.charCodeAt(0) === 35 && errorValue.test(cell)) return unreadable;
      return withoutNeedless(keptByMark.test(cell) ? cell.slice(1) : cell);
    case 'boolean':
    case 'undefined':
      return cell;
    case 'number':
      return Number.isFinite(cell) ? cell : unreadable;
    case 'bigint':
      return cell >= -9007199254740991n && cell <= 9007199254740991n ? Number(cell) : String(cell);
    case 'object':
      if (cell === null) return undefined;
      try {
        return contentOfObject(cell, 0);
      } catch {
        return unreadable;
      }
    default:
      return unreadable;
  }
}

/** Blanks that are no single space; ends of lines and tabs part what they stand between. */
const oddBlanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]| {2}/;
const anyBlanks = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** A blank is one space, whatever program made it, and none stands around a text. */
export const withPlainBlanks = (text: string) => (oddBlanks.test(text) ? text.replace(anyBlanks, ' ') : text).trim();

/** The content of a cell of a table: what blanks stand in and around a text makes no difference. */
export function tableContentOf(cell: unknown): CellContent {
  const content = contentOf(typeof cell === 'string' ? withPlainBlanks(cell) : cell);
  return typeof content === 'string' ? withPlainBlanks(content) : content;
}

function contentOfObject(cell: object, depth: number): CellContent {
  // A copy: whatever the list is, nobody asks it again.
  if (Array.isArray(cell)) return Array.from(cell.slice(0, mostOfList) as readonly unknown[]);
  if (isMoment(cell)) return ownMoment(cell);
  const parts = cell as Readonly<Record<string, unknown>>;
  if (depth >= deepest) return unreadable;
  if (Array.isArray(parts.richText)) return textOfRuns(parts.richText);
  if ('formula' in parts || 'sharedFormula' in parts) return inner(parts.result, depth);
  if ('hyperlink' in parts) return inner(parts.text, depth);
  return unreadable;
}

/** A formula that nobody has calculated shows something in the sheet, but nobody knows what. */
function inner(part: unknown, depth: number): CellContent {
  if (part === undefined || part === null) return unreadable;
  return typeof part === 'object' ? contentOfObject(part, depth + 1) : contentOf(part);
}

/** Rich text is many runs of one text. */
function textOfRuns(runs: readonly unknown[]): CellContent {
  let text = '';
  for (const run of runs.slice(0, 1_000)) {
    const part = (run as { readonly text?: unknown } | null)?.text;
    if (typeof part === 'string') text += part;
  }
  return withoutNeedless(text);
}

/** Marks and words for "nothing was filled in". `?` is none of them: it states that somebody did not know. */
const placeholders: ReadonlySet<string> = new Set([
  'n/a',
  'na',
  'none',
  'nil',
  '(null)',
  '(none)',
  'tidak ada data',
  'tidak ada.',
  'blm ada',
  'belum terdata',
  'tidak tahu',
  'tdk tahu',
  '-,-',
  '(-)',
  '"-"',
  "''",
  '1900-01-00',
  '1/0/1900',
  '0/1/1900',
  '#n/a',
  'n.a',
  'n.a.',
  'nihil',
  'tidak ada',
  'tdk ada',
  'tidak diisi',
  'belum diisi',
  'belum ada',
  'kosong',
  'null',
  'nan',
  'undefined',
  'tidak diketahui',
  '(kosong)',
  '(blank)',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '00-00-0000',
  '00/00/0000',
  'http://',
  'https://',
  'http://www.',
  'https://www.',
  'www.',
  '@',
]);

/**
 * Whether a text states that nothing is given: blanks, dashes and dots, or one of the usual words (`n/a`, `tidak ada`,
 * `0000-00-00`).
 */
export function isNothing(text: string): boolean {
  if (text.length > 40) return !/\S/.test(text);
  if (/^[\s\-–—_.…\u200b\ufeff]*$/.test(text)) return true;
  return placeholders.has(text.trim().toLowerCase());
}
