import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

/*
 * A reader copies a page from its top: what it imports is there under that path, and what it uses of this library it has
 * imported.
 */

const exported = new Map<string, Set<string>>();
let entry = '';
for (const line of readFileSync(join(root, 'test/contract/exports.txt'), 'utf8').split('\n')) {
  if (line.startsWith('  ')) exported.get(entry)?.add(line.trim());
  else if (line !== '') {
    entry = line.trim().replace(/^\./, 'kim-domain');
    exported.set(entry, new Set());
  }
}
const everyName = new Set([...exported.values()].flatMap((names) => [...names]));

const pages = [
  'README.md',
  ...['docs', 'docs/id'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md') && !file.startsWith('adding-'))
      .map((file) => `${folder}/${file}`),
  ),
];

interface Code {
  readonly imports: readonly { readonly from: string; readonly name: string; readonly as: string }[];
  readonly used: ReadonlySet<string>;
}

function read(page: string): Code {
  const text = readFileSync(join(root, page), 'utf8');
  const imports: { from: string; name: string; as: string }[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  for (const [, code = ''] of text.matchAll(/^```(?:ts|js)\n(.*?)^```$/gms)) {
    const tree = ts.createSourceFile('page.ts', code, ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        const from = (node.moduleSpecifier as ts.StringLiteral).text;
        const { namedBindings, isTypeOnly } = node.importClause ?? {};
        // Types are no values of an entry point; that they are there, the compiler says (`pages-compile`).
        if (isTypeOnly) return;
        if (namedBindings !== undefined && ts.isNamedImports(namedBindings)) {
          for (const { name, propertyName } of namedBindings.elements) {
            imports.push({ from, name: (propertyName ?? name).text, as: name.text });
          }
        }
        return;
      }
      if (
        (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
        ts.isIdentifier(node.name)
      ) {
        declared.add(node.name.text);
      }
      const isName =
        ts.isIdentifier(node) &&
        !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
        !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
        !(ts.isBindingElement(node.parent) && node.parent.propertyName === node);
      if (isName) used.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  for (const name of declared) used.delete(name);
  return { imports, used };
}

describe.each(pages)('%s', (page) => {
  const { imports, used } = read(page);
  const ours = imports.filter(({ from }) => from.startsWith('kim-domain'));

  it('imports what is there', () => {
    const missing = ours.filter(
      ({ from, name }) => exported.get(from)?.has(name) !== true && !from.endsWith('/concepts'),
    );
    expect(missing).toEqual([]);
  });

  it('imports what it uses', () => {
    const known = new Set(imports.map(({ as }) => as));
    expect([...used].filter((name) => everyName.has(name) && !known.has(name))).toEqual([]);
  });
});
