import type { CellContent } from '../../cells/content.js';
import { dayOfSerial, readDayText } from '../../cells/day-column.js';
import { monthNamed } from '../../cells/day-words.js';
import { readHeld } from '../../cells/held.js';
import { readMark } from '../../cells/membership.js';
import { isMoment } from '../../kernel/local-date.js';
import { foldText } from '../../kernel/text.js';
import { listPlans } from '../fields/import-lists.js';
import { addEvidence } from './column-evidence.js';
import { type Column, type ColumnMaker, feedsOf } from './import-columns.js';

/* Columns that head when something was done, or whether it was, with the same word. */

/** Decides such columns by what stands in them. */
export function decideDoneColumns(
  maker: ColumnMaker,
  columns: readonly Column[],
  contentsIn: (column: Column) => readonly CellContent[],
): void {
  const { day } = listPlans[maker.list];
  const has = (name: string) =>
    columns.some(({ feeds, filled }) => filled > 0 && feeds.some((feed) => feed.name === name));
  for (const column of columns) {
    const isOpen = column.meaning.is === 'unknown' || (column.meaning.is === 'fields' && column.meaning.isRealised);
    if (column.filled === 0 || isOpen !== true || !ofDoing.test(foldText(column.heading))) continue;
    const contents = contentsIn(column).filter((content) => content !== undefined);
    const days = contents.filter(isDay).length;
    const others = contents.filter((content) => !isDay(content) && isAnswer(content)).length;
    const isMostly = (count: number) => count * 2 > contents.length;
    // Beside days, `Belum` stands where there was none.
    const isOfDays = isMostly(days) || (days > 0 && !has(day ?? '') && isMostly(days + others));
    const isOfAnswers = isMostly(contents.filter(isAnswer).length) || isMostly(days + others);
    // The day for which it was planned stands for that on which it was done, where another column says that it was.
    if (isSchedule.test(foldText(column.heading)) && !(isOfDays && has('realisation'))) continue;
    const decided = isOfDays ? day : isOfAnswers ? 'realisation' : undefined;
    // `Balai Desa`, and `batal` where nothing was held.
    const name = decided === undefined || has(decided) ? 'realisation_remark' : decided;
    if (maker.fields[name] === undefined || (name !== decided && !isSpare(column, columns))) continue;
    column.feeds = feedsOf(maker, [name]);
    column.meaning = { is: 'fields', names: [name] };
    for (const feed of column.feeds) for (const content of contents) addEvidence(column.evidence, feed, content);
  }
  decideRealised(maker, columns, day);
}

/** Nothing is known of it, or it would hold titles beside those of another column. */
const isSpare = (column: Column, columns: readonly Column[]) =>
  column.meaning.is === 'unknown' ||
  (column.feeds[0]?.name === 'title' &&
    columns.some((other) => other !== column && other.filled > 0 && other.feeds[0]?.name === 'title'));

const ofDoing = /^(?:(?:waktu |status )?pelaksanaan(?: kegiatan)?|jadwal(?: kegiatan| pelaksanaan)?)$/;
const isSchedule = /^jadwal/;

function isDay(content: Exclude<CellContent, undefined>): boolean {
  if (typeof content === 'number') return content > greatestCount && dayOfSerial(content) !== undefined;
  if (typeof content !== 'string') return isMoment(content);
  const words = content.length > 60 ? [] : foldText(content).split(' ');
  return readDayText(content, 'day-first') !== undefined || words.some((word) => monthNamed(word) !== undefined);
}

/** Smaller numbers count something. */
const greatestCount = 20_000;

const isAnswer = (content: Exclude<CellContent, undefined>) =>
  typeof content === 'boolean' ||
  (typeof content === 'string' && (readHeld(content) !== undefined || readMark(content.trim()) !== undefined));

/** `Rencana | Realisasi` with days in both, and no other column of days: the second holds the day on which it was done. */
function decideRealised(maker: ColumnMaker, columns: readonly Column[], day: string | undefined): void {
  if (day === undefined || columns.some(({ feeds }) => feeds.some(({ name }) => name === day))) return;
  for (const column of columns)
    if (column.feeds[0]?.name === 'realisation' && /\b(?:realisasi|terlaksana|terealisasi)\b/i.test(column.heading))
      column.feeds = [...feedsOf(maker, [day]), ...column.feeds];
}
