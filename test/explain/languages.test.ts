import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/measure/registry.js';
import { rules } from '../../src/validate/registry.js';
import { sourceFiles, walk } from '../support/source-files.js';

/** Every text that the message files of one language can state: their string and template literals. */
function textsOf(language: 'id' | 'en'): { readonly at: string; readonly text: string }[] {
  return sourceFiles()
    .filter(({ name }) => name.startsWith(`texts/${language}/`))
    .flatMap(({ name, tree }) => {
      const found: { at: string; text: string }[] = [];
      walk(tree, (node) => {
        if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node))
          return;
        if (!isSaid(node)) return;
        found.push({ at: `${name}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text: node.text });
      });
      return found;
    });
}

/** Whether a literal is words, and not a key, a type, an import or something compared with. */
function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent)
  )
    return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken)
    return false;
  if (ts.isCaseClause(parent) || ts.isTemplateLiteralTypeNode(parent)) return false;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return ts.isTemplateExpression(parent) || ts.isTemplateExpression(parent.parent);
  return !(ts.isPropertyAssignment(parent) && parent.name === node);
}

const englishWords = /\b(the|and|of|is|are|with|without|must|should|this|that|from|which|has|have|members?|value)\b/i;
const indonesianWords = /\b(dan|yang|tidak|belum|dengan|adalah|untuk|dari|anggota|tanggal|sudah|harus|isian|nilai)\b/i;
const programmersWords =
  /\b(null|undefined|array|string|boolean|integer|JSON|schema|skema|object|objek|error|path|parameter)\b/i;
const allCodes = [...Object.keys(rules), ...Object.keys(indicators)];

describe.each([
  ['id', englishWords],
  ['en', indonesianWords],
] as const)('texts in %s', (language, foreign) => {
  const texts = textsOf(language);
  const offending = (pattern: RegExp) =>
    texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at} ${text}`);

  it('are many', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  it('hold no word of the other language', () => {
    expect(offending(foreign)).toEqual([]);
  });

  it('hold no code', () => {
    expect(texts.filter(({ text }) => allCodes.some((code) => text.includes(code)))).toEqual([]);
  });

  it('hold no word of programmers', () => {
    expect(offending(programmersWords)).toEqual([]);
  });
});
