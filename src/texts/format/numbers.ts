import { roundHalfUp } from '../../kernel/rounding.js';
import type { Format } from '../message.js';

/** How a language separates decimals and thousands. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
}

/**
 * Writes a number the way people of one language do, without `Intl`.
 *
 * @param decimals at most so many decimals.
 * @param fixed whether to keep trailing zeros.
 */
export function writeNumber(value: number, marks: NumberMarks, decimals: number, fixed: boolean): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  let kept = fraction.length;
  while (!fixed && kept > 0 && fraction[kept - 1] === '0') kept--;
  let grouped = whole.slice(0, whole.length % 3);
  for (let i = grouped.length; i < whole.length; i += 3) {
    grouped += (grouped === '' ? '' : marks.thousands) + whole.slice(i, i + 3);
  }
  return `${rounded < 0 ? '-' : ''}${grouped}${kept === 0 ? '' : marks.decimal + fraction.slice(0, kept)}`;
}

/** Decimals for the mean of what happens so many times: one is enough from one on. */
export const decimalsOf = (value: number): number => (value >= 1 ? 1 : 2);

/** Of a range that is narrower than 0 to 100: with how many more decimals its points are written. */
export function moreDecimals({ min, max }: { readonly min: number; readonly max: number }): number {
  let more = 0;
  for (let span = max - min; span > 0 && span < 25 && more < 6; span *= 10) more++;
  return more;
}

/** Writes points of a range: numbers for which a sentence states its decimals have more of them where the range is narrow. */
export function inPointsOf(format: Format, range: { readonly min: number; readonly max: number }): Format {
  const more = moreDecimals(range);
  if (more === 0) return format;
  const { number } = format;
  return {
    ...format,
    number: (value, decimals, fixed) => number(value, decimals === undefined ? decimals : decimals + more, fixed),
  };
}

/** What is more than nothing, and would be written as 0, is written as the least that can be written. */
export function atLeastShown(value: number, { number }: Pick<Format, 'number'>): number {
  if (value <= 0 || number(value, 1) !== '0') return value;
  let least = 0.1;
  while (number(least / 10, 1) !== '0') least /= 10;
  return least;
}
