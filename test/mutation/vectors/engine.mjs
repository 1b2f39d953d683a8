/** The judging part of the library with every mutant in it, and the vectors it is held to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { mutate } from './mutate.mjs';

const root = new URL('../../..', import.meta.url).pathname;

/** The functions of the frame that decide what becomes of the answers of the rules. */
const judging = new Set(['outcomesOf', 'withoutImplied', 'issueOf']);
const isJudging = (node) => node.name !== undefined && judging.has(node.name.getText());
/** Of a rule set what a rule is asked with, and how severe a breach is. */
const isBinding = (node, source) =>
  (ts.isPropertyAssignment(node) && ['options', 'severity'].includes(node.name.getText(source))) ||
  // Lists that several options share.
  (ts.isVariableDeclaration(node) && !/source|bindings|national|nasional|core/i.test(node.getText(source)));
const isMonthsTouched = (node) => node.name?.getText() === 'monthsTouched';

const rooms = [
  { folder: 'src/validate/rules', except: /\.json-schema\.ts$/ },
  { folder: 'src/validate/support' },
  { folder: 'src/facts' },
  { files: ['src/validate/conclude.ts', 'src/validate/over-possible-days.ts', 'src/vocabulary/law/region-code.ts'] },
  { files: ['src/validate/validate-submission.ts'], only: isJudging },
  { files: ['src/kernel/date-span.ts'], only: isMonthsTouched },
  { folder: 'src/validate/rule-sets', only: isBinding },
  { folder: 'src/validate/rule-sets/local', only: isBinding },
];

const filesOf = ({ folder, files, except }) =>
  files ??
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && !except?.test(name))
    .map((name) => `${folder}/${name}`);

const entry = `
export { validateSubmission } from './src/validate/validate-submission.js';
export { ruleSetById } from './src/validate/rule-set-at.js';
export { Answers } from './src/validate/conclude.js';
export { planOf } from './src/validate/plan.js';
export { parseRegionCode } from './src/vocabulary/law/region-code.js';
`;

/** Which rules read a file, themselves or through what they import; `undefined`: any rule may. */
function rulesThatRead(inputs) {
  const readers = new Map();
  for (const [file, { imports }] of Object.entries(inputs)) {
    for (const { path } of imports) readers.set(path, [...(readers.get(path) ?? []), file]);
  }
  const isPart = (file) => /^src\/(validate\/(rules|support)|facts)\//.test(file);
  return (file) => {
    const seen = new Set([file]);
    const found = [];
    if (!isPart(file)) return undefined;
    for (const each of seen) {
      const code = codeOf(each);
      if (code !== undefined) found.push(code);
      for (const reader of code === undefined ? (readers.get(each) ?? []) : []) {
        if (/validate\/(conclude|over-possible-days)\.ts$/.test(reader)) return undefined;
        if (isPart(reader)) seen.add(reader);
      }
    }
    return found;
  };
}

/** The code of the rule that stands in a file. */
function codeOf(file) {
  const [, subject, fault] = file.match(/validate\/rules\/([a-z]+)-(.*)\.ts$/) ?? [];
  return subject && `${subject}.${fault}`;
}

/** All mutants, and a function that gives the library anew. */
export async function buildMutants() {
  const changed = new Map();
  const mutants = [];
  let next = 1;
  for (const room of rooms) {
    for (const file of filesOf(room)) {
      const result = mutate(file, readFileSync(join(root, file), 'utf8'), next, room.only);
      changed.set(join(root, file), result.code);
      mutants.push(...result.mutants);
      next = result.next;
    }
  }
  const switches = {
    name: 'mutants',
    setup(bundle) {
      bundle.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        changed.has(path) ? { contents: changed.get(path), loader: 'ts' } : undefined,
      );
    },
  };
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'error',
    plugins: [switches],
  });
  const { text } = outputFiles[0];
  const inBundle = new Set(Array.from(text.matchAll(/\$s\.m [!=]== (\d+)/g), ([, number]) => Number(number)));
  const make = new Function('$s', '$t', `${text}\nreturn library;`);
  // What the bundle leaves out is not part of judging.
  const readBy = rulesThatRead(metafile.inputs);
  const kept = mutants.filter(({ number }) => inBundle.has(number));
  const rulesOf = new Map();
  for (const mutant of kept) {
    if (!rulesOf.has(mutant.file)) rulesOf.set(mutant.file, readBy(mutant.file));
    mutant.rules = rulesOf.get(mutant.file);
    // A rule set is about the rules that it names.
    if (mutant.file.includes('/rule-sets/')) {
      const text = readFileSync(join(root, mutant.file), 'utf8');
      const codes = Array.from(text.matchAll(/^ +'([a-z]+\.[a-z-]+)': \{/gm), ([, code]) => code);
      if (codes.length > 0) mutant.about = codes;
    }
  }
  return { mutants: kept, make };
}

/** RFC 7396. */
function merge(base, patch) {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result = typeof base === 'object' && base !== null && !Array.isArray(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merge(result[key], value);
  }
  return result;
}

const pointerOf = (path) => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A library in which one mutant is switched on, or none (0). */
export class Engine {
  #make;
  #switch = { m: 0 };
  #steps = 0;
  #ruleSets = new Map();

  constructor(make) {
    this.#make = make;
    this.#load();
  }

  #load() {
    this.#ruleSets.clear();
    this.library = this.#make(this.#switch, () => {
      if (++this.#steps > 300_000) throw new Error('goes on and on');
    });
  }

  /** Switches a mutant on; one that takes effect while modules are loaded loads them anew. `false`: it cannot be loaded. */
  switchTo(mutant, isStatic = mutant?.isStatic) {
    const wasStatic = this.isStatic === true;
    this.#switch.m = mutant?.number ?? 0;
    this.isStatic = isStatic;
    if (!this.isStatic && !wasStatic) return true;
    try {
      this.#steps = 0;
      this.#load();
      return true;
    } catch {
      this.#switch.m = 0;
      this.#load();
      return false;
    }
  }

  #ruleSet(id) {
    if (!this.#ruleSets.has(id)) this.#ruleSets.set(id, this.library.ruleSetById(id));
    return this.#ruleSets.get(id);
  }

  /** The whole report about a case, or `undefined` where judging failed. */
  report({ submission, registration, ruleSet, asOf, areas }) {
    this.#steps = 0;
    try {
      return this.library.validateSubmission(submission, {
        ruleSet: this.#ruleSet(ruleSet),
        asOf,
        ...(registration && { registration }),
        ...(areas && { areaLookup: (code) => (Object.hasOwn(areas, code) ? areas[code] : undefined) }),
      });
    } catch {
      return undefined;
    }
  }

  /** What each of some rules answers, where it is in force; a rule that another covers may answer less in a whole report. */
  answers({ kind, submission, registration, ruleSet, asOf, areas }, codes) {
    this.#steps = 0;
    try {
      const { Answers, planOf } = this.library;
      const answers = new Answers(submission, {
        asOf,
        registration,
        areaLookup: areas && ((code) => (Object.hasOwn(areas, code) ? areas[code] : undefined)),
      });
      const outcomes = {};
      for (const { code, asked } of planOf(this.#ruleSet(ruleSet)).byKind[kind]) {
        if (codes.includes(code)) outcomes[code] = answers.ask(asked);
      }
      return outcomes;
    } catch {
      return undefined;
    }
  }

  regionCode(text) {
    try {
      return this.library.parseRegionCode(text);
    } catch {
      return undefined;
    }
  }
}

/** What a vector states of a report: everything but the reasons of other rules. */
export function statedOf(report, order, rule) {
  if (report === undefined) return 'failed';
  const verdict = new Map();
  for (const { code } of report.issues) verdict.set(code, 'F');
  for (const { code } of report.notApplicable) verdict.set(code, 'N');
  for (const { code } of report.notChecked) verdict.set(code, 'C');
  for (const code of report.passed) verdict.set(code, 'P');
  const about = [...report.notApplicable, ...report.notChecked].find(({ code }) => code === rule);
  const issues = report.issues.map(
    ({ code, severity, path, params }) => `${code} ${severity} ${pointerOf(path)} ${JSON.stringify(params)}`,
  );
  return JSON.stringify([
    order.map((code) => verdict.get(code) ?? '-').join(''),
    report.sound,
    issues,
    about?.reason,
    about?.missing?.map(pointerOf),
  ]);
}

/** What a vector about `rule` states of the answers of some rules. */
export function partOf(outcomes, rule) {
  if (outcomes === undefined) return 'failed';
  let stated = '';
  for (const [code, { verdict, findings, reason, missing }] of Object.entries(outcomes)) {
    stated += `${code} ${verdict}`;
    if (findings) stated += JSON.stringify(findings);
    if (code === rule && reason) stated += `${reason} ${JSON.stringify(missing)}`;
  }
  return stated;
}

/** The vectors of the package, merged, each with what it states. */
export function readVectors() {
  const read = (name) => JSON.parse(readFileSync(join(root, 'docs/reference/conformance', name), 'utf8'));
  const { bases, ruleOrder, cases } = read('rules.json');
  const vectors = cases.map(({ id, kind, ruleSet, asOf, patch, registrationPatch, areas, expected }) => ({
    id,
    kind,
    rule: expected.rule,
    patch,
    registrationPatch,
    submission: merge(bases[kind], patch),
    registration: registrationPatch ? merge(bases.registration, registrationPatch) : undefined,
    ruleSet,
    asOf,
    areas,
    expected,
  }));
  return { bases, ruleOrder, vectors, regionCodes: read('region-codes.json').cases, root };
}
