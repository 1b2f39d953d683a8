import { dayOf, monthOf, yearOf } from '../../kernel/local-date.js';
import { type NumberMarks, writeNumber } from '../format/numbers.js';
import type { Format } from '../language.js';

const marks: NumberMarks = { decimal: '.', thousands: ',' };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English: `91.48`, `75.5%`, `17 March 2016`, `farmers, fishers, and traders`. */
export const englishFormat: Format = {
  number: (value, decimals = 2, fixed = false) => writeNumber(value, marks, decimals, fixed),
  percent: (share, decimals = 1) => `${writeNumber(share * 100, marks, decimals, false)}%`,
  date: (date) => `${dayOf(date)} ${months[monthOf(date) - 1] ?? ''} ${yearOf(date)}`,
  list: (items) => {
    if (items.length < 3) return items.join(' and ');
    return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
  },
};
