import type { ConceptText } from '../vocabulary/concept-texts.js';

/** The entries of lists that are no concept scheme of their own. */
export interface ListTexts {
  readonly forumLevel: { readonly nasional: ConceptText };
  /** Whether a list is whole. */
  readonly listExtent: { readonly all: ConceptText; readonly some: ConceptText };
}

/** Their labels alone. */
export type ListLabels = {
  readonly [List in keyof ListTexts]: {
    readonly [Entry in keyof ListTexts[List]]: Pick<ConceptText, 'label'>;
  };
};
