import { type CodeRow, codeRows } from '../vocabulary/code-list.js';
import type { ConceptScheme } from '../vocabulary/concept.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import { adinda as list } from '../vocabulary/generated/lists.js';

const concepts = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ codeRows(list).map(({ code, concept }: CodeRow) => [code, concept]),
);

/**
 * The ADINDA functions in their order, with the days on which each may be used. No title is read by their names, so their
 * words, links and sources stay out of what an application ships to read titles.
 */
export const functionScheme = { id: list.id, concepts } as unknown as ConceptScheme<AdindaFunction>;
