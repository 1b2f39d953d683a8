import type { Fields } from '../../fields/field-tables.js';
import { seenPattern, storablePattern } from '../../kernel/text-faults.js';
import type { Field, Shape, ShapeOf } from '../../parse/shape.js';
import type { FieldWords } from '../../texts/field-texts.js';
import type { Language } from '../../texts/language.js';
import type { JsonSchema } from '../../validate/json-schema/words.js';
import { choiceSchema, ownChoiceSchema } from './choice-schema.js';

/** Where the schemas that several places share are gathered. */
export interface Definitions {
  readonly language: Language;
  /** The fields of the kind, by their place. */
  readonly fields: Fields;
  /** Their texts. */
  readonly texts: Readonly<Record<string, FieldWords>>;
  /** By name; filled while a shape is written. */
  readonly found: Map<string, JsonSchema>;
}

/**
 * The shape of a value as JSON Schema. It is written from the same definition that `parseSubmission` reads by, so it
 * states what that function states when unknown fields are refused.
 *
 * @param place where the value stands: `''` for the whole, `members[].offices` for a field of every item of a list.
 */
export function shapeSchema(shape: Shape, place: string, definitions: Definitions): JsonSchema {
  switch (shape.type) {
    case 'object':
      return objectSchema(shape, place, definitions);
    case 'list':
      return { type: 'array', maxItems: shape.maximum, items: shapeSchema(shape.item, `${place}[]`, definitions) };
    case 'text':
      return { ...shared('text', definitions, () => textSchema), type: 'string', maxLength: shape.maximum };
    case 'date':
      return shared('date', definitions, () => dateSchema);
    case 'code':
      return codeSchema(shape, place, definitions);
    case 'constant':
      return { const: shape.value };
    case 'number':
      return { type: shape.whole ? 'integer' : 'number', minimum: shape.minimum, maximum: shape.maximum };
    case 'flag':
      return { type: 'boolean' };
  }
}

function objectSchema({ fields }: ShapeOf<'object'>, place: string, definitions: Definitions): JsonSchema {
  const properties = [...fields].map(([key, field]) => [key, fieldSchema(field, key, place, definitions)] as const);
  const required = [...fields].filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function fieldSchema({ shape }: Field, key: string, place: string, definitions: Definitions): JsonSchema {
  const here = place === '' ? key : `${place}.${key}`;
  const { label: title, help: description } = definitions.texts[here] ?? {};
  return { title, ...(description !== undefined && { description }), ...shapeSchema(shape, here, definitions) };
}

function codeSchema({ codes, scheme }: ShapeOf<'code'>, place: string, definitions: Definitions): JsonSchema {
  // Every code is a text: the readers build the set from an enumeration of texts.
  const list = [...codes] as string[];
  if (scheme === undefined) return ownChoiceSchema(definitions.fields[place]?.scheme, list, definitions.language);
  return shared(scheme, definitions, () => choiceSchema(scheme, list, definitions.language));
}

function shared(name: string, { found }: Definitions, make: () => JsonSchema): JsonSchema {
  if (!found.has(name)) found.set(name, make());
  return { $ref: `#/$defs/${name}` };
}

/**
 * A day that exists, from 0001-01-01 to 9999-12-31. Digits stand as `[0-9]`, because `\d` means more than these in some
 * languages, and there is no look-ahead, which others lack.
 */
const dateSchema: JsonSchema = {
  type: 'string',
  format: 'date',
  minLength: 10,
  maxLength: 10,
  pattern: `^(${[
    '[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])',
    '[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)',
    '[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])',
    '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29',
  ].join('|')})$`,
  not: { pattern: '^0000' },
};

/** A text of which something is seen, and that every store takes. */
const textSchema: JsonSchema = {
  type: 'string',
  pattern: seenPattern,
  allOf: [{ type: 'string', pattern: storablePattern }],
};
