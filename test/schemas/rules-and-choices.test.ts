import { describe, expect, it, test } from 'vitest';
import { choiceSchema, ownChoiceSchema, schemeSchema } from '../../src/schemas/json-schema/choice-schema.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { openApiComponents } from '../../src/schemas/open-api/open-api-components.js';
import { type SkosLanguage, toSkos } from '../../src/schemas/skos.js';
import { en } from '../../src/texts/en/index.js';
import { defineRule } from '../../src/validate/define-rule.js';
import { defineLocalProfile } from '../../src/validate/define-rule-set.js';
import { notInJsonSchema } from '../../src/validate/json-schema/translation.js';
import type { RuleBinding } from '../../src/validate/rule-set.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { sources } from '../../src/vocabulary/sources.js';
import { contrasts } from '../explain/contrasting-cards.js';
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

  const at = (name: string, ...keys: readonly string[]) =>
    keys.reduce<Part>(
      (part, key) => ((key === 'items' ? part.items : (part.properties as Part)[key]) ?? {}) as Part,
      schemas[name] as Part,
    );

  test.each([
    [['groups', 'items', 'decomposition'], ['kind'], ['exponent', 'children']],
    [['groups', 'items', 'gate'], ['criterion', 'closed'], []],
    [['criteria', 'items', 'caution'], ['method'], ['confidence', 'records', 'towards', 'denominator']],
    [['notCounted', 'items'], ['list', 'reason', 'count'], []],
    [['weakest'], ['codes', 'score'], []],
    [['class'], ['code', 'borderline'], ['next', 'previous']],
    [['certainty', 'interval'], ['lower', 'upper'], []],
  ])('of a card at %j it names each part', (place, always, sometimes) => {
    const part = at('KimScorecard', ...place);
    expect(part.required).toEqual(always);
    expect(Object.keys(part.properties as object)).toEqual([...always, ...sometimes]);
  });

  it('names all that stands on a card', () => {
    const named = (schema: Part): Part =>
      typeof schema.$ref === 'string' ? (schemas[schema.$ref.replace('#/components/schemas/', '')] as Part) : schema;
    /** Where something stands that the schema does not name. */
    const unnamed = (value: unknown, given: Part | undefined, place: string): readonly string[] => {
      if (given === undefined) return [place];
      const schema = named(given);
      if (Array.isArray(value)) return value.flatMap((each) => unnamed(each, schema.items as Part, `${place}/…`));
      if (typeof value !== 'object' || value === null) return [];
      const ways = ((schema.oneOf ?? [schema]) as readonly Part[]).map(({ properties = {} }) =>
        Object.entries(value).flatMap(([key, each]) =>
          each === undefined
            ? []
            : unnamed(each, (properties as Readonly<Record<string, Part>>)[key], `${place}/${key}`),
        ),
      );
      return ways.some((way) => way.length === 0) ? [] : (ways[0] ?? []);
    };
    for (const [title, { card }] of Object.entries(contrasts)) {
      expect(unnamed(card, schemas.KimScorecard as Part, title)).toEqual([]);
    }
    expect(unnamed({ score: 1, other: [{ x: 1 }] }, schemas.KimScorecard as Part, '')).toEqual(['/other']);
  });

  it('names what is always there', () => {
    const { required, properties } = schemas.KimIssue as { required: readonly string[]; properties: object };
    expect(required).toEqual(['code', 'severity', 'path', 'params', 'verdict']);
    expect(Object.keys(properties)).toEqual([...required, 'source']);
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
    const rule = defineRule({
      code: 'x-kami.open',
      kind: 'registration',
      reads: ['workProgrammes'],
      reportsAt: ['workProgrammes'],
      needs: ['workProgrammes'],
      jsonSchema: () => ({ schema: { not: { const: null } } }) as never,
      check() {},
    });
    const profile = defineLocalProfile({ id: 'kami', rules: [rule], bindings: { 'x-kami.open': bound } } as never);
    const ruleSet = ruleSetAt(asOf, 'kami', { profiles: [profile] });
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

describe('in SKOS', () => {
  const baseIri = 'https://data.example.go.id/kim/';
  const nodesOf = (scheme: ConceptScheme, languages: readonly SkosLanguage[], at = asOf) =>
    toSkos(scheme, languages, { baseIri, asOf: at })['@graph'] as readonly unknown[] as readonly Readonly<
      Record<string, unknown>
    >[];

  it('a concept is retired from its last day on', () => {
    const toy = schemeOf({ satu: row('satu'), dua: row('dua', { until: '2020-01-01', replacedBy: 'satu' }) });
    const dua = (at: string) =>
      nodesOf(toy, toyLanguages(toy) as never, at).find(({ notation }) => notation === 'dua') ?? {};
    expect(dua('2019-12-31')).not.toHaveProperty('deprecated');
    for (const at of ['2020-01-01', '2020-01-02']) expect(dua(at)).toHaveProperty('deprecated', true);
    expect(dua('2019-12-31')).toMatchObject({ expires: '2020-01-01', replacedBy: `${baseIri}toy/satu` });
    const satu = nodesOf(toy, toyLanguages(toy) as never).find(({ notation }) => notation === 'satu') ?? {};
    for (const key of ['expires', 'replacedBy', 'deprecated']) expect(satu).not.toHaveProperty(key);
  });

  it('a source has its address and its day where it has them', () => {
    const nodes = nodesOf(techniques, [en]).filter(({ type }) => type === 'dct:BibliographicResource');
    const known = sources as Readonly<Record<string, { title: string; address?: string; published?: string }>>;
    for (const { identifier, ...node } of nodes) {
      const { title, address, published } = known[String(identifier)] ?? {};
      expect(node.sourceTitle).toBe(title);
      expect('address' in node ? [node.address] : []).toEqual(address === undefined ? [] : [address]);
      expect('issued' in node ? [node.issued] : []).toEqual(published === undefined ? [] : [published]);
    }
    const having = (key: string) => nodes.filter((node) => key in node).length;
    expect([having('address') > 0, having('issued') > 0]).toEqual([true, true]);
  });

  it('a link is noted as what it is', () => {
    const links = [
      { scheme: 'adinda', code: 'akses', kind: 'closeMatch' },
      { scheme: 'adinda', code: 'diskusi', kind: 'contributesTo' },
    ] as const;
    const toy = schemeOf({ satu: row('satu', { links }) });
    const satu = nodesOf(toy, toyLanguages(toy) as never).find(({ notation }) => notation === 'satu') ?? {};
    expect(
      (satu.note as readonly { predicate: string; object: string }[]).map(({ predicate, object }) => [
        predicate,
        object,
      ]),
    ).toEqual([
      ['skos:closeMatch', `${baseIri}adinda/akses`],
      ['skos:relatedMatch', `${baseIri}adinda/diskusi`],
    ]);
    expect(satu).toMatchObject({ closeMatch: [`${baseIri}adinda/akses`], relatedMatch: [`${baseIri}adinda/diskusi`] });
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
