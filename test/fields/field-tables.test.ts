import { describe, expect, it } from 'vitest';
import type { Field, FieldValue } from '../../src/fields/field.js';
import { fieldAt, placeOf } from '../../src/fields/field-at.js';
import { type Fields, fieldTables } from '../../src/fields/field-tables.js';
import { type FieldNode, fieldTree } from '../../src/fields/field-tree.js';
import type { SubmissionKind } from '../../src/model/submission.js';
import { limits } from '../../src/parse/limits.js';
import type { Shape } from '../../src/parse/shape.js';
import { shapes } from '../parse/support/examples.js';

const kinds = Object.keys(fieldTables) as SubmissionKind[];

/** What a shape may be called in a table. */
function valuesFor(shape: Shape): readonly FieldValue[] {
  switch (shape.type) {
    case 'object':
      return ['group'];
    case 'list':
      return valuesFor(shape.item);
    case 'text':
      return shape.maximum > limits.name ? ['text', 'long-text'] : ['id', 'reference', 'text', 'region-code', 'code'];
    case 'date':
      return ['date'];
    case 'code':
      return ['code'];
    case 'constant':
      return ['constant'];
    case 'number':
      if (shape.maximum === 4) return ['level'];
      return !shape.whole ? ['number'] : shape.maximum === limits.rupiah ? ['rupiah'] : ['count'];
    case 'flag':
      return ['yes-no'];
  }
}

/** Every field of a shape, by its place in a table. */
function* fieldsOf(shape: Shape, before = ''): Generator<readonly [string, Shape]> {
  if (shape.type !== 'object') return;
  for (const [key, field] of shape.fields) {
    const place = `${before}${key}`;
    yield [place, field.shape];
    const { shape: inner } = field;
    if (inner.type === 'list') yield* fieldsOf(inner.item, `${place}[].`);
    else yield* fieldsOf(inner, `${place}.`);
  }
}

const itemOf = (shape: Shape) => (shape.type === 'list' ? shape.item : shape);

describe.each(kinds)('the fields of a %s', (kind) => {
  const fields: Fields = fieldTables[kind];
  const inShape = [...fieldsOf(shapes[kind])];

  it('are those of its schema', () => {
    expect(Object.keys(fields).sort()).toEqual(inShape.map(([place]) => place).sort());
  });

  it.each(inShape)('%s holds what its schema accepts', (place, shape) => {
    const field = fields[place] as Field;
    expect(valuesFor(shape)).toContain(field.value);
    expect(field.list === true).toBe(shape.type === 'list');
    expect(field.scheme !== undefined).toBe(field.value === 'code');
    expect(field.to !== undefined).toBe(field.value === 'reference');
    const item = itemOf(shape);
    if (item.type === 'code' && item.scheme !== undefined) expect(field.scheme).toBe(item.scheme);
  });

  it('concern some groups only where people fill them in', () => {
    for (const [place, field] of Object.entries(fields)) {
      if (field.forSome) expect(['id', 'constant'], place).not.toContain(field.value);
    }
  });

  it('form a tree in which every field stands once', () => {
    const count = (nodes: ReadonlyMap<string, FieldNode>): number =>
      [...nodes.values()].reduce((sum, { inside }) => sum + 1 + count(inside), 0);
    expect(count(fieldTree(fields))).toBe(inShape.length);
  });

  it('stand in the tree where a path leads to them', () => {
    const walk = (nodes: ReadonlyMap<string, FieldNode>, above: readonly string[]) => {
      for (const [key, node] of nodes) {
        const path = [...above, key];
        expect(placeOf(fields, path)).toBe(node.place);
        expect(fieldAt(fields, path)).toBe(node.field);
        if (node.field.value !== 'group') expect(node.inside.size).toBe(0);
        walk(node.inside, path);
      }
    };
    walk(fieldTree(fields), []);
  });
});

describe('the field at a path', () => {
  it('is found with and without positions', () => {
    const { registration } = fieldTables;
    expect(placeOf(registration, ['members', 0, 'sex'])).toBe('members[].sex');
    expect(placeOf(registration, ['members', 'sex'])).toBe('members[].sex');
    expect(placeOf(registration, ['members', 3])).toBe('members');
    expect(placeOf(registration, ['members', 0, 'elements', 1])).toBe('members[].elements');
    expect(fieldAt(registration, ['seat', 'residents'])?.value).toBe('count');
  });

  it.each([
    [['memberz']],
    [['members', 0, 'toString']],
    [['toString']],
    [[]],
    [['name', 'x']],
  ])('is none for %j', (path) => {
    expect(fieldAt(fieldTables.registration, path)).toBeUndefined();
  });
});
