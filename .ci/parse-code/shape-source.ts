import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from '../../src/parse/shape.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { topics } from '../../src/vocabulary/concepts/topics.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { provinces } from '../../src/vocabulary/law/provinces.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';

const header = `// Written by .ci/parse-code/write.mjs from the schemas and the codes of the vocabulary; not to be edited.
`;

/** `member-elements` as an identifier. */
const camelCase = (words: string) => words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The source of `src/vocabulary/generated/lists.ts`: the codes of every scheme in the order for people, without what else is known of
 * their concepts. See `CodeList`.
 */
export function listsModule(schemes: ReturnType<typeof schemesByFile>): string {
  const rows = schemes.map(({ name, scheme, file }) =>
    listOf(name, scheme.id, written(scheme), `ListOf<typeof import('../${file}').${name}>`),
  );
  return [
    `/**
 * The codes of each concept scheme and nothing else, one by one, under the name that the scheme has in \`kim-domain/vocabulary\`.
 *
 * @module
 */
`,
    header,
    "import { frozen } from '../../kernel/frozen.js';",
    "import type { CodeList } from '../code-list.js';",
    "import type { ConceptScheme } from '../concept.js';",
    '',
    'type ListOf<Scheme> = Scheme extends ConceptScheme<infer Code, infer Id> ? CodeList<Code, Id> : never;',
    '',
    ...rows,
    '',
  ].join('\n');
}

/** The source of `src/vocabulary/generated/province-region-codes.ts`: which codes there are, without the names of the provinces. */
export function regionCodesModule(): string {
  const regionCodes = Object.values(provinces.concepts).map(({ regionCode, since }) =>
    since === undefined ? regionCode : `${regionCode}:${since}`,
  );
  return [
    header,
    "import { frozen } from '../../kernel/frozen.js';",
    "import type { CodeList } from '../code-list.js';",
    '',
    '/** The region codes of the provinces, each with the day from which it exists where that is known. */',
    listOf('provinceRegionCodes', 'province-region-codes', regionCodes.join(' '), 'CodeList'),
    '',
  ].join('\n');
}

/**
 * The source of `src/classify/generated/names.ts`: the names by which the concepts of three schemes are recognised, without their
 * links and sources.
 */
export function namesModule(): string {
  return [
    header,
    '/**',
    ' * The names of the concepts in the order of the list of their codes: `;` between concepts, `,` between names. The first is the term,',
    ' * left empty where it is the code with blanks.',
    ' */',
    ...[techniques, topics, channels].map(
      (scheme: ConceptScheme) => `export const ${scheme.id}: string = ${JSON.stringify(namesOf(scheme))};`,
    ),
    '',
  ].join('\n');
}

function namesOf(scheme: ConceptScheme): string {
  return conceptsInOrder(scheme)
    .map(({ concept: { term = '', aliases = [] } }) => {
      const names = [term, ...aliases];
      if (names.some((name) => /[;,]/.test(name)))
        throw new Error(`A name of ${scheme.id} has a comma or a semicolon.`);
      return names.join(',');
    })
    .join(';');
}

/** Every concept scheme, with its name and the file it stands in. */
export function schemesByFile(root: string) {
  const folder = join(root, 'src/vocabulary');
  const files = ['.', 'about-kim', 'concepts', 'law'].flatMap((below) =>
    readdirSync(join(folder, below))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(below, file)),
  );
  return Object.entries(vocabulary as Readonly<Record<string, unknown>>)
    .filter((entry): entry is [string, ConceptScheme] => isScheme(entry[1]))
    .map(([name, scheme]) => {
      const source = files.find((file) => readFileSync(join(folder, file), 'utf8').includes(`export const ${name}: `));
      if (source === undefined) throw new Error(`No file of the vocabulary defines ${name}.`);
      return { name, scheme, file: source.replace(/\.ts$/, '.js') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isScheme = (value: unknown) =>
  typeof value === 'object' && value !== null && 'concepts' in value && 'horizon' in value;

const listOf = (name: string, id: string, codes: string, type: string) =>
  `export const ${name}: ${type} = /* @__PURE__ */ frozen({ id: '${id}', codes: ${JSON.stringify(codes)} });`;

function written(scheme: ConceptScheme): string {
  const words = conceptsInOrder(scheme).map(({ code, depth, concept: { since, until, replacedBy } }) => {
    const dates = since === undefined && until === undefined ? [] : [since ?? '', until ?? '', replacedBy ?? ''];
    return '>'.repeat(depth) + [code, ...dates].join(':');
  });
  return words.join(' ');
}

/**
 * The source of a shape: what the readers need of a schema, so that reading brings neither zod nor the concepts. The whole
 * is a function, so that nothing is made at import.
 */
export function shapeModule(kind: string, shape: Shape): string {
  const schemes = new Set<string>();
  const body = source(shape, schemes);
  const names = [...schemes].sort().map(camelCase);
  return [
    header,
    `import { isLocalDate } from '../../kernel/local-date.js';`,
    `import { ${names.join(', ')} } from '../../vocabulary/generated/lists.js';`,
    `import type { Shape } from '../shape.js';`,
    `import { code, date, flag, list, number, object, optional, text } from '../write-shape.js';`,
    '',
    `export function ${camelCase(kind)}Shape(): Shape {`,
    `  return ${body};`,
    '}',
    '',
  ].join('\n');
}

function source(shape: Shape, schemes: Set<string>): string {
  switch (shape.type) {
    case 'object':
      return `object({ ${[...shape.fields]
        .map(([key, field]) => {
          const inner = source(field.shape, schemes);
          return `${key}: ${field.required ? inner : `optional(${inner})`}`;
        })
        .join(', ')} })`;
    case 'list':
      return `list(${source(shape.item, schemes)}, ${shape.maximum})`;
    case 'text':
      return `text(${shape.maximum})`;
    case 'date':
      return 'date(isLocalDate)';
    case 'code':
      if (shape.scheme === undefined) return `code({ codes: ${JSON.stringify([...shape.codes].join(' '))} })`;
      schemes.add(shape.scheme);
      return `code(${camelCase(shape.scheme)})`;
    case 'constant':
      return `{ type: 'constant', value: '${shape.value}' }`;
    case 'number':
      return `number(${shape.whole}, ${shape.minimum}, ${shape.maximum})`;
    case 'flag':
      return 'flag';
  }
}
