import { roundHalfUp } from '../../kernel/rounding.js';

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
