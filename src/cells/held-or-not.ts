import { foldText, wordSet } from '../kernel/text.js';
import { monthNamed } from './day-words.js';
import {
  denials,
  firstClause,
  type HeldReading,
  isAbout,
  isDoing,
  readHeld,
  titleStatesNotHeld,
  undone,
  whyOrWhen,
} from './held.js';
import { tellsOfInstead } from './held-instead.js';
import { atLastBracket } from './trim.js';

/* Where a title or a remark says that one thing was not held and names another. */

const longest = 200;

/** `Rapat batal, warga kerja bakti`: what was held stands beside what was not, so that neither is known. */
export function titleHeld(title: string, somebodyCame: boolean): Exclude<HeldReading, 'held'> | undefined {
  const stated = titleStatesNotHeld(title, somebodyCame) ? 'not-held' : undefined;
  const words = title.length > longest ? [] : foldText(title).split(' ');
  const at = words.findIndex(
    (word, i) => i > 0 && undone.has(word) && !denials.has(word) && !denials.has(words[i - 1] as string),
  );
  if (at < 0 || isAbout.test(words.slice(0, at).join(' '))) return stated;
  const rest = words.slice(at + (isDoing(words[at + 1]) ? 2 : 1));
  if (tellsOfInstead(rest.join(' '))) return 'unclear';
  const [next] = rest;
  const ofFirst = foldText(firstClause(title)).split(' ').length;
  if (stated !== undefined || next === undefined || ofFirst !== words.length - rest.length) return stated;
  const isReason =
    whyOrWhen.has(next) || denials.has(next) || undone.has(next) || monthNamed(next) !== undefined || /^\d/.test(next);
  return isReason ? 'not-held' : 'unclear';
}

/** `Rapat (terlaksana)`, whatever the line above the list says of all. */
export const titleStatesHeld = (title: string): boolean =>
  title.length <= longest && readHeld(atLastBracket(title.trim())?.inside ?? '') === 'held';

/** Whether a remark says that what the row lists was not held, and that something else was. */
export const remarkTellsOfInstead = (remark: string): boolean =>
  remark.length <= longest && readHeld(remark) === 'unclear' && tellsOfInstead(foldText(remark));

/** `Akan diadakan pelatihan`, `pelatihan rencananya bulan Mei`: the words for what is still to be; not `kegiatan yang akan dilaksanakan`. */
export function thingToCome(remark: string): readonly string[] | undefined {
  const words = remark.length > longest ? [] : foldText(firstClause(remark)).split(' ');
  const at = words.findIndex((word, i) => word === 'rencananya' || (word === 'akan' && isDoing(words[i + 1])));
  const before = words.slice(0, Math.max(at, 0));
  if (at < 0 || before.length > 4 || before.some((word) => isAbout.test(word) || word === 'sudah' || word === 'telah'))
    return undefined;
  return words.filter(
    (word) => word.length > 3 && !isDoing(word) && word !== 'akan' && word !== 'rencananya' && !whyOrWhen.has(word),
  );
}

const meetings = wordSet(
  'rapat pertemuan musyawarah rembuk rembug rembugan diskusi koordinasi musdes musdus evaluasi konsultasi audiensi sarasehan',
);

/** Whether a title is of a meeting, of which what is to come may be the outcome. */
export const isOfMeeting = (title: string): boolean =>
  title.length <= longest &&
  foldText(title)
    .split(' ')
    .some((word) => meetings.has(word));
