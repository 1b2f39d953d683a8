import { describe, it } from 'vitest';
import type { DataCategories, FieldTable } from '../../src/fields/field-table.js';
import type { FieldPath } from '../../src/fields/field-tables.js';
import type { Sex } from '../../src/vocabulary/concepts/sexes.js';

interface Model {
  readonly id: string;
  readonly size?: number;
  readonly rows?: readonly { readonly sex?: Sex; readonly names: readonly string[] }[];
}

const id = { value: 'id', step: 'host' } as const;
const size = { value: 'count', step: 'one' } as const;
const rows = { value: 'group', list: true, step: 'one' } as const;
const sex = { value: 'code', scheme: 'sexes' } as const;
const names = { value: 'text', list: true } as const;
const whole = { id, size, rows, 'rows[].sex': sex, 'rows[].names': names } as const;

describe('a table that has drifted from its model', () => {
  it('does not compile', () => {
    const right: FieldTable<Model> = whole;
    // @ts-expect-error: a field of the model is missing
    const lacking: FieldTable<Model> = { id, size, rows, 'rows[].sex': sex };
    // @ts-expect-error: not a field of the model
    const more: FieldTable<Model> = { ...whole, other: size };
    // @ts-expect-error: whether it may be absent, the shape states
    const required: FieldTable<Model> = { ...whole, size: { ...size, required: true } };
    // @ts-expect-error: it is a list
    const single: FieldTable<Model> = { ...whole, 'rows[].names': { value: 'text' } };
    // @ts-expect-error: it is a number
    const text: FieldTable<Model> = { ...whole, size: { ...size, value: 'text' } };
    // @ts-expect-error: no step asks for it
    const unplaced: FieldTable<Model> = { ...whole, size: { value: 'count' } };
    void [right, lacking, more, required, single, text, unplaced];
  });
});

describe('a table of the kinds of data that has drifted from its model', () => {
  it('does not compile', () => {
    const data = 'about-the-body';
    const right: DataCategories<Model> = { id: data, size: data, 'rows[].sex': data, 'rows[].names': data };
    // @ts-expect-error: a field has no category
    const lacking: DataCategories<Model> = { id: data, size: data, 'rows[].names': data };
    // @ts-expect-error: no such category
    const misclassed: DataCategories<Model> = { ...right, size: 'harmless' };
    // @ts-expect-error: a group has none of its own
    const ofGroup: DataCategories<Model> = { ...right, rows: data };
    void [right, lacking, misclassed, ofGroup];
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
