import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { KimError } from '../../../src/kernel/kim-error.js';
import type { SubmissionKind } from '../../../src/model/submission.js';
import { codesByScheme } from '../../../src/parse/shape.js';
import { type JsonSchemaOptions, jsonSchemaFor } from '../../../src/schemas/json-schema/json-schema-for.js';
import { schemes } from '../../../src/schemas/json-schema/schemes.js';
import { en } from '../../../src/texts/en/index.js';
import { id } from '../../../src/texts/id/index.js';
import { rules } from '../../../src/validate/registry.js';
import { allRuleSets, ruleSetAt, ruleSetById } from '../../../src/validate/rule-set-at.js';
import { channels } from '../../../src/vocabulary/concepts/channels.js';
import { shapes } from '../../parse/support/examples.js';
import { withBindings } from '../../support/rule-sets.js';
import { engines } from './engines.js';

const kinds = ['registration', 'activity-report'] as const satisfies readonly SubmissionKind[];
const today = ruleSetAt('2025-06-30');

interface Node {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** Fields of a schema that have no name for people, by their place. */
function silentFields(node: Node, place = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, field]) => [
    ...(field.title === undefined ? [`${place}.${key}`] : []),
    ...silentFields(field, `${place}.${key}`),
  ]);
  return node.items === undefined ? own : [...own, ...silentFields(node.items, `${place}[]`)];
}

describe('jsonSchemaFor', () => {
  const metaSchema = new Ajv2020({ strict: false, validateFormats: false });

  it.each(
    allRuleSets().flatMap((set) => kinds.map((kind) => [kind, set.id, set] as const)),
  )('writes for %s under %s a schema that the meta-schema accepts', (kind, _id, set) => {
    for (const options of [{}, { asOf: '2026-01-31', enforce: ['error', 'warning', 'hint'] }] as const) {
      const schema = jsonSchemaFor(kind, set, id, options);
      expect(metaSchema.validateSchema(schema)).toBe(true);
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    }
  });

  it.each(kinds)('writes for %s a schema that a strict reader compiles, whatever is enforced', (kind) => {
    const ajv = new Ajv2020({ strict: true, keywords: ['x-kim-rules'], formats: { date: true } });
    const schema = jsonSchemaFor(kind, today, id, { asOf: '2026-01-31', enforce: ['error', 'warning', 'hint'] });
    expect(ajv.compile(schema)).toBeTypeOf('function');
  });

  it.each(
    allRuleSets().map((set) => [set.id, set] as const),
  )('tells of every rule of %s what became of it', (_id, set) => {
    const stated = kinds.flatMap((kind) => {
      const { expressed, partlyExpressed, notExpressed, notEnforced } = jsonSchemaFor(kind, set, id)['x-kim-rules'];
      const errors = [...expressed, ...[...partlyExpressed, ...notExpressed].map(({ code }) => code)];
      for (const code of errors) expect(set.bindings[code]?.severity).toBe('error');
      for (const { code, severity } of notEnforced) expect(set.bindings[code]?.severity).toBe(severity);
      for (const { why } of notExpressed) expect(why).toMatch(/ .* /);
      return [...errors, ...notEnforced.map(({ code }) => code)];
    });
    expect(stated.sort()).toEqual(Object.keys(set.bindings).sort());
  });

  it('puts back the numbers of the rule set', () => {
    const members = (count: number) => ({
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'a',
      name: 'KIM',
      bodyType: 'kim',
      members: Array.from({ length: count }, (_, i) => ({ id: `${i}` })),
    });
    const smallest = (ruleSet: string) => {
      const accepts = engines.ajv?.(jsonSchemaFor('registration', ruleSetById(ruleSet), id));
      return [...Array(40).keys()].filter((count) => accepts?.(members(count)));
    };
    expect([smallest('nasional-2024')[0], smallest('nasional-2024').at(-1)]).toEqual([3, 30]);
    expect(smallest('kabupaten-pandeglang-2024')[0]).toBe(10);
  });

  it('enforces warnings when asked: one chair, and no more', () => {
    const two = {
      kind: 'registration',
      schemaVersion: 'v1',
      id: 'a',
      name: 'KIM',
      bodyType: 'kim',
      members: ['a', 'b', 'c'].map((id) => ({ id, offices: id === 'c' ? [] : ['ketua'] })),
    };
    expect(engines.ajv?.(jsonSchemaFor('registration', today, id))(two)).toBe(true);
    const strict = jsonSchemaFor('registration', today, id, { enforce: ['error', 'warning'] });
    expect(engines.ajv?.(strict)(two)).toBe(false);
    expect(strict['x-kim-rules'].expressed).toContain('officers.chair-double');
    expect(JSON.stringify(strict)).toContain('"maxContains":1');
  });

  it.each(kinds)('names every field of a %s in both languages', (kind) => {
    const [indonesian, english] = [id, en].map((language) => jsonSchemaFor(kind, today, language));
    expect(silentFields(indonesian as Node)).toEqual([]);
    expect(silentFields(english as Node)).toEqual([]);
    expect(JSON.stringify(indonesian).replaceAll(/[^{}[\],:]/g, '').length).toBeGreaterThan(1000);
  });

  it('writes the codes of a scheme as choices with label and meaning, in the order for people', () => {
    const { channels: written } = jsonSchemaFor('activity-report', today, en).$defs as Record<string, Node>;
    const choices = (written as unknown as { oneOf: { const: string; title: string; description: string }[] }).oneOf;
    expect(choices.map((choice) => choice.const).sort()).toEqual(Object.keys(channels.concepts).sort());
    expect(choices[0]?.title).toBe(en.concepts.channels.concepts['tatap-muka'].label);
    expect(choices[0]?.description).toBe(en.concepts.channels.concepts['tatap-muka'].definition);
  });

  it('knows the schemes of all codes, and no others', () => {
    const used = kinds.flatMap((kind) => [...codesByScheme(shapes[kind]).keys()]);
    expect(schemes.map(({ id }) => id).sort()).toEqual([...new Set(used)].sort());
  });

  it('says rules that depend on the day only for a day', () => {
    const code = 'formation.in-future';
    const noDay = jsonSchemaFor('registration', today, id)['x-kim-rules'];
    expect(noDay.notExpressed.find((rule) => rule.code === code)?.why).toMatch(/asOf/);
    expect(jsonSchemaFor('registration', today, id, { asOf: '2025-06-30' })['x-kim-rules'].expressed).toContain(code);
  });

  it('names itself after what it stands for', () => {
    const options = { asOf: '2025-06-30', baseId: 'https://data.example.go.id/kim/' } as const;
    const { $id } = jsonSchemaFor('activity-report', today, en, options);
    expect($id).toBe('https://data.example.go.id/kim/activity-report.nasional-2024.2025-06-30.en');
  });

  it.each([
    ['a kind that is none', 'profile', today, id, {}],
    ['no rule set', 'registration', undefined, id, {}],
    ['no language', 'registration', today, undefined, {}],
    ['a day that is none', 'registration', today, id, { asOf: '2025-02-30' }],
    ['a severity that is none', 'registration', today, id, { enforce: ['fatal'] }],
    ['a relative base', 'registration', today, id, { baseId: 'schemas/' }],
  ])('refuses %s', (_what, kind, set, language, options) => {
    expect(() =>
      jsonSchemaFor(kind as SubmissionKind, set as typeof today, language as typeof id, options as JsonSchemaOptions),
    ).toThrow(KimError);
  });

  it('knows every rule', () => {
    const bindings: Record<string, object> = Object.assign({}, ...allRuleSets().map((set) => set.bindings));
    const every = Object.fromEntries(
      Object.entries(bindings).map(([code, binding]) => [code, { ...binding, severity: 'hint' }]),
    ) as never;
    const stated = kinds.flatMap(
      (kind) => jsonSchemaFor(kind, withBindings(today, every), id)['x-kim-rules'].notEnforced,
    );
    expect(Object.keys(bindings).sort()).toEqual(Object.keys(rules).sort());
    expect(stated).toHaveLength(Object.keys(rules).length);
  });
});
