import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../src/kernel/frozen.js';
import { KimError } from '../../src/kernel/kim-error.js';
import { root } from '../support/source-files.js';
import { pictureOf, writeInto } from '../support/write-into.js';
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
