import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import { checkSubmission } from '../../src/check.js';
import { checkMany } from '../../src/check-many.js';
import {
  completeness,
  formSchema,
  initialValues,
  normalise,
  registrationForm,
  statusProblem,
  submissionSchema,
} from '../../src/forms/index.js';
import { frozen } from '../../src/kernel/frozen.js';
import { KimError } from '../../src/kernel/kim-error.js';
import { parseSubmission } from '../../src/parse/index.js';
import { jsonSchemaFor } from '../../src/schemas/index.js';
import { assessTarget } from '../../src/score/index.js';
import { bootstrapInterval } from '../../src/stats/bootstrap-interval.js';
import { quantile } from '../../src/stats/quantile.js';
import { rank } from '../../src/stats/rank.js';
import { rollUpSummaries } from '../../src/summary/index.js';
import { columns, toCsv } from '../../src/tables/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/index.js';
import { choices, isInForce, successorOn, techniques, valueAt } from '../../src/vocabulary/index.js';
import { root } from '../support/source-files.js';
import { samples } from './arguments/all.js';
import { declaredTypes, type WrongValue } from './arguments/declared-types.js';
import { wholeOf } from './arguments/sample.js';

/*
 * Every public function, every argument, every wrong value: the answer is a valid result or one `KimError` that names the
 * function; never a bare `TypeError` or `RangeError`, a silent `NaN`, or `undefined` where a result is promised.
 */

const mark = 'RAHASIA\nsecond line';

/** Values that are wrong for nearly everything, and some that are right for something else; each with its type. */
const wrongValues: readonly WrongValue[] = frozen([
  { value: undefined, type: 'undefined' },
  { value: null, type: 'null' },
  { value: true, type: 'true' },
  ...[7.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 2 ** 31].map((value) => ({ value, type: 'number' })),
  ...[mark, '2026-02-30', '__proto__'].map((value) => ({ value, type: '"\u0000"' })),
  { value: [], type: 'never[]' },
  { value: [null], type: 'null[]' },
  { value: [mark], type: '"\u0000"[]' },
  { value: [{}], type: '{ a: "\u0000" }[]' },
  { value: {}, type: '{}' },
  { value: { length: 2 }, type: '{ length: number }' },
  { value: { [mark]: mark }, type: '{ "\u0000": "\u0000" }' },
  { value: () => undefined, type: '() => any' },
  { value: Symbol(mark), type: 'symbol' },
  { value: 10n, type: 'bigint' },
]);

/** A result as a whole, or what was thrown. */
async function outcome(call: () => unknown): Promise<{ readonly result: unknown } | { readonly error: unknown }> {
  try {
    return { result: await wholeOf(call()) };
  } catch (error) {
    return { error };
  }
}

/** A copy of a list or an object, which a function may keep and change. */
function fresh(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fresh);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fresh(part)]));
}

function holdsNaN(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((each) => holdsNaN(each, seen));
}

const inWords = (value: unknown) =>
  typeof value === 'function' ? 'a function' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What is wrong with an outcome, or nothing. */
async function faultOf(
  name: string,
  call: () => unknown,
  { mayBeUndefined = false, neverThrows = false, mayHoldNaN = false, compiles = true },
): Promise<string | undefined> {
  const out = await outcome(call);
  if ('result' in out) {
    if (!compiles) return 'accepts what does not compile';
    if (out.result === undefined && !mayBeUndefined) return 'gives undefined';
    return !mayHoldNaN && holdsNaN(out.result) ? 'gives NaN' : undefined;
  }
  const { error } = out;
  if (!(error instanceof KimError)) return `throws ${String(error)}`;
  if (neverThrows) return `throws on what users typed: ${error.message}`;
  if (!error.message.includes(name)) return `does not name itself: ${error.message}`;
  return /RAHASIA|[\n\r\u2028\u2029]/.test(error.message) ? `repeats a text: ${error.message}` : undefined;
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { readonly default: string }>;
};
const entries = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string'
    ? []
    : [{ path, source: target.default.replace('./dist/', '../../src/').replace(/\.js$/, '.ts') }],
);
const isClass = (value: unknown) => value === KimError;

type AnyFunction = (...given: unknown[]) => unknown;
const rooms = await Promise.all(
  entries.map(async ({ path, source }) => {
    const all = Object.entries(await import(source)) as [string, AnyFunction][];
    const functions = all.filter(([, value]) => typeof value === 'function' && !isClass(value));
    return { path, entry: join(root, source.replace('../../', '')), functions };
  }),
);
const declared = declaredTypes(
  rooms.map(({ entry }) => entry),
  rooms.flatMap(({ entry, functions }) => functions.map(([name]) => ({ entry, name }))),
  wrongValues,
);

describe.each(rooms.filter(({ functions }) => functions.length > 0))('$path', ({ entry, functions }) => {
  it('has a sample call of every function', () => {
    expect(functions.map(([name]) => name).filter((name) => samples[name] === undefined)).toEqual([]);
  });

  it.each(functions.filter(([name]) => samples[name] !== undefined))('%s', async (name, call) => {
    const sample = samples[name];
    if (sample === undefined) throw new Error('unreachable');
    const right = sample.call();
    expect(await outcome(() => call(...right))).not.toHaveProperty('error');

    const faults: string[] = [];
    const tryWith = async (at: number, key: string | undefined, wrong: WrongValue) => {
      const value = fresh(wrong.value);
      const part = (whole: unknown) => (key === undefined ? value : { ...(whole as object), [key]: value });
      const args = sample.call().map((each, i) => (i === at ? part(each) : each));
      const fault = await faultOf(name, () => call(...args), {
        mayBeUndefined: sample.mayBeUndefined === true,
        neverThrows: key === undefined ? sample.data?.includes(at) === true : sample.dataIn?.includes(key) === true,
        mayHoldNaN: sample.handedOn?.includes(at) === true,
        compiles: declared.takes(entry, name, at, key, wrong),
      });
      if (fault !== undefined) faults.push(`#${at}${key === undefined ? '' : `.${key}`} = ${inWords(value)}: ${fault}`);
    };
    for (const [at, argument] of right.entries()) {
      for (const value of wrongValues) await tryWith(at, undefined, value);
      if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) continue;
      for (const key of Object.keys(argument)) for (const value of wrongValues) await tryWith(at, key, value);
      // A misspelt option would leave the default standing in silence.
      if (!declared.isOptions(entry, name, at)) continue;
      const args = sample.call().map((each, i) => (i === at ? { ...(each as object), missspelt: 1 } : each));
      const fault = await faultOf(name, () => call(...args), { compiles: false });
      if (fault !== undefined) faults.push(`#${at}.missspelt: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('options that once failed open', () => {
  const asOf = '2026-01-31';
  const cases: readonly (readonly [string, () => unknown])[] = [
    ['choices on a day that is none', () => choices(techniques, id, { asOf: '2026-02-30' })],
    ['isInForce on a day that is none', () => isInForce(techniques, 'lomba', 'tomorrow')],
    ['successorOn on a day that is none', () => successorOn(techniques, 'lomba', '2026-2-3')],
    ['valueAt on a day that is none', () => valueAt([{ from: '2010-06-01', value: 1 }], '2026')],
    ['ties: "average"', () => rank([1, 1, 2], { ties: 'average' as never })],
    ['a quantile of type 10', () => quantile([1, 2, 3], 0.5, 10 as never)],
    ['failOn: "errors"', () => submissionSchema({ asOf, messages: 'codes', failOn: 'errors' as never })],
    ['failOn under another name', () => submissionSchema({ asOf, messages: 'codes', failon: 'hint' } as never)],
    ['failOn of a form', () => formSchema(registrationForm, { asOf, messages: 'codes', failOn: 'warn' as never })],
    ['unknownKeys: "refuse"', () => parseSubmission({}, { unknownKeys: 'refuse' as never })],
    ['values: "forms"', () => completeness(registrationForm, {}, { asOf, values: 'forms' as never })],
    ['ambiguousDates: "us"', () => normalise({}, { ambiguousDates: 'us' as never })],
    ['direction: "up"', () => assessTarget({ direction: 'up' as never, target: 3 })],
    ['a level that is none', () => rollUpSummaries([], 'kabupaten' as never)],
    ['a misspelt field of a form', () => initialValues(registrationForm, { idd: 'x' } as never)],
    ['a field that the kind lacks', () => completeness(registrationForm, {}, { asOf, fields: ['nmae' as never] })],
    ['a status as a text', () => statusProblem('400' as never, id)],
    ['a column of another type', () => [...toCsv([], [{ ...columns('tidy', id)[0], type: 'date-time' } as never])]],
    ['enforce: "errors"', () => jsonSchemaFor('registration', ruleSetAt(asOf), id, { enforce: ['errors' as never] })],
    ['a rule set by its id', () => jsonSchemaFor('registration', 'nasional-2024' as never, id)],
    ['a registration not waited for', () => checkSubmission({}, { asOf, registration: Promise.resolve({}) })],
    ['the same, of many', () => [...checkMany([{ kimId: 'k' }], { asOf, registrationOf: async () => ({}) })]],
    ['the same, to be measured', () => assess({}, { asOf, registration: Promise.resolve({}) })],
    [
      'a draft not waited for',
      () => submissionSchema({ asOf, messages: 'codes', draft: Promise.resolve({}) } as never),
    ],
    ['2 ** 31 replicates', () => bootstrapInterval([1, 2, 3], (list) => list[0], { seed: 1, replicates: 2 ** 31 })],
  ];
  it.each(cases)('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }));
  });
});
