import { type CodeList, codeRows } from '../vocabulary/code-list.js';
import type { Shape } from './shape.js';

// Short words for shapes, in which the generated shapes are written.

interface Field {
  readonly required: boolean;
  readonly shape: Shape;
}

export const optional = (shape: Shape): Field => ({ required: false, shape });

export function object(fields: Readonly<Record<string, Shape | Field>>): Shape {
  const rows = Object.entries(fields).map(
    ([key, field]) => [key, 'shape' in field ? field : { required: true, shape: field }] as const,
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

/** A code of a list; one of a scheme has the id of that scheme. */
export function code(list: Pick<CodeList, 'codes'> & Partial<Pick<CodeList, 'id'>>): Shape {
  const codes = new Set(codeRows(list).map((row) => row.code));
  return { type: 'code', codes, written: list.codes, ...(list.id !== undefined && { scheme: list.id }) };
}
