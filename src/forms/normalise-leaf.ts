import { foldText, tidyText } from '../kernel/text.js';
import { limits } from '../parse/limits.js';
import type { Shape, ShapeOf } from '../parse/shape.js';
import { aliasLookup } from '../vocabulary/alias-lookup.js';
import { schemeById } from './field-choices.js';
import { type AmbiguousDates, readDate } from './normalise-date.js';
import { readNumber } from './normalise-number.js';

/** A value that has no parts. */
export type LeafShape = Exclude<Shape, ShapeOf<'object'> | ShapeOf<'list'>>;

/** What was done to a value. */
export type NormalisedAs =
  /** A text: NFC, outer blanks removed, inner runs of blanks made one space. */
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
  | 'absent';

/** Longer texts are no dates, numbers or names of concepts. */
const longestWord = 300;

/** The value of a leaf as it should be written; the same value when there is nothing to do or nothing is certain. */
export function normaliseLeaf(shape: LeafShape, value: string, dates: AmbiguousDates): unknown {
  switch (shape.type) {
    case 'text':
      // Far beyond the limit it is refused anyway.
      return value.length > 4 * shape.maximum ? value : tidyLines(value, shape.maximum === limits.note);
    case 'constant':
      return value;
    default: {
      if (value.length > longestWord) return value;
      return readWord(shape, value, dates) ?? value;
    }
  }
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

function readWord(
  shape: Exclude<LeafShape, ShapeOf<'text'> | ShapeOf<'constant'>>,
  value: string,
  dates: AmbiguousDates,
): unknown {
  switch (shape.type) {
    case 'date':
      return readDate(tidyText(value), dates);
    case 'number':
      return readNumber(tidyText(value));
    case 'flag':
      return yesOrNo.get(foldText(value));
    case 'code':
      return shape.codes.has(value) ? value : codeNamed(shape, value);
  }
}

/** A note keeps its paragraphs; every other text is one line. */
function tidyLines(text: string, severalLines: boolean): string {
  if (!severalLines) return tidyText(text);
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(tidyText);
  while (lines.at(-1) === '') lines.pop();
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(Math.max(first, 0)).join('\n');
}

/** What radio buttons and check boxes send. */
const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['ya', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['tidak', false],
  ['no', false],
]);

// Made when first needed, never at import.
const lookups: Record<string, (text: string) => unknown> = {};

function codeNamed({ scheme, codes }: ShapeOf<'code'>, text: string): unknown {
  const concepts = scheme === undefined ? undefined : schemeById(scheme);
  if (scheme === undefined || concepts === undefined) {
    const folded = foldText(text);
    return [...codes].find((code) => foldText(String(code)) === folded);
  }
  lookups[scheme] ??= aliasLookup(concepts);
  return lookups[scheme](text);
}
