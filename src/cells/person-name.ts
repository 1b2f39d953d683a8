import { foldText, tidyText, wordSet } from '../kernel/text.js';
import { isNoMember } from './listed.js';
import { type MembershipStatus, readMembership, speaksOfLeaving } from './membership.js';
import { namelessIn, withoutOthers } from './no-name.js';
import { type IsNoName, isOfNameBefore, peopleBetweenMarks, peopleInLines } from './people-between-marks.js';
import { withoutPersonalData } from './personal-data.js';
import { statesOfList } from './state-of-list.js';
import { atLastBracket, withoutEnd } from './trim.js';

/* The names of people in one cell, with what lists write beside them: numbers, and that somebody has left. */

/** One person that a cell names. */
export interface NamedPerson {
  readonly name: string;
  /** Stands beside the name: the membership has ended, it never was one (`calon`), or something that does not say whether it goes on. */
  readonly status?: Extract<MembershipStatus, 'ended'> | 'no-member' | 'unclear';
}

/** What a cell of names holds. */
export interface PeopleReading {
  /** At least one, unless there are others only. */
  readonly people: readonly NamedPerson[];
  /** The cell may name more people than these. */
  readonly mayBeMore: boolean;
  /** The cell states that there are others whom it does not name: `Siti dkk`. */
  readonly hasOthers: boolean;
  /** Personal data (NIK, telephone, e-mail, birthday) stood beside the names and was taken away. */
  readonly hadNumbers: boolean;
}

/** Signs that stand between people, or are left over where a number was taken away. */
const between = ' /,;:-–';

/**
 * Reads the people whom a cell names. A numbered or listed cell names each of them, and so do `A & B`, `A dan B` and commas
 * between names; `A / B` names at least the first, for the second may be a nickname; three lines and more divide people, while two
 * may belong to one long name, so that such a cell stays whole. What may be more people is stated.
 *
 * @param isNoName whether a text between marks is known to be something else: an office, an occupation.
 * @returns `undefined` when the cell holds no letter, and so no name.
 */
export function readPeople(cell: string, isNoName?: IsNoName): PeopleReading | undefined {
  // Most names hold nothing that is read here.
  if (!besideNames.test(cell) && /\p{L}/u.test(cell) && withoutOthers(cell) === undefined)
    return { people: [{ name: cell }], mayBeMore: false, hasOthers: false, hadNumbers: false };
  const written = cell
    .split(/\r?\n/)
    .map(tidyText)
    .filter((line) => line !== '');
  const lines = withoutBirths(written);
  const text = lines.join(' ');
  const kept = withoutPersonalData(text);
  if (!/\p{L}/u.test(kept)) return undefined;
  const lettered = lines.filter((line) => /\p{L}/u.test(withoutPersonalData(line))).length;
  const parts =
    lines.length > 1 ? (peopleInLines(lines, isNoName) ?? listedIn(kept, undefined)) : listedIn(kept, isNoName);
  const listed = parts.map(withoutBirth);
  const isList = listed.length > 1;
  const { named, hasOthers } = namedIn(listed);
  const beside = isList ? named : partsOf(named[0] ?? '', / [/&] /);
  const people = (isList ? named : beside.slice(0, 1)).map(readOne).filter(({ name }) => name !== '');
  if (people.length === 0 && !hasOthers) return undefined;
  const isOne = !isList && beside.length < 2;
  const mayBeMore = (isOne && (lettered > 1 || mayDivide(people[0]?.name ?? ''))) || (!isOne && !isList);
  const hadNumbers = kept !== written.join(' ') || listed.some((one, i) => one !== parts[i]);
  return { people, mayBeMore: mayBeMore && !hasStatusOnly(lines), hasOthers, hadNumbers };
}

/** A day of birth, and what stands before it. */
const birth = /^(\D{2,150})\d{1,2}[-/. ]{1,2}(?:\d{1,2}|[a-z]{3,9})[-/. ,]{1,2}(?:19|20)\d\d\)?$/i;

/** `TTL : Malang`: from here on it is of the birth. */
const wordOfBirth = /\b(?:lahir|lhr|ttl|kelahiran)\b/i;
const wordsBeforeBirth = wordSet('tgl tanggal');

/** `Siti, 17 Agustus 1985`, `Siti / Malang, 17-08-1985`: a day behind a name is that of the birth, and is not taken in. */
function withoutBirth(text: string): string {
  if (statesOfList(text)) return text;
  const [, found = ''] = birth.exec(text.replace(enumerator, '')) ?? [];
  const words = (found.split(wordOfBirth, 1)[0] as string).trim().split(' ');
  while (wordsBeforeBirth.has(foldText(words.at(-1) ?? ''))) words.pop();
  const before = trimmed(words.join(' '));
  if (!/\p{L}{2}/u.test(before)) return text;
  const at = Math.max(...[',', '/', '(', '|', '–', ' - '].map((mark) => before.lastIndexOf(mark)));
  const hasPlace = at > 0 && !isOfNameBefore(trimmed(before.slice(at)), text === text.toUpperCase());
  return hasPlace ? trimmed(before.slice(0, at)) : before;
}

/** Where an address, an age or a letter for the sex begins behind a name, without a mark. */
const moreOfPerson =
  /[ (](?:\d|(?:jl|jln|jalan|rt|rw|dusun|dsn|desa|ds|kp|gg|gang|blok|umur|usia)[. ]|\(?(?:l|p|lk|pr)\)?$)/i;

/** Whether a text is that of a name and a day: a place and a day are written so too. */
export const hasDayBehind = (text: string): boolean => withoutBirth(text) !== text;

/** `L` behind a comma is no degree. */
const letterOfSex = /^(?:l|p|lk|pr)$/i;

/** The name at the beginning of a cell that holds more of the same person: `Siti, S.Pd / 40 th`, `Siti (P)`, `Siti, RT 02`. */
export function nameBefore(cell: string): string {
  const lines = cell.trim().split('\n');
  // A list of people.
  if (
    cell.length > 200 ||
    cell.includes(';') ||
    lines.length > 2 ||
    /\d/.test(lines.length > 1 ? (lines[0] ?? '') : '')
  )
    return cell;
  const [first = '', ...behind] = (lines[0] ?? '').split(/[/|]| [-–] /)[0]?.split(',') ?? [];
  const isDegree = (part: string) => isOfNameBefore(trimmed(part)) && !letterOfSex.test(trimmed(part));
  const end = behind.findIndex((part) => !isDegree(part));
  const name = [first, ...behind.slice(0, end < 0 ? behind.length : end)].join(',');
  const at = name.search(moreOfPerson);
  const alone = trimmed(at < 0 ? name : name.slice(0, at));
  return /\p{L}{2}/u.test(alone) && alone !== tidyText(cell) ? alone : cell;
}

/** In lines of their own stand the place and the day below the name. */
function withoutBirths(lines: readonly string[]): readonly string[] {
  const hasDay = birth.test(lines[0] ?? '');
  return lines.filter((line, i) => i === 0 || hasDay || !birth.test(line)).map(withoutBirth);
}

/** The parts that name somebody, without the words for others beside them. */
function namedIn(parts: readonly string[]): { readonly named: readonly string[]; readonly hasOthers: boolean } {
  let hasOthers = false;
  const named = parts.flatMap((part) => {
    const nameless = namelessIn(part);
    const alone = withoutOthers(part);
    if (nameless === 'others' || alone !== undefined) hasOthers = true;
    return nameless === undefined ? [alone ?? part] : [];
  });
  return { named, hasOthers };
}

/** Signs and words that divide people or stand beside a name. */
const besideNames = /[\d:;,/&+()[\]\r\n•*–"“”@-]|^.\.|\bdan\b|\bserta\b|\balm/i;

/** A second line that only states that the person has left is no second person. */
const hasStatusOnly = (lines: readonly string[]) =>
  lines.length === 2 && statusOf(withoutBrackets(lines[1] as string)) !== undefined;

const withoutBrackets = (text: string) => withoutEnd(text.replace(/^[([ -]+/, ''), ')]. ');

const trimmed = (text: string) => withoutEnd(text, `${between}*`).replace(/^[ /,;:–*•-]+/, '');

/** `1. Budi 2. Cici`, `- Budi - Cici`, `Budi; Cici`: a cell that lists people. */
function listedIn(text: string, isNoName: IsNoName | undefined): readonly string[] {
  const isNumbered = /^1[.)] ?\p{L}/u.test(text) && /[ ,;]2[.)] ?\p{L}/u.test(text);
  if (isNumbered) return partsOf(text, /(?:^|[ ,;])\d{1,2}[.)] ?/u);
  const isBulleted = /^[-•*] /.test(text) && / [-•*] /.test(text.slice(2));
  if (isBulleted) return partsOf(text, /(?:^| )[-•*] /);
  const parts = partsOf(text, ';');
  if (isNoName === undefined) return parts;
  return parts.flatMap((part) => {
    // `Ira, Uun, dkk`
    const alone = withoutOthers(part) ?? part;
    const people = peopleBetweenMarks(alone, isNoName);
    if (people === undefined) return [part];
    return alone === part ? people : [...people, trimmed(part.slice(alone.length))];
  });
}

const partsOf = (text: string, divider: RegExp | string) =>
  text
    .split(divider)
    .map(trimmed)
    .filter((part) => /\p{L}/u.test(part));

/** `Budi dan Cici`, `Budi, Cici`: two people, or a long name; behind a comma stand degrees too. */
function mayDivide(whole: string): boolean {
  // `Budi (PNS/Guru)` is one.
  const name = whole.replaceAll(/\([^()]{0,80}\)/g, '');
  if (/ dan /i.test(name) || /\p{L}{3}[/&]\p{L}{3}/u.test(name)) return true;
  return name
    .split(',')
    .slice(1)
    .map((part) => part.trim())
    .some(
      (part) =>
        /^\p{Lu}(?:\p{Ll}{2,}|\p{Lu}{2,})(?: |$)/u.test(part) && !isOfNameBefore(part, name === name.toUpperCase()),
    );
}

/** `Budi NIP. -`: the label of a number that is not given. */
const emptyLabel = /[ ,;(](?:nip|nrp|nik|hp|wa)\b[ .:)-]{0,9}$/i;

const longestStatus = 40;

/** `(Budi Santoso)`, `"Budi"`: a name within marks is that name. */
function unwrapped(name: string): string {
  const inside = /^(?:\(([^()]{2,200})\)|\[([^[\]]{2,200})\]|["“]([^"“”]{2,200})["”])$/.exec(name);
  return (inside?.[1] ?? inside?.[2] ?? inside?.[3] ?? name).trim();
}

/** `1. Budi`, `(2) Budi`, `3 - Budi`, `a. Budi`; `A. Budi` may be a name. */
const enumerator = /^(?:\(?\d{1,3}(?:[.)]| ?[-–]) ?(?=\p{L})|[a-z][.)] (?=\p{Lu}))/u;

/** One person without number in front, and without what stands beside the name of the membership. */
function readOne(text: string): NamedPerson {
  const bare = unwrapped(trimmed(text.replace(enumerator, '').replace(emptyLabel, '')));
  const late = /^\(?(?:alm|almh|almarhum|almarhumah)[). ]/i.exec(bare);
  const named = late === null ? '' : trimmed(bare.slice(late[0].length));
  if (/^\p{L}/u.test(named)) return { name: named, status: 'ended' };
  const bracket = atLastBracket(bare.replaceAll('[', '(').replaceAll(']', ')'));
  if (bracket !== undefined && bracket.before !== '') {
    const status = statusOf(bracket.inside);
    if (status !== undefined) return { name: trimmed(bracket.before), status };
  }
  const at = Math.max(...[',', ' -', ' –', ' /'].map((mark) => bare.lastIndexOf(mark)));
  const tail = bare.slice(at + 2).trim();
  const status = at > 0 && tail.length <= longestStatus ? statusOf(tail) : undefined;
  if (status !== undefined) return { name: trimmed(bare.slice(0, at)), status };
  const last = / (?:alm|almh|almarhum|almarhumah)\.?$/i.exec(bare);
  return last === null ? { name: bare } : { name: trimmed(bare.slice(0, last.index)), status: 'ended' };
}

const unclear = /^(?:sudah )?(?:non ?aktif|tidak aktif|tdk aktif|nonaktif|pasif|cuti)(?: .*)?$/;

function statusOf(text: string): NamedPerson['status'] {
  if (readMembership(text) === 'ended') return 'ended';
  if (isNoMember(text)) return 'no-member';
  return speaksOfLeaving(text) || unclear.test(foldText(text)) ? 'unclear' : undefined;
}
