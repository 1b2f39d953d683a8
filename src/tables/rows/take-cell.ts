import type { CellContent } from '../../cells/content.js';
import { monthName } from '../../cells/day-words.js';
import type { LocalDate } from '../../kernel/local-date.js';
import { foldText } from '../../kernel/text.js';
import type { Feed } from '../columns/feed.js';
import type { Column } from '../columns/import-columns.js';
import { type CellContext, fault, type Taken } from '../read/cell-reading.js';
import { readDayCell, readDayOfPeriodCell } from '../read/day-cells.js';
import { type DaySpan, yearOf } from '../read/said-day.js';
import { dayBelow, isOfAnotherMonth } from '../read/time-above.js';

/* One cell of a row, with what the row or a line above it states of its year and month. */

/** How many different texts of a column are remembered, for tables repeat themselves. */
const mostRemembered = 500;

export type TakeCell = (
  feed: Feed,
  written: Exclude<CellContent, undefined>,
  column: Column,
  year: string | undefined,
  timeAbove?: DaySpan,
) => Taken;

/** @param day the field of the day that decides when an item was. */
export function makeCellTaker(day: string | undefined, context: CellContext): TakeCell {
  return (
    feed: Feed,
    written: Exclude<CellContent, undefined>,
    column: Column,
    year: string | undefined,
    timeAbove?: DaySpan,
  ): Taken => {
    const content = feed.name === day && ofMonths.test(column.heading) ? monthOf(written) : written;
    if (timeAbove !== undefined && year === undefined && feed.name === day) {
      const below = dayBelow(content, timeAbove, (text) => readDayCell(text, column.reading, context));
      if (below !== undefined) return below;
      const ofYear = yearOf(timeAbove);
      if (ofYear !== undefined && typeof content === 'string') {
        const taken = readDayOfPeriodCell(content, column.reading, { ...context, year: ofYear });
        return isOfAnotherMonth(content, taken.value, timeAbove) ? fault('cell.day-and-month-unclear') : taken;
      }
    }
    // Of a day without a year, the row decides.
    if (year !== undefined && feed.shows === 'days' && typeof content === 'string')
      return withoutYearNote(readDayOfPeriodCell(content, column.reading, { ...context, year }));
    if (typeof content !== 'string') {
      const isPlain = typeof content === 'number' || typeof content === 'boolean';
      const stated = isPlain ? feed.values?.get(foldText(String(content))) : undefined;
      if (stated !== undefined) return stated === null ? {} : { value: stated };
      return feed.read(content, column.reading, context);
    }
    const known = feed.memo.get(content);
    if (known !== undefined) return known;
    const stated = feed.values?.get(foldText(content));
    const taken =
      stated === undefined ? feed.read(content, column.reading, context) : stated === null ? {} : { value: stated };
    // Texts that repeat stand close together.
    if (feed.memo.size >= mostRemembered) feed.memo.clear();
    feed.memo.set(content, taken);
    return taken;
  };
}

const ofMonths = /^\s?(?:bulan|bln)\.?\s?$/i;

/** `3` in a column of months is March. */
function monthOf(content: Exclude<CellContent, undefined>): Exclude<CellContent, undefined> {
  const number = typeof content === 'number' ? content : typeof content === 'string' ? Number(content) : 0;
  const isMonth = Number.isInteger(number) && number >= 1 && number <= 12;
  return isMonth ? monthName(`2000-${String(number).padStart(2, '0')}-01` as LocalDate) : content;
}

/** The row states the year in a column of its own. */
function withoutYearNote({ faults, ...taken }: Taken): Taken {
  const rest = faults?.filter((code) => code !== 'cell.year-of-period') ?? [];
  return rest.length === 0 ? taken : { ...taken, faults: rest };
}
