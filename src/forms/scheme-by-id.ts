import { schemes } from '../schemas/json-schema/schemes.js';
import type { ConceptScheme } from '../vocabulary/concept.js';

/** The scheme with this id, among those from which submissions take their codes. */
export function schemeById(id: string): ConceptScheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
