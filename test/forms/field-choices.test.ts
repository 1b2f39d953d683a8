import { describe, expect, it } from 'vitest';
import { fieldChoices } from '../../src/forms/field-choices.js';
import { registrationForm } from '../../src/forms/index.js';
import { readerOf } from '../../src/parse/readers.js';
import type { Shape } from '../../src/parse/shape.js';
import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { forms } from '../support/forms.js';

const asOf = '2026-01-31';

function codeFields(
  shape: Shape,
  path: readonly string[] = [],
): { path: readonly string[]; codes: ReadonlySet<unknown> }[] {
  if (shape.type === 'list') return codeFields(shape.item, path);
  if (shape.type === 'object')
    return [...shape.fields].flatMap(([key, field]) => codeFields(field.shape, [...path, key]));
  return shape.type === 'code' ? [{ path, codes: shape.codes }] : [];
}

describe.each(['registration', 'activity-report'] as const)('the choices of the fields of a %s', (kind) => {
  const fields = codeFields(readerOf(kind).shape);

  it.each([id, en])('are exactly the codes that the shape takes, with texts in $locale', (language) => {
    expect(fields.length).toBeGreaterThan(10);
    const lastHorizon =
      schemes
        .map(({ horizon }) => horizon)
        .sort()
        .at(-1) ?? asOf;
    for (const { path, codes } of fields) {
      const list = fieldChoices(forms[kind], path, language, { asOf: lastHorizon }) ?? [];
      expect(list.map(({ value }) => value).sort(), path.join('.')).toEqual([...codes].sort());
      expect(list.every(({ label, description }) => label !== '' && description !== '')).toBe(true);
    }
  });

  it('come for the path of an issue too', () => {
    for (const { path } of fields) {
      const withPositions = path.flatMap((key) => [key, 0]);
      expect(fieldChoices(forms[kind], withPositions, id, { asOf })).toEqual(
        fieldChoices(forms[kind], path, id, { asOf }),
      );
    }
  });
});

describe('fields without choices', () => {
  it.each<[readonly string[]]>([[['name']], [['members']], [['seat', 'regionCode']], [[]]])('%j has none', (path) => {
    expect(fieldChoices(registrationForm, path, id, { asOf })).toBeUndefined();
  });

  it('a field or a kind that does not exist is a mistake of the calling program', () => {
    expect(() => fieldChoices(registrationForm, ['agama'] as string[], id, { asOf })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
    expect(() => fieldChoices(registrationForm, ['name', 'x'] as string[], id, { asOf })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
    expect(() => fieldChoices('x' as never, [], id, { asOf })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
