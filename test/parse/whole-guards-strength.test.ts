import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isLocalDate } from '../../src/kernel/local-date.js';
import type { CodesOf, Guard, Guards } from '../../src/parse/guard.js';
import * as leafChecks from '../../src/parse/leaf-checks.js';
import { codesByScheme } from '../../src/parse/shape.js';
import { accepts, fullExample, placesOf, shapes, withOdd, withValueAt } from './support/examples.js';

/*
 * Are the tests of the guards strong enough to notice a guard that forgets something? Every check of the generated
 * source is taken out once; the systematic edits of a whole submission must then show a wrong "yes", or a throw.
 */

/** A few values suffice, one for each kind of check. */
const oddValues = [
  null,
  -1,
  0.5,
  5,
  '',
  'toString',
  '2023-02-29',
  'x'.repeat(20_000),
  {},
  [null],
  { length: 1, 0: 'a' },
];

/** The source of one guard factory, as an expression. */
function sourceOf(kind: string, factory: string): string {
  const file = new URL(`../../src/parse/generated/${kind}-guards.ts`, import.meta.url);
  const generated = ts.transpile(readFileSync(file, 'utf8'), { target: ts.ScriptTarget.ES2022 });
  const start = generated.indexOf(`function ${factory}`);
  return generated.slice(start, generated.indexOf('\n}', start) + 2);
}

function compile(source: string): (codesOf: CodesOf) => Guards {
  const names = ['isLocalDate', ...Object.keys(leafChecks)];
  return new Function(...names, `return ${source};`)(isLocalDate, ...Object.values(leafChecks));
}

describe.each([
  ['registration', 'registrationGuards'],
  ['activity-report', 'activityReportGuards'],
] as const)('without any one of its checks the guard of a %s', (kind, factory) => {
  const shape = shapes[kind];
  const codes = codesByScheme(shape);
  const codesOf: CodesOf = (scheme) => codes.get(scheme) ?? new Set();
  const source = sourceOf(kind, factory);
  const checks = [...source.matchAll(/if \(!\(?(.+?)\)?\)\s*return false;|known === 0/g)];

  it('says yes to something wrong, and the edits notice', () => {
    expect(checks.length).toBeGreaterThan(120);
    const refused = editsOf(fullExample(shape)).filter((value) => !accepts(shape, value));
    let near = 0;
    const unnoticed = checks.filter(({ index, 0: check }) => {
      const instead = check === 'known === 0' ? 'true' : '';
      const isWhole = compile(source.slice(0, index) + instead + source.slice(index + check.length))(codesOf)[
        ''
      ] as Guard;
      // Checks that follow each other are noticed by edits that follow each other: begin where the last one was.
      const found = refused.findIndex((_, step) => saysYes(isWhole, refused[(near + step) % refused.length]));
      if (found >= 0) near = (near + found) % refused.length;
      return found < 0;
    });
    expect(unnoticed.map(([check]) => check)).toEqual([]);
  });

  function editsOf(whole: unknown): unknown[] {
    return placesOf(shape).flatMap(({ path, shape: { type } }) => [
      ...oddValues.map((odd) => withOdd(whole, path, odd)),
      withValueAt(whole, path, undefined),
      ...(type === 'object' ? [withOdd(whole, [...path, 'tidakDikenal'], 1)] : []),
    ]);
  }

  function saysYes(isWhole: Guard, value: unknown): boolean {
    try {
      return isWhole(value);
    } catch {
      return true;
    }
  }
});
