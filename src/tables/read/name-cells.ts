import { readOffices } from '../../cells/offices.js';
import { withoutEnd } from '../../cells/trim.js';
import { foldText, tidyText } from '../../kernel/text.js';
import { limits } from '../../parse/limits.js';
import type { CellReader, Taken } from './cell-reading.js';
import { textReader } from './text-cells.js';

const readText = textReader(limits.name);

/** Signs that stand between people, or are left over where a number was taken away. */
const between = ' /,;:-';
/** Words that say what a number is; they go with it. */
const labels: ReadonlySet<string> = new Set(['no', 'nik', 'hp', 'wa', 'tel', 'telp', 'telepon', 'nomor']);
const longestName = 400;

/**
 * The name of one person. Numbers of people (NIK, telephone) that stand beside it are never taken in. A cell that lists
 * several people gives the first: nobody is made out of three, and the note makes the list partial. Names on several lines
 * without numbers may be one long name; they stay together, with the same note.
 */
export const readNameCell: CellReader = (content, column, context) => {
  if (typeof content !== 'string' || content.length > longestName) return readText(content, column, context);
  const lines = content
    .split(/\r?\n/)
    .map(tidyText)
    .filter((line) => line !== '');
  const text = lines.join(' ');
  const kept = withoutNumbers(text);
  const faults: Taken['faults'] = kept === text ? [] : ['cell.looks-like-nik'];
  // A number alone is for the reader of texts to refuse.
  if (kept === '' || !/\p{L}/u.test(kept)) return readText(content, column, context);
  const people = peopleIn(kept);
  const isSeveral = people.length > 1 || lines.length > 1;
  const { value, faults: wrong = [] } = readText(people[0] ?? kept, column, context);
  const all = [...faults, ...(isSeveral ? (['cell.several-people'] as const) : []), ...wrong];
  return { ...(value !== undefined && { value }), ...(all.length > 0 && { faults: all }) };
};

/** `Pelindung : Lurah Contoh` in a column of names: the office is read as in a column of offices. */
export const readMemberNameCell: CellReader = (content, column, context) => {
  const taken = readNameCell(content, column, context);
  if (typeof taken.value !== 'string') return taken;
  const colon = taken.value.indexOf(':');
  const label = taken.value.slice(0, Math.max(0, colon)).trim();
  const name = taken.value.slice(colon + 1).trim();
  if (colon < 3 || label.length > 40 || !/\p{L}/u.test(name)) return taken;
  const office = readOffices(label, context.find);
  if (office === undefined || office.partly) return taken;
  const { offices, adviser, publicOffices } = office;
  return {
    ...taken,
    value: name,
    also: {
      ...(offices !== undefined && { offices }),
      ...(adviser !== undefined && { adviser }),
      ...(publicOffices.length > 0 && { publicOffices }),
    },
  };
};

/** A text without what looks like a NIK or a telephone number; the same text where there is none. */
function withoutNumbers(text: string): string {
  let taken = 0;
  const rest = text.replace(/[+\d][\d .-]*/g, (run) => {
    const digits = run.replace(/\D/g, '');
    const isPhone = digits.length >= 8 && digits.length <= 15 && /^(?:08|628)/.test(digits);
    if (digits.length !== 16 && !isPhone) return run;
    taken++;
    return ' ';
  });
  if (taken === 0) return text;
  const words = rest.split(' ').filter((word) => !labels.has(foldText(word)));
  const left = words.join(' ').replaceAll('( )', ' ').replaceAll('()', ' ');
  // The word that said what the number is may have taken its bracket along.
  return trimmed(tidyText(left.includes('(') ? left : left.replaceAll(')', ' ')));
}

const trimmed = (text: string) => withoutEnd(text, between).replace(/^[ /,;:-]+/, '');

/** `1. Budi 2. Cici`, `Beni / Cici`, `Sri & Tini`: a comma divides nobody, for degrees stand behind one. */
function peopleIn(text: string): readonly string[] {
  const isNumbered = /^1[.)] ?\p{L}/u.test(text) && /[ ,;]2[.)] ?\p{L}/u.test(text);
  if (isNumbered) return partsOf(text, /(?:^|[ ,;])\d{1,2}[.)] ?/u);
  const isListed = /^[-•*] /.test(text) && / [-•*] /.test(text.slice(2));
  if (isListed) return partsOf(text, /(?:^| )[-•*] /);
  return partsOf(text, / [/&] /);
}

const partsOf = (text: string, divider: RegExp) =>
  text
    .split(divider)
    .map(trimmed)
    .filter((part) => /\p{L}/u.test(part));
