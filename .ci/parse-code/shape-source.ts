import type { Shape } from '../../src/parse/shape.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';

const header = `// Written by .ci/parse-code/write.mjs from the schemas and the codes of the vocabulary; not to be edited.
`;

/** `member-elements` as an identifier. */
const camelCase = (words: string) => words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The source of `src/parse/generated/codes.ts`: the codes of every scheme that a submission uses, in the order for people,
 * without what else is known of their concepts. See `codeRows`.
 */
export function codesModule(schemes: readonly ConceptScheme[]): string {
  const rows = [...schemes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((scheme) => `export const ${camelCase(scheme.id)} = ${JSON.stringify(written(scheme))};`);
  return [header, ...rows, ''].join('\n');
}

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
    `import type { Shape } from '../shape.js';`,
    `import { ${names.join(', ')} } from './codes.js';`,
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
      if (shape.scheme === undefined) return `code(${JSON.stringify([...shape.codes].join(' '))})`;
      schemes.add(shape.scheme);
      return `code(${camelCase(shape.scheme)}, '${shape.scheme}')`;
    case 'constant':
      return `{ type: 'constant', value: '${shape.value}' }`;
    case 'number':
      return `number(${shape.whole}, ${shape.minimum}, ${shape.maximum})`;
    case 'flag':
      return 'flag';
  }
}
