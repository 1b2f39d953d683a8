import { isNothing } from '../../cells/content.js';
import { readHeld, readOutcome } from '../../cells/held.js';
import { thingToCome } from '../../cells/held-or-not.js';
import { readMark } from '../../cells/membership.js';
import { isMoment } from '../../kernel/local-date.js';
import { type CellReader, fault, longestWord, nothing } from './cell-reading.js';

/* Cells that state whether what a row lists was done. */

const isHeld = { value: 'held' };
const isNotHeld = { value: 'not-held' };

/** `Terlaksana`, `Belum`, a mark, how many, or the day on which it was done; a share is noted. */
export const readHeldCell: CellReader = (content, { crossIsNo, answersInWords }) => {
  if (typeof content === 'boolean') return content ? isHeld : isNotHeld;
  if (typeof content === 'number') return heldByCount(content, content < 1);
  if (isMoment(content)) return isHeld;
  if (typeof content !== 'string' || content.length > longestWord) return fault('cell.held-unknown');
  if (answersInWords && /^\s*(?:[xX×]|[-–—])\s*$/.test(content)) return fault('cell.held-unknown');
  if (crossIsNo && /^\s*[xX]\s*$/.test(content)) return isNotHeld;
  const reading = readHeld(content);
  if (reading === 'held' || reading === 'not-held') return { value: reading };
  const mark = reading === undefined ? readMark(content.trim()) : undefined;
  if (mark !== undefined) return mark ? isHeld : isNotHeld;
  if (isNothing(content)) return nothing;
  const [, count, unit] = countAlone.exec(content.trim()) ?? [];
  if (count !== undefined) {
    const number = Number(count.replace(',', '.'));
    return heldByCount(number, unit === '%' && number < 100);
  }
  return /\d{4}$/.test(content.trim()) ? isHeld : fault('cell.held-unknown');
};

/** `20`, `8 orang`, `80%`: how much of it was done. */
const countAlone = /^(\d{1,9}(?:[.,]\d{1,2})?) ?(%|\p{L}{1,12})?$/u;
const heldByCount = (count: number, isPart: boolean) =>
  count <= 0 ? isNotHeld : isPart ? { ...isHeld, ...fault('cell.held-unknown') } : isHeld;

/** A remark states that something was not done, or something that is not kept. */
export const readHeldRemarkCell: CellReader = (content) => {
  const reading = typeof content === 'string' && content.length <= longestWord ? readHeld(content) : undefined;
  if (reading === 'unclear' || (reading === undefined && isToCome(content))) return fault('cell.held-unknown');
  return reading === 'not-held' ? isNotHeld : nothing;
};

const isToCome = (content: unknown) => typeof content === 'string' && thingToCome(content) !== undefined;

/** What came of something: of an outcome is only read that there was none, because it was not done. */
export const readOutcomeCell: CellReader = (content) => {
  if (content === 0) return fault('cell.held-unknown');
  const reading = typeof content === 'string' ? readOutcome(content) : undefined;
  if (reading === 'unclear' || (reading === undefined && isToCome(content))) return fault('cell.held-unknown');
  return reading === 'not-held' ? isNotHeld : nothing;
};

/** A mark in a column of what was not done. */
export const readNotHeldCell: CellReader = (content) => {
  if (typeof content === 'boolean') return content ? isNotHeld : nothing;
  if (typeof content === 'number') return content > 0 ? isNotHeld : nothing;
  if (typeof content !== 'string' || content.length > longestWord) return fault('cell.held-unknown');
  const text = content.trim();
  if (readMark(text) === true || readHeld(text) === 'not-held') return isNotHeld;
  return isNothing(text) || readMark(text) === false ? nothing : fault('cell.held-unknown');
};
