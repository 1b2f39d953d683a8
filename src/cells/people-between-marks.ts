import { tidyText, wordSet } from '../kernel/text.js';
import { namelessIn } from './no-name.js';

/* Several people in one cell, between commas and words, and the degrees that stand there as well. */

/** Degrees as they are written without points. */
const degrees = wordSet(
  'se sh st ss sp si sag spd spdi ssi ssos skom skm sked skep ssn ssy sip stp sthi shi sei sfil shut spi spt spsi sgz sfarm sikom sds stmt sst str strkeb ' +
    'mm mh mt mp ma msi mpd mpdi mag mkes msc mba mkom mikom mkn mhum mars mep mpsi mph map msos phd apt ners ns lc bsc ba ' +
    'amd amak amdkeb amkeb amkep amdkep amapd akeb ak akt cpa spog spa sppd spb kes kep keb kom farm gz sos',
);
/** These stand before a name as well. */
const titles = wordSet('dr drs dra ir prof hj haji hajjah');
const shapeOfDegree = /^(?:\p{L}{1,2}|\p{Lu}\p{L}?\p{Lu}\p{L}{0,3})$/u;

/** `S.Pd`, `MM`, `Spd`, `A.Md`: stand behind a comma after a name, and are nobody. In a cell of capitals `WATI` is no degree. */
const isDegree = (word: string, amongCapitals: boolean) =>
  word.includes('.') ||
  degrees.has(word.toLowerCase()) ||
  titles.has(word.toLowerCase()) ||
  (amongCapitals ? word.length < 3 : shapeOfDegree.test(word));

/** Whether a part behind a comma goes on with the name before it: `S.Pd`, `A.Md Keb`, `SE (alm)`; `H. Andi` is somebody else. */
export const isOfNameBefore = (part: string, amongCapitals = false): boolean =>
  (part.split('(', 1)[0] as string)
    .trim()
    .split(' ')
    .every((word) => isDegree(word, amongCapitals));

/** Whether a text is known to be something else than a name: an office, an occupation. */
export type IsNoName = (text: string) => boolean;

/** Marks between people; those in brackets are of what stands beside a name. */
const marks = /(,|[&+]| (?:dan|serta) )(?![^()]{0,80}\))/i;
const capitals = (text: string) => text === text.toUpperCase();
const mayBeName = /^\p{L}[\p{L}'’`. -]{2,60}$/u;
/** Where somebody lives, and who is somebody's kin or company. */
const noNames =
  /^(?:dusun|dukuh|desa|kelurahan|kampung|kp|rt|rw|jl|jalan|gang|blok|kec|kecamatan|kel|alm|almh|almarhum|almarhumah|istri|istrinya|suami|suaminya|keluarga|keluarganya|anaknya|tim|timnya|anak)(?:[. ]|$)/i;

interface Named {
  /** The name with the degrees behind it. */
  text: string;
  readonly name: string;
}

/**
 * `Budi & Cici`, `Budi dan Cici`, `Budi, S.Pd, Cici`: each of the people between marks. Commas divide people only where all have one
 * word, all have several, or they are more than two: `Budi Santoso, Karang` may be one and where he lives.
 *
 * @returns `undefined` where the cell names one, or where it cannot be told.
 */
export function peopleBetweenMarks(text: string, isNoName: IsNoName): readonly string[] | undefined {
  if (!marks.test(text)) return undefined;
  const amongCapitals = capitals(text);
  const people: Named[] = [];
  let isSure = false;
  // Marks stand at each second place.
  const parts = text.split(marks);
  for (let i = 0; i < parts.length; i += 2) {
    const part = tidyText(parts[i] as string);
    const last = people.at(-1);
    const isComma = parts[i - 1] === ',';
    if (!isComma && i > 0) isSure = true;
    if (part === '') continue;
    if (last !== undefined && isComma && isOfNameBefore(part, amongCapitals)) last.text += `, ${part}`;
    else people.push({ text: part, name: part.replaceAll(/\([^()]{0,80}\)/g, '').trim() });
  }
  if (people.length < 2 || !people.every(({ name }) => isName(name, people[0]?.name ?? '', isNoName))) return undefined;
  const longer = people.filter(({ name }) => name.includes(' ')).length;
  const areAlike = longer === 0 || longer === people.length || people.length > 2;
  return isSure || areAlike ? people.map((one) => one.text) : undefined;
}

/** Two lines are of two people where a degree ends the first name, or a title begins the second. */
const areApart = ([first = '', second = '']: readonly string[]) =>
  first.includes(',') || /^(?:hj?|k\.?h|drs?|dra|ir|bpk|bapak|ibu|bu|pak)[. ]/i.test(second);

/** A name in each of three lines or more, or in two that can be told apart; `undefined` where a line may be something else, or the rest of the line before. */
export function peopleInLines(
  lines: readonly string[],
  isNoName: IsNoName = () => false,
): readonly string[] | undefined {
  const amongCapitals = lines.every(capitals);
  const people: string[] = [];
  for (const line of lines.flatMap((one) => one.split(',').map(tidyText)).filter(Boolean)) {
    if (people.length > 0 && isOfNameBefore(line, amongCapitals)) people.push(`${people.pop()}, ${line}`);
    else people.push(line);
  }
  const nameOf = (text: string) => text.split(/[,(]/, 1)[0]?.trim() ?? '';
  const [first = ''] = people;
  if (people.length < (areApart(people) ? 2 : 3) || people.length > lines.length) return undefined;
  return people.every((one) => isName(nameOf(one), first, isNoName)) ? people : undefined;
}

function isName(text: string, first: string, isNoName: IsNoName): boolean {
  const isWritten = /^\p{Lu}/u.test(text) || /^\p{Ll}/u.test(first);
  // `S.Pd Karang` goes on with the name before it.
  const begin = (text.split(' ', 1)[0] as string).replaceAll('.', '').toLowerCase();
  return (
    isWritten &&
    !degrees.has(begin) &&
    mayBeName.test(text) &&
    !noNames.test(text) &&
    namelessIn(text) === undefined &&
    !isNoName(text)
  );
}

/** `Budi, Cici, Dodi` in a column of lists of names: the marks between lines of people where it can be told that they are people. */
export function withCommasAsLists(cell: string): string {
  if (!cell.includes(',') || cell.includes(';') || /[\r\n]/.test(cell) || /^1[.)]/.test(cell.trimStart())) return cell;
  const parts = cell.split(',').map(tidyText);
  if (parts.includes('')) return cell;
  return withDegrees(parts, capitals(cell)).join('; ');
}

/** Each of the parts between marks, with the degrees that stand behind a comma. */
export function withDegrees(parts: readonly string[], amongCapitals = false): readonly string[] {
  const people: string[] = [];
  for (const part of parts) {
    if (people.length > 0 && isOfNameBefore(part, amongCapitals)) people.push(`${people.pop()}, ${part}`);
    else people.push(part);
  }
  return people;
}

/** In a column that holds the members of a group in one cell, each line is somebody; with commas or without. */
export function withLinesAsLists(cell: string): string {
  if (/^(?:\(?1[.)]|[-•*] )/.test(cell.trimStart())) return cell;
  const lines = cell.split(/[;,]?[\r\n]/).filter((line) => /\S/.test(line));
  return lines.map(withCommasAsLists).join('; ');
}
