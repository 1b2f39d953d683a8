import { describe, expect, it } from 'vitest';
import { choiceSchema, ownChoiceSchema } from '../../src/schemas/json-schema/choice-schema.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { openApiComponents } from '../../src/schemas/open-api/open-api-components.js';
import { toSkos } from '../../src/schemas/skos.js';
import { en } from '../../src/texts/en/index.js';
import type { RuleSet } from '../../src/validate/rule-set.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';
import { withBindings } from '../support/rule-sets.js';
import { row, schemeOf, toyLanguages } from '../vocabulary/toy-scheme.js';

/* What is written in another form says all of what stood there, and nothing that did not. */

const ruleSet = ruleSetAt('2026-01-31');

describe('choices', () => {
  it.each(
    schemes.map((scheme: ConceptScheme) => [scheme.id, scheme] as const),
  )('of %s are its codes in order, retired ones marked', (schemeId, scheme) => {
    const codes = codesOf(scheme);
    const { oneOf } = choiceSchema(schemeId, codes, en) as { oneOf: readonly Record<string, unknown>[] };
    expect(oneOf.map((choice) => [choice.const, 'deprecated' in choice])).toEqual(
      conceptsInOrder(scheme).map(({ code, concept }) => [code, concept.until !== undefined]),
    );
    for (const { title, description, deprecated = true } of oneOf) {
      expect([typeof title, typeof description, deprecated]).toEqual(['string', 'string', true]);
    }
  });

  it('are those that the shape accepts, and no others', () => {
    const { oneOf } = choiceSchema('sexes', ['perempuan'], en) as { oneOf: readonly Record<string, unknown>[] };
    expect(oneOf.map((choice) => choice.const)).toEqual(['perempuan']);
  });

  it('of a scheme or a code that nobody knows are refused', () => {
    const wrong = expect.objectContaining({ code: 'invalid-definition' });
    expect(() => choiceSchema('none', [], en)).toThrow(wrong);
    expect(() => choiceSchema('sexes', ['none'], en)).toThrow(wrong);
  });
});

type Part = Readonly<Record<string, unknown>>;

/** Every object in a document, with where it stands. */
function partsOf(value: unknown, place = ''): readonly (readonly [string, Part])[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) => partsOf(each, `${place}/${key}`));
  return Array.isArray(value) ? below : [[place, value as Part], ...below];
}

describe.each(['registration', 'activity-report'] as const)('the components of a %s', (kind) => {
  const name = kind === 'registration' ? 'KimRegistration' : 'KimActivityReport';
  const itself = () => partsOf(jsonSchemaFor(kind, ruleSet, en));
  const component = () => new Map(partsOf(openApiComponents({ ruleSet, language: en }).schemas[name]));

  it('hold each list with its items, and each text with its length', () => {
    let lists = 0;
    for (const [place, part] of component()) {
      if (part.type !== 'array') continue;
      lists++;
      expect(part, place).toHaveProperty('items');
    }
    expect(lists).toBeGreaterThan(20);
    const texts = itself().filter(([, { type, maxLength }]) => type === 'string' && maxLength !== undefined);
    expect(texts.length).toBeGreaterThan(10);
    for (const [, { maxLength }] of texts) expect(maxLength).toBeGreaterThan(0);
  });

  it('lead to parts that are there, and to as many as the JSON Schema', () => {
    const { schemas } = openApiComponents({ ruleSet, language: en });
    const references = (parts: readonly (readonly [string, Part])[]) =>
      parts.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    const own = references(partsOf(schemas[name]));
    for (const reference of own) expect(schemas).toHaveProperty([reference.replace('#/components/schemas/', '')]);
    const { $defs: _, ...alone } = jsonSchemaFor(kind, ruleSet, en);
    expect(own).toHaveLength(references(partsOf(alone)).length);
    expect(own.length).toBeGreaterThan(20);
  });

  it('name no letter beyond one unit of UTF-16 in a pattern, and refuse what no store takes', () => {
    const { schemas } = openApiComponents({ ruleSet, language: en });
    const patterns = partsOf(schemas).flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : []));
    for (const pattern of patterns) expect(pattern).not.toMatch(/[\u{10000}-\u{10ffff}]/u);
    const ofText = partsOf(schemas.KimText).flatMap(([, { pattern }]) =>
      typeof pattern === 'string' ? [pattern] : [],
    );
    const accepts = (text: string) => ofText.every((pattern) => new RegExp(pattern).test(text));
    expect(ofText).toHaveLength(2);
    expect(['KIM Mawar', 'dua\nbaris', 'a\u0000', '\u200b', ' '].map(accepts)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('say of each property what its JSON Schema says', () => {
    const found = component();
    for (const [place, part] of itself()) {
      if (place.startsWith('/$defs') || place.startsWith('/x-kim-rules')) continue;
      const twin = found.get(place) ?? {};
      for (const key of [
        'type',
        'title',
        'description',
        'required',
        'maxLength',
        'maxItems',
        'minimum',
        'maximum',
        'enum',
        'const',
      ]) {
        if (place === '' && (key === 'title' || key === 'description')) continue;
        // A property may be called so.
        if (typeof part[key] === 'object' && !Array.isArray(part[key])) continue;
        expect(twin[key], `${place} ${key}`).toEqual(part[key]);
      }
    }
  });
});

describe('a JSON Schema', () => {
  const written = (set: RuleSet, options = {}) => jsonSchemaFor('registration', set, en, options);

  it('is called by its kind, its rules, its day where it has one, and its language', () => {
    expect(written(ruleSet).$id).toBe('urn:kim-domain:json-schema:registration.nasional-2024.en');
    expect(written(ruleSet, { asOf: '2026-01-31', baseId: 'https://api.test/' }).$id).toBe(
      'https://api.test/registration.nasional-2024.2026-01-31.en',
    );
  });

  it('needs a base that is an address by itself', () => {
    for (const baseId of ['urn:x', 'https://api.test/', 'URN:x', 'a+b.c-1:'])
      expect(() => written(ruleSet, { baseId }), baseId).not.toThrow();
    const wrong = expect.objectContaining({ code: 'invalid-argument' });
    for (const baseId of ['x', '/urn:x', ' urn:x', '1urn:x', 'urn:a#b', 'urn:a b', 'urn:a\n', '', 7, ['urn:x']])
      expect(() => written(ruleSet, { baseId }), String(baseId)).toThrow(wrong);
  });

  it('has its shared parts in the order of their names', () => {
    const names = Object.keys(written(ruleSet).$defs as object);
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(5);
  });

  it('holds each rule as a condition that states something', () => {
    const { 'openness.restricted': restricted, 'members.below-minimum': minimum } = ruleSet.bindings;
    const nothing = withBindings(ruleSet, {
      'openness.restricted': { ...restricted, severity: 'error', options: { attributes: [] } },
      'members.below-minimum': { ...minimum, options: { minimum: 0 } },
    });
    for (const set of [ruleSet, nothing]) {
      for (const [place, { allOf, anyOf, oneOf, required }] of partsOf(written(set))) {
        for (const list of [allOf, anyOf, oneOf, required]) if (list !== undefined) expect(list, place).not.toEqual([]);
      }
    }
    for (const set of [ruleSet, nothing]) {
      for (const { $comment, ...condition } of written(set).allOf as readonly Part[])
        expect(condition, String($comment)).not.toEqual({});
    }
    expect((written(nothing).allOf as readonly Part[]).map(({ $comment }) => $comment).sort()).toEqual([
      'members.below-minimum',
      'openness.restricted',
    ]);
  });
});

describe('a concept in SKOS', () => {
  const toy = schemeOf({
    satu: row('satu', { aliases: ['satu', 'esa', 'esa', 'satu (en)'] }),
    dua: row('dua', { aliases: ['dua'], since: '2020-01-01' }),
  });
  const nodes = () =>
    toSkos(toy, toyLanguages(toy), { baseIri: 'https://data.example.go.id/kim/' })[
      '@graph'
    ] as readonly unknown[] as readonly Part[];
  const node = (code: string) => nodes().find(({ notation }) => notation === code);

  it('has other names only where they are not its label, each once', () => {
    expect(node('satu')?.altLabel).toEqual({ id: ['esa'] });
    expect(node('dua')).not.toHaveProperty('altLabel');
  });

  it('has a note only where one of the languages has one', () => {
    const [noted, plain] = ['satu', 'dua'].map((code) => {
      const languages = toyLanguages(toy, { satu: { scopeNote: 'Catatan.' } });
      const document = toSkos(toy, languages, { baseIri: 'https://data.example.go.id/kim/' });
      return (document['@graph'] as readonly unknown[] as readonly Part[]).find(({ notation }) => notation === code);
    });
    expect(noted?.scopeNote).toEqual({ id: 'Catatan.', en: 'Catatan.' });
    expect(plain).not.toHaveProperty('scopeNote');
  });

  it('needs a base that is a text', () => {
    for (const baseIri of [['https://a.test/'], 7, { toString: () => 'https://a.test/' }])
      expect(() => toSkos(toy, toyLanguages(toy), { baseIri } as never)).toThrow(
        expect.objectContaining({ code: 'invalid-argument' }),
      );
  });

  it('has a first day only where it has one', () => {
    expect(node('dua')).toHaveProperty('validFrom', '2020-01-01');
    expect(node('satu')).not.toHaveProperty('validFrom');
    for (const part of [
      'expires',
      'narrower',
      'note',
      'citation',
      'closeMatch',
      'relatedMatch',
      'replacedBy',
      'broader',
    ])
      expect(node('satu'), part).not.toHaveProperty(part);
  });
});

describe('every component', () => {
  it('says what each of its properties is, of each list what stands in it, and of each text that is a code which there are', () => {
    const { schemas } = openApiComponents({ ruleSet, language: en });
    let properties = 0;
    for (const [place, part] of partsOf(schemas)) {
      if (part.type === 'array') expect(part, place).toHaveProperty('items');
      for (const [key, property] of Object.entries(
        typeof part.properties === 'object' ? (part.properties ?? {}) : {},
      )) {
        if (typeof property !== 'object' || place.endsWith('/properties')) continue;
        properties++;
        expect(Object.keys(property as object), `${place} ${key}`).not.toEqual([]);
      }
      if (Array.isArray(part.enum)) expect(part.enum, place).not.toEqual([]);
    }
    expect(properties).toBeGreaterThan(200);
  });
});

it('choices of a list that is no scheme are those that it has', () => {
  expect(() => ownChoiceSchema('list-extents', ['none'], en)).toThrow(
    expect.objectContaining({ code: 'invalid-definition' }),
  );
  expect(ownChoiceSchema('list-extents', ['all'], en)).toMatchObject({ oneOf: [{ const: 'all' }] });
});
