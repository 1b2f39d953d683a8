import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../support/source-files.js';

/** The blocks of a page as one module, each line where it stands in the page. */
function moduleOf(page: string): string {
  let isCode = false;
  const lines = page.split('\n').map((line) => {
    const isFence = line.startsWith('```');
    const shown = isCode && !isFence ? line : '';
    if (isFence) isCode = line === '```ts';
    return shown;
  });
  return `${lines.join('\n')}\nexport {};\n`;
}

function faultsOf(page: string): readonly string[] {
  const config = ts.readConfigFile(join(root, 'test/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(root, 'test'), undefined);
  const file = join(root, 'test/docs/page.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const text = moduleOf(readFileSync(join(root, 'docs', page), 'utf8'));
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  // What a page only shows is not used.
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false, noUnusedParameters: false }, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `docs/${page}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    },
  );
}

describe('a page that people copy from', () => {
  it.each(['forms.md'])('docs/%s compiles as it stands under strict', (page) => {
    expect(faultsOf(page)).toEqual([]);
  });
});
