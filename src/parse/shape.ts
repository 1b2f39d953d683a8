import type * as z from 'zod/mini';
import { KimError } from '../kernel/kim-error.js';
import { schemeOf } from './schemas/blocks.js';

/** A field of an object. */
export interface Field {
  readonly required: boolean;
  readonly shape: Shape;
}

/** The kinds of value a submission is made of. */
export type Shape =
  | { readonly type: 'object'; readonly fields: ReadonlyMap<string, Field> }
  | { readonly type: 'list'; readonly item: Shape; readonly maximum: number }
  | { readonly type: 'text'; readonly maximum: number }
  | { readonly type: 'date'; readonly isDate: (text: string) => boolean }
  | {
      readonly type: 'code';
      readonly codes: ReadonlySet<unknown>;
      /** Id of the concept scheme of which the codes are. */
      readonly scheme?: string;
      /** The codes as a list for people; see `codeRows`. */
      readonly written?: string;
    }
  | { readonly type: 'constant'; readonly value: string }
  | { readonly type: 'number'; readonly whole: boolean; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'flag' };

/** The shape of one type. */
export type ShapeOf<Type extends Shape['type']> = Extract<Shape, { readonly type: Type }>;

/**
 * Reads the definition of a zod schema into the few kinds of value that readers handle. The schema stays the one place
 * where a shape is written down. What this function does not know it refuses, so that nothing is left unchecked.
 *
 * @throws KimError `invalid-definition` for a construct that readers do not handle.
 */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectOf(def);
    case 'array':
      return { type: 'list', item: shapeOf(def.element), maximum: longest(checksOf(def, ['max_length'])) };
    case 'string':
      return textOf(def);
    case 'number':
      return numberOf(def);
    case 'enum':
      return codesOf(schema);
    case 'literal':
      return literalOf(def.values);
    case 'boolean':
      return { type: 'flag' };
    default:
      throw unreadable(def.type);
  }
}

/**
 * The objects and lists that a shape is made of, outermost first, by their place: `''` for the whole,
 * `members[].elements` for a list in every item of a list.
 */
export function partsOf(shape: Shape, place = '', found = new Map<string, Shape>()): ReadonlyMap<string, Shape> {
  if (shape.type === 'object') {
    found.set(place, shape);
    for (const [key, field] of shape.fields) partsOf(field.shape, place === '' ? key : `${place}.${key}`, found);
  } else if (shape.type === 'list') {
    found.set(place, shape);
    partsOf(shape.item, `${place}[]`, found);
  }
  return found;
}

/** The codes of every concept scheme that a shape uses, by the id of the scheme. */
export function codesByScheme(shape: Shape, found = new Map<string, ReadonlySet<unknown>>()) {
  if (shape.type === 'object') for (const field of shape.fields.values()) codesByScheme(field.shape, found);
  else if (shape.type === 'list') codesByScheme(shape.item, found);
  else if (shape.type === 'code' && shape.scheme !== undefined) found.set(shape.scheme, shape.codes);
  return found;
}

function objectOf(def: z.core.$ZodObjectDef): Shape {
  checksOf(def, []);
  if (def.catchall !== undefined) throw unreadable('a shape for unknown keys');
  return { type: 'object', fields: new Map(Object.entries(def.shape).map(fieldOf)) };
}

function fieldOf([key, schema]: [string, z.core.$ZodType]): [string, Field] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional'
    ? [key, { required: false, shape: shapeOf(def.innerType) }]
    : [key, { required: true, shape: shapeOf(schema) }];
}

function textOf(def: z.core.$ZodStringDef): Shape {
  const { format, fn } = def as Partial<z.core.$ZodCustomStringFormatDef>;
  if (format === 'date' && fn !== undefined) return { type: 'date', isDate: (text) => fn(text) === true };
  if (format !== undefined && format !== 'text') throw unreadable(`the string format ${format}`);
  const bounds = checksOf(def, ['string_format', 'max_length']);
  if (format === undefined) throw unreadable('a text that may be blank or must match a pattern');
  return { type: 'text', maximum: longest(bounds) };
}

function numberOf(def: z.core.$ZodNumberDef): Shape {
  const { format } = def as Partial<z.core.$ZodNumberFormatDef>;
  if (format !== undefined && format !== 'safeint') throw unreadable(`the number format ${format}`);
  const whole = format === 'safeint';
  const widest = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  const { minimum = -widest, maximum = widest } = checksOf(def, ['greater_than', 'less_than']);
  return { type: 'number', whole, minimum, maximum };
}

/** One text is a constant; whole numbers that follow each other are a range. */
function literalOf(values: readonly unknown[]): Shape {
  const [first] = values;
  if (typeof first === 'string' && values.length === 1) return { type: 'constant', value: first };
  const minimum = Number(first);
  if (!Number.isSafeInteger(first) || values.some((value, index) => value !== minimum + index)) {
    throw unreadable('literals that are neither one text nor a range');
  }
  return { type: 'number', whole: true, minimum, maximum: minimum + values.length - 1 };
}

function codesOf(schema: z.core.$ZodType): Shape {
  const codes: ReadonlySet<unknown> = schema._zod.values ?? new Set();
  const scheme = schemeOf.get(schema as never)?.scheme;
  return scheme === undefined ? { type: 'code', codes } : { type: 'code', codes, scheme };
}

interface Bounds {
  minimum?: number;
  maximum?: number;
}

type CheckName = z.core.$ZodChecks['_zod']['def']['check'];

/** The bounds that the checks of a schema set; a check that was not foreseen is refused. */
function checksOf(def: z.core.$ZodTypeDef, foreseen: readonly CheckName[]): Bounds {
  const bounds: Bounds = {};
  for (const check of (def.checks ?? []) as z.core.$ZodChecks[]) {
    const rule = check._zod.def;
    if (!foreseen.includes(rule.check)) throw unreadable(`the check ${rule.check}`);
    if ('inclusive' in rule && !rule.inclusive) throw unreadable('an open bound');
    if (rule.check === 'max_length') bounds.maximum = rule.maximum;
    if (rule.check === 'greater_than') bounds.minimum = Number(rule.value);
    if (rule.check === 'less_than') bounds.maximum = Number(rule.value);
  }
  return bounds;
}

function longest({ maximum }: Bounds): number {
  if (maximum === undefined) throw unreadable('a text or list without a hard limit');
  return maximum;
}

function unreadable(what: string): KimError {
  return new KimError('invalid-definition', `A submission schema uses ${what}, which the readers do not handle.`);
}
