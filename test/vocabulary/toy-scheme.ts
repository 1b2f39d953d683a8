import type { Concept, ConceptScheme } from '../../src/vocabulary/concept.js';
import type { ConceptText, SchemeTexts } from '../../src/vocabulary/concept-texts.js';

/** A row that holds the least a row may hold, and what a test wants to add. */
export function row(name: string, more: Partial<Concept> = {}): Concept {
  return { term: name, sources: [{ source: 'S000' }], ...more };
}

/** A scheme invented for tests. Its pointers are not checked: tests also need tables that are wrong. */
export function schemeOf<Code extends string>(concepts: Record<Code, Concept>): ConceptScheme<Code, 'toy'> {
  return { id: 'toy', horizon: '2026-01-01', concepts: concepts as ConceptScheme<Code>['concepts'] };
}

/** A language that has the texts of one scheme and nothing else. */
export interface ToyLanguage<Code extends string> {
  readonly locale: string;
  readonly concepts: { readonly toy: SchemeTexts<Code> };
}

/** The texts of a scheme in two languages: its terms, and its terms marked; `more` is laid over a concept of both. */
export function toyLanguages<Code extends string>(
  scheme: ConceptScheme<Code>,
  more: Partial<Record<Code, Partial<ConceptText>>> = {},
): readonly [ToyLanguage<Code>, ToyLanguage<Code>] {
  const language = (locale: string, label: (term: string) => string, meaning: string): ToyLanguage<Code> => {
    const concepts = Object.entries<Concept>(scheme.concepts).map(([code, { term = code, links }]) => [
      code,
      {
        label: label(term),
        definition: `${meaning} ${term}.`,
        ...(links && { reasons: Object.fromEntries(links.map((link) => [`${link.scheme}/${link.code}`, meaning])) }),
        ...more[code as Code],
      },
    ]);
    return {
      locale,
      concepts: { toy: { title: meaning, description: `${meaning}: toy.`, concepts: Object.fromEntries(concepts) } },
    };
  };
  return [language('id', (term) => term, 'Arti'), language('en', (term) => `${term} (en)`, 'Meaning of')];
}

/**
 * Radio was split on 1 January 2020, its heir renamed on 1 January 2024; the telegraph ended without an heir and
 * drones begin on 1 July 2026. `media` and its children stand in an order that is not alphabetical.
 */
export const changing = schemeOf({
  media: row('media'),
  siaran: row('siaran', { broader: 'media', since: '2024-01-01' }),
  radio: row('radio', { broader: 'media', until: '2020-01-01', replacedBy: 'radio-baru' }),
  'radio-baru': row('radio baru', { broader: 'media', since: '2020-01-01', until: '2024-01-01', replacedBy: 'siaran' }),
  telegraf: row('telegraf', { until: '2013-01-27' }),
  cetak: row('cetak', { broader: 'media' }),
  koran: row('koran', { broader: 'cetak' }),
  pesawat: row('pesawat', { since: '2026-07-01' }),
});
