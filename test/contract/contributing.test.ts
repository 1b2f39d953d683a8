import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

/*
 * What CONTRIBUTING.md promises: how many files an addition costs, and that the compiler asks for what is missing. The
 * additions are made in memory over the sources.
 */

type Files = Readonly<Record<string, string>>;

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const options = { ...config.options, noEmit: true, declaration: false, emitDeclarationOnly: false };

/** The files in which the compiler finds a fault once these files are as given. */
function faultyFiles(changed: Files): string[] {
  const texts = new Map(Object.entries(changed).map(([file, text]) => [join(root, file), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  // Folders that exist only here.
  host.directoryExists = (folder) =>
    ts.sys.directoryExists(folder) || [...texts.keys()].some((file) => file.startsWith(`${folder}/`));
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  const program = ts.createProgram([...new Set([...config.fileNames, ...texts.keys()])], options, host);
  const faults = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  return [...new Set(faults.map(({ file }) => (file?.fileName ?? '').slice(root.length).replace(/^\//, '')))].sort();
}

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
/** A file with something written behind the first place that matches. */
const behind = (file: string, place: RegExp, added: string, text = textOf(file)) => {
  expect(text, `${file} has no ${place}`).toMatch(place);
  return { [file]: text.replace(place, (found) => found + added) };
};

const languages = readdirSync(join(root, 'src/texts'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && existsSync(join(root, 'src/texts', entry.name, 'whole.ts')) ? [entry.name] : [],
);

const row = behind(
  'src/vocabulary/concepts/topics.ts',
  /const rows = \{/,
  "\n  'topik-uji': { sources: [{ source: 'S000' }] },",
);
const inTopics = (language: string) => `src/texts/${language}/concepts/topics.ts`;
const inWords = (language: string): Files =>
  behind(
    inTopics(language),
    /concepts: \{/,
    "\n    'topik-uji': { definition: 'Untuk mencoba.' },",
    behind(inTopics(language), /labelled(?:ByCode)?\((?:codes, )?\{/, "\n  'topik-uji': 'topik uji',")[
      inTopics(language)
    ],
  );

const ruleFile = 'src/validate/rules/seat-on-trial.ts';
const ruleTable = 'src/validate/registration-rules.ts';
const rule = {
  [ruleFile]: `import { type RuleReference, rule } from '../rule.js';
/** On trial. Fails for a seat that is no desa. Boundary: none. */
export const seatOnTrial = /* @__PURE__ */ rule({
  code: 'seat.on-trial',
  kind: 'registration',
  needs: ['seat.unit'],
  check({ seat: { unit } }, answer) {
    if (unit !== 'desa') answer.found(['seat', 'unit']);
  },
});
export const seatOnTrialReference = {
  reads: ['seat.unit'],
  reportsAt: ['seat.unit'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
`,
  ...behind(
    ruleTable,
    /const registrationRuleReferences = \{/,
    "\n  'seat.on-trial': seatOnTrialReference,",
    `import { seatOnTrial, seatOnTrialReference } from './rules/seat-on-trial.js';\n${behind(ruleTable, /const national = \[/, '\n  seatOnTrial,')[ruleTable]}`,
  ),
};

describe('an addition', () => {
  let asked: readonly string[];
  const lacking = 'src/texts/jv/concepts/sexes.ts';
  // One look of the compiler at all of them.
  beforeAll(() => {
    const copy = copied();
    const less = { ...copy, [lacking]: (copy[lacking] ?? '').replace(/^ {2}perempuan: '[^']*',$/m, '') };
    expect(less[lacking]).not.toBe(copy[lacking]);
    asked = faultyFiles({ ...row, ...inWords('id'), ...rule, ...less });
  }, 240_000);
  const askedOf = (language: string) => asked.filter((file) => file.startsWith(`src/texts/${language}/`));

  it('of a concept is a row, of a rule a file and its lines in the table of rules', () => {
    expect(asked.filter((file) => !/^src\/texts\/\w+\//.test(file))).toEqual([]);
  });

  it.each(languages)('of a rule asks %s for the sentence and the title', (language) => {
    const ofRule = askedOf(language).filter((file) => file !== inTopics(language));
    expect(ofRule).not.toEqual([]);
    expect(ofRule.length).toBeLessThanOrEqual(2);
  });

  it('of a concept asks each language for its words, until they are given', () => {
    expect(languages.filter((language) => !asked.includes(inTopics(language)))).toEqual(['id']);
  });

  it('of a language is a folder: a copy compiles like what it is a copy of, and asks for every text that is left out', () => {
    const inCopy = askedOf('en').map((file) => file.replace('/en/', '/jv/'));
    expect(askedOf('jv')).toEqual([...inCopy, lacking].sort());
  });
});

/** The folder of English as that of another language. */
function copied(): Record<string, string> {
  const folder = 'src/texts/en';
  const copy: Record<string, string> = {};
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (name.endsWith('.ts')) copy[join('src/texts/jv', name)] = textOf(file);
  }
  return copy;
}

it('names folders and commands that exist', () => {
  const text = textOf('CONTRIBUTING.md');
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  for (const [, path = ''] of text.matchAll(/`((?:src|docs|test)\/[\w./-]+)`/g)) {
    expect(existsSync(join(root, path)), path).toBe(true);
  }
  for (const [, script = ''] of text.matchAll(/`npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) expect(text, name).toContain(`\`${name}\``);
});
