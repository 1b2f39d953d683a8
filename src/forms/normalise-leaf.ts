import { type AmbiguousDates, readOneDay } from '../cells/day.js';
import { readExactNumber } from '../cells/number.js';
import { unitFits } from '../cells/units.js';
import { readYesOrNo } from '../cells/yes-or-no.js';
import { foldText, tidyLines, tidyText } from '../kernel/text.js';
import { limits } from '../parse/limits.js';
import type { Shape, ShapeOf } from '../parse/shape.js';

/** A value that has no parts. */
export type LeafShape = Exclude<Shape, ShapeOf<'object'> | ShapeOf<'list'>>;

/** What was done to a value. */
export type NormalisedAs =
  /** A text: NFC, outer blanks removed, inner runs of blanks made one space, control characters and what is not seen removed. */
  | 'text'
  /** A date in another way of writing: now ISO. */
  | 'date'
  /** Digits: now a number. */
  | 'number'
  /** Yes or no in words: now a boolean. */
  | 'yes-or-no'
  /** A name of a concept: now its code. */
  | 'code'
  /** One value where several may stand, or the statement that there is none: now a list. */
  | 'list'
  /** An empty field or row: now absent. */
  | 'absent'
  /** Stated by another field of the same item: `Seksi Humas` among the offices is the name of a section too. */
  | 'derived';

/** The code that a text spells, in capitals or not, with blanks or hyphens. */
function codeSpelt(codes: ReadonlySet<unknown>, text: string): unknown {
  const folded = foldText(text);
  return [...codes].find((code) => foldText(String(code)) === folded);
}

/** Longer texts are no dates, numbers or names of concepts. */
const longestWord = 300;

/** How a leaf is read. */
export interface LeafReading {
  readonly dates: AmbiguousDates;
  /** The key at which it stands, which states what a number counts. */
  readonly key: string | number | undefined;
}

/** The value of a leaf as it should be written; the same value when there is nothing to do or nothing is certain. */
export function normaliseLeaf(shape: LeafShape, value: string, reading: LeafReading): unknown {
  if (shape.type !== 'text') return value.length > longestWord ? value : (readWord(shape, value, reading) ?? value);
  // Far beyond the limit it is refused anyway.
  if (value.length > 4 * shape.maximum) return value;
  return shape.maximum === limits.note ? tidyLines(value) : tidyText(value);
}

/** The value of a leaf that came as a number: an id of digits. A number of days since 1900 comes from spreadsheets alone. */
export function normaliseNumberLeaf(shape: LeafShape, value: number): unknown {
  return shape.type === 'text' && Number.isInteger(value) && Math.abs(value) <= 999_999_999_999_999
    ? String(value)
    : value;
}

/** What a change of a leaf is called. */
export const changeOf: Readonly<Record<LeafShape['type'], NormalisedAs>> = {
  text: 'text',
  constant: 'text',
  date: 'date',
  number: 'number',
  flag: 'yes-or-no',
  code: 'code',
};

function readWord(shape: Exclude<LeafShape, ShapeOf<'text'>>, value: string, { dates, key }: LeafReading): unknown {
  switch (shape.type) {
    case 'date': {
      const reading = readOneDay(value, dates);
      // Another weekday or a year of two digits leaves one day to be read, as in tables; a moment does not.
      const isOneDay = reading?.doubt === undefined || reading.doubt === 'weekday' || reading.doubt === 'short-year';
      return isOneDay ? reading?.day : undefined;
    }
    case 'number': {
      const reading = readExactNumber(tidyText(value), shape.whole);
      return reading !== undefined && 'value' in reading && unitFits(key, reading.unit) ? reading.value : undefined;
    }
    case 'flag':
      return readYesOrNo(value);
    case 'code':
      return shape.codes.has(value) ? value : codeSpelt(shape.codes, value);
    case 'constant':
      return undefined;
  }
}
