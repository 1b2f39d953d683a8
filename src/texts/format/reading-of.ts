import type { ConceptText, SchemeTexts } from '../../vocabulary/concept-texts.js';
import type { ReadingText } from '../framework-texts.js';

/** The names of a reading of a framework whose parts are the concepts of a scheme. */
export function readingOf<Code extends string>({ title, concepts }: SchemeTexts<Code>): ReadingText<Code> {
  const parts = Object.entries<ConceptText>(concepts).map(([code, { label }]) => [code, label]);
  return { title, parts: Object.fromEntries(parts) as Record<Code, string> };
}
