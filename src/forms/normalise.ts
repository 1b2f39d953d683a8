import type { AmbiguousDates } from '../cells/day.js';
import { type Kind, oneOf, oneOfNumbers, requireArgument, requireOptions } from '../kernel/arguments.js';
import { awaited, contextKinds } from '../model/context-kinds.js';
import type { SubmissionKind } from '../model/submission.js';
import { isKind } from '../parse/kinds.js';
import { jsonTypeOf, ownValue } from '../parse/plain-value.js';
import { readerOf } from '../parse/readers.js';
import { cellsOf, marksIn, type NormalisedDoubt, withBeside } from './normalise-cells.js';
import { type NormalisedChange, readAsShape, withInexactDates } from './normalise-shape.js';

/** How to normalise. */
export interface NormaliseOptions {
  /** Kind of submission, for a value that does not state it, such as one step of a form. */
  readonly kind?: SubmissionKind;
  /**
   * How to read `03/04/2016`: as Indonesians write, day first (the default), or not at all, so that it stays and is
   * reported. `17/03/2016` is certain either way.
   */
  readonly ambiguousDates?: AmbiguousDates;
  /**
   * What an empty list states: that there is none (`'none'`, the default, as in a submission), or that nobody has answered
   * (`'not-answered'`, as in the values of a form, where every list starts empty). In the second case a form states that
   * there is none with the value `none`, alone or as the one entry of the list, and rows at the end of a list in which
   * nothing stands but the id that the form gave are no rows.
   */
  readonly emptyLists?: 'none' | 'not-answered';
  /** Which day a `Date` stands for: that of UTC (ExcelJS, DuckDB; the default), or that of this machine. */
  readonly dateObjects?: 'utc' | 'local';
  /** The calendar of day numbers; workbooks of old Macs count from 1904. Default 1900. */
  readonly dateSystem?: 1900 | 1904;
}

/** A normalised value. */
export interface Normalisation {
  /** The very value that was put in, when there was nothing to change. */
  readonly value: unknown;
  /** In the order of the value, and then what fields state of others (`derived`). */
  readonly changes: readonly NormalisedChange[];
  /** What was read only with a doubt, or not read, with the code that a table notes of such a cell. */
  readonly doubts: readonly NormalisedDoubt[];
}

/**
 * Writes a value as forms, sheets and people give it the way a submission writes it: texts in NFC without needless blanks; empty
 * fields absent; dates as `2016-03-17`; digits as numbers where a number belongs; ya and tidak as true and false; names of
 * concepts as their codes; what states that nothing is given (`-`, `n/a`) absent. Each field is read by the reader that
 * `submissionsFromRows` has for its column: `Date` objects, cells of ExcelJS, `± 30`, `Seksi Humas`. A month or a year is kept
 * among `inexactDates`. What is read only with a doubt, or not read, is among `doubts`; what is not read stays as it is, so
 * that `parseSubmission` reports it. Only the 16 digits of a person's number (NIK) are taken out of texts.
 *
 * Letters of names are never changed, unknown fields never touched, nothing is invented. `null`, an empty text and a text
 * of blanks are absent; so is a part of which every field was left empty, and such rows at the end of a list. Rows before
 * others keep their place. One text where several may stand becomes a list. Normalising twice changes nothing more.
 *
 * @param value anything; it is never thrown at and never changed itself.
 * @throws KimError `invalid-argument` for a promise, which a program forgot to wait for, and for a wrong option.
 *
 * @example
 * ```ts
 * const form = {
 *   kind: 'registration', name: ' KIM  Mawar ', nameForm: '', bodyType: 'KIM',
 *   formation: { formedOn: '17 Maret 2016' }, seat: { residents: '4200' },
 * };
 * const { value, changes } = normalise(form);
 * value; // { kind: 'registration', name: 'KIM Mawar', bodyType: 'kim', formation: { formedOn: '2016-03-17' }, seat: { residents: 4200 } }
 * changes.map(({ path, as }) => `${path.join('.')}: ${as}`); // ['name: text', 'nameForm: absent', 'bodyType: code', 'formation.formedOn: date', 'seat.residents: number']
 * normalise({ kind: 'registration', formation: { formedOn: '2024-02-30' } }).doubts; // [{ path: ['formation', 'formedOn'], code: 'shape.not-a-date' }]
 * ```
 */
export function normalise(value: unknown, options: NormaliseOptions = {}): Normalisation {
  requireArgument(value, awaited, 'normalise', 'value');
  requireOptions(options, normaliseOptions, 'normalise');
  if (jsonTypeOf(value) !== 'object') return { value, changes: [], doubts: [] };
  const stated = ownValue(value as object, 'kind');
  const kind = isKind(stated) ? stated : options.kind;
  if (!isKind(kind)) return { value, changes: [], doubts: [] };
  const { ambiguousDates = 'day-first', dateObjects = 'utc', dateSystem = 1900 } = options;
  const cells = cellsOf(kind, value as object, { ambiguousDates, dateObjects, dateSystem });
  const read = readAsShape(readerOf(kind).shape, value, {
    dates: ambiguousDates,
    emptyListsSayNone: options.emptyLists !== 'not-answered',
    cells: cells.read,
    leavesRowsOut: false,
  });
  const whole = withBeside(read.value, cells.beside, read);
  return {
    value: withInexactDates(whole, marksIn(value, whole, cells.inexact)),
    changes: read.changes,
    doubts: cells.doubts,
  };
}

/** With what else a context may hold. */
const normaliseOptions: Readonly<Record<string, Kind>> = {
  ...contextKinds,
  kind: /* @__PURE__ */ oneOf('registration', 'activity-report'),
  emptyLists: /* @__PURE__ */ oneOf('none', 'not-answered'),
  dateObjects: /* @__PURE__ */ oneOf('utc', 'local'),
  dateSystem: /* @__PURE__ */ oneOfNumbers(1900, 1904),
};
