import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Concept, ConceptScheme } from '../../src/vocabulary/concept.js';
import type { ConceptText } from '../../src/vocabulary/concept-texts.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';

function isScheme(value: unknown): value is ConceptScheme {
  return typeof value === 'object' && value !== null && 'concepts' in value && 'horizon' in value;
}

/** Every concept scheme that the vocabulary exports, in order of id. */
export const everyScheme: readonly ConceptScheme[] = Object.values(vocabulary as Record<string, unknown>)
  .filter(isScheme)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A row with its scheme and code, and what each language states about it. */
export interface AnyConcept {
  readonly scheme: ConceptScheme;
  readonly code: string;
  readonly concept: Concept;
  readonly texts: { readonly id: ConceptText; readonly en: ConceptText };
}

/** Every row of every scheme. */
export const everyConcept: readonly AnyConcept[] = everyScheme.flatMap((scheme) =>
  Object.entries<Concept>(scheme.concepts).map(([code, concept]) => ({
    scheme,
    code,
    concept,
    texts: {
      id: textsOf(scheme, id).concepts[code] as ConceptText,
      en: textsOf(scheme, en).concepts[code] as ConceptText,
    },
  })),
);

/** Names of the files in the vocabulary folder, without the ending. */
export const vocabularyFiles: readonly string[] = readdirSync(new URL('../../src/vocabulary', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'));
