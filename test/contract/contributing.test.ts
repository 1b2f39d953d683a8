import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
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
const words = Object.assign(
  {},
  ...languages.map((language) =>
    behind(
      inTopics(language),
      /concepts: \{/,
      "\n    'topik-uji': { definition: 'Untuk mencoba.' },",
      behind(inTopics(language), /labelled(?:ByCode)?\((?:codes, )?\{/, "\n  'topik-uji': 'topik uji',")[
        inTopics(language)
      ],
    ),
  ),
) as Files;

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

const patient = 240_000;

describe('an addition', () => {
  it(
    'of a concept is a row, of a rule a file and its lines in the table of rules; the compiler then asks for their words and nothing else',
    () => {
      const asked = faultyFiles({ ...row, ...rule });
      for (const language of languages) {
        expect(asked).toContain(inTopics(language));
        // The sentence of the rule and its title.
        expect(asked.filter((each) => each.startsWith(`src/texts/${language}/`)).length, language).toBeLessThanOrEqual(
          3,
        );
      }
      expect(asked.filter((each) => !/^src\/texts\/\w+\//.test(each))).toEqual([]);
    },
    patient,
  );

  it(
    'of a language is a folder: a copy of another compiles',
    () => {
      expect(
        faultyFiles({ ...row, ...words, ...copied(), 'src/texts/jv/concepts/topics.ts': words[inTopics('en')] ?? '' }),
      ).toEqual([]);
    },
    patient,
  );

  it(
    'of a language asks for every text that is left out',
    () => {
      const lacking = 'src/texts/jv/concepts/sexes.ts';
      const copy = copied();
      expect(
        faultyFiles({ ...copy, [lacking]: (copy[lacking] ?? '').replace(/^ {2}perempuan: '[^']*',$/m, '') }),
      ).toEqual([lacking]);
    },
    patient,
  );
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
