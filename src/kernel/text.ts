import { withoutNeedless } from './text-faults.js';

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

/** NFC, outer blanks removed, inner runs of blanks made one space. Letters are never changed. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** As `tidyText`, line by line: a text of several lines keeps its paragraphs. */
export function tidyLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(tidyText);
  while (lines.at(-1) === '') lines.pop();
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(Math.max(first, 0)).join('\n');
}

/**
 * A name or an id from input, for a text that is made of lines: it stays in its line, whatever it holds, and nothing in it turns
 * the direction of what follows.
 */
export function inOneLine(name: string): string {
  return withoutNeedless(tidyText(name));
}

/** A mark or word with which people say that a date is a guess: `2016?`, `± 2016`, `sekitar 2016`. */
export const doubtMark = /[?±~≈<>]|^(?:\+|sekitar|kira|about)/i;

/** The words of a list that is written in one line. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The form two spellings of one word share: tidy, without marks, lower case, anything but letters and digits one space. */
export function foldText(text: string): string {
  // Most ids and words have neither marks nor other letters, and cost a third then.
  if (!/[^ -~]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What two spellings of one id share: case, blanks, marks and signs do not tell ids apart, but a sign between two digits does
 * (`m-1` is `M1`; `1-11` is not `11-1`).
 */
export function idKey(id: string): string {
  const words = /[^ -~]/.test(id) ? foldText(id) : id.toLowerCase();
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/(?<!\d)-|-(?!\d)/g, '');
}

/**
 * The key under which a person or a body is counted once, by id or name, where two would bring more than one: as `idKey`, and besides
 * neither zeros before a number (`m01`, `m-0-1`), nor a remark in brackets, of which the first may lack (`penilai-1 (warga)`), nor letters
 * and digits of other scripts tell them apart. No two ids of one list are taken for one by this; it only withholds what two would bring,
 * and who is told of it reads that they may be one (`sameAsWritten`).
 */
export function countingKey(id: string): string {
  // Most ids have neither brackets nor other letters, and are looked into no further.
  const key = /[^\w .-]/.test(id) ? plainKey(id) : idKey(id);
  return key.includes('0') ? key.replace(/(^|\D)0[0-]*(?=\d)/g, '$1') : key;
}

/** Whether two ids or names of one key are written alike too, so that no two people or bodies can be meant. */
export function sameAsWritten(one: string, other: string): boolean {
  return one === other || inOneLine(one) === inOneLine(other);
}

/** The key without a remark, in Latin letters and digits. */
function plainKey(id: string): string {
  const own = id.normalize('NFKC').replace(/[^\P{Nd}0-9]/gu, digitOf);
  const key = idKey(withoutRemark(own)) || idKey(own);
  return /^[a-z0-9-]*$/.test(key) ? key : Array.from(key, latinOf).join('');
}

/** A number or a letter in brackets behind words without a number: `Penilai (1)` is no other name than `Penilai 1`. */
const label = /^([^\d\p{Ps}\p{Pe}<>«»‹›]*)[\p{Ps}<«‹] *(\d+|\p{L}) *[\p{Pe}>»›] *$/u;

/** Remarks before the name, which something follows. */
const remarksBefore = /^(?: *[\p{Ps}<«‹][^\p{Pe}>»›]*[\p{Pe}>»›])+(?=.*[\p{L}\p{N}])/u;

/** Up to a bracket; where only the last one is there, up to the words behind a number, else to the last word. */
function withoutRemark(text: string): string {
  const [, name = '', sign = ''] = label.exec(text) ?? [];
  if (/\p{L}/u.test(name)) return `${name} ${sign}`;
  const [before = '', ...more] = text.replace(remarksBefore, '').split(/[\p{Ps}\p{Pe}<>«»‹›]/u);
  if (more.length === 0 || !/[\p{Pe}>»›]/u.test(text[before.length] ?? '')) return before;
  const words = before.split(' ');
  let last = words.length;
  while (last > 0 && !/\d/.test(words[last - 1] ?? '')) last--;
  return words.slice(0, last || -1).join(' ');
}

/** Digits of every script stand in a row of ten, with nothing like them before. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/**
 * Letters of Greek, Cyrillic, the phonetic alphabet and others, each before the Latin letter that it looks like, small or great. After
 * Unicode's list of confusables (UTS 39), with letters that are crossed or drawn as small capitals.
 */
const looksLike =
  'αaβbεeζzηnιiκkμmνvοoρpτtυuχx' +
  'аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjһhүyӏlԁdԛqԝw' +
  'ıiđdħhłlŧtøoƀbɑaɓbɖdɗdɠgɡgɢgɦhɨiɩiɪiɫlɭlɱmɲnɳnɴnɵoʀrʂsʈtʉuʋvʏyʐzʙbʜhʝjʟl' +
  'ᴀaᴃbᴄcᴅdᴇeᴊjᴋkᴌlᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜰfꜱs';

function latinOf(letter: string): string {
  const at = looksLike.indexOf(letter);
  // A Latin letter stands for itself.
  return at < 0 || at % 2 === 1 ? letter : (looksLike[at + 1] as string);
}

/**
 * The candidate nearest to a word by edit distance (optimal string alignment), if one is near enough to be
 * a mistyping: at most one edit in four letters, at least one.
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

/** The distance, or something not below `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // Row i: the distances between the first i letters of one and each beginning of the other.
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] =
        i * j === 0
          ? i + j
          : Math.min(
              at(i - 1, j) + 1,
              at(i, j - 1) + 1,
              at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
              isSwapped ? at(i - 2, j - 2) + 1 : limit,
            );
    }
    if (Math.min(...row) >= limit) return limit;
  }
  return at(a.length, b.length);
}

/**
 * A name of the caller's for a sentence of an error, in quotes. A text that is no plain name (line breaks, signs, a whole
 * paragraph) is not repeated.
 */
export function quoted(name: unknown): string {
  return typeof name === 'string' && /^[\w.:/ -]{1,80}$/.test(name) ? `"${name}"` : '(not a plain name)';
}
