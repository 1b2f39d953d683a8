import { doubtMark, nearest } from '../kernel/text.js';
import { faultOfText, type TextFault } from '../kernel/text-faults.js';
import type { Guard } from './guard.js';
import type { IssueCollector } from './issue-collector.js';
import { isNumber, isText, isWholeNumber, isWithinLength } from './leaf-checks.js';
import { jsonTypeOf, lengthOf, ownKeys, ownValue } from './plain-value.js';
import type { Shape, ShapeOf } from './shape.js';
import type { JsonType, NotADate, ShapeCode, UnknownKey } from './shape-issue.js';

/** What to do with fields that the shape does not know; in every case they are left out of what is read. */
export type UnknownKeys = 'strip' | 'report' | 'reject';

/** One reading of one input. */
export interface Reading {
  readonly issues: IssueCollector;
  readonly unknownKeys: UnknownKeys;
  /** The quick way through parts that are whole; a shape without a guard is always read with care. */
  readonly guards: ReadonlyMap<Shape, Guard>;
}

/** Of many unknown keys in one object, only so many are stated one by one. */
const keysStated = 20;

/**
 * Reads a value: every fault becomes an issue at its path, and everything that has the right shape is given back.
 * Whole parts are taken by reference; what is not whole is read with care into new plain data, each property once.
 * The work is bounded by the limits of the shape.
 *
 * @param required whether there is no such part without the value: then no sentence may advise to leave it empty.
 * @returns what was readable; `undefined` when nothing was.
 */
export function readShape(shape: Shape, value: unknown, reading: Reading, required = false): unknown {
  switch (shape.type) {
    case 'object':
      return isWholePart(shape, value, reading) ? value : readObject(shape, value, reading, required);
    case 'list':
      return isWholePart(shape, value, reading) ? value : readList(shape, value, reading, required);
    case 'text':
      return isText(value, shape.maximum) ? value : readOddText(shape, value, reading, required);
    case 'date':
      return typeof value === 'string' && shape.isDate(value) ? value : refuseDate(value, reading, required);
    case 'code':
      return shape.codes.has(value) ? value : refuseCode(shape, value, reading, required);
    case 'constant':
      return value === shape.value ? value : refuseVersion(shape, value, reading, required);
    case 'number':
      return accepts(shape, value) ? value : refuseNumber(shape, value, reading, required);
    case 'flag':
      return hasType('boolean', value, reading, required) ? value : undefined;
  }
}

function isWholePart(shape: Shape, value: unknown, { guards }: Reading): boolean {
  try {
    return guards.get(shape)?.(value) ?? false;
  } catch {
    // No plain data: a proxy, or a getter that throws.
    return false;
  }
}

function readObject(shape: ShapeOf<'object'>, value: unknown, reading: Reading, required: boolean): unknown {
  if (!hasType('object', value, reading, required)) return undefined;
  const { issues, unknownKeys } = reading;
  const holder = value as object;
  const result: Record<string, unknown> = {};
  for (const [key, field] of shape.fields) {
    const part = ownValue(holder, key);
    if (part === undefined && !field.required) continue;
    issues.enter(key);
    const readable = part === undefined ? refuseAbsent(reading) : readShape(field.shape, part, reading, field.required);
    if (readable !== undefined) result[key] = readable;
    issues.leave();
  }
  if (unknownKeys !== 'strip') reportUnknownKeys(shape, holder, issues, unknownKeys === 'reject' ? 'error' : 'hint');
  return result;
}

function readList(shape: ShapeOf<'list'>, value: unknown, reading: Reading, required: boolean): unknown {
  if (!hasType('array', value, reading, required)) return undefined;
  const { issues } = reading;
  const list = value as object;
  const length = lengthOf(list);
  if (length === undefined) {
    issues.add('shape.wrong-type', { expected: 'array', found: 'other' });
    return undefined;
  }
  if (length > shape.maximum) issues.add('shape.too-many', { maximum: shape.maximum });
  const result: unknown[] = [];
  for (let index = 0; index < length && index < shape.maximum; index++) {
    const item = ownValue(list, index);
    issues.enter(index);
    const readable = item === undefined ? refuseAbsent(reading) : readItem(shape.item, item, length, reading);
    if (readable !== undefined) result.push(readable);
    else if (shape.item.type === 'object') result.push({}); // later items keep their positions
    issues.leave();
  }
  // Behind the limit there are more, of which nothing is known.
  if (length > shape.maximum && shape.item.type === 'object') result.push({});
  // Of a list of which nothing could be read it is not known that there is nothing in it.
  return result.length === 0 && length > 0 ? undefined : result;
}

/** The value with which a form states that a list is empty; beside other entries it contradicts them. */
export const none = 'none';

function readItem(shape: Shape, item: unknown, length: number, reading: Reading): unknown {
  if (shape.type !== 'code' || item !== none || length === 1 || shape.codes.has(none)) {
    return readShape(shape, item, reading);
  }
  const { scheme } = shape;
  reading.issues.add('shape.unknown-code', { ...(scheme !== undefined && { scheme }), noneBesideOthers: true });
  return undefined;
}

function accepts({ whole, minimum, maximum }: ShapeOf<'number'>, value: unknown): boolean {
  return whole ? isWholeNumber(value, minimum, maximum) : isNumber(value, minimum, maximum);
}

function refuseAbsent({ issues }: Reading): undefined {
  issues.add('shape.missing', {});
}

const codeOfFault = {
  'ill-formed': 'shape.ill-formed-text',
  control: 'shape.control-character',
  unseen: 'shape.empty-text',
  needless: 'shape.unseen-character',
} as const satisfies Readonly<Record<TextFault, ShapeCode>>;

/** A text that holds characters that are not seen is read, with a hint; every other fault refuses it. */
function readOddText({ maximum }: ShapeOf<'text'>, value: unknown, reading: Reading, required: boolean): unknown {
  if (!hasType('string', value, reading, required)) return undefined;
  const { issues } = reading;
  const text = value as string;
  if (!isWithinLength(text, maximum)) {
    issues.add('shape.too-long', { maximum });
    return undefined;
  }
  const fault = faultOfText(text) ?? 'unseen';
  issues.add(codeOfFault[fault], fault === 'unseen' ? ofField(required) : {}, fault === 'needless' ? 'hint' : 'error');
  return fault === 'needless' ? text : undefined;
}

function refuseDate(value: unknown, reading: Reading, required: boolean): undefined {
  if (hasType('string', value, reading, required))
    reading.issues.add('shape.not-a-date', { found: notADate(value as string), ...ofField(required) });
}

const longestDate = 10_000;

/** What stands there instead of a day, so that a sentence can say what to add. */
function notADate(text: string): NotADate {
  // Of a text of megabytes the engine may run out of stack while it looks for letters.
  if (text.length > longestDate) return 'other';
  const short = text.trim();
  if (/^\d{4}$/.test(short)) return 'year';
  if (doubtMark.test(short)) return 'doubt';
  if (/^(?:\d{4}[-/.]\d\d?|\d\d?[-/.]\d{4}|\D*\d{4}(?:\D+\d{4})?)$/.test(short)) return 'month';
  if (/^\d\d?(?:[-/.]\d\d?|\D+)$/.test(short)) return 'no-year';
  return /^[\p{L} ]+$/u.test(short) ? 'words' : 'other';
}

function refuseCode(
  { scheme, codes }: ShapeOf<'code'>,
  value: unknown,
  reading: Reading,
  required: boolean,
): undefined {
  if (!hasType('string', value, reading, required)) return;
  const { issues } = reading;
  const near = issues.hasRoomFor('shape.unknown-code')
    ? nearest(value as string, codes as ReadonlySet<string>)
    : undefined;
  issues.add('shape.unknown-code', {
    ...(scheme !== undefined && { scheme }),
    ...(near !== undefined && { nearest: near }),
  });
}

/** The one constant that can differ here is the version: `kind` has already chosen the shape. */
function refuseVersion(shape: ShapeOf<'constant'>, value: unknown, reading: Reading, required: boolean): undefined {
  if (hasType('string', value, reading, required))
    reading.issues.add('shape.unsupported-version', { supported: [shape.value] });
}

/** A mark before exactly three digits groups thousands in one country and begins a fraction in another. */
const couldBeTwo = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

function refuseNumber(
  { minimum, maximum }: ShapeOf<'number'>,
  value: unknown,
  reading: Reading,
  required: boolean,
): undefined {
  const { issues } = reading;
  if (typeof value === 'string' && couldBeTwo.test(value)) {
    issues.add('shape.wrong-type', { expected: 'number', found: 'string', couldBeTwo: true });
  } else if (!hasType('number', value, reading, required)) return;
  else if (isNumber(value, minimum, maximum)) issues.add('shape.not-a-whole-number', {});
  else issues.add('shape.out-of-range', { minimum, maximum });
}

function hasType(expected: JsonType, value: unknown, { issues }: Reading, required: boolean): boolean {
  const found = jsonTypeOf(value);
  if (found === expected) return true;
  issues.add('shape.wrong-type', { expected, found, ...(found === 'null' && ofField(required)) });
  return false;
}

const ofField = (required: boolean): { readonly required?: true } => (required ? { required } : {});

function reportUnknownKeys(
  shape: ShapeOf<'object'>,
  holder: object,
  issues: IssueCollector,
  severity: 'error' | 'hint',
): void {
  let count = 0;
  const first: (readonly [key: string, position: number])[] = [];
  ownKeys(holder).forEach((key, position) => {
    // Behind those that are stated no value is looked at: a hostile object has keys by the hundred thousand.
    if (shape.fields.has(key) || (count < keysStated && ownValue(holder, key) === undefined)) return;
    if (count++ < keysStated) first.push([key, position]);
  });
  if (count === 0) return;
  const absent = [...shape.fields.keys()].filter((key) => ownValue(holder, key) === undefined);
  const keys = first.map(([key, position]): UnknownKey => {
    const known = nearest(key, absent);
    return { position, ...(known !== undefined && { nearest: known }) };
  });
  issues.add('shape.unknown-key', { count, keys }, severity);
}
