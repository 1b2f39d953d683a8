import type { ConceptText } from '../vocabulary/concept-texts.js';

/** The entries of lists that are no concept scheme of their own. */
export interface ListTexts {
  readonly forumLevel: { readonly nasional: ConceptText };
  readonly membersListed: { readonly all: ConceptText; readonly some: ConceptText };
  /** Whether a list other than that of members is whole. */
  readonly listExtent: { readonly all: ConceptText; readonly some: ConceptText };
}
