import { type CodeList, codeRows } from '../vocabulary/code-list.js';
import type { Concept, ConceptScheme } from '../vocabulary/concept.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';
import * as lists from '../vocabulary/generated/lists.js';
import * as names from './generated/names.js';

// The schemes as reading titles needs them: codes with their tree and the days on which each may be used, and the names by which a
// title speaks of them. Their links and sources, a fifth of what an application would ship to read titles, stay out.

/** The concepts of a list, with their names in the order of its codes. */
function schemeOf<Code extends string>(list: CodeList<Code>, written: string): ConceptScheme<Code> {
  const namesOf = written.split(';');
  const concepts: Record<string, unknown> = {};
  const above: Code[] = [];
  for (const [i, { code, depth, concept }] of codeRows(list).entries()) {
    above[depth] = code;
    const broader = above[depth - 1];
    const [term, ...aliases] = (namesOf[i] ?? '').split(',');
    const row: Omit<Concept<Code>, 'sources'> = {
      ...concept,
      ...(broader !== undefined && { broader }),
      ...(term && { term }),
      ...(aliases.length > 0 && { aliases }),
    };
    concepts[code] = row;
  }
  return { id: list.id, concepts } as unknown as ConceptScheme<Code>;
}

export const techniques: ConceptScheme<Technique> = /* @__PURE__ */ schemeOf(lists.techniques, names.techniques);
export const topics: ConceptScheme<Topic> = /* @__PURE__ */ schemeOf(lists.topics, names.topics);
export const channels: ConceptScheme<Channel> = /* @__PURE__ */ schemeOf(lists.channels, names.channels);
/** The ADINDA functions in their order. No title is read by their names. */
export const adinda: ConceptScheme<AdindaFunction> = /* @__PURE__ */ schemeOf(lists.adinda, '');
