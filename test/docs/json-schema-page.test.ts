import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaFor } from '../../src/schemas/json-schema/json-schema-for.js';
import { id } from '../../src/texts/id/index.js';
import { allRuleSets, ruleSetAt } from '../../src/validate/rule-set-at.js';
import { root } from '../support/source-files.js';

const page = readFileSync(`${root}/docs/json-schema.md`, 'utf8');
const folder = `${root}/docs/reference/json-schema`;

/** Every value that stands under a key, anywhere in some data. */
function valuesUnder(key: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesUnder(key, value),
  ]);
}

describe('the page of the JSON Schemas', () => {
  it('names files that are there', () => {
    const named = [...page.matchAll(/kim-domain\/json-schema\/([\w.-]+\.json)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) expect(existsSync(`${folder}/${name}`)).toBe(true);
    for (const name of readdirSync(folder)) {
      for (const part of name.replace('.json', '').split('.')) expect(page).toContain(`\`${part}\``);
    }
  });

  it('explains every field of x-kim-rules but the two that speak for themselves', () => {
    const { ruleSet, enforced, ...rest } = jsonSchemaFor('registration', ruleSetAt('2025-01-01'), id)['x-kim-rules'];
    expect([ruleSet, enforced]).toEqual(['nasional-2024', ['error']]);
    for (const field of Object.keys(rest)) expect(page).toContain(`| \`${field}\` |`);
  });

  it('is right that patterns read alike in other languages', () => {
    const options = { asOf: '2026-01-31', enforce: ['error', 'warning', 'hint'] } as const;
    const schemas = allRuleSets().flatMap((set) => [
      jsonSchemaFor('registration', set, id, options),
      jsonSchemaFor('activity-report', set, id, options),
    ]);
    const patterns = new Set(schemas.flatMap((schema) => valuesUnder('pattern', schema)));
    expect(patterns.size).toBeGreaterThan(8);
    for (const pattern of patterns) {
      // No look-around, no back-reference, no class but that of what is no blank.
      expect(String(pattern).replace('\\S', '')).not.toMatch(/\(\?|\\/);
      expect(() => new RegExp(String(pattern), 'u')).not.toThrow();
    }
  });

  it('is right that no reference leaves a schema', () => {
    for (const name of readdirSync(folder)) {
      const schema = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      const known = Object.keys(schema.$defs).map((definition) => `#/$defs/${definition}`);
      const used = new Set(valuesUnder('$ref', schema));
      expect([...used].sort()).toEqual(known.sort());
    }
  });
});
