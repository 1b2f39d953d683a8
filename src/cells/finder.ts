import { aliasLookup } from '../vocabulary/alias-lookup.js';
import type { ConceptScheme } from '../vocabulary/concept.js';

/** Finds concepts by any of their names; what it looks up twice is prepared once. */
export type Finder = <Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id>,
) => (text: string) => Code | undefined;

/** A finder for one table or one form: it lives as long as the call that made it. */
export function makeFinder(): Finder {
  const made = new Map<unknown, unknown>();
  return (scheme) => {
    const known = made.get(scheme) ?? aliasLookup(scheme);
    made.set(scheme, known);
    return known as ReturnType<typeof aliasLookup<never, never>>;
  };
}
