/**
 * Runs tests for Stryker in one process: a test file is bundled, compiled and loaded once, and its tests are called again for
 * each change. The runner and the `expect` of Vitest are used; its workers, which would be started anew for every change, are not:
 * that makes a change some fifty times cheaper.
 *
 * What a module has made once and keeps could hide a change. So where a loaded file never comes to the changed place, though it
 * did when it was loaded, it is loaded anew for this change; so is a file whose tests prepare something beforehand. What a file
 * computes while it is loaded, for its tests to look at, is computed anew with the change, where no other test notices it.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { types } from 'node:util';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as expectation from '@vitest/expect';
import * as vitestRunner from '@vitest/runner';
import { build } from 'esbuild';
import fc from 'fast-check';
import { isSampled } from './sample.mjs';

const { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } = expectation;
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** What the tests import from `vitest`. */
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[expectation.ASYMMETRIC_MATCHERS_OBJECT], { assert: chai.assert });
setState({ assertionCalls: 0 }, expect);
Object.defineProperty(globalThis, expectation.GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
/** Types are tested by the compiler. */
const anyType = new Proxy(() => anyType, { get: () => anyType });
const vitest = { ...vitestRunner, expect, expectTypeOf: anyType, assertType: () => {} };

// A failure is all that is asked for, not its smallest example; a property that names no number of runs is tried less often.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 30 });

globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
const state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
const { ACTIVE_MUTANT, CURRENT_TEST_ID, HIT_COUNT, HIT_LIMIT, MUTATION_COVERAGE_OBJECT } = INSTRUMENTER_CONSTANTS;

/** Packages that can only be imported. */
const imported = new Map();

/** Packages are not bundled: they are required where they are used, and so loaded once. */
const outside = {
  name: 'outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, namespace: 'outside' },
    );
    onLoad({ filter: /.*/, namespace: 'outside' }, async ({ path }) => {
      const taken = `__require(${JSON.stringify(path)})`;
      if (isRequired(path)) return { contents: `module.exports = ${taken};`, loader: 'js' };
      if (!imported.has(path)) imported.set(path, await import(path));
      const names = Object.keys(imported.get(path)).filter((name) => name !== 'default');
      return {
        contents: `const all = ${taken};\nexport default all.default;\nexport const { ${names.join(', ')} } = all;`,
        loader: 'js',
      };
    });
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/\bimport\((?!['"])/g, '__import('),
      loader: 'ts',
    }));
  },
};

const require = createRequire(import.meta.url);

function isRequired(name) {
  try {
    // A module of the language that can be required too says `default` in another way.
    return replaced[name] !== undefined || !types.isModuleNamespaceObject(require(name));
  } catch {
    return false;
  }
}

/** What the tests import, where it is not what stands in `node_modules`. */
const quickly = { ...require('fast-check'), assert: assertQuickly };
const replaced = { vitest, 'fast-check': { ...quickly, default: quickly, __esModule: true } };

/** A property that asks for thousands of runs is tried a hundred times: it is called again for every change. */
function assertQuickly(property, parameters) {
  const { numRuns } = parameters ?? {};
  return fc.assert(property, numRuns === undefined ? parameters : { ...parameters, numRuns: Math.min(numRuns, 100) });
}
const scripts = new Map();

/** Evaluates a file of TypeScript with everything it imports, and answers with what it exports. */
async function evaluate(file) {
  if (!scripts.has(file)) scripts.set(file, await compile(file));
  return scripts.get(file).runInThisContext()(
    (name) => replaced[name] ?? imported.get(name) ?? require(name),
    (url) => (url.endsWith('.ts') ? evaluate(url.startsWith('file:') ? fileURLToPath(url) : url) : import(url)),
  );
}

async function compile(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [outside],
  });
  const [{ text }] = outputFiles;
  // The one statement that only a module may hold is the list of exports at the end.
  const body = text.replace(
    /\nexport \{\n([^}]*)\};\s*$/,
    (_, names) => `\nreturn { ${names.replaceAll(/(\w+) as (\w+)/g, '$2: $1')} };`,
  );
  return new vm.Script(`(async (__require, __import) => {${body}\n})`, { filename: file });
}

const config = {
  root: process.cwd(),
  setupFiles: [],
  passWithNoTests: true,
  allowOnly: false,
  sequence: { shuffle: false, concurrent: false, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  tags: [],
  strictTags: false,
};

/** Runs one file. `only` are the ids of its tests to run, where not all; `onStart` is called once the file is loaded. */
async function runFile(file, { only, onStart, untilFailure }) {
  const tests = [];
  let failed = false;
  let started;
  const select = (task) => {
    if (task.type !== 'suite') {
      if (only !== undefined && !only.has(idOf(task))) task.mode = 'skip';
      return task.mode === 'run' || task.mode === 'queued';
    }
    const needed = task.tasks.map(select).includes(true);
    if (!needed) task.mode = 'skip';
    return needed;
  };
  const idOf = (task) => `${file}#${task.id}`;
  const runner = {
    config,
    importFile: evaluate,
    onCollected([loaded]) {
      if (loaded.result?.errors?.length > 0) throw new Error(`${file}: ${loaded.result.errors[0].message}`);
      select(loaded);
      onStart?.();
    },
    onBeforeRunTask(task) {
      if (failed && untilFailure) task.mode = 'skip';
      else state[CURRENT_TEST_ID] = idOf(task);
      started = process.cpuUsage();
    },
    onAfterRunTask(task) {
      state[CURRENT_TEST_ID] = undefined;
      const { state: outcome, errors } = task.result ?? {};
      if (outcome !== 'pass' && outcome !== 'fail') return;
      failed ||= outcome === 'fail';
      tests.push({
        id: idOf(task),
        name: task.fullTestName ?? task.name,
        fileName: file,
        // Of the processor: what else the machine does makes no test slow.
        timeSpentMs: process.cpuUsage(started).user / 1000,
        ...(outcome === 'fail'
          ? { status: TestStatus.Failed, failureMessage: errors?.[0]?.message ?? '' }
          : { status: TestStatus.Success }),
      });
    },
  };
  const [loaded] = await vitestRunner.startTests([file], runner);
  // A hook that fails before the tests fails them all.
  if (!failed && loaded.result?.state === 'fail' && only !== undefined) {
    const [id = `${file}#hook`] = only;
    tests.push({ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: 'a hook failed' });
  }
  return tests;
}

/** Tests of loaded files, by id; none of a file that prepares something before its tests. */
const loadedFiles = new Map();

async function load(file) {
  const [root] = await vitestRunner.collectTests([file], {
    config,
    importFile: evaluate,
    trace: (_, ...rest) => rest.at(-1)(),
  });
  const tests = new Map();
  let prepares = false;
  const walk = (task) => {
    if (task.type !== 'suite') {
      if (task.mode === 'run' || task.mode === 'queued') tests.set(`${file}#${task.id}`, vitestRunner.getFn(task));
      return;
    }
    prepares ||= Object.values(vitestRunner.getHooks(task)).some((hooks) => hooks.length > 0);
    task.tasks.forEach(walk);
  };
  walk(root);
  return prepares ? undefined : tests;
}

/** Calls tests of a loaded file until one fails; `undefined` where the file has to be loaded anew to say anything. */
async function callTests(file, only, activate, purse) {
  if (!loadedFiles.has(file)) loadedFiles.set(file, await load(file));
  const tests = loadedFiles.get(file);
  if (tests === undefined) return undefined;
  const ran = [];
  activate();
  for (const id of only) {
    if (purse.left <= 0) break;
    const from = process.cpuUsage();
    const result = { id, name: id, fileName: file, timeSpentMs: 0 };
    try {
      await tests.get(id)();
      ran.push({ ...result, status: TestStatus.Success });
    } catch (error) {
      ran.push({ ...result, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
      break;
    }
    purse.left -= process.cpuUsage(from).user / 1000;
  }
  return state[HIT_COUNT] === 0 ? undefined : ran;
}

/** In their first run tests take several times as long as later: so many times the budget is called until it is really spent. */
const warmer = 4;

/** What the first run says of tests (how long they took) and files (which places they come to while loaded), for workers started later. */
const firstRunFile = () => resolve('mutation-first-run.json');

/** How often each place was come to outside of tests, in all files so far. */
const hitsOfLoading = () => ({ ...state[MUTATION_COVERAGE_OBJECT]?.static });

/** The places come to more often now. */
const newPlaces = (before, now) => Object.keys(now).filter((id) => now[id] > (before[id] ?? 0));

const costOfLoading = 200;

/** The quickest tests, until what may be spent is spent. */
function affordable(ids, durations, most) {
  let spent = 0;
  return ids
    .toSorted((a, b) => (durations[a] ?? 0) - (durations[b] ?? 0))
    .filter((id) => {
      spent += durations[id] ?? 0;
      return spent <= most;
    });
}

const testsIn = (folder) =>
  readdirSync(resolve('test', folder), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => resolve('test', folder, name));

class WarmRunner {
  static inject = ['options'];
  #options;
  /** So long (in ms of processor time) tests may notice one change, quick ones first; a figure is rather too low for it. */
  #budget;
  #firstRun;

  constructor(options) {
    this.#options = options.warm;
    this.#budget = 1000 * options.warm.seconds;
  }

  /** Stryker would start a process anew for each change of what runs when a module is loaded too; see above. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const tests = [];
    const loading = {};
    const leaveOut = (what, why) => appendFileSync(this.#options.leftOut, `${what}: ${why.split('\n')[0]}\n`);
    state[ACTIVE_MUTANT] = undefined;
    for (const file of this.#options.folders.flatMap(testsIn)) {
      if (this.#options.tooLong.some((one) => file.endsWith(`/test/${one}`))) {
        leaveOut(file.slice(file.indexOf('/test/') + 1), 'takes too long as a whole');
        continue;
      }
      const started = process.cpuUsage();
      const before = hitsOfLoading();
      let loaded;
      let loadedAt;
      const onStart = () => {
        loadedAt = process.cpuUsage();
        loaded = hitsOfLoading();
        loading[file] = { places: newPlaces(before, loaded) };
      };
      const ran = await runFile(file, { onStart }).catch((error) => {
        leaveOut(file, error.message);
        return [];
      });
      // What a hook comes to before the tests, it computes for them.
      if (loaded !== undefined) loading[file].places.push(...newPlaces(loaded, hitsOfLoading()));
      const { user } = process.cpuUsage(started);
      const ofTests = ran.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
      const preparing = loadedAt === undefined ? 0 : process.cpuUsage(loadedAt).user / 1000 - ofTests;
      if (process.env.KIM_MUTATION_TIMES) {
        appendFileSync(process.env.KIM_MUTATION_TIMES, `${(user / 1e6).toFixed(1)} s ${file}\n`);
      }
      if (preparing > this.#budget) {
        leaveOut(file.slice(file.indexOf('/test/') + 1), `takes ${(preparing / 1000).toFixed(0)} s before its tests`);
        delete loading[file];
        continue;
      }
      const failing = ran.filter(({ status }) => status === TestStatus.Failed);
      // What needs more of Vitest than stands here, such as a snapshot, is left to the tests themselves.
      for (const { name, failureMessage } of failing) leaveOut(name, failureMessage);
      const slow = ran.filter(({ timeSpentMs }) => timeSpentMs > this.#budget);
      for (const { name, timeSpentMs } of slow) leaveOut(name, `takes ${(timeSpentMs / 1000).toFixed(0)} s`);
      tests.push(...ran.filter((test) => !failing.includes(test) && !slow.includes(test)));
    }
    const durations = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    for (const [file, one] of Object.entries(loading)) {
      one.ids = tests.flatMap(({ id, fileName }) => (fileName === file ? [id] : []));
    }
    writeFileSync(firstRunFile(), JSON.stringify({ durations, loading }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state[MUTATION_COVERAGE_OBJECT] };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }) {
    const { share = 1, draw = 0 } = this.#options;
    if (!isSampled(activeMutant.id, share, draw)) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: 'not drawn' });
    }
    this.#firstRun ??= JSON.parse(readFileSync(firstRunFile(), 'utf8'));
    const { durations, loading } = this.#firstRun;
    const byFile = new Map();
    for (const id of affordable(testFilter, durations, warmer * this.#budget)) {
      const file = id.slice(0, id.lastIndexOf('#'));
      byFile.set(file, (byFile.get(file) ?? new Set()).add(id));
    }
    // Ten times as often as without a change is enough to see a loop that does not end.
    const most = hitLimit === undefined ? undefined : hitLimit / 10 + 1000;
    const activate = () => {
      state[HIT_LIMIT] = most;
      state[HIT_COUNT] = 0;
      state[ACTIVE_MUTANT] = activeMutant.id;
    };
    const tests = [];
    const purse = { left: this.#budget };
    // Files of quick tests first: most changes are noticed by one of them.
    const duration = (ids) => [...ids].reduce((sum, id) => sum + (durations[id] ?? 0), 0);
    const ofOne = (ids) => duration(ids) / ids.size;
    for (const [file, only] of [...byFile].toSorted(([, a], [, b]) => ofOne(a) - ofOne(b))) {
      if (purse.left <= 0) break;
      state[ACTIVE_MUTANT] = undefined;
      const ran =
        (await callTests(file, only, activate, purse)) ??
        (await runFile(file, { only, onStart: activate, untilFailure: true }));
      tests.push(...ran);
      const limit = determineHitLimitReached(state[HIT_COUNT], most);
      state[ACTIVE_MUTANT] = undefined;
      if (limit !== undefined) return toMutantRunResult(limit);
      if (ran.some(({ status }) => status === TestStatus.Failed)) {
        return toMutantRunResult({ status: DryRunStatus.Complete, tests });
      }
    }
    let left = this.#budget;
    for (const [file, { places, ids }] of Object.entries(loading)) {
      if (!places.includes(activeMutant.id)) continue;
      // Of a file with slow tests the quick ones.
      const quick = affordable(ids, durations, left - costOfLoading);
      if (quick.length === 0) continue;
      const cost = duration(quick) + costOfLoading;
      left -= cost;
      activate();
      const only = new Set(quick);
      const [id] = only;
      const ran = await runFile(file, { only, untilFailure: true }).catch(({ message }) => [
        { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: message },
      ]);
      state[ACTIVE_MUTANT] = undefined;
      tests.push(...ran);
      if (ran.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }
}

export const strykerValidationSchema = {
  properties: {
    warm: {
      type: 'object',
      properties: {
        folders: { type: 'array' },
        share: { type: 'number' },
        draw: { type: 'number' },
        seconds: { type: 'number' },
        leftOut: { type: 'string' },
        tooLong: { type: 'array' },
      },
    },
  },
};
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];
