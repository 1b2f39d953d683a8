import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Concept, ConceptScheme } from '../../src/vocabulary/concept.js';
import * as vocabulary from '../../src/vocabulary/index.js';

function isScheme(value: unknown): value is ConceptScheme {
  return typeof value === 'object' && value !== null && 'concepts' in value && 'horizon' in value && 'title' in value;
}

/** Every concept scheme that the vocabulary exports, in order of id. */
export const everyScheme: readonly ConceptScheme[] = Object.values(vocabulary as Record<string, unknown>)
  .filter(isScheme)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every row of every scheme, with its scheme and code. */
export const everyConcept: readonly { scheme: ConceptScheme; code: string; concept: Concept }[] = everyScheme.flatMap(
  (scheme) => Object.entries<Concept>(scheme.concepts).map(([code, concept]) => ({ scheme, code, concept })),
);

/** Names of the files in the vocabulary folder, without the ending. */
export const vocabularyFiles: readonly string[] = readdirSync(new URL('../../src/vocabulary', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'));
