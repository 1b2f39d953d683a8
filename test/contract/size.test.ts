import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Fields, fieldTables } from '../../src/fields/field-tables.js';
import type { SubmissionKind } from '../../src/model/submission.js';
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
    ['choices', 1_400],
    ['findByAlias', 1_170],
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
  // The four longest lists, each entry with its meaning, take more than the others may. Measured, plus a little.
  const longest: Readonly<Record<string, number>> = {
    channels: 3_850,
    memberElements: 4_250,
    techniques: 11_900,
    topics: 4_100,
  };
  it.each(
    schemes.map(([name]) => [name, longest[name] ?? 3_250] as const),
  )('%s cost at most %i bytes', async (name, ceiling) => {
    const { outputFiles } = await esbuild.build({
      stdin: {
        contents: `
          import { choices, ${name} } from './src/vocabulary/index.js';
          import { ${name} as texts } from './src/texts/id/concepts/index.js';
          export const list = choices(${name}, { concepts: { [${name}.id]: texts } }, { asOf: '2026-01-01' });`,
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
    expect(gzipSync(outputFiles[0]?.text ?? '').length).toBeLessThan(ceiling);
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

  // Measured, minified and gzipped, plus a little: 10,736 and 5,493 bytes, of 47,840 for the whole.
  it.each([
    ['registration', 11_500, [id.fields.registration.nameForm.label], [reportWords]],
    ['activityReport', 6_000, [reportWords], [id.fields.registration.nameForm.label]],
  ])('%s stays below %i bytes and has no words of the rest', async (name, ceiling, own, others) => {
    const text = await bundle(name, './src/texts/id/index.js');
    expect(gzipSync(text).length).toBeLessThan(ceiling);
    for (const words of own) expect(text).toContain(words);
    const { techniques, topics } = id.concepts;
    const rest = [id.score.notOfficial, id.charts.noData, techniques.description ?? '', topics.description ?? ''];
    for (const words of [...others, ...rest]) expect(text).not.toContain(words);
  });
});

describe('what the page about forms says that a form weighs', () => {
  const page = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');
  const stated = new Map(
    [...page.matchAll(/^\| (.+?) \| (\d+) \|$/gm)].map(([, what = '', kilobytes]) => [what, Number(kilobytes) * 1000]),
  );

  const own = ['forum-levels', 'list-extents', 'indicators', 'rubric-criteria'];
  const camelCase = (words: string) => words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const listsOf = (kind: SubmissionKind, without: readonly string[] = []) => {
    const used = Object.values(fieldTables[kind] as Fields).flatMap(({ scheme }) => scheme ?? []);
    return [...new Set(used)].filter((each) => !own.includes(each) && !without.includes(each)).map(camelCase);
  };
  const formOf = (form: string, language: string, lists: readonly string[] = [], more = '') => `
    import { completeness, fieldChoices, formFields, formSchema, initialValues, ${form} } from './src/forms/index.js';
    ${language === "'codes'" ? '' : `import { ${language} } from './src/texts/id/index.js';`}
    import { ${lists.join(', ')} } from './src/texts/id/concepts/index.js';
    export const schema = formSchema(${form}, { asOf: '2026-01-31', messages: ${language} });
    export const blank = initialValues(${form});
    ${language === "'codes'" ? '' : `export const fields = formFields(${form}, ${language}.fields['${form === 'registrationForm' ? 'registration' : 'activity-report'}']);`}
    ${lists.length === 0 ? '' : `export const list = (path) => fieldChoices(${form}, path, { ...${language}, concepts: { ${lists.join(', ')} } }, {});`}
    ${more}`;

  const applications: Readonly<Record<string, string>> = {
    'the form of a registration, messages as codes': formOf('registrationForm', "'codes'"),
    'the form of a registration, with `registration` of a language': formOf('registrationForm', 'registration'),
    'the same with every list to choose from but the techniques': formOf(
      'registrationForm',
      'registration',
      listsOf('registration', ['techniques']),
    ),
    'the form of a report, messages as codes': formOf('activityReportForm', "'codes'"),
    'the form of a report, with `activityReport` of a language': formOf('activityReportForm', 'activityReport'),
    'the same with every list to choose from': formOf(
      'activityReportForm',
      'activityReport',
      listsOf('activity-report'),
    ),
    'the form of a registration, with the whole of a language': formOf('registrationForm', 'id'),
    '`completeness` beside the form of a registration': formOf(
      'registrationForm',
      "'codes'",
      [],
      'export const state = (form) => completeness(registrationForm, form, {});',
    ),
    'choices of a registration, with the lists for members': `
      import { fieldChoices, registrationOutline } from './src/forms/index.js';
      import { ageBands, memberElements, officerRoles, publicOffices, sexes } from './src/texts/id/concepts/index.js';
      const concepts = { ageBands, memberElements, officerRoles, publicOffices, sexes };
      export const list = (path, lists) => fieldChoices(registrationOutline, path, { lists, concepts }, {});`,
    '`parseSubmission`': "export { parseSubmission } from './src/parse/index.js';",
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
    expect(bytes).toBeGreaterThan((stated.get(what) ?? 0) - 3000);
  });

  it('of a registration has nothing of reports, and of lists only the codes', async () => {
    const { outputFiles } = await esbuild.build({
      stdin: {
        contents: applications['the form of a registration, with `registration` of a language'] ?? '',
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
    for (const part of [
      'concepts/techniques',
      'concepts/topics',
      'rules/activity-',
      'rules/report-',
      'fields/activity-report',
    ]) {
      expect(text).not.toContain(`// src/vocabulary/${part}`);
      expect(text).not.toContain(`src/validate/${part}`);
      expect(text).not.toContain(`// src/${part}`);
    }
    expect(text).not.toContain('node_modules/zod');
  });
});

describe('reading titles', () => {
  it('weighs at most 45,000 bytes compressed', async () => {
    const text = await bundle('classifyActivity', './src/classify/index.js');
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });
});
