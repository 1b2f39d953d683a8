import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { withExpectations } from '../support/run-example.js';
import { root } from '../support/source-files.js';

/*
 * The tutorial, as somebody follows it: its blocks one after another in one file, with the built package. A statement
 * followed by `// value` must give that value.
 */

const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8');
const code = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block = '']) => block).join('\n');

const folder = mkdtempSync(join(tmpdir(), 'kim-tutorial-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/tutorial.md', () => {
  it('gives what it says, from the spreadsheet to the report', () => {
    const tree = ts.createSourceFile('tutorial.ts', code, ts.ScriptTarget.ES2022, true);
    const imports = tree.statements.filter(ts.isImportDeclaration).map((statement) => statement.getText());
    const checks = withExpectations(code);
    expect(checks.match(/^expect\(/gm)?.length).toBeGreaterThan(15);
    const program = `
      import { deepStrictEqual } from 'node:assert/strict';
      const expect = (value) => ({ toEqual: (wanted) => deepStrictEqual(value, wanted) });
      process.chdir(${JSON.stringify(folder)});
      ${imports.join('\n')}
      ${checks}`;
    const output = execFileSync('node', ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
    expect(output).toContain('KIM Mawar: data belum cukup untuk menilai.');
    for (const file of ['kantor.xlsx', 'laporan.html', 'hasil.csv', 'nilai.svg']) {
      expect(statSync(join(folder, file)).size).toBeGreaterThan(1000);
    }
  });

  it('is followed in half an hour', () => {
    const minutes = [...page.matchAll(/^## .*\((\d+) minutes\)$/gm)].map(([, each]) => Number(each));
    const theSame = 2 * 5;
    expect(minutes.reduce((sum, each) => sum + each, 0) - theSame).toBeLessThanOrEqual(30);
  });
});
