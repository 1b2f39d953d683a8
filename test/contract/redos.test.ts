import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles, walk } from '../support/source-files.js';

/*
 * No text that a user can hand in may make a pattern run for seconds. Every regular expression of the library is given
 * to an analyser that refuses those whose backtracking can grow.
 */

interface Pattern {
  readonly where: string;
  readonly source: string;
}

const literals: Pattern[] = [];
const made: Pattern[] = [];
for (const { name, tree } of sourceFiles()) {
  walk(tree, (node) => {
    const where = `${name}:${tree.getLineAndCharacterOfPosition(node.pos).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) literals.push({ where, source: node.text });
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') made.push({ where, source: node.getText() });
  });
}

/** Stand-ins for Unicode properties, which the analyser takes for "any character". */
const standIns: Readonly<Record<string, string>> = {
  '\\p{L}': 'a-zA-Z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{N}': '0-9',
  '\\p{Nd}': '0-9',
  '\\p{Ps}': '(\\[{',
  '\\p{Pe}': ')\\]}',
  '\\p{M}': '\\u0300-\\u036f',
};

function toRegExp(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  let pattern = '';
  let inClass = false;
  for (const part of literal.slice(1, end).match(/\\p\{\w+\}|\\.|[^\\]/gu) ?? []) {
    const standIn = standIns[part];
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    if (part.startsWith('\\p') && standIn === undefined) throw new Error(`A stand-in for ${part} is missing.`);
    pattern += standIn === undefined ? part : inClass ? standIn : `[${standIn}]`;
  }
  return new RegExp(pattern, literal.slice(end + 1));
}

const analyser = fileURLToPath(new URL('../support/safe-patterns.mjs', import.meta.url));

/** In processes of their own, a part of the patterns each: the analyser keeps what it made of every pattern, gigabytes of all. */
function areSafe(patterns: readonly RegExp[]): boolean[] {
  const verdicts: boolean[] = [];
  for (let from = 0; from < patterns.length; from += 60) {
    const input = JSON.stringify(patterns.slice(from, from + 60).map(({ source, flags }) => ({ source, flags })));
    const answer = execFileSync(process.execPath, [analyser], {
      input,
      encoding: 'utf8',
    });
    verdicts.push(...(JSON.parse(answer) as boolean[]));
  }
  return verdicts;
}

describe('regular expressions of the library', () => {
  it('are found by the walk', () => {
    expect(literals.filter(({ where }) => where.startsWith('kernel/text.ts:'))).not.toHaveLength(0);
    expect(literals.length).toBeGreaterThanOrEqual(25);
  });

  it('are all literals, so that none escapes the walk', () => {
    expect(made).toEqual([]);
  });

  let safe: ReadonlyMap<string, boolean>;
  beforeAll(() => {
    const sources = [...new Set(literals.map(({ source }) => source))];
    const verdicts = areSafe(sources.map(toRegExp));
    safe = new Map(sources.map((source, i) => [source, verdicts[i] === true]));
  }, 300_000);

  it.each(literals)('$where $source cannot be made to run for long', ({ source }) => {
    expect(safe.get(source)).toBe(true);
  });

  it('are refused by the analyser where they can', () => {
    expect(areSafe([/(a+)+$/, /a*a*b/, /\s+$/])).toEqual([false, false, false]);
  });
});
