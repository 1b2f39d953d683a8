import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

/*
 * What the library ships is shared by everybody in the process: nobody may be able to change it for the others.
 */

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { readonly default: string }>;
};
const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string'
    ? []
    : [{ path, source: target.default.replace('./dist/', '../../src/').replace(/\.js$/, '.ts') }],
);

/** Schemas of zod keep what they work out, and are zod's own. */
const isZod = (value: object) => '_zod' in value || '_map' in value;

/** Paths of everything that could be changed. */
function* openParts(value: unknown, path: string, seen: Set<unknown>): Generator<string> {
  if (typeof value !== 'object' || value === null || seen.has(value) || isZod(value)) return;
  seen.add(value);
  if (!Object.isFrozen(value) || value instanceof Map || value instanceof Set) yield path;
  for (const key of Object.keys(value)) {
    yield* openParts((value as Record<string, unknown>)[key], `${path}.${key}`, seen);
  }
}

describe.each(entries)('$path', async ({ source }) => {
  const values = Object.entries(await import(source)).filter(([, value]) => typeof value === 'object');

  it('ships nothing that can be changed', () => {
    const open = values.flatMap(([name, value]) => [...openParts(value, name, new Set())].slice(0, 1));
    expect(open).toEqual([]);
  });
});
