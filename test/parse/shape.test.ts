import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { limits } from '../../src/parse/limits.js';
import { codeOf, count, localDate, name, yesOrNo } from '../../src/parse/schemas/blocks.js';
import { shapeOf } from '../../src/parse/shape.js';
import { sexes } from '../../src/vocabulary/concepts/sexes.js';

describe('shapeOf', () => {
  it('reads what the schemas are made of', () => {
    expect(shapeOf(name)).toEqual({ type: 'text', maximum: limits.name });
    expect(shapeOf(count)).toEqual({ type: 'number', whole: true, minimum: 0, maximum: limits.count });
    expect(shapeOf(z.number())).toMatchObject({ whole: false, maximum: Number.MAX_VALUE });
    expect(shapeOf(z.int())).toMatchObject({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER });
    expect(shapeOf(z.literal([1, 2, 3, 4]))).toEqual({ type: 'number', whole: true, minimum: 1, maximum: 4 });
    expect(shapeOf(z.literal('v1'))).toEqual({ type: 'constant', value: 'v1' });
    expect(shapeOf(z.enum(['kim', 'forum-kim']))).toEqual({ type: 'code', codes: new Set(['kim', 'forum-kim']) });
    expect(shapeOf(codeOf(sexes))).toMatchObject({ type: 'code', scheme: 'sexes' });
    expect(shapeOf(yesOrNo)).toEqual({ type: 'flag' });
    expect(shapeOf(z.array(localDate).check(z.maxLength(3)))).toMatchObject({ type: 'list', maximum: 3 });
    expect(shapeOf(z.object({ a: z.optional(yesOrNo), b: yesOrNo }))).toEqual({
      type: 'object',
      fields: new Map([
        ['a', { required: false, shape: { type: 'flag' } }],
        ['b', { required: true, shape: { type: 'flag' } }],
      ]),
    });
  });

  it.each([
    ['a transform', z.pipe(z.string(), z.transform(Number))],
    ['a default', z._default(z.string(), '')],
    ['a catch', z.catch(z.string(), '')],
    ['null', z.nullable(name)],
    ['a union', z.union([name, count])],
    ['an intersection', z.intersection(z.object({}), z.object({}))],
    ['a record', z.record(z.string(), z.string())],
    ['any value', z.any()],
    ['a refinement of a text', name.check(z.refine((text) => text !== 'x'))],
    [
      'a refinement of a list',
      z.array(name).check(
        z.maxLength(2),
        z.refine((list) => list.length !== 1),
      ),
    ],
    ['a shortest text', name.check(z.minLength(2))],
    ['another pattern', z.string().check(z.regex(/^\d+$/), z.maxLength(3))],
    ['a text that may be blank', z.string().check(z.maxLength(3))],
    ['a text of any length', z.stringFormat('text', () => true)],
    ['a list of any length', z.array(name)],
    ['an open bound', z.int().check(z.gt(0))],
    ['a step', z.int().check(z.multipleOf(5))],
    ['another string format', z.email()],
    ['another number format', z.int32()],
    ['levels with a gap', z.literal([1, 2, 4])],
    ['mixed literals', z.literal(['a', 1])],
    ['a truth', z.literal(true)],
    ['unknown keys in the schema', z.looseObject({})],
    ['a refined object', z.object({ id: name }).check(z.refine(() => true))],
  ])('refuses %s, so that nothing is left unchecked', (_what, schema) => {
    expect(() => shapeOf(schema)).toThrow(expect.objectContaining({ name: 'KimError', code: 'invalid-definition' }));
  });
});
