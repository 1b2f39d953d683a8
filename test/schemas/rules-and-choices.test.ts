import { describe, expect, it, test } from 'vitest';
import { choiceSchema, ownChoiceSchema, schemeSchema } from '../../src/schemas/json-schema/choice-schema.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { openApiComponents } from '../../src/schemas/open-api/open-api-components.js';
import { toSkos } from '../../src/schemas/skos.js';
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

describe('a rule of a host', () => {
  const written = (jsonSchema: unknown, options: { readonly asOf?: string } = {}) => {
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
    const schema = jsonSchemaFor('registration', ruleSetAt(asOf, 'kami', { profiles: [profile] }), en, options);
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

describe('what comes back', () => {
  type Part = Readonly<Record<string, unknown>>;
  const kinds = ['type', '$ref', 'oneOf', 'anyOf', 'allOf', 'enum', 'const'];
  const { schemas } = openApiComponents({ ruleSet: ruleSetAt(asOf), language: en });

  /** Every schema in a schema, with where it stands. */
  function schemasIn(schema: Part, place: string): readonly (readonly [string, Part])[] {
    const {
      items,
      properties = {},
      oneOf = [],
      anyOf = [],
    } = schema as {
      readonly items?: Part;
      readonly properties?: Readonly<Record<string, Part>>;
      readonly oneOf?: readonly Part[];
      readonly anyOf?: readonly Part[];
    };
    const below = [
      ...(items === undefined ? [] : [[items, 'items'] as const]),
      ...Object.entries(properties).map(([key, part]) => [part, key] as const),
      ...[...oneOf, ...anyOf].map((part, i) => [part, String(i)] as const),
    ];
    return [[place, schema], ...below.flatMap(([part, key]) => schemasIn(part, `${place}/${key}`))];
  }
  const results = () =>
    Object.entries(openApiComponents({ ruleSet: ruleSetAt(asOf), language: en }).schemas).flatMap(([name, schema]) =>
      schemasIn(schema as Part, name),
    );

  it('is said in each of its parts: what kind it is, what stands in a list, which properties a record must have', () => {
    let lists = 0;
    let records = 0;
    for (const [place, part] of results()) {
      expect(
        kinds.filter((kind) => kind in part),
        place,
      ).not.toEqual([]);
      if (part.type === 'array') {
        lists++;
        expect(part, place).toHaveProperty('items');
      }
      if (part.type !== 'object' || part.additionalProperties === true) continue;
      records++;
      const properties = Object.keys((part.properties ?? {}) as object);
      if (part.additionalProperties === undefined) expect(properties, place).not.toEqual([]);
      for (const key of (part.required ?? []) as readonly string[]) expect(properties, place).toContain(key);
    }
    expect([lists > 30, records > 30]).toEqual([true, true]);
  });

  it('names what is always there', () => {
    const { required, properties } = schemas.KimIssue as { required: readonly string[]; properties: object };
    expect(required).toEqual(['code', 'severity', 'path', 'params', 'verdict']);
    expect(Object.keys(properties)).toEqual([...required, 'source']);
  });
});

test('concepts are published at an address with its scheme, whole and without blanks, that ends where a name can follow', () => {
  const toy = schemeOf({ satu: row('satu') });
  const at = (baseIri: string) => () => toSkos(toy, toyLanguages(toy), { baseIri });
  for (const baseIri of ['https://a.test/', 'https://a.test/x#', 'URN:a/', 'a+b.c-1:x/'])
    expect(at(baseIri)).not.toThrow();
  for (const baseIri of [
    '',
    '/https://a.test/',
    ' https://a.test/',
    '1https://a.test/',
    'https://a.test',
    'https://a.test/ ',
    'https://a.test/x y/',
    'https://a.test/<x>/',
    'https://a.test/"x/',
    'https://a.test/\\x/',
    'https://a.test/\n',
    ':a/',
  ])
    expect(at(baseIri), baseIri).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
});
