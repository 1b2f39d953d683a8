import type { Shape } from '../shape.js';

// Short words for shapes, in which the generated modules beside this one are written.

interface Optional {
  readonly optional: Shape;
}

export const optional = (shape: Shape): Optional => ({ optional: shape });

export function object(fields: Readonly<Record<string, Shape | Optional>>): Shape {
  const rows = Object.entries(fields).map(
    ([key, field]) =>
      [
        key,
        'optional' in field ? { required: false, shape: field.optional } : { required: true, shape: field },
      ] as const,
  );
  return { type: 'object', fields: new Map(rows) };
}

export const list = (item: Shape, maximum: number): Shape => ({ type: 'list', item, maximum });
export const text = (maximum: number): Shape => ({ type: 'text', maximum });
export const date = (isDate: (text: string) => boolean): Shape => ({ type: 'date', isDate });
export const number = (whole: boolean, minimum: number, maximum: number): Shape => ({
  type: 'number',
  whole,
  minimum,
  maximum,
});
export const flag: Shape = { type: 'flag' };

/** Codes are written as one text, for none of them has a blank. */
export function code(codes: string, scheme?: string): Shape {
  const known = new Set(codes.split(' '));
  return scheme === undefined ? { type: 'code', codes: known } : { type: 'code', codes: known, scheme };
}
