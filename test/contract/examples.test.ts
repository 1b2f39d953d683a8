import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { runExample } from '../support/run-example.js';
import { root, sourceFiles, walk } from '../support/source-files.js';

/*
 * Runs every example of the doc comments. A statement followed by `// value` must give that value;
 * `// throws code` must throw a KimError of that code. All public names are in scope, and what
 * the file itself exports.
 */

interface Example {
  readonly name: string;
  readonly code: string;
}

/** The ```ts blocks of `@example` tags in one file, each once. */
function examplesOf(name: string, tree: ts.SourceFile): Example[] {
  const found = new Map<number, Example>();
  walk(tree, (node) => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || found.has(tag.pos)) continue;
      const block = /```ts\n([\s\S]*?)```/.exec(tag.getText().replace(/^[ \t]*\* ?/gm, ''));
      const { line } = tree.getLineAndCharacterOfPosition(tag.pos);
      found.set(tag.pos, { name: `${name}:${line + 1}`, code: block?.[1] ?? '' });
    }
  });
  return [...found.values()];
}

const examples = sourceFiles().flatMap(({ name, tree }) => examplesOf(name, tree));

describe('examples in doc comments', () => {
  it('were found', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)('$name', async ({ name, code }) => {
    expect(code, 'an example needs a ```ts block').not.toBe('');
    runExample(code, await import(join(root, 'src', name.replace(/:\d+$/, ''))));
  });
});
