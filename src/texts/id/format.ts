import { dayOf, monthOf, yearOf } from '../../kernel/local-date.js';
import { type NumberMarks, writeNumber } from '../format/numbers.js';
import type { Format } from '../language.js';

const marks: NumberMarks = { decimal: ',', thousands: '.' };

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Indonesian: `91,48`, `75,5%`, `17 Maret 2016`, `petani, nelayan, dan pedagang`. */
export const indonesianFormat: Format = {
  number: (value, decimals = 2, fixed = false) => writeNumber(value, marks, decimals, fixed),
  percent: (share, decimals = 1) => `${writeNumber(share * 100, marks, decimals, false)}%`,
  date: (date) => `${dayOf(date)} ${months[monthOf(date) - 1] ?? ''} ${yearOf(date)}`,
  list: (items) => {
    if (items.length < 3) return items.join(' dan ');
    return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
  },
};
