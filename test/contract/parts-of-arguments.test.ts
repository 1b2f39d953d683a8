import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../src/explain/render-issue.js';
import { KimError } from '../../src/kernel/kim-error.js';
import { extendLanguage } from '../../src/texts/extend-language.js';
import { id } from '../../src/texts/id/index.js';
import { root } from '../support/source-files.js';
import { samples } from './arguments/all.js';
import { wholeOf } from './arguments/sample.js';
import { fewOfEach, isPlain, type Path, pathsOf, spoilt, watched } from './arguments/spoilt-parts.js';

/*
 * Every public function, and every part of an argument that it reads two or three steps down: where the part is nothing, a number
 * or something that leads back to itself, the answer is a result or one `KimError`, never a bare `TypeError` or `RangeError`. What is
 * wrong at the outermost is tried with more values in `arguments.test.ts`.
 */

/** Functions in which something still ends so, with what it is. */
const left: Readonly<Record<string, string>> = {
  validateSubmission: 'a submission that no parser made',
  mergeRegistrations: 'registrations that lead back to themselves',
  formValuesOf: 'a submission that leads back to itself',
  activityCountsOf: 'a stamp that leads back to itself',
  addKim: 'a stamp that leads back to itself',
  retractKim: 'a stamp that leads back to itself',
  mergeSummaries: 'a stamp that leads back to itself',
  finishSummary: 'a stamp that leads back to itself',
  defineFramework: 'a citation that leads back to itself',
  withWeights: 'a citation that leads back to itself',
  ancestors: 'a scheme of which a concept is none',
  descendants: 'a scheme of which a concept is none',
  linksOf: 'a scheme of which a concept is none',
};

const cycle: Record<string, unknown> = {};
Object.assign(cycle, { self: cycle, concepts: cycle, parts: [cycle] });
const wrongParts: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a cycle', cycle],
];
const deepest = 3;
const mostOfEach = 3;
const mostPlaces = 40;

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { readonly default: string }>;
};
const rooms = await Promise.all(
  Object.values(exports).flatMap((target): Promise<object>[] =>
    typeof target === 'string' ? [] : [import(target.default.replace('./dist/', '../../src/').replace(/\.js$/, '.ts'))],
  ),
);
type AnyFunction = (...given: readonly unknown[]) => unknown;
const functions = new Map(
  rooms.flatMap((room) =>
    Object.entries(room).filter((entry): entry is [string, AnyFunction] => Object.hasOwn(samples, entry[0])),
  ),
);

/** The places of an argument that a right call reads, beyond the outermost; all places of one that may not be copied. */
async function placesRead(call: AnyFunction, args: readonly unknown[], at: number): Promise<Path[]> {
  const { value, paths } = watched(args[at], deepest);
  let all: Path[];
  try {
    await wholeOf(call(...args.map((arg, i) => (i === at ? value : arg))));
    all = paths();
  } catch {
    all = pathsOf(args[at], deepest);
  }
  return fewOfEach(all, mostOfEach)
    .filter((path) => path.length > 1)
    .slice(0, mostPlaces);
}

async function bareErrors(name: string, call: AnyFunction): Promise<string[]> {
  const sample = samples[name];
  if (sample === undefined) return [];
  const faults: string[] = [];
  for (const at of sample.call().keys()) {
    if (!isPlain(sample.call()[at]) || sample.data?.includes(at)) continue;
    const places = await placesRead(call, sample.call(), at);
    for (const path of places.filter(([key]) => !sample.dataIn?.includes(key))) {
      for (const [inWords, part] of wrongParts) {
        const args = sample.call().map((arg, i) => (i === at ? spoilt(arg, path, part) : arg));
        try {
          await wholeOf(call(...args));
        } catch (error) {
          if (!(error instanceof KimError)) faults.push(`#${at}.${path.join('.')} = ${inWords}: ${String(error)}`);
        }
      }
    }
  }
  return faults;
}

describe('a part of an argument that is spoilt ends in no bare error', () => {
  const sound = [...functions].filter(([name]) => left[name] === undefined);

  it.each(sound)('%s', async (name, call) => {
    expect(await bareErrors(name, call)).toEqual([]);
  });

  it('but in these, and in no others', async () => {
    const still: string[] = [];
    for (const name of Object.keys(left)) {
      const call = functions.get(name);
      if (call !== undefined && (await bareErrors(name, call)).length > 0) still.push(name);
    }
    expect(still).toEqual(Object.keys(left));
  });
});

describe('a language of one’s own', () => {
  const issue = { code: 'keanggotaan-minimal', rule: 'x-kami.lain', severity: 'error', path: [], params: {} } as never;
  const own = extendLanguage(id, {
    rules: { 'x-kami.lain': { problem: () => 'Nama kosong.', fix: () => 'Isi nama.' } as never },
    indicators: { rubrics: { 'x-kami': ['a', 'b', 'c', 'd'] } },
  });
  const said = (part: unknown) => renderIssue(issue, { ...own, rules: { ...own.rules, 'x-kami.lain': part } } as never);
  const refusal = expect.objectContaining({
    name: 'KimError',
    code: 'invalid-argument',
    message: expect.stringMatching(/^renderIssue needs language\.rules: the part rules of a language;/),
  });

  it.each([
    null,
    7,
    true,
    { problem: { a: [() => '', 7] } },
    cycle,
  ])('holds texts and functions, and nothing else (%#)', (part) => {
    expect(() => said(part)).toThrow(refusal);
  });

  it.each([undefined, '', ['a', 'b'], () => '', { a: { b: [] } }])('may hold any of these (%#)', (part) => {
    expect(() => said(part)).not.toThrow(refusal);
  });
});
