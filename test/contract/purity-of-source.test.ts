import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, walk } from '../support/source-files.js';

const dateFile = 'kernel/local-date.ts';
const platformNames = new Set([
  'Intl',
  'console',
  'process',
  'performance',
  'crypto',
  'globalThis',
  'window',
  'self',
  'global',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'Buffer',
  'require',
  'eval',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
]);

/** What a file does that a pure library may not do. */
function impurities(name: string, tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const own = declaredNames(tree);
  const report = (node: ts.Node, what: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1} ${what}`);
  };
  walk(tree, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const { text } = node.name;
      const owner = ts.isIdentifier(node.expression) ? node.expression.text : '';
      if (owner === 'Math' && text === 'random') report(node, 'Math.random');
      if (owner === 'Date' && (text === 'now' || name !== dateFile)) report(node, `Date.${text}`);
      if (/^(toLocale|localeCompare)/.test(text)) report(node, text);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const { text } = node.expression;
      if (text === 'Date' && (name !== dateFile || (node.arguments?.length ?? 0) === 0)) report(node, 'new Date');
      if (text === 'Function') report(node, 'new Function');
    }
    if (ts.isIdentifier(node) && platformNames.has(node.text) && !own.has(node.text) && isRead(node))
      report(node, node.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) report(node, 'import()');
  });
  return found;
}

/** The names a file declares itself. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
  });
  return names;
}

/** Whether an identifier reads a name, rather than naming a property or a key. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node;
  return !ts.isQualifiedName(parent) && !ts.isImportSpecifier(parent) && !ts.isBindingElement(parent);
}

const mutators = new Set([
  'add',
  'clear',
  'copyWithin',
  'delete',
  'fill',
  'pop',
  'push',
  'reverse',
  'set',
  'shift',
  'sort',
  'splice',
  'unshift',
]);

/** What a module remembers from one call to the next: variables, weak maps, and constants that functions change. */
function moduleState(name: string, tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const constants = new Set<string>();
  const inner = new Set<string>();
  const report = (node: ts.Node, what: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1} ${what}`);
  };
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name)) continue;
      if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) report(declaration, declaration.name.text);
      else constants.add(declaration.name.text);
      walkOutsideFunctions(declaration, (node) => {
        if (ts.isNewExpression(node) && /^Weak(Map|Set|Ref)$/.test(node.expression.getText())) {
          report(node, node.expression.getText());
        }
      });
    }
  }
  walk(tree, (node) => {
    const isInner =
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && inFunction(node);
    if (isInner && ts.isIdentifier(node.name)) inner.add(node.name.text);
  });
  walk(tree, (node) => {
    if (!inFunction(node)) return;
    const changed = ts.isCallExpression(node)
      ? ts.isPropertyAccessExpression(node.expression) && mutators.has(node.expression.name.text)
        ? node.expression.expression
        : undefined
      : (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && node.left) ||
        (ts.isDeleteExpression(node) && node.expression) ||
        ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
          (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) &&
          node.operand) ||
        undefined;
    const owner = changed === undefined ? undefined : ownerOf(changed);
    if (owner !== undefined && constants.has(owner) && !inner.has(owner)) report(node, `${owner} changed`);
  });
  return found;
}

function walkOutsideFunctions(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (ts.isFunctionLike(node)) return;
  visit(node);
  ts.forEachChild(node, (child) => walkOutsideFunctions(child, visit));
}

function inFunction(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent)
    if (ts.isFunctionLike(at)) return true;
  return false;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The name at the beginning of `name.a[b].c`. */
function ownerOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isNonNullExpression(node)
    ? ownerOf(node.expression)
    : undefined;
}

const files = sourceFiles();

describe('the source is pure', () => {
  it('was really read', () => {
    expect(files.length).toBeGreaterThan(80);
  });

  it('has no clock, no randomness, no locale and no platform', () => {
    expect(files.flatMap(({ name, tree }) => impurities(name, tree))).toEqual([]);
  });

  it('remembers nothing from one call to the next', () => {
    expect(files.flatMap(({ name, tree }) => moduleState(name, tree))).toEqual([]);
  });

  it.each([
    ['let last = 0;', 'last'],
    ['export let last;', 'last'],
    ['const kept = new WeakMap();', 'WeakMap'],
    ['const kept = /* @__PURE__ */ new Map(); const f = () => kept.set(1, 2);', 'kept changed'],
    ['const pool = []; export function f(x) { pool.push(x); }', 'pool changed'],
    ['const pool = new Float64Array(9); function f(x) { pool[x] = 1; }', 'pool changed'],
    ['const count = { of: 0 }; function f() { count.of++; }', 'count changed'],
    ['const table = {}; const f = { g() { delete table.x; } };', 'table changed'],
  ])('would see what is remembered in %s', (code, what) => {
    const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true);
    expect(moduleState('x.ts', tree)).toEqual([`x.ts:1 ${what}`]);
  });

  it.each([
    'const names = ["a"]; function f(names) { names.push("b"); }',
    'const table = new Map(); for (const x of [1, 2]) table.set(x, x);',
    'function f() { const own = []; own.push(1); let n = 0; n++; return own; }',
    'const table = ["b", "a"]; const f = () => [...table].sort();',
  ])('sees nothing in %s', (code) => {
    const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true);
    expect(moduleState('x.ts', tree)).toEqual([]);
  });

  it.each([
    ['Math.random()', 'Math.random'],
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date'],
    ['new Date(2000, 1, 1)', 'new Date'],
    ['"a".localeCompare("b")', 'localeCompare'],
    ['(1).toLocaleString()', 'toLocaleString'],
    ['new Intl.NumberFormat()', 'Intl'],
    ['console.log(1)', 'console'],
    ['new Function("return 1")', 'new Function'],
    ['import("x")', 'import()'],
  ])('would see %s', (code, what) => {
    const tree = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true);
    expect(impurities('x.ts', tree)).toEqual([`x.ts:1 ${what}`]);
  });
});
