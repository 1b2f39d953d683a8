import { partsOf, type Shape, type ShapeOf } from '../../src/parse/shape.js';

const leafChecks = ['isList', 'isNumber', 'isPlain', 'isText', 'isWholeNumber'];

/**
 * The source of a function that takes the codes of the vocabulary and gives, for every object and list of a kind, a function
 * that states yes or no to it. In each, every property is read at its own place of the program: this is what makes them fast,
 * and why a program writes them.
 */
export function guardModule(kind: string, shape: Shape): string {
  const writer = new GuardWriter();
  const guards = [...partsOf(shape)].map(([place, part]) => `    '${place}': ${writer.functionFor(part, place)},`);
  const sets = [...writer.setsOfCodes].map(([scheme, name]) => `  const ${name} = codesOf('${scheme}');`);
  const body = writer.functions.map((source) => source.replace(/^/gm, '  ')).join('\n');
  return [
    '// Written by .ci/parse-code/write.mjs from the schemas; not to be edited.',
    "import { isLocalDate } from '../../kernel/local-date.js';",
    "import type { CodesOf, Guards } from '../guard.js';",
    `import { ${leafChecks.filter((name) => body.includes(`${name}(`)).join(', ')} } from '../leaf-checks.js';`,
    '',
    `export function ${camelCase(`${kind}-guards`)}(codesOf: CodesOf): Guards {`,
    ...sets,
    body,
    '  return {',
    ...guards,
    '  };',
    '}',
    '',
  ].join('\n');
}

class GuardWriter {
  readonly functions: string[] = [];
  readonly setsOfCodes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  /** The name of the function that checks an object or list; shapes written twice get one function. */
  functionFor(shape: Shape, place: string): string {
    const body =
      shape.type === 'object' ? this.#objectBody(shape, place) : this.#listBody(shape as ShapeOf<'list'>, place);
    const known = this.#names.get(body);
    if (known !== undefined) return known;
    const name = camelCase(`is-${place === '' ? 'whole' : place.replaceAll('[]', '-item')}`);
    this.#names.set(body, name);
    this.functions.push(`function ${name}(value: unknown): boolean {\n${body}}`);
    return name;
  }

  /** Known keys are read one by one; counting all keys then states whether there are others. */
  #objectBody(shape: ShapeOf<'object'>, place: string): string {
    const fields = [...shape.fields];
    const lines = fields.map(([key, field]) => {
      const check = this.#check(field.shape, 'part', place === '' ? key : `${place}.${key}`);
      const refuse = `if (!(${check})) return false;`;
      return `  part = value.${key}; ${field.required ? refuse : `if (part !== undefined) { ${refuse} known++; }`}`;
    });
    return [
      '  if (!isPlain(value)) return false;',
      `  let known = ${fields.filter(([, field]) => field.required).length};`,
      '  let part: unknown;',
      ...lines,
      '  for (const _key in value) known--;',
      '  return known === 0;',
      '',
    ].join('\n');
  }

  #listBody(shape: ShapeOf<'list'>, place: string): string {
    const refuse = `if (!(${this.#check(shape.item, 'item', `${place}[]`)})) return false;`;
    return [
      `  if (!isList(value, ${shape.maximum})) return false;`,
      `  for (let index = 0; index < value.length; index++) { const item = value[index]; ${refuse} }`,
      '  return true;',
      '',
    ].join('\n');
  }

  #check(shape: Shape, value: string, place: string): string {
    switch (shape.type) {
      case 'object':
      case 'list':
        return `${this.functionFor(shape, place)}(${value})`;
      case 'text':
        return `isText(${value}, ${shape.maximum})`;
      case 'date':
        return `typeof ${value} === 'string' && isLocalDate(${value})`;
      case 'code':
        return this.#codeCheck(shape, value);
      case 'constant':
        return `${value} === '${shape.value}'`;
      case 'number':
        return `${shape.whole ? 'isWholeNumber' : 'isNumber'}(${value}, ${shape.minimum}, ${shape.maximum})`;
      case 'flag':
        return `typeof ${value} === 'boolean'`;
    }
  }

  #codeCheck({ scheme, codes }: ShapeOf<'code'>, value: string): string {
    if (scheme === undefined) return [...codes].map((code) => `${value} === '${code}'`).join(' || ');
    const name = this.setsOfCodes.get(scheme) ?? camelCase(`codes-of-${scheme}`);
    this.setsOfCodes.set(scheme, name);
    return `${name}.has(${value})`;
  }
}

/** `activity-report` and `members-item.ageBand` as one identifier. */
function camelCase(words: string): string {
  return words.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
