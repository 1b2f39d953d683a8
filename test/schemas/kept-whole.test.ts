import { describe, expect, it } from 'vitest';
import { choiceSchema } from '../../src/schemas/json-schema/choice-schema.js';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { schemes } from '../../src/schemas/json-schema/schemes.js';
import { openApiComponents } from '../../src/schemas/open-api/open-api-components.js';
import { toSkos } from '../../src/schemas/skos.js';
import { en } from '../../src/texts/en/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';
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

describe('a concept in SKOS', () => {
  const toy = schemeOf({
    satu: row('satu', { aliases: ['satu', 'esa', 'esa', 'satu (en)'] }),
    dua: row('dua', { aliases: ['dua'], since: '2020-01-01' }),
  });
  const nodes = () =>
    toSkos(toy, toyLanguages(toy), { baseIri: 'https://data.example.go.id/kim/' })['@graph'] as readonly Part[];
  const node = (code: string) => nodes().find(({ notation }) => notation === code);

  it('has other names only where they are not its label, each once', () => {
    expect(node('satu')?.altLabel).toEqual({ id: ['esa'] });
    expect(node('dua')).not.toHaveProperty('altLabel');
  });

  it('has a first day only where it has one', () => {
    expect(node('dua')).toHaveProperty('validFrom', '2020-01-01');
    expect(node('satu')).not.toHaveProperty('validFrom');
    expect(node('satu')).not.toHaveProperty('expires');
  });
});
