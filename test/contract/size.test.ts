import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { id } from '../../src/texts/id/index.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';

// The bundler that many applications use; it comes with tsup.
type Esbuild = typeof import('esbuild');
const esbuild: Esbuild = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an application ships that takes some names from an entry point: one minified module, no comments. */
async function bundle(names: string, from = './src/vocabulary/index.js'): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: `export { ${names} } from '${from}'`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The bytes of the data alone, minified in the same way. */
async function literal(data: unknown): Promise<string> {
  const code = `export const x=${JSON.stringify(data)}`;
  return (await esbuild.transform(code, { minify: true, charset: 'utf8' })).code;
}

const isScheme = (value: unknown): value is ConceptScheme =>
  typeof value === 'object' && value !== null && 'concepts' in value && 'horizon' in value;
const schemes = Object.entries(vocabulary as Record<string, unknown>).filter(
  (entry): entry is [string, ConceptScheme] => isScheme(entry[1]),
);
const definitionsOf = (scheme: ConceptScheme) =>
  Object.values(textsOf(scheme, id).concepts).map(({ definition }) => definition);

/** Code with its string literals taken out. */
const withoutTexts = (code: string) => code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');

describe('importing one scheme', () => {
  const bundles = new Map<string, string>();

  beforeAll(async () => {
    await Promise.all(schemes.map(async ([name]) => bundles.set(name, await bundle(name))));
  });

  it.each(schemes)('%s costs the bytes of its rows and no more', async (name, scheme) => {
    const text = bundles.get(name) ?? '';
    const rows = await literal(scheme);
    expect(text.length).toBeGreaterThan(rows.length);
    // Names of two variables, one export, and the function that freezes the rows: nothing else may come along.
    const freezing = await bundle('frozen', './src/kernel/frozen.js');
    expect(text.length - rows.length - freezing.length).toBeLessThan(40);
  });

  it.each(schemes)('%s brings no row of another scheme, no text and no function of its own', (name, scheme) => {
    const text = bundles.get(name) ?? '';
    for (const [other, { id: schemeId }] of schemes) {
      if (other !== name) expect(text).not.toContain(`id:"${schemeId}"`);
    }
    expect(definitionsOf(scheme).filter((definition) => text.includes(definition))).toEqual([]);
    // One function, which freezes the rows.
    expect(withoutTexts(text).match(/=>|function|import/g)).toEqual(['function']);
  });
});

describe('what works on any scheme', () => {
  // Measured, minified and gzipped, plus a little; the checks of arguments, which a form has once, are 350 to 700 of them.
  it.each([
    ['choices', 1_550],
    ['aliasLookup', 1_170],
    ['successorOn', 1_220],
    ['isWithin', 810],
    ['conceptsInOrder', 770],
  ])('%s brings no scheme and stays below %i bytes', async (name, ceiling) => {
    const text = await bundle(name);
    expect(gzipSync(text).length).toBeLessThan(ceiling);
    for (const [, scheme] of schemes) expect(text).not.toContain(`id:"${scheme.id}"`);
  });

  it('an entry point from which nothing is taken costs nothing', async () => {
    expect(await bundle('', './src/vocabulary/index.js')).toBe('');
  });

  // Measured, minified and gzipped, plus a little.
  it.each([
    ['adinda, channels, choices', 6_500],
    ['techniques, choices', 14_500],
  ])('a form with %s stays below %i bytes, without zod', async (names, ceiling) => {
    const text = await bundle(names);
    expect(gzipSync(text).length).toBeLessThan(ceiling);
    expect(text).not.toContain('zod');
  });
});

describe('the choices of one scheme in one language', () => {
  it.each(schemes.map(([name]) => name))('%s cost at most 3,000 bytes', async (name) => {
    const { outputFiles } = await esbuild.build({
      stdin: {
        contents: `
          import { choices } from './src/vocabulary/index.js';
          import { ${name} } from './src/vocabulary/generated/lists.js';
          import { ${name} as labels } from './src/texts/id/labels/index.js';
          export const list = choices(${name}, { concepts: { [${name}.id]: labels } }, { asOf: '2026-01-01' });`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    expect(gzipSync(outputFiles[0]?.text ?? '').length).toBeLessThanOrEqual(3_000);
  });
});

describe('reading a submission', () => {
  // Measured 10,150 bytes, minified and gzipped.
  it('costs at most 20,000 bytes, and brings neither zod nor the concepts', async () => {
    const text = await bundle('parseSubmission', './src/parse/index.js');
    expect(gzipSync(text).length).toBeLessThan(20_000);
    expect(text).not.toContain('ZodError');
    expect(text).not.toContain('horizon:');
  });
});

describe('a part of a language', () => {
  const reportWords = id.fields['activity-report']['decisions[].activityId'].label;
  const registrationWords = id.fields.registration.nameForm.label;

  it.each([
    ['registration', [registrationWords], [reportWords]],
    ['registrationMessages', [], [registrationWords, reportWords]],
    ['registrationLabels', [], [registrationWords, reportWords]],
    ['registrationRequirements', [id.requirements.askFirst], [registrationWords, reportWords]],
    ['activityReport', [reportWords], [registrationWords]],
    ['activityReportMessages', [], [registrationWords, reportWords]],
  ])('%s has its own words and none of the rest', async (name, own, others) => {
    const text = await bundle(name, './src/texts/id/index.js');
    for (const words of own) expect(text).toContain(words);
    const { techniques, topics } = id.concepts;
    const meanings = [...Object.values(techniques.concepts), ...Object.values(topics.concepts)];
    const rest = [id.score.origins['own-default'], id.charts.noData, ...meanings.map(({ definition }) => definition)];
    for (const words of [...others, ...rest]) expect(text).not.toContain(words);
  });
});

describe('what the page about forms says that a form weighs', () => {
  const page = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');
  const stated = new Map(
    [...page.matchAll(/^\| (.+?) \| (\d+) \|$/gm)].map(([, what = '', kilobytes]) => [what, Number(kilobytes) * 1000]),
  );

  type Part = 'codes' | 'check' | 'choices' | 'fields' | 'completeness';
  const application = (kind: 'registration' | 'activityReport', language: string, ...parts: readonly Part[]) => {
    const has = (part: Part) => parts.includes(part);
    const form = has('check') || has('codes') || has('completeness') ? `${kind}Form` : `${kind}Outline`;
    const texts = language === 'part' ? '' : language;
    const [messages, words, labels] = ['Messages', 'Words', 'Labels'].map((part) => texts || kind + part);
    const lines = [
      has('codes') && `export const schema = formSchema(${form}, { asOf: '2026-01-31', messages: 'codes' });`,
      has('check') && `export const schema = formSchema(${form}, { asOf: '2026-01-31', messages: ${messages} });`,
      has('choices') && `export const list = (path) => fieldChoices(${form}, path, ${labels}, { asOf: '2026-01-31' });`,
      has('fields') && `export const fields = formFields(${form}, ${words}.fields[${form}.kind]);`,
      has('fields') && `export const blank = initialValues(${form});`,
      has('completeness') && `export const state = (values) => completeness(${form}, values, { asOf: '2026-01-31' });`,
    ];
    return `
      import { completeness, fieldChoices, formFields, formSchema, initialValues, ${form} } from './src/forms/index.js';
      import { ${[...new Set([messages, words, labels])].join(', ')} } from './src/texts/id/index.js';
      ${lines.filter(Boolean).join('\n')}`;
  };

  const checking = 'check, `registrationMessages` and `registrationLabels`';
  const applications: Readonly<Record<string, string>> = {
    'registration: check, messages as codes': application('registration', 'part', 'codes'),
    [`registration: ${checking}`]: application('registration', 'part', 'check', 'choices'),
    'registration: the same with the words of every field': application(
      'registration',
      'part',
      'check',
      'choices',
      'fields',
    ),
    'registration: the same with `completeness`': application(
      'registration',
      'part',
      'check',
      'choices',
      'fields',
      'completeness',
    ),
    'registration: the same with the requirements in words': `${application(
      'registration',
      'part',
      'check',
      'choices',
      'fields',
      'completeness',
    )}
      import { explainRequirements } from './src/explain/index.js';
      import { registrationRequirements } from './src/texts/id/index.js';
      export const screen = (values) =>
        explainRequirements(state(values).validation, {
          ...registrationMessages,
          ...registrationWords,
          ...registrationRequirements,
        });`,
    'registration: the same with the whole of a language': application(
      'registration',
      'id',
      'check',
      'choices',
      'fields',
      'completeness',
    ),
    'registration: `fieldChoices` alone': application('registration', 'part', 'choices'),
    'registration: what a first page shows, before it checks': application('registration', 'part', 'choices', 'fields'),
    'report: check, messages as codes': application('activityReport', 'part', 'codes'),
    'report: check, choices and the words of every field': application(
      'activityReport',
      'part',
      'check',
      'choices',
      'fields',
    ),
    'report: the same with `completeness`': application(
      'activityReport',
      'part',
      'check',
      'choices',
      'fields',
      'completeness',
    ),
    'report: `fieldChoices` alone': application('activityReport', 'part', 'choices'),
    '`parseSubmission`': "export { parseSubmission } from './src/parse/index.js';",
    '`classifyActivity`, which reads titles': "export { classifyActivity } from './src/classify/index.js';",
  };

  it('is stated for each application, and no other', () => {
    expect([...stated.keys()].sort()).toEqual(Object.keys(applications).sort());
  });

  it.each(Object.entries(applications))('%s', async (what, contents) => {
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    const bytes = gzipSync(outputFiles[0]?.text ?? '').length;
    expect(bytes).toBeLessThanOrEqual(stated.get(what) ?? 0);
    // Nor far below: then the page is to be written anew.
    expect(bytes).toBeGreaterThan((stated.get(what) ?? 0) - 2000);
  });

  it.each([
    [`registration: ${checking}`, 40],
    ['report: check, choices and the words of every field', 55],
    ['registration: `fieldChoices` alone', 15],
    ['`parseSubmission`', 20],
  ])('stays within the budget: %s, %i kB', (what, budget) => {
    expect(stated.get(what)).toBeLessThanOrEqual(budget * 1000);
  });

  it('of a registration has nothing of reports, and of lists only the codes', async () => {
    const { outputFiles } = await esbuild.build({
      stdin: {
        contents: applications['registration: the same with the words of every field'] ?? '',
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const text = outputFiles[0]?.text ?? '';
    for (const part of ['concepts/', 'rules/activity-', 'rules/report-', 'fields/activity-report']) {
      expect(text).not.toContain(`// src/vocabulary/${part}`);
      expect(text).not.toContain(`src/validate/${part}`);
      expect(text).not.toContain(`// src/${part}`);
    }
    expect(text).not.toContain('node_modules/zod');
  });
});

describe('reading titles', () => {
  // Measured 44,989 bytes, minified and gzipped.
  it('weighs at most 45,000 bytes compressed', async () => {
    const text = await bundle('classifyActivity', './src/classify/index.js');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });
});
