import { describe, expect, it, test } from 'vitest';
import { choiceSchema, ownChoiceSchema, schemeSchema } from '../../src/schemas/json-schema/choice-schema.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { openApiComponents } from '../../src/schemas/open-api/open-api-components.js';
import { en } from '../../src/texts/en/index.js';
import { defineRule } from '../../src/validate/define-rule.js';
import { defineLocalProfile } from '../../src/validate/define-rule-set.js';
import { notInJsonSchema } from '../../src/validate/json-schema/translation.js';
import type { RuleBinding } from '../../src/validate/rule-set.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { row, schemeOf, toyLanguages } from '../vocabulary/toy-scheme.js';

/* What becomes of each rule and each choice in a JSON Schema. */

const asOf = '2026-01-31';
const bound: RuleBinding = {
  options: {},
  severity: 'error',
  source: { source: 'x-kami', where: 'Pasal 1' },
  confidence: 'H',
};

/** The rule set of the day with one rule of a host. */
function ruleSetWith(jsonSchema: unknown) {
  const rule = defineRule({
    code: 'x-kami.open',
    kind: 'registration',
    reads: ['workProgrammes'],
    reportsAt: ['workProgrammes'],
    needs: ['workProgrammes'],
    ...(jsonSchema !== undefined && { jsonSchema: jsonSchema as never }),
    check() {},
  });
  const profile = defineLocalProfile({ id: 'kami', rules: [rule], bindings: { 'x-kami.open': bound } } as never);
  return ruleSetAt(asOf, 'kami', { profiles: [profile] });
}

describe('a rule of a host', () => {
  const written = (jsonSchema: unknown, options: { readonly asOf?: string } = {}) => {
    const schema = jsonSchemaFor('registration', ruleSetWith(jsonSchema), en, options);
    return {
      conditions: (schema.allOf as readonly { $comment: string }[]).filter(
        ({ $comment }) => $comment === 'x-kami.open',
      ),
      rules: schema['x-kim-rules'],
    };
  };

  it('is a condition by its name', () => {
    const { conditions, rules } = written(() => ({ schema: { required: ['workProgrammes'] } }));
    expect(conditions).toEqual([{ $comment: 'x-kami.open', required: ['workProgrammes'] }]);
    expect(rules.expressed).toContain('x-kami.open');
  });

  test.each([true, false])('that is met by all or by nothing is one too: %j', (schema) => {
    expect(written(() => ({ schema })).conditions).toEqual([{ $comment: 'x-kami.open', allOf: [schema] }]);
  });

  it('is expressed in part where it says so, and is a condition then', () => {
    const { conditions, rules } = written(() => ({ schema: { required: ['id'] }, exactWhen: 'it rains' }));
    expect(conditions).toHaveLength(1);
    expect(rules.partlyExpressed).toContainEqual({ code: 'x-kami.open', exactWhen: 'it rains' });
    expect(rules.expressed).not.toContain('x-kami.open');
  });

  it('without words for it is named with the reason, and is no condition', () => {
    for (const [jsonSchema, why] of [
      [undefined, 'the host that defined it gave no JSON Schema for it'],
      [() => ({ why: 'nobody can' }), 'nobody can'],
    ] as const) {
      const { conditions, rules } = written(jsonSchema);
      expect(conditions).toEqual([]);
      expect(rules.notExpressed).toContainEqual({ code: 'x-kami.open', why });
      expect(rules.expressed).not.toContain('x-kami.open');
    }
  });

  it('is asked with the day of judgement only where there is one', () => {
    const asked: unknown[] = [];
    const jsonSchema = (_: unknown, context: object) => {
      asked.push({ ...context, keys: Object.keys(context) });
      return { schema: {} };
    };
    written(jsonSchema);
    written(jsonSchema, { asOf });
    expect(asked).toEqual([{ keys: [] }, { asOf, keys: ['asOf'] }]);
  });
});

test.each([
  'registration',
  'activity-report',
] as const)('rules of a %s that JSON Schema has no words for say why', (kind) => {
  const known = new Set<string>(Object.values(notInJsonSchema));
  const { notExpressed, expressed, partlyExpressed, notEnforced } = jsonSchemaFor(kind, ruleSetAt(asOf), en, {
    enforce: ['error', 'warning', 'hint'],
  })['x-kim-rules'];
  expect(notExpressed.filter(({ why }) => known.has(why)).length).toBeGreaterThan(3);
  for (const { why } of notExpressed) expect(why).not.toMatch(/the host that/);
  expect(notEnforced).toEqual([]);
  const codes = [...expressed, ...[...partlyExpressed, ...notExpressed].map(({ code }) => code)];
  expect(new Set(codes).size).toBe(codes.length);
});

describe('choices', () => {
  const toy = schemeOf({ satu: row('satu'), dua: row('dua', { until: '2020-01-01' }) });
  const [language] = toyLanguages(toy);

  it('of a concept that was retired are marked, and only these', () => {
    expect(schemeSchema(toy, ['satu', 'dua'], language as never)).toEqual({
      title: 'Arti',
      description: 'Arti: toy.',
      type: 'string',
      oneOf: [
        { const: 'satu', title: 'satu', description: 'Arti satu.' },
        { const: 'dua', title: 'dua', description: 'Arti dua.', deprecated: true },
      ],
    });
    expect(() => schemeSchema(toy, ['satu', 'tiga'], language as never)).toThrow(/scheme "toy"/);
  });

  test.each([
    ['forum-levels', ['none']],
    ['list-extents', ['all', 'none']],
    [undefined, ['none']],
    ['unknown' as never, ['none']],
  ] as const)('of the list %s that it does not have are refused', (list, codes) => {
    expect(() => ownChoiceSchema(list, codes, en)).toThrow(/does not have/);
  });

  it('of a list have their words', () => {
    const { oneOf, type } = ownChoiceSchema('list-extents', ['all'], en) as {
      oneOf: readonly Readonly<Record<string, unknown>>[];
      type: string;
    };
    expect(type).toBe('string');
    expect(oneOf.map(({ title, description }) => [typeof title, typeof description])).toEqual([['string', 'string']]);
    expect(choiceSchema('sexes', ['perempuan'], en)).toMatchObject({ type: 'string', oneOf: [{ const: 'perempuan' }] });
  });
});

describe('a component', () => {
  it('is called by what stands before its name, which may be nothing', () => {
    const named = (prefix?: unknown) =>
      Object.keys(openApiComponents({ ruleSet: ruleSetAt(asOf), language: en, prefix } as never).schemas);
    expect(named()).toContain('KimScorecard');
    expect(named('')).toContain('Scorecard');
    expect(named('X-1._')).toContain('X-1._Scorecard');
    for (const prefix of ['a b', '1a', '-a', ' ', 'a/', 'a\n', 7, null, ['A']]) {
      expect(() => named(prefix), String(prefix)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
  });

  it('holds nothing where the rule of a host does', () => {
    const ruleSet = ruleSetWith(() => ({ schema: { not: { const: null } } }));
    const { allOf } = openApiComponents({ ruleSet, language: en }).schemas.KimRegistration as { allOf: unknown };
    expect(allOf).toContainEqual({ $comment: 'x-kami.open', not: { const: null } });
  });
});

test.each([
  'registration',
  'activity-report',
] as const)('the shape of a %s is closed everywhere, and says nothing of nothing', (kind) => {
  let objects = 0;
  const walk = (part: unknown, place: string): void => {
    expect(part, place).toBeDefined();
    if (typeof part !== 'object' || part === null) return;
    for (const [key, each] of Object.entries(part)) walk(each, `${place}/${key}`);
    if (!('properties' in part) || !('title' in part || place === '')) return;
    objects++;
    expect(part, place).toHaveProperty('additionalProperties', false);
  };
  const { allOf: _, 'x-kim-rules': __, ...shape } = jsonSchemaFor(kind, ruleSetAt(asOf), en);
  // A part without bounds, or a field without help, has no such key once it is written.
  walk(JSON.parse(JSON.stringify(shape)), '');
  expect(objects).toBeGreaterThan(3);
  const descriptions = (part: unknown): readonly boolean[] =>
    typeof part !== 'object' || part === null
      ? []
      : [
          ...('title' in part && typeof part.title === 'string' && 'description' in part
            ? [part.description !== undefined]
            : []),
          ...Object.values(part).flatMap(descriptions),
        ];
  expect(descriptions(shape)).not.toContain(false);
});
