import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../src/kernel/frozen.js';
import { KimError } from '../../src/kernel/kim-error.js';
import { root } from '../support/source-files.js';
import { samples } from './arguments/all.js';
import { wholeOf } from './arguments/sample.js';

/*
 * Whoever holds a result can write into it. Nothing of that may reach the library: the next call gives the same, to
 * everybody. Every public function is called, everything that can be reached from its result is written over, and it is
 * called again. (`frozen.test.ts` looks at what is shipped as values.)
 */

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { readonly default: string }>;
};
const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string'
    ? []
    : [{ path, source: target.default.replace('./dist/', '../../src/').replace(/\.js$/, '.ts') }],
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy that later writing does not reach; of functions their presence. */
function pictureOf(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'function') return 'a function';
  if (!isObject(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const picture: Record<string, unknown> = {};
  seen.set(value, picture);
  if (value instanceof Map) return Object.assign(picture, { entries: pictureOf([...value], seen) });
  for (const key of Object.keys(value)) picture[key] = pictureOf(value[key], seen);
  return picture;
}

/** Writes into everything that can be reached: changes, adds and deletes; what refuses is left. */
function writeInto(value: unknown, seen = new Set<unknown>()): void {
  if (!isObject(value) || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) writeInto(part, seen);
  const attempt = (change: () => void) => {
    try {
      change();
    } catch {
      // Frozen.
    }
  };
  if (value instanceof Map) attempt(() => value.clear());
  for (const key of Object.keys(value)) {
    attempt(() => {
      value[key] = 'written over';
    });
  }
  attempt(() => {
    value.added = 'written over';
  });
  if (Array.isArray(value)) attempt(() => value.unshift('written over'));
}

type AnyFunction = (...given: unknown[]) => unknown;
const rooms = await Promise.all(
  entries.map(async ({ path, source }) => {
    const all = Object.entries(await import(source)) as [string, AnyFunction][];
    const functions = all.filter(
      ([name, value]) => typeof value === 'function' && value !== (KimError as unknown) && samples[name] !== undefined,
    );
    return { path, functions };
  }),
);

describe.each(rooms.filter(({ functions }) => functions.length > 0))('$path', ({ functions }) => {
  it.each(functions)('%s', async (name, call) => {
    // What a caller passes is the caller's: frozen, so that only what is the library's can be changed.
    const sample = samples[name];
    const given = () =>
      (sample?.call() ?? []).map((argument) => (sample?.isKept === true ? argument : frozen(argument)));
    const first = await wholeOf(call(...given()));
    const before = pictureOf(first);
    writeInto(first);
    expect(pictureOf(await wholeOf(call(...given())))).toEqual(before);
  });
});
