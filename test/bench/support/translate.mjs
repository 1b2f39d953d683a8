import { seenPattern, storablePattern } from '../../../dist/kernel/text-faults.js';

/** What a text must be, in the words of libraries that take one pattern. */
export const soundText = new RegExp(`^(?=[^]*${seenPattern})${storablePattern.slice(1)}`, 'u');

/**
 * Writes one of our schemas in the words of another library, construct by construct.
 *
 * @template Schema
 * @param {import('zod/mini').ZodMiniType} schema
 * @param {{
 *   object(fields: readonly [key: string, field: Schema, isOptional: boolean][]): Schema,
 *   list(item: Schema, maximum: number): Schema,
 *   text(pattern: RegExp, maximum: number): Schema,
 *   date(isDate: (text: string) => boolean): Schema,
 *   code(values: readonly (string | number)[]): Schema,
 *   number(bounds: { isWhole: boolean, minimum?: number, maximum?: number }): Schema,
 *   flag(): Schema,
 * }} words how the other library states each construct.
 * @returns {Schema}
 */
export function translate(schema, words) {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return words.object(
        Object.entries(def.shape).map(([key, part]) => {
          const inner = part._zod.def;
          const isOptional = inner.type === 'optional';
          return [key, translate(isOptional ? inner.innerType : part, words), isOptional];
        }),
      );
    case 'array':
      return words.list(translate(def.element, words), checksOf(def).maximum);
    case 'string': {
      if (def.format === 'date') return words.date(def.fn);
      if (def.format === 'text') return words.text(soundText, checksOf(def).maximum);
      throw new Error(`translate does not know the format ${def.format}`);
    }
    case 'enum':
      return words.code(Object.values(def.entries));
    case 'literal':
      return words.code(def.values);
    case 'number':
      return words.number({ isWhole: def.format === 'safeint', ...checksOf(def) });
    case 'boolean':
      return words.flag();
    default:
      throw new Error(`translate does not know ${def.type}`);
  }
}

function checksOf({ checks = [] }) {
  return Object.assign(
    {},
    ...checks.map(({ _zod: { def } }) => {
      if (def.check === 'max_length') return { maximum: def.maximum };
      if (def.check === 'string_format') return {};
      if (def.check === 'greater_than') return { minimum: def.value };
      if (def.check === 'less_than') return { maximum: def.value };
      throw new Error(`translate does not know the check ${def.check}`);
    }),
  );
}
