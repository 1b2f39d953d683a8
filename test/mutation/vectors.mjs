/**
 * Asks whether the conformance vectors notice every small mistake in a rule: each is planted into the rules, the facts they
 * read, the frame that asks them and the numbers of the rule sets, and all vectors are run against it.
 *
 *     node test/mutation/vectors.mjs [part of a file name] [--survivors] [--extend]
 *
 * `--survivors` lists the mistakes that no vector notices. `--extend` looks for cases that notice them and adds these to
 * `test/conformance/further-cases.json`, from which the vectors are made. What cannot be noticed, because the answers stay
 * the same, stands in `vectors/equivalents.json` with the reason. Ends in exit code 1 while a mistake goes unnoticed.
 */
import { readFileSync } from 'node:fs';
import { buildMutants, Engine, partOf, readVectors, statedOf } from './vectors/engine.mjs';
import { extend } from './vectors/extend.mjs';

const args = process.argv.slice(2);
const began = performance.now();
const { mutants, make } = await buildMutants();
const { bases, ruleOrder, vectors, regionCodes } = readVectors();
const engine = new Engine(make);

for (const vector of vectors) {
  vector.stated = statedOf(engine.report(vector), ruleOrder[vector.kind], vector.rule);
  const { verdicts } = vector.expected;
  if (!vector.stated.startsWith(`["${verdicts}",${vector.expected.sound},`)) {
    throw new Error(`${vector.id} is not what the library answers; write the vectors anew`);
  }
}
for (const each of regionCodes) each.stated = JSON.stringify(engine.regionCode(each.text));

/** Rules of which another one may report the case: their answers are read in a whole report. */
const interwoven = new Set(
  engine.library
    .planOf(engine.library.ruleSetById('nasional-2024'))
    .byKind['activity-report'].concat(
      engine.library.planOf(engine.library.ruleSetById('nasional-2024')).byKind.registration,
    )
    .flatMap(({ code, rule }) => (rule.impliedBy === undefined ? [] : [code, rule.impliedBy])),
);

/** What the vectors state of some rules, as the library answers; the answers of others do not change. */
const before = new Map();
function partsBefore(rules) {
  const key = rules.join(' ');
  if (!before.has(key)) {
    engine.switchTo(undefined);
    before.set(
      key,
      vectors.map((vector) => partOf(engine.answers(vector, rules), vector.rule)),
    );
  }
  return before.get(key);
}

/** Whether a vector notices a mutant; those of its own rules first. */
function isNoticed(mutant, isStatic) {
  const { file, rules } = mutant;
  const isApart = rules?.every((code) => !interwoven.has(code)) ?? false;
  const parts = isApart ? partsBefore(rules) : undefined;
  if (!engine.switchTo(mutant, isStatic)) return true;
  const notices = (vector, at) =>
    isApart
      ? partOf(engine.answers(vector, rules), vector.rule) !== parts[at]
      : statedOf(engine.report(vector), ruleOrder[vector.kind], vector.rule) !== vector.stated;
  if (file.endsWith('region-code.ts')) {
    if (regionCodes.some(({ text, stated }) => JSON.stringify(engine.regionCode(text)) !== stated)) return true;
  }
  const local = file.match(/local\/(.*)\.ts$/)?.[1];
  const isOwn = ({ rule, ruleSet }) => (local ? ruleSet.startsWith(local) : (rules?.includes(rule) ?? false));
  const found =
    vectors.some((vector, at) => isOwn(vector) && notices(vector, at)) ||
    (local === undefined && vectors.some((vector, at) => !isOwn(vector) && notices(vector, at)));
  // A function may have run while modules were loaded, too.
  return found || (isStatic === undefined && !mutant.isStatic && isNoticed(mutant, true));
}

const asked = args.find((arg) => !arg.startsWith('--'));
const tried = asked === undefined ? mutants : mutants.filter(({ file }) => new RegExp(asked).test(file));
const survivors = tried.filter((mutant) => !isNoticed(mutant));
engine.switchTo(undefined);

const lines = new Map();
/** The line of code on which a mutant stands. */
function lineOf({ file, line }) {
  if (!lines.has(file)) lines.set(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n'));
  return lines.get(file)[line - 1].trim();
}

const equivalents = JSON.parse(readFileSync(new URL('./vectors/equivalents.json', import.meta.url), 'utf8'));
const isListed = (mutant) =>
  equivalents.some(
    ({ file, line, becomes }) =>
      mutant.file === file && lineOf(mutant) === line && (becomes === undefined || becomes.includes(mutant.becomes)),
  );
const open = survivors.filter((mutant) => !isListed(mutant));
const count = tried.length - survivors.length;
const share = ((100 * count) / (count + open.length)).toFixed(1);
console.log(
  `${vectors.length} vectors notice ${count} of ${count + open.length} mistakes (${share} %); ${survivors.length - open.length} others change no answer. ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
for (const each of asked === undefined ? equivalents : []) {
  if (!survivors.some((mutant) => mutant.file === each.file && lineOf(mutant) === each.line)) {
    console.log(`listed, and noticed or gone: ${each.file}: ${each.line}`);
    process.exitCode = 1;
  }
}
if (args.includes('--survivors')) {
  for (const { file, line, stood, becomes, isStatic } of open) {
    console.log(`${file}:${line}${isStatic ? ' (when loaded)' : ''}\n    ${stood}\n    → ${becomes}`);
  }
}
if (args.includes('--extend')) await extend(new Engine(make), engine, open, { bases, ruleOrder, vectors, lineOf });
else if (open.length > 0) process.exitCode = 1;
