import type { LocalDate } from '../../kernel/local-date.js';

/** A JSON Schema of draft 2020-12: plain data, ready for `JSON.stringify`. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What any document meets, and what none does. */
export type AnySchema = JsonSchema | boolean;

type Properties = Readonly<Record<string, AnySchema>>;

// The words from which the rules are written. Every schema names its type, as strict readers ask.

/** An object that has these fields, each as described. */
export const having = (properties: Properties): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** An object in which these fields are as described where they are there. */
export const holding = (properties: Properties): JsonSchema => ({ type: 'object', properties });

/** An object that lacks these fields. */
export const lacking = (...fields: readonly string[]): JsonSchema =>
  holding(Object.fromEntries(fields.map((field) => [field, false])));

/**
 * A list with at least one such item. That it is not empty goes without stating, and is stated all the same: inside a loop,
 * Ajv 8.20 takes for an empty list the answer that `contains` gave for the list before.
 */
export const withSome = (item: AnySchema): JsonSchema => ({ type: 'array', minItems: 1, contains: item });

/** A list of such items only. */
export const withOnly = (item: AnySchema): JsonSchema => ({ type: 'array', items: item });

/** A list without any item. */
export const empty: JsonSchema = withOnly(false);

/** A list without any such item. */
export const withNo = (item: AnySchema): JsonSchema => withOnly(not(item));

/** One of these codes. None of none: nothing meets it. */
export const oneOfThese = (codes: readonly string[]): AnySchema => codes.length > 0 && { enum: [...codes] };
export const exactly = (value: string | number | boolean): JsonSchema => ({ const: value });
export const matching = (pattern: string): JsonSchema => ({ type: 'string', pattern });

export const not = (schema: AnySchema): JsonSchema => ({ not: schema });

/** All of these; the schema itself where there is only one. */
export function all(...schemas: readonly AnySchema[]): AnySchema {
  const [first, second] = schemas;
  return first !== undefined && second === undefined ? first : schemas.length === 0 || { allOf: schemas };
}

/** Any of these. None of none: nothing meets it. */
export function any(...schemas: readonly AnySchema[]): AnySchema {
  const [first, second] = schemas;
  if (first === undefined) return false;
  return second === undefined ? first : { anyOf: schemas };
}

/** One thing under a condition, another without it. */
export const whether = (condition: JsonSchema, yes: AnySchema, no: AnySchema): JsonSchema => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
  then: yes,
  else: no,
});

export const unless = (condition: JsonSchema, schema: AnySchema): JsonSchema => ({ if: condition, else: schema });

/** A date up to and with a day. JSON Schema cannot compare texts, but a pattern can spell out which ones come before. */
export const through = (day: LocalDate): JsonSchema => matching(datesBeside(day, (digit) => [0, digit - 1]));

/** A date from a day on. */
export const from = (day: LocalDate): JsonSchema => matching(datesBeside(day, (digit) => [digit + 1, 9]));

/** Dates have one length, so they compare digit by digit: equal up to some place, and there smaller (or greater). */
function datesBeside(day: LocalDate, rangeAt: (digit: number) => readonly [number, number]): string {
  const branches: string[] = [day];
  for (let place = 0; place < day.length; place++) {
    // Between the digits stands nothing that could be smaller or greater.
    const [least, most] = rangeAt(Number(day[place]));
    if (least <= most) branches.push(`${day.slice(0, place)}[${least}-${most}]`);
  }
  return `^(${branches.join('|')})`;
}
