import { describe, it } from 'vitest';
import type { FieldTable } from '../../src/fields/field-table.js';
import type { FieldPath } from '../../src/fields/field-tables.js';
import type { Sex } from '../../src/vocabulary/concepts/sexes.js';

interface Model {
  readonly id: string;
  readonly size?: number;
  readonly rows?: readonly { readonly sex?: Sex; readonly names: readonly string[] }[];
}

const data = 'about-the-body';
const id = { value: 'id', required: true, data, step: 'host' } as const;
const size = { value: 'count', data, step: 'one' } as const;
const rows = { value: 'group', list: true, step: 'one' } as const;
const sex = { value: 'code', scheme: 'sexes', data } as const;
const names = { value: 'text', list: true, required: true, data } as const;
const whole = { id, size, rows, 'rows[].sex': sex, 'rows[].names': names } as const;

describe('a table that has drifted from its model', () => {
  it('does not compile', () => {
    const right: FieldTable<Model> = whole;
    // @ts-expect-error: a field of the model is missing
    const lacking: FieldTable<Model> = { id, size, rows, 'rows[].sex': sex };
    // @ts-expect-error: not a field of the model
    const more: FieldTable<Model> = { ...whole, other: size };
    // @ts-expect-error: it has no category
    const unclassed: FieldTable<Model> = { ...whole, 'rows[].sex': { value: 'code', scheme: 'sexes' } };
    // @ts-expect-error: no such category
    const misclassed: FieldTable<Model> = { ...whole, 'rows[].sex': { ...sex, data: 'harmless' } };
    // @ts-expect-error: it may be absent
    const required: FieldTable<Model> = { ...whole, size: { ...size, required: true } };
    // @ts-expect-error: it is required
    const optional: FieldTable<Model> = { ...whole, id: { value: 'id', data, step: 'host' } };
    // @ts-expect-error: it is a list
    const single: FieldTable<Model> = { ...whole, 'rows[].names': { value: 'text', required: true, data } };
    // @ts-expect-error: it is a number
    const text: FieldTable<Model> = { ...whole, size: { ...size, value: 'text' } };
    // @ts-expect-error: no step asks for it
    const unplaced: FieldTable<Model> = { ...whole, size: { value: 'count', data } };
    void [right, lacking, more, unclassed, misclassed, required, optional, single, text, unplaced];
  });
});

describe('a path of a kind', () => {
  it('is one of its fields', () => {
    const paths: FieldPath<'registration'>[] = ['name', 'seat.residents', 'members[].sex'];
    // @ts-expect-error: no such field
    const wrong: FieldPath<'registration'> = 'members[].sexx';
    // @ts-expect-error: a field of the other kind
    const other: FieldPath<'registration'> = 'kimId';
    void [paths, wrong, other];
  });
});
