import { isNothing } from '../cells/content.js';
import { readOneDay } from '../cells/day.js';
import { readExactNumber } from '../cells/number.js';
import type { SubmissionOf } from '../fields/field-tables.js';
import { callable, isRecord, shape as partsIn, requireOptions, wrongArgument } from '../kernel/arguments.js';
import { placeOfPath } from '../kernel/json-pointer.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { InexactDate } from '../model/inexact-date.js';
import type { SubmissionKind } from '../model/submission.js';
import type { Shape, ShapeOf } from '../parse/shape.js';
import type { Format } from '../texts/message.js';
import { type FormOutline, partsOf } from './form-kind.js';
import type { FormValues } from './form-values.js';
import { type DayField, readInexactDay } from './inexact-days.js';
import { keepRow, none, noneIn } from './none.js';
import type { LeafShape } from './normalise-leaf.js';

/** How the values are written. */
export interface FormValuesOfOptions {
  /** How days are written: `id.format` writes `17 Maret 2016`. Default: `2016-03-17`. */
  readonly format?: Pick<Format, 'date'> | undefined;
}

/**
 * What the inputs of a form hold for a submission: to correct in a form what was stored. Read again as a form
 * (`formSchema`), it is the same submission, as `normalise` writes it.
 *
 * - An empty list is the answer "none": `none` in a list of codes or texts, a name in `noneIn` for a list of rows.
 * - A day of which only the month or the year is known is written so: `2016-03`, `2016`. Whatever whole day is put in its
 *   place is that day. The entry of `inexactDates` stays where a field must hold a day, and where people do not write the
 *   range so: there the field holds the day that was stored, and the entry states it (`keepRow`).
 * - A text that means "nothing is given" to a form (somebody is called `Na`) has blanks behind it, which reading takes away.
 * - Where a list is marked as whole (`decreesListed: 'all'`) and nobody stated what is in it, `noneIn` names the mark.
 * - A row of which nothing but its id is known keeps its place (`keepRow`).
 * - Fields that the model does not have are left out.
 *
 * @param form which form this is.
 * @param submission what was stored, as it was read: `parseSubmission` gives it.
 * @throws KimError `invalid-argument` for anything but a form of this library, and for what is no submission of its kind.
 *
 * @example
 * ```ts
 * const stored = {
 *   kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM Mawar', bodyType: 'kim',
 *   seat: { residents: 4200 }, members: [{ id: 'a', offices: [] }], relations: [],
 *   formation: { deliberated: false },
 * };
 * const values = formValuesOf(registrationForm, stored);
 * values.seat.residents; // '4200'
 * values.formation.deliberated; // 'false'
 * values.members[0].offices; // ['none']
 * values.noneIn; // ['relations']
 * values.theme; // ''
 * ```
 */
export function formValuesOf<Kind extends SubmissionKind>(
  form: FormOutline<Kind>,
  submission: Draft<SubmissionOf[Kind]>,
  options: FormValuesOfOptions = {},
): FormValues<Kind> {
  const { shape } = partsOf(form, 'formValuesOf');
  if (!isRecord(submission) || submission.kind !== form.kind)
    throw wrongArgument(submission, `a submission of kind "${form.kind}"`, 'formValuesOf', 'submission');
  requireOptions(options, writingOptions, 'formValuesOf');
  const stated: unknown = submission.inexactDates;
  const writing: Writing = {
    date: options.format?.date,
    noted: Array.isArray(stated) ? (stated as readonly InexactDate[]).filter(isRecord) : [],
    held: new Map(),
  };
  const whole = shape() as ShapeOf<'object'>;
  const values = ofGroup(whole, submission, { path: [], rowId: undefined, isRequired: true }, writing);
  // What is written in its field is not stated a second time.
  const left = writing.noted.filter((one) => writing.held.get(one) !== written);
  const dates = whole.fields.get('inexactDates')?.shape as ShapeOf<'list'>;
  const entries = ofList(dates, left, { path: ['inexactDates'], rowId: undefined, isRequired: false }, writing);
  values.inexactDates = (entries as readonly object[]).map((entry, i) => {
    const day = writing.held.get(left[i] as InexactDate);
    return day === undefined ? entry : { ...entry, [keepRow]: day };
  });
  return values as FormValues<Kind>;
}

const isSameField = (one: InexactDate, other: InexactDate): boolean => one.field === other.field && one.id === other.id;

const writingOptions = {
  format: /* @__PURE__ */ partsIn('the format of a language, such as id.format', { date: callable }),
};

/** That the field of a day says all that is known of it. */
const written = Symbol('written');

interface Writing {
  readonly date: Format['date'] | undefined;
  /** The days that are known only in part. */
  readonly noted: readonly InexactDate[];
  /** The whole day that the field of one of them shows; `written` where the field says all that is known. */
  readonly held: Map<InexactDate, unknown>;
}

function ofGroup({ fields }: ShapeOf<'object'>, stored: unknown, at: DayField, writing: Writing) {
  const holder = isRecord(stored) ? stored : {};
  const values: Record<string, unknown> = {};
  const empty: string[] = [];
  let hasRows = false;
  for (const [key, { shape, required }] of fields) {
    const value = holder[key];
    values[key] = ofShape(shape, value, { ...at, path: [...at.path, key], isRequired: required }, writing);
    if (shape.type !== 'list' || shape.item.type !== 'object') continue;
    hasRows = true;
    if (Array.isArray(value) && value.length === 0) empty.push(key);
    // Where nobody stated what is in the list, its mark does not state that there is none.
    if (value === undefined && holder[`${key}Listed`] === 'all') empty.push(`${key}Listed`);
  }
  return hasRows ? { ...values, [noneIn]: empty } : values;
}

function ofShape(shape: Shape, value: unknown, at: DayField, writing: Writing): unknown {
  if (shape.type === 'object') return ofGroup(shape, value, at, writing);
  if (shape.type === 'list') return Array.isArray(value) ? ofList(shape, value, at, writing) : [];
  return shape.type === 'date' ? ofDay(value, at, writing) : ofLeaf(shape, value);
}

function ofList({ item }: ShapeOf<'list'>, list: readonly unknown[], at: DayField, writing: Writing): unknown {
  if (item.type !== 'object')
    return list.length === 0 ? [none] : list.map((value) => ofShape(item, value, at, writing));
  return list.map((row, index) => {
    const rowId = isRecord(row) ? row.id : undefined;
    const values = ofGroup(item, row, { path: [...at.path, index], rowId, isRequired: true }, writing);
    const { id: _, ...others } = values;
    return isBlank(others) ? { ...values, [keepRow]: true } : values;
  });
}

/** Whether inputs hold nothing that a form reads, at any depth. */
function isBlank(held: unknown): boolean {
  if (typeof held === 'object' && held !== null) return Object.values(held).every(isBlank);
  return typeof held === 'string' && isNothing(held);
}

function ofLeaf(shape: LeafShape, value: unknown): unknown {
  if (shape.type === 'constant') return shape.value;
  if (typeof value === 'number') return ofNumber(value, shape.type === 'number' && shape.whole);
  if (shape.type === 'text' && typeof value === 'string') return ofText(value);
  return typeof value === 'boolean' ? String(value) : (value ?? '');
}

/**
 * A text as it is read again. Somebody may be called what means "nothing is given" to a form, such as `Na`: behind it stand
 * blanks, which are taken away when it is read, so that it is longer than any such word.
 */
const ofText = (text: string): string => (isNothing(text) ? text.padEnd(longerThanNothing) : text);

const longerThanNothing = 50;

/** A number as it is read again; one of more digits than people write stays a number, which a form takes too. */
function ofNumber(value: number, whole: boolean): unknown {
  const plain = String(value);
  const comma = plain.replace('.', ',');
  // `1,234` could be two numbers; `1,2340` is one.
  return [plain, comma, `${comma}0`].find((text) => isReadAs(value, readExactNumber(text, whole))) ?? value;
}

function isReadAs(value: number, reading: ReturnType<typeof readExactNumber>): boolean {
  return reading !== undefined && 'value' in reading && Object.is(reading.value, value);
}

/** A day as people write it, where that is read as the same day again; a month or a year where no more is known. */
function ofDay(value: unknown, at: DayField, writing: Writing): unknown {
  const named = { field: placeOfPath(at.path), ...(at.rowId !== undefined && { id: at.rowId }) } as InexactDate;
  for (const one of writing.noted.filter((each) => isSameField(each, named))) {
    const text = ofInexactDay(one, value, at, writing.date);
    if (text !== undefined) {
      // Where a day must stand, the entry states that less than a month was known.
      const isReadAlone = readInexactDay(text, at, 'keep', () => false) !== undefined;
      writing.held.set(one, isReadAlone ? written : undefined);
      return text;
    }
    // What names no row is about every row, whatever day is put into one.
    if (one.id !== undefined || !one.field.includes('[')) writing.held.set(one, value);
  }
  if (typeof value !== 'string') return value ?? '';
  const inWords = isLocalDate(value) ? writing.date?.(value) : undefined;
  const read = inWords === undefined ? undefined : readOneDay(inWords, 'keep');
  return read?.day === value && read.doubt === undefined ? inWords : value;
}

/** A month, a year or several of them as they are read again, beside the day that the field holds. */
function ofInexactDay({ from, through }: InexactDate, value: unknown, at: DayField, date: Format['date'] | undefined) {
  if (!isLocalDate(from) || !isLocalDate(through)) return undefined;
  const monthOf = (day: LocalDate) => date?.(day).replace(/^\d{1,2} /, '');
  const texts = [
    monthOf(from),
    from.slice(0, 7),
    from.slice(0, 4),
    `${from.slice(0, 4)} - ${through.slice(0, 4)}`,
    `${monthOf(from)} - ${monthOf(through)}`,
  ];
  return texts.find((text) => {
    const read = text === undefined ? undefined : readInexactDay(text, at, 'keep', () => true);
    return read?.noted.from === from && read.noted.through === through && read.day === value;
  });
}
