import {
  either,
  flag,
  isRecord,
  type Kind,
  list,
  localDate,
  oneOf,
  oneOfNumbers,
  only,
  optional,
  otherThan,
  partial,
  record,
  requireOptions,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { nearest, quoted } from '../kernel/text.js';
import type { ImportField } from './fields/import-field.js';
import { isPeriodChoice } from './import-period.js';

/* What the options of reading rows take. */

const row = /* @__PURE__ */ wholeNumber(0);

const headerRows: Kind = {
  takes: 'the number of a row, or of two',
  accepts: (value) => (Array.isArray(value) ? value.length === 2 && value.every(row.accepts) : row.accepts(value)),
};

const firstColumn: Kind = /* @__PURE__ */ wholeNumber(1);

/** What each option takes. */
const rowsInOptions = {
  kind: /* @__PURE__ */ oneOf('registration', 'activity-report'),
  list: text,
  headings: record,
  values: record,
  given: record,
  sheet: /* @__PURE__ */ either(
    'true, false, or an object with headerRows and firstColumn alone',
    flag,
    partial('where the headings stand', { headerRows, firstColumn }),
  ),
  firstRow: row,
  fillDown: flag,
  period: {
    takes: 'the two dates of a period, from and through, or "month", "quarter", "year" or "from-columns"',
    accepts: isPeriodChoice,
  },
  order: /* @__PURE__ */ oneOf('any', 'by-kim'),
  lookAhead: row,
  ambiguousDates: /* @__PURE__ */ oneOf('day-first', 'month-first', 'keep'),
  dateSystem: /* @__PURE__ */ oneOfNumbers(1900, 1904),
  dateObjects: /* @__PURE__ */ oneOf('utc', 'local'),
  asOf: localDate,
  corrections: list,
};

/** Refuses a wrong option; of one that does not exist, it names the one that was probably meant. */
export function requireRowsInOptions(options: unknown, caller: string): void {
  const other = isRecord(options) ? otherThan(rowsInOptions, options) : undefined;
  const meant = other === undefined ? undefined : nearest(other, Object.keys(rowsInOptions));
  if (meant !== undefined)
    throw new KimError('invalid-argument', `${caller} has no option ${quoted(other)}; did you mean "${meant}"?`);
  requireOptions(options, rowsInOptions, caller);
}

/** Which rows a correction is of, and whether the field exists, is looked at beside this. */
export const correctionKind = /* @__PURE__ */ only('a correction', {
  row: /* @__PURE__ */ optional(row),
  where: /* @__PURE__ */ optional(record),
  field: text,
  value: {
    takes: 'a text, a number, true, false or null',
    accepts: (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  },
  reason: text,
});
export type Fields = Readonly<Record<string, ImportField>>;

/** Refuses a name that is no field of the rows, and names the one that was probably meant. */
export function requireField(fields: Fields, name: unknown, caller: string, option: string): string {
  if (typeof name === 'string' && Object.hasOwn(fields, name)) return name;
  const meant = typeof name === 'string' ? nearest(name, Object.keys(fields)) : undefined;
  throw new KimError(
    'unknown-id',
    `${caller}, ${option}: ${quoted(name)} is no field of these rows. ${
      meant === undefined ? `They have ${Object.keys(fields).join(', ')}.` : `Did you mean "${meant}"?`
    }`,
  );
}
