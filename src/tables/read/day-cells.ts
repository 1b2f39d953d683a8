import { isNothing } from '../../cells/content.js';
import { type DayReading, isWithinOneMonth } from '../../cells/day.js';
import { dayOfSerial, readDayText } from '../../cells/day-column.js';
import { monthNamed } from '../../cells/day-words.js';
import { dayOfMoment, isLocalDate, isMoment } from '../../kernel/local-date.js';
import { foldText } from '../../kernel/text.js';
import { type CellReader, fault, nothing, type Taken, wrongType } from './cell-reading.js';

export const readDayCell: CellReader = (content, column, { dateSystem, dateObjects }) => {
  if (isMoment(content)) {
    const day = dayOfMoment(content, dateObjects);
    if (!isLocalDate(day)) return fault('shape.not-a-date');
    const atMidnight = dateObjects === 'local' || content.getTime() % 86_400_000 === 0;
    return {
      value: day,
      ...(!atMidnight && { faults: ['cell.moment-in-another-zone'] }),
    };
  }
  if (typeof content === 'number') return takenDay(dayOfSerial(content, dateSystem));
  if (typeof content !== 'string') return wrongType;
  if (isNothing(content)) return nothing;
  const reading = readDayText(content, column.order, dateSystem);
  if (reading !== undefined || column.order !== 'keep') return takenDay(reading);
  // Of two orders in a column, a day that only one of them gives is known.
  const [one, other] = [readDayText(content, 'day-first'), readDayText(content, 'month-first')];
  return one !== undefined && other !== undefined ? fault('cell.day-and-month-unclear') : takenDay(one ?? other);
};

/** As `readDayCell`, of the day of what a report lists: `Januari` and `12 Januari` are of the year that is reported. */
export const readDayOfPeriodCell: CellReader = (content, column, context) => {
  const taken = readDayCell(content, column, context);
  const { year } = context;
  if (year === undefined || typeof content !== 'string' || !isDayWithoutYear(content)) return taken;
  const joint = content.includes('/') ? '/' : ' ';
  const { faults = [], ...read } = readDayCell(`${content.trim()}${joint}${year}`, column, context);
  if (faults.includes('cell.day-and-month-unclear')) return { faults };
  return read.value === undefined && read.within === undefined
    ? taken
    : { ...read, faults: [...faults, 'cell.year-of-period'] };
};

const isDayWithoutYear = (text: string) =>
  text.length <= longestDayWithoutYear &&
  !/\d{3}/.test(text) &&
  (dayAndMonth.test(text) ||
    foldText(text)
      .split(' ')
      .some((word) => monthNamed(word) !== undefined));

/** `8/3`, `Sabtu, 8/3`; `8-10` may be three days. */
const dayAndMonth = /^\s*(?:\p{L}{3,9}[,. ]{1,3})?\d{1,2}\/\d{1,2}\s*$/u;

const longestDayWithoutYear = 40;

/**
 * Several days are dated by the first. A month stands for its first day, and is marked as not exact. What is only a year, or
 * reaches over months, has no day: it would move what happened into another time; the days it may be are kept.
 */
function takenDay(reading: DayReading | undefined): Taken {
  if (reading === undefined) return fault('shape.not-a-date');
  const { day, through, doubt } = reading;
  switch (doubt) {
    case undefined:
      return { value: day };
    case 'moment':
      return { value: day, faults: ['cell.moment-in-another-zone'] };
    case 'weekday':
      return { value: day, faults: ['cell.weekday-differs'] };
    case 'short-year':
      return { value: day, faults: ['cell.short-year'] };
    case 'range':
      return { value: day, faults: ['cell.not-a-single-day'] };
    case 'not-a-day':
      return {
        ...(isWithinOneMonth(reading) && { value: day }),
        within: { from: day, through: through ?? day },
        faults: ['cell.not-a-single-day'],
      };
  }
}

/** The first or the last day of a span: a month or a year given there has both. */
export function boundaryReader(end: 'from' | 'through'): CellReader {
  return (content, column, context) => {
    const taken = readDayCell(content, column, context);
    return taken.within === undefined ? taken : { value: taken.within[end] };
  };
}

/** The days of a period: `2025`, `2025/2026`, `Januari - Juni 2025`. */
export const readPeriodCell: CellReader = (content, column, context) => {
  const years = typeof content === 'string' ? /^\s*(\d{4})\s*[-–/]\s*(\d{4})\s*$/.exec(content) : null;
  const [first, last] = [years?.[1] ?? '', years?.[2] ?? ''];
  if (first !== '' && first < last) return { value: { from: `${first}-01-01`, through: `${last}-12-31` } };
  const taken = readDayCell(content, column, context);
  if (taken.within !== undefined) return { value: taken.within };
  return taken.value === undefined ? taken : fault('row.period-unknown');
};

/** The year of the days in a row. */
export const readYearCell: CellReader = (content, column, context) => {
  const { within } = readDayCell(content, column, context);
  const year = within?.from.slice(0, 4);
  if (year !== undefined && within?.through.startsWith(year) === true) return { value: year };
  return typeof content === 'string' && isNothing(content) ? nothing : fault('shape.not-a-date');
};
