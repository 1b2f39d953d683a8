import { describe, expect, it } from 'vitest';
import { limits } from '../../src/parse/limits.js';
import { readerOf } from '../../src/parse/readers.js';
import type { Shape } from '../../src/parse/shape.js';
import { dataCategories } from '../../src/privacy/data-categories.js';
import { classedFields, fieldClass } from '../../src/privacy/field-class.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { sources } from '../../src/vocabulary/sources.js';

const kinds = ['registration', 'activity-report'] as const;

function leavesOf(shape: Shape, path: readonly string[] = []): { path: string; shape: Shape }[] {
  if (shape.type === 'list') return leavesOf(shape.item, path);
  if (shape.type === 'object')
    return [...shape.fields].flatMap(([key, field]) => leavesOf(field.shape, [...path, key]));
  return [{ path: path.join('.'), shape }];
}

describe.each(kinds)('the fields of a %s', (kind) => {
  const leaves = leavesOf(readerOf(kind).shape);
  const classed = new Map(classedFields(kind).map((field) => [field.path.join('.'), field]));

  it('have a class, every one', () => {
    expect([...classed.keys()].sort()).toEqual(leaves.map(({ path }) => path).sort());
    for (const { path, shape } of leaves) {
      expect(fieldClass(kind, path.split('.')), `${path} ${shape.type}`).toBe(classed.get(path)?.class);
    }
  });

  it('that are published as they are and hold text are names and numbers of bodies, and these alone', () => {
    const shown = leaves
      .filter(({ shape }) => shape.type === 'text' && shape.maximum !== limits.id && shape.maximum !== limits.openCode)
      .filter(({ path }) => dataCategories[classed.get(path)!.category].inPublic === 'kept')
      .map(({ path }) => path);
    expect(shown).toEqual(
      {
        registration: [
          'name',
          'otherNames',
          'seat.placeName',
          'decrees.number',
          'registryEntries.number',
          'relations.counterpart.name',
        ],
        'activity-report': ['partners.name'],
      }[kind],
    );
  });
});

describe('the classes of the law', () => {
  it('are given to what the law names', () => {
    expect(fieldClass('registration', ['members', 3, 'name'])).toBe('general');
    expect(fieldClass('registration', ['members', 3, 'sex'])).toBe('general');
    expect(fieldClass('registration', ['members', 3, 'ageBand'])).toBe('specific');
    expect(fieldClass('activity-report', ['activities', 0, 'beneficiaryIds', 5])).toBe('general');
    expect(fieldClass('activity-report', ['income', 0, 'amount'])).toBe('public');
  });

  it('are not given to what is no single field', () => {
    for (const path of [[], ['members'], ['members', 'x'], ['constructor'], ['members', 0, 'name', 'x']]) {
      expect(fieldClass('registration', path)).toBeUndefined();
    }
  });

  it('rest on sources, and only a class beside the law rests on this library', () => {
    for (const { source } of Object.values(dataCategories)) expect(Object.keys(sources)).toContain(source.source);
    for (const { privacy } of [id, en]) expect(Object.keys(privacy)).toEqual(Object.keys(dataCategories));
    expect(dataCategories['age-of-a-person'].source).toEqual({ source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' });
  });
});
