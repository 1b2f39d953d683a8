import { readHeld, statesNotHeld, tellsOfMore, titleStatesNotHeld } from '../../cells/held.js';
import { isOfMeeting, remarkTellsOfInstead, thingToCome, titleHeld, titleStatesHeld } from '../../cells/held-or-not.js';
import { foldText } from '../../kernel/text.js';
import { type Column, isOfTicks } from '../columns/import-columns.js';
import type { RawRow } from './raw-row.js';
import type { ReadRow } from './take-into-row.js';

/* Whether a row of a list of activities is of something that was done, that was only planned, or that was cancelled. */

/** What the columns of a table say of plans. */
interface PlanColumns {
  /** Plans stand beside what was done. */
  readonly besideDone: boolean;
  /** The day or the title is that of a plan, and no other is given. */
  readonly only: boolean;
  /** The day of a plan is given, and another for what was done. */
  readonly ofDay: boolean;
  /** What was done is ticked. */
  readonly ticked: boolean;
}

export const noPlans: PlanColumns = { besideDone: false, only: false, ofDay: false, ticked: false };

export function planColumnsOf(columns: readonly Column[], day: string | undefined): PlanColumns {
  const feeds = (name: string) => columns.some((column) => column.feeds.some((feed) => feed.name === name));
  const planned = columns.filter(({ meaning, filled }) => meaning.is === 'planned' && filled > 0);
  const isDone = ({ meaning }: Column) => meaning.is === 'fields' && meaning.isRealised === true;
  const plans = (name: string) =>
    !feeds(name) && planned.some(({ meaning }) => meaning.is === 'planned' && meaning.names.includes(name));
  return {
    besideDone: planned.length > 0 && (columns.some(isDone) || feeds('realisation')),
    ofDay: day !== undefined && planned.some(({ meaning }) => meaning.is === 'planned' && meaning.names.includes(day)),
    only: plans('title') || (day !== undefined && plans(day)),
    ticked: columns.some((column) => column.feeds[0]?.name === 'realisation' && isOfTicks(column)),
  };
}

/** What a row is of; `unclear`: what was done is ticked, and this is not. `instead`: something else may have been held. */
type HeldInRow = 'held' | 'not-held' | 'unclear' | 'instead';

/** Whether a row is of a plan, or of what was cancelled: nothing is lost with it, and it is nothing that was done. */
export function heldIn(
  read: ReadRow,
  { heldAbove, columns, contents }: RawRow,
  plans: PlanColumns,
  day: string | undefined,
): HeldInRow {
  const { item, faults, isPlanned, isRealised } = read;
  // `Batal` where the day or the number of people would stand; `belum` may be a number that is not known.
  const isInstead = faults.some(({ column: name, code }) => {
    if (code === 'cell.held-unknown') return false;
    const content = contents[columns.findIndex(({ feeds }) => feeds.some((feed) => feed.name === name))];
    if (typeof content !== 'string') return false;
    if (statesNotHeld(content) || titleStatesNotHeld(content)) return true;
    // `0` in place of a day is a day that cannot be read.
    return name === day && !/^\s*\d/.test(content) && readHeld(content) === 'not-held';
  });
  const isMarked = typeof item.title === 'string' && titleStatesHeld(item.title);
  const ofAbove = heldAbove === 'not-held' && !isMarked;
  const stated = item.held ?? (ofAbove || isInstead ? 'not-held' : undefined);
  delete item.held;
  if (stated !== undefined) return stated === 'not-held' ? 'not-held' : 'held';
  const hasNoDay = day !== undefined && item[day] === undefined && !faults.some(({ column }) => column === day);
  const isPlanOnly = plans.only || (plans.besideDone && !isRealised) || (plans.ofDay && hasNoDay);
  if (isPlanned && isPlanOnly) return 'not-held';
  const ofTitles = heldInTitles(read) ?? heldInRemarks(read, columns, contents);
  if (ofTitles !== undefined) return ofTitles;
  const isUnread = faults.some(({ column }) => column === 'realisation');
  return plans.ticked && heldAbove === undefined && !isUnread ? 'unclear' : 'held';
}

/** Of several activities in one cell, those that were held stay. */
function heldInTitles(read: ReadRow): HeldInRow | undefined {
  const { item, titles, faults } = read;
  const somebodyCame = item.attendance !== undefined;
  if (titles === undefined) {
    const stated = typeof item.title === 'string' ? titleHeld(item.title, somebodyCame) : undefined;
    return stated === 'unclear' ? 'instead' : stated;
  }
  const kept = titles.filter((title) => !titleStatesNotHeld(title, somebodyCame));
  if (kept.length > 0 && kept.length < titles.length) {
    read.titles = kept;
    faults.push({ code: 'row.not-held', column: 'title' });
  }
  return kept.length === 0 ? 'not-held' : undefined;
}

/**
 * What a remark or an outcome says that is no plain answer: `Batal, diganti kerja bakti`; `Akan diadakan pelatihan` beside a
 * training to which nobody came. Of a meeting, what is to come may be the outcome.
 */
function heldInRemarks(
  { item, faults }: ReadRow,
  columns: RawRow['columns'],
  contents: RawRow['contents'],
): HeldInRow | undefined {
  const title = typeof item.title === 'string' ? item.title : '';
  const words = foldText(title).split(' ');
  for (const [i, { code, column: name }] of faults.entries()) {
    if (code !== 'cell.held-unknown') continue;
    const content = contents[columns.findIndex(({ feeds }) => feeds[0]?.name === name)];
    const toCome = typeof content === 'string' ? thingToCome(content) : undefined;
    const isSame = toCome?.length === 0 || toCome?.some((word) => words.includes(word));
    const mayBe = toCome !== undefined && item.attendance === undefined && !(isOfMeeting(title) && isSame !== true);
    const isInstead = typeof content === 'string' && remarkTellsOfInstead(content);
    if (!mayBe && !isInstead) continue;
    // The row is not counted, whatever the note says.
    faults.splice(i, 1);
    return mayBe && isSame === true ? 'not-held' : 'instead';
  }
  return undefined;
}

const nothing =
  /^(?:nihil|tidak ada|tdk ada|libur(?: .*)?|(?:kim )?vakum|(?:tidak|tdk|tak|belum|blm) (?:ada )?(?:kegiatan|acara|aktivitas|agenda)(?: .*)?|(?:kegiatan|acara) (?:nihil|kosong|tidak ada|tdk ada))$/;

/** Whether a row states that nothing was done on its day or in its month: `Februari | Tidak ada kegiatan`. */
export function statesNothingDone({ columns, contents }: RawRow, { own, firstText }: ReadRow): boolean {
  const title = contents[columns.findIndex(({ feeds }) => feeds[0]?.field.as === 'titles')];
  const text = typeof title === 'string' ? title : contents.length === 1 ? firstText : undefined;
  if (own > 1 || text === undefined || text.length > 200) return false;
  const folded = foldText(text);
  return nothing.test(folded) && !tellsOfMore(folded);
}
