import { createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';
import { root } from './source-files.js';

/** Turns `call(); // value` into an expectation. */
export function withExpectations(code: string): string {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const lines: string[] = [];
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    const text = statement.getText();
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    const expected = comment === undefined ? undefined : code.slice(comment.pos + 2, comment.end).trim();
    if (!ts.isExpressionStatement(statement) || expected === undefined) {
      lines.push(text);
      continue;
    }
    const value = text.replace(/;$/, '');
    const code_ = /^throws ([a-z-]+)$/.exec(expected)?.[1];
    lines.push(
      code_ === undefined
        ? `expect(${value}).toEqual(${expected});`
        : `expect(() => ${value}).toThrow(expect.objectContaining({ name: 'KimError', code: '${code_}' }));`,
    );
  }
  return lines.join('\n');
}

const rooms = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  // The texts and labels of single schemes have the names of their schemes.
  (name) => /(^|\/)index\.ts$/.test(name) && !/^texts\/\w+\/(concepts|labels)\//.test(name),
);
// What pages take from the platform beside this library.
const scope: Record<string, unknown> = { createHmac };
const kernel = readdirSync(join(root, 'src/kernel'));
for (const file of kernel) Object.assign(scope, await import(join(root, 'src/kernel', file)));
// Last, so that a public name stands for what users import under it.
for (const room of rooms) Object.assign(scope, await import(join(root, 'src', room)));

/**
 * Runs an example. A statement followed by `// value` must give that value; `// throws code` must throw a KimError of
 * that code. All public names are in scope, and imports are left out.
 *
 * @param own further names: what the file of the example exports, where it is internal.
 */
export function runExample(code: string, own: Readonly<Record<string, unknown>> = {}): void {
  const names: Record<string, unknown> = { ...scope, ...own };
  const expectations = withExpectations(code);
  expect(expectations, 'an example needs a line that ends in "// value"').toContain('expect(');
  const javascript = ts.transpile(expectations, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const used = Object.keys(names).filter((key) => new RegExp(`\\b${key}\\b`).test(javascript));
  const run = new Function('expect', 'scope', `const { ${used.join(', ')} } = scope;\n{\n${javascript}\n}`);
  run(expect, names);
}
