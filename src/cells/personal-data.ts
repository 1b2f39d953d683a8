import { foldText, tidyText, wordSet } from '../kernel/text.js';
import { atLastBracket, withoutEnd } from './trim.js';

/* Personal data that nobody needs and that stands in cells of another kind: numbers of people, addresses of e-mail, birthdays. */

/** Signs that stand between parts of a cell, or are left over where something was taken away. */
const between = ' /,;:-–|';
/** Words that say what was taken away; they go with it. */
const labels: ReadonlySet<string> = wordSet(
  'no nik nip hp wa tel telp tlp telepon nomor ktp cp kontak hubungi narahubung email e mail whatsapp no hp no wa',
);
const births: ReadonlySet<string> = new Set(['lahir', 'lhr', 'ttl']);

/** Most cells hold nothing of the kind. */
const mayHold = /\d\d|@/;
/** Longer texts are refused before anything of them is taken. */
const longest = 4_000;

/** A text without personal data that stands in it; the same text where there is none. */
export function withoutPersonalData(text: string): string {
  if (text.length > longest || !mayHold.test(text)) return text;
  const rest = withoutBirthday(withoutEmail(withoutNumbers(text)));
  if (rest === text) return text;
  const bare = tidyText(rest)
    .split(' ')
    .filter((word) => !labels.has(foldText(word)))
    .join(' ')
    .replaceAll('( )', ' ')
    .replaceAll('()', ' ');
  // The word that said what the number is may have taken its bracket along.
  const whole = bare.includes('(') ? bare : bare.replaceAll(')', ' ');
  return withoutEnd(tidyText(whole), between).replace(/^[ /,;:–*•|-]+/, '');
}

/** `0812-3456-7890`, `(0352) 481234`, `35 00 00 000000 0001`. */
function withoutNumbers(text: string): string {
  if (text.replace(/\D+/g, '').length < fewestDigits) return text;
  const withoutLandlines = text.replace(/\(0\d{2,3}\) ?-?\d{5,8}/g, ' ');
  return withoutLandlines.replace(/[+\d][\d .-]*/g, (run, at: number) =>
    isOfLonger(withoutLandlines, at) ? run : withoutNumbersIn(run),
  );
}

/** Behind a slash stands a part of a longer number, or of an address; but `Budi/081234567890` is a name and a telephone. */
function isOfLonger(text: string, at: number): boolean {
  if (text[at - 1] !== '/') return false;
  const before = text
    .slice(Math.max(0, at - 60), at - 1)
    .split(' ')
    .at(-1) as string;
  return before !== '' && !/^[\p{L}'’-]{2,60}$/u.test(before);
}

/** The shortest number of a telephone, with its area, has so many digits. */
const fewestDigits = 8;
/** More groups than a number is written in. */
const mostGroups = 6;

function withoutNumbersIn(run: string): string {
  const groups = run.split(' ');
  const kept: string[] = [];
  for (let i = 0; i < groups.length; i++) {
    let end = Math.min(groups.length, i + mostGroups);
    while (end > i && !isOfPerson(groups.slice(i, end).join(' '))) end--;
    if (end === i) kept.push(groups[i] as string);
    else {
      kept.push('');
      i = end - 1;
    }
  }
  return kept.join(' ');
}

function isOfPerson(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  // The number of a civil servant begins with the day of birth.
  if (digits.length === 18) return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits) && !/[ .-]{2}/.test(number);
  if (digits.length === 16) return !/^0|[ .-]{2}/.test(number);
  if (digits.length < 10 || digits.length > 14 || !/^(?:08|628)/.test(digits)) return false;
  // `08.00-12.00` is a time.
  return /^(?:08\d\d|\+ ?62|628)/.test(number);
}

function withoutEmail(text: string): string {
  if (!text.includes('@')) return text;
  const isEmail = (word: string) => {
    const at = word.indexOf('@');
    return at > 0 && word.indexOf('.', at) > at + 1;
  };
  return text
    .split(' ')
    .map((word) => (isEmail(word) ? '' : word))
    .join(' ');
}

/** `Budi, lahir 3-5-1980`, `Budi (3-5-1980)`. */
function withoutBirthday(text: string): string {
  if (!/\(|lahir|lhr|ttl|[^ -~]/i.test(text)) return text;
  const bracket = atLastBracket(text.trim());
  if (bracket !== undefined && /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$/.test(bracket.inside.trim())) return bracket.before;
  const words = text.split(' ');
  const at = words.findIndex((word) => births.has(foldText(word)));
  const behind = at < 0 ? '' : words.slice(at + 1).join(' ');
  if (behind.length > 60 || !/\d{4}\)?$|\d[-/.]\d{2}\)?$/.test(behind)) return text;
  const isOfDate = foldText(words[at - 1] ?? '');
  return words.slice(0, isOfDate === 'tgl' || isOfDate === 'tanggal' ? at - 1 : at).join(' ');
}

/** What says who is to be asked, and the name behind it. */
export function withoutContact(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex((word, i) => i > 0 && contacts.has(foldText(word)));
  return at < 0 ? text : words.slice(0, at).join(' ');
}

const contacts: ReadonlySet<string> = wordSet('cp hp wa telp kontak hubungi narahubung email contact');
