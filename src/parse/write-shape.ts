import type { LocalDate } from '../kernel/local-date.js';
import type { Shape } from './shape.js';

// Short words for shapes, in which the generated shapes are written.

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

/** A code of a list as it is offered to people: how deep it stands in a tree, and when it may be used. */
export interface CodeRow {
  readonly code: string;
  /** 0 for a top, 1 right below it, and so on. */
  readonly depth: number;
  readonly concept: { readonly since?: LocalDate; readonly until?: LocalDate; readonly replacedBy?: string };
}

/**
 * The rows of a list of codes, in the order for people. A list is written as one text, for no code has a blank:
 * `media >radio:2010-01-01:2020-01-01:siaran >siaran`. A `>` for each step down the tree; after the code, where it has one,
 * the first day of use, the first day of no use, and the code that took its place.
 */
export function codeRows(written: string): readonly CodeRow[] {
  return written.split(' ').map((word) => {
    const depth = word.lastIndexOf('>') + 1;
    const [code = '', since, until, replacedBy] = word.slice(depth).split(':');
    return {
      code,
      depth,
      concept: { ...(since && { since }), ...(until && { until }), ...(replacedBy && { replacedBy }) },
    };
  });
}

export function code(written: string, scheme?: string): Shape {
  const codes = new Set(codeRows(written).map((row) => row.code));
  return { type: 'code', codes, written, ...(scheme !== undefined && { scheme }) };
}
