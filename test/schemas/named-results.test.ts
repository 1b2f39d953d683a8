import { describe, expect, it, test } from 'vitest';
import { openApiComponents } from '../../src/schemas/open-api/open-api-components.js';
import { en } from '../../src/texts/en/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { contrasts } from '../explain/contrasting-cards.js';

/* What comes back is named in its schema, in every part. */

const asOf = '2026-01-31';

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
