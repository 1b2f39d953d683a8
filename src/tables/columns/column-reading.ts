import { sexColumnOf } from '../../cells/sex.js';
import type { ColumnReading } from '../read/cell-reading.js';
import { areOfBps, bareOf, type Evidence, type LineNumbers } from './column-evidence.js';
import type { Feed } from './feed.js';

/* How a column is to be read, by what its cells showed, and how the rest of it once they show another way. */

/** What decides a column besides its cells. */
export interface ColumnFacts {
  readonly heading: string;
  readonly feed: Feed | undefined;
  readonly order: ColumnReading['order'] | undefined;
  /** What the heading says of its numbers. */
  readonly scale: number;
  readonly headingFits: boolean | undefined;
  /** A column of names stands beside it. */
  readonly hasNames: boolean;
}

const chairWords = ['ketua', 'ketua umum', 'ketua kim'];

/** Ticks and crosses, and one tick at least; a tick is no letter. */
export const hasTicks = (words: ReadonlySet<string>): boolean =>
  (words.has('') || words.has('v')) && [...words].every((word) => word === '' || word === 'v' || word === 'x');

const officeNumbers: ReadonlySet<string> = new Set(['1', '2', '3', '4', '90']);

/** How a column is to be read, by what was seen of it so far. */
export function readingOf(evidence: Evidence, facts: ColumnFacts): ColumnReading {
  const { dayFirst, monthFirst, comma, point, words, line } = evidence;
  const { feed, order, headingFits, scale, heading, hasNames } = facts;
  return {
    order: order ?? (monthFirst > 0 ? (dayFirst > 0 ? 'keep' : 'month-first') : 'day-first'),
    sex: sexColumnOf(feed?.name === 'sex' ? words : [], heading),
    chairIsNamed: feed?.name === 'offices' && chairWords.some((word) => words.has(word)),
    crossIsNo: feed?.field.as === 'held' && hasTicks(words) && words.has('x'),
    answersInWords: feed?.field.as === 'held' && [...words].some((word) => /^[a-z]{2}/.test(word)),
    officesByNumber: feed?.name === 'offices' && words.size > 1 && [...words].every((word) => officeNumbers.has(word)),
    mark: comma > 0 ? (point > 0 ? 'unclear' : ',') : point > 0 ? '.' : undefined,
    bare: bareOf(evidence, headingFits),
    scale,
    regionsOfBps: feed?.name === 'region_code' && (/\bbps\b/i.test(heading) || areOfBps(evidence)),
    numbersLines: feed?.shows === 'ids' && line.runs && line.last >= 0 && (hasNames || isPlain(line)),
  };
}

/** Where nobody is named, ids such as `A-17` are all that is known of people. */
const isPlain = ({ prefix, last }: LineNumbers) => prefix === '' && last < 10_000;

/** How the rest of a column is to be read, once its cells show another way than those by which it was decided. */
export interface Revision {
  readonly reading: ColumnReading;
  /** Cells that were read already could be read in two ways, and would be read otherwise now. */
  readonly isLate: boolean;
}

/** What is in doubt by now is not taken. */
export function revised(before: ColumnReading, now: ColumnReading, evidence: Evidence): Revision {
  const { either, words, eitherPoint, eitherComma, bare } = evidence;
  const isLate = {
    order: before.order !== now.order && either > 0,
    p: before.sex.p !== now.sex.p && words.has('p'),
    numbers: before.sex.numbers && !now.sex.numbers,
    offices: before.officesByNumber && !now.officesByNumber,
    mark: before.mark !== now.mark && ((eitherPoint && now.mark !== ',') || eitherComma),
    bare: before.bare !== now.bare && bare > 0,
    regions: now.regionsOfBps,
  };
  return {
    reading: {
      ...now,
      ...(isLate.order && { order: 'keep' }),
      ...(isLate.p && { sex: { ...now.sex, p: 'unclear' } }),
      ...(isLate.mark && { mark: 'unclear' }),
      ...(isLate.bare && { bare: 'unclear' }),
    },
    isLate: Object.values(isLate).some((one) => one),
  };
}

/** Whether two readings read every cell in the same way. */
export const isSameReading = (a: ColumnReading, b: ColumnReading): boolean =>
  a.order === b.order &&
  a.sex.p === b.sex.p &&
  a.sex.isAssumed === b.sex.isAssumed &&
  a.sex.numbers === b.sex.numbers &&
  a.officesByNumber === b.officesByNumber &&
  a.chairIsNamed === b.chairIsNamed &&
  a.crossIsNo === b.crossIsNo &&
  a.answersInWords === b.answersInWords &&
  a.mark === b.mark &&
  a.bare === b.bare &&
  a.regionsOfBps === b.regionsOfBps &&
  a.numbersLines === b.numbersLines;
