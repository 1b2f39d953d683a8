import type { CellContent } from '../../cells/content.js';
import { isSerialText, orderOfDayAndMonth, orderProvedBy } from '../../cells/day-column.js';
import { decimalMarkProvedBy, readNumber } from '../../cells/number.js';
import { unitFits } from '../../cells/units.js';
import { tidyText } from '../../kernel/text.js';
import type { ColumnReading } from '../read/cell-reading.js';
import { isBpsCode, wordOf } from '../read/text-cells.js';
import type { Feed } from './feed.js';
import { countedIn } from './import-cells.js';

/* What the cells of a column show of how all of it is to be read; how it is read by that stands in `column-reading.ts`. */

/** What was seen of a column. */
export interface Evidence {
  dayFirst: number;
  monthFirst: number;
  either: number;
  /** Of days without a year: `3/5`, and `3/20`, which beside it is no month of a year. */
  eitherWithoutYear: boolean;
  monthFirstWithoutYear: boolean;
  comma: number;
  point: number;
  /** Numbers such as `1.500` and `1,500`, whose mark may group or not. */
  eitherPoint: boolean;
  eitherComma: boolean;
  /** Numbers without a unit, and whether one stands before those with another unit than the field counts. */
  bare: number;
  isBareFirst: boolean;
  /** Numbers with a unit that the field counts, and with another. */
  fittingUnit: number;
  otherUnit: number;
  /** Texts that begin with a zero, and numbers: of the numbers, zeros may be lost. */
  zerosKept: boolean;
  hasNumbers: boolean;
  hasSerials: boolean;
  /** Codes of villages without dots: such as the statistics office (BPS) gives, and such as the ministry may give too. */
  bpsCodes: number;
  otherCodes: number;
  readonly words: Set<string>;
  readonly line: LineNumbers;
}

/** Whether ids count up from line to line. */
export interface LineNumbers {
  runs: boolean;
  prefix: string;
  last: number;
}

export const noEvidence = (): Evidence => ({
  dayFirst: 0,
  monthFirst: 0,
  either: 0,
  eitherWithoutYear: false,
  monthFirstWithoutYear: false,
  comma: 0,
  point: 0,
  eitherPoint: false,
  eitherComma: false,
  bare: 0,
  isBareFirst: false,
  fittingUnit: 0,
  otherUnit: 0,
  zerosKept: false,
  hasNumbers: false,
  hasSerials: false,
  bpsCodes: 0,
  otherCodes: 0,
  words: new Set(),
  line: { runs: true, prefix: '', last: -1 },
});

/** How many different words of a column are remembered to find out how it writes. */
const mostWords = 60;
/** Smaller numbers in a column of days are no days of a spreadsheet. */
const greatestYear = 2_100;
/** From here on a number is written as year, month and day: `20250317`. */
const firstWritten = 19_000_101;

/**
 * Takes what a cell shows of its column.
 *
 * @returns whether it showed something of how the column is to be read.
 */
export function addEvidence(evidence: Evidence, feed: Feed, content: Exclude<CellContent, undefined>): boolean {
  switch (feed.shows) {
    case undefined:
      return false;
    case 'words': {
      const word = evidence.words.size < mostWords ? wordOf(content) : undefined;
      if (word === undefined || evidence.words.has(word)) return false;
      evidence.words.add(word);
      return true;
    }
    case 'codes':
      if (typeof content === 'number' || (typeof content === 'string' && /^\d{1,2}$/.test(content)))
        evidence.hasNumbers = true;
      return false;
    case 'days':
      if (typeof content === 'number') evidence.hasSerials ||= content > greatestYear && content < firstWritten;
      if (typeof content !== 'string') return false;
      // A file of text holds them as text.
      evidence.hasSerials ||= isSerialText(content);
      return addDay(evidence, content);
    case 'numbers':
      if (typeof content === 'number') return addBare(evidence);
      return typeof content === 'string' && content.length < longestNumber && addNumber(evidence, feed, content);
    case 'ids':
    case 'text': {
      if (typeof content === 'number') evidence.hasNumbers = true;
      else if (typeof content === 'string' && content.charCodeAt(0) === zero && /^0\d+$/.test(content))
        evidence.zerosKept = true;
      if (feed.name === 'region_code') return addRegionCode(evidence, content);
      return feed.shows === 'ids' && evidence.line.runs && !goesOn(evidence.line, content);
    }
  }
}

/** @returns whether it decides anew whose codes they are. */
function addRegionCode(evidence: Evidence, content: Exclude<CellContent, undefined>): boolean {
  const text = typeof content === 'number' ? String(content) : typeof content === 'string' ? content.trim() : '';
  const before = areOfBps(evidence);
  if (isBpsCode(text)) evidence.bpsCodes++;
  else if (text !== '') evidence.otherCodes++;
  return areOfBps(evidence) !== before;
}

/** One such code may be a mistake in writing. */
export const areOfBps = ({ bpsCodes, otherCodes }: Evidence) => bpsCodes > 1 && bpsCodes > otherCodes;

const longestNumber = 60;
const eitherMark = /^\D{0,5}[1-9]\d{0,2}[.,]\d{3}(?!\d)/;
const zero = 48;
const hyphen = 45;

function addDay(evidence: Evidence, text: string): boolean {
  if (text.length >= longestNumber || text.charCodeAt(4) === hyphen) return false;
  const order = orderProvedBy(text);
  if (order === 'either') {
    evidence.either++;
    return false;
  }
  if (order === 'day-first') return evidence.dayFirst++ === 0;
  if (order === 'month-first') return evidence.monthFirst++ === 0;
  return addDayAndMonth(evidence, text);
}

function addDayAndMonth(evidence: Evidence, text: string): boolean {
  const order = orderOfDayAndMonth(text);
  if (order === undefined) return false;
  if (order === 'day-first') return evidence.dayFirst++ === 0;
  if (order === 'either') {
    evidence.either++;
    evidence.eitherWithoutYear = true;
  } else evidence.monthFirstWithoutYear = true;
  return evidence.eitherWithoutYear && evidence.monthFirstWithoutYear && evidence.monthFirst++ === 0;
}

function addNumber(evidence: Evidence, feed: Feed, text: string): boolean {
  let isNew = false;
  const mark = decimalMarkProvedBy(text);
  if (mark === ',') isNew = evidence.comma++ === 0;
  else if (mark === '.') isNew = evidence.point++ === 0;
  else if (eitherMark.test(text)) {
    if (text.includes('.')) evidence.eitherPoint = true;
    else evidence.eitherComma = true;
  }
  if (!/[a-z]/i.test(text)) return (/\d/.test(text) && addBare(evidence)) || isNew;
  const reading = readNumber(tidyText(text), true, undefined);
  if (reading === undefined || 'doubt' in reading || reading.unit === undefined) return isNew;
  const before = bareOf(evidence, undefined);
  if (unitFits(countedIn(feed.field), reading.unit)) evidence.fittingUnit++;
  else evidence.otherUnit++;
  return isNew || bareOf(evidence, undefined) !== before;
}

function addBare(evidence: Evidence): boolean {
  const before = bareOf(evidence, undefined);
  if (evidence.bare++ === 0) evidence.isBareFirst = evidence.otherUnit === 0;
  return bareOf(evidence, undefined) !== before;
}

/** Whether an id goes on from the one above: `A-01`, `A-02`; a list below another may begin again. */
function goesOn(line: LineNumbers, content: Exclude<CellContent, undefined>): boolean {
  const text = typeof content === 'number' ? String(content) : typeof content === 'string' ? content.trim() : '';
  const last = text.charCodeAt(text.length - 1);
  const to = last === point || last === bracket ? text.length - 1 : text.length;
  let from = to;
  while (from > 0 && to - from < mostDigits && isDigit(text.charCodeAt(from - 1))) from--;
  const number = Number(text.slice(from, to));
  const goesOnFrom = line.last < 0 || number === line.last + 1 || number === 1;
  line.runs =
    from < to && goesOnFrom && (line.last < 0 || (from === line.prefix.length && text.startsWith(line.prefix)));
  if (line.last < 0) line.prefix = text.slice(0, from);
  line.last = number;
  return line.runs;
}

const mostDigits = 9;
const [point, bracket] = [46, 41];
const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * A unit in the heading holds for all its numbers; else the units of cells show what the others count: most of them the
 * field, all of them something else, or nobody knows.
 */
export function bareOf(
  { fittingUnit, otherUnit, bare, isBareFirst }: Evidence,
  headingFits: boolean | undefined,
): ColumnReading['bare'] {
  if (headingFits !== undefined) return headingFits ? 'fits' : 'other';
  if (otherUnit < fittingUnit || otherUnit === 0) return 'fits';
  // `40 KK` among numbers: the first of a column may state the unit of all, and a later one has its own.
  if (fittingUnit === 0 && isBareFirst && bare > 2 * otherUnit) return 'fits';
  return fittingUnit > 0 ? 'unclear' : 'other';
}
