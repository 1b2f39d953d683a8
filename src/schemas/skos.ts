import {
  type Kind,
  list,
  listOf,
  localDate,
  optional,
  record,
  requireArgument,
  requireOptions,
  shape,
  tableOf,
  text,
} from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Citation, Concept, ConceptLink, ConceptScheme } from '../vocabulary/concept.js';
import type { ConceptText, SchemeLanguage, SchemeTexts } from '../vocabulary/concept-texts.js';
import { textsIn } from '../vocabulary/kinds.js';
import { conceptsInOrder, topConcepts } from '../vocabulary/queries.js';
import { type SourceId, sources } from '../vocabulary/sources.js';
import {
  type LanguageMap,
  type SkosConceptNode,
  type SkosDocument,
  type SkosMappingNote,
  type SkosSchemeNode,
  type SkosSourceNode,
  skosContext,
} from './skos-document.js';

/** A language of the export: any language, or the part of one that has a tag and the texts of the scheme. */
export interface SkosLanguage<Code extends string = string, Id extends string = string>
  extends SchemeLanguage<Code, Id> {
  /** BCP 47 tag, such as `id`. */
  readonly locale: string;
}

/** Where the export lives, and for which day it is made. */
export interface SkosOptions {
  /**
   * Beginning of every address, with its scheme and ending in `/` or `#`: `https://data.example.go.id/kim/`. Concepts
   * become `<baseIri><scheme id>/<code>`, so schemes exported with the same `baseIri` point to each other.
   */
  readonly baseIri: string;
  /** The day on which a retired concept counts as deprecated; default: the horizon of the scheme. */
  readonly asOf?: LocalDate;
}

/**
 * A concept scheme in SKOS, as one plain JSON-LD object that can be sent or stored as it is.
 *
 * `contributesTo` links become `skos:relatedMatch`, and the reason of every link stands as `rdfs:comment` on the
 * statement. Aliases are alternative labels in Indonesian text, whatever language they come from.
 *
 * @param languages in which languages to write labels and texts.
 * @throws KimError `missing-argument` or `invalid-argument`, also when `baseIri` is not absolute or does not end in `/` or `#`.
 *
 * @example
 * ```ts
 * const document = toSkos(informationFlows, [id, en], { baseIri: 'https://data.example.go.id/kim/' });
 * document['@graph'][0].id; // 'https://data.example.go.id/kim/information-flows'
 * document['@graph'][1].prefLabel.en; // 'government to community'
 * ```
 */
export function toSkos<Code extends string, Id extends string>(
  scheme: ConceptScheme<Code, Id>,
  languages: readonly SkosLanguage<NoInfer<Code>, NoInfer<Id>>[],
  options: SkosOptions,
): SkosDocument {
  requireArgument(scheme, skosScheme, 'toSkos', 'scheme');
  requireArgument(languages, skosLanguages, 'toSkos', 'languages');
  requireOptions(options, skosOptions, 'toSkos');
  requireArgument(options.baseIri, skosOptions.baseIri, 'toSkos', 'baseIri');
  const { baseIri, asOf = scheme.horizon } = options;
  const iris = irisOf(baseIri, scheme.id);
  const texts: Texts = languages.map((language) => [language.locale, textsIn(scheme, language, 'toSkos')]);
  const placed = conceptsInOrder(scheme);
  const narrower = new Map<string, string[]>();
  for (const { code, concept } of placed) {
    if (concept.broader === undefined) continue;
    narrower.set(concept.broader, [...(narrower.get(concept.broader) ?? []), iris.concept(code)]);
  }
  const cited = new Set(placed.flatMap(({ concept }) => concept.sources.map(({ source }) => source)));
  return {
    '@context': skosContext,
    '@graph': [
      schemeNode(scheme, texts, iris),
      ...placed.map(({ code, concept }) => conceptNode(code, concept, texts, narrower.get(code) ?? [], iris, asOf)),
      {
        id: iris.order,
        type: 'skos:OrderedCollection',
        prefLabel: inEach(texts, ({ title }) => title),
        memberList: placed.map(({ code }) => iris.concept(code)),
      },
      ...[...cited].map((source) => sourceNode(source, iris)),
    ],
  };
}

const skosScheme: Kind = /* @__PURE__ */ shape('a concept scheme, such as techniques', {
  id: text,
  horizon: localDate,
  concepts: /* @__PURE__ */ tableOf(
    /* @__PURE__ */ shape('a concept', { sources: list, links: /* @__PURE__ */ optional(list) }),
    'concepts by code',
  ),
});

const skosLanguages: Kind = /* @__PURE__ */ listOf(
  /* @__PURE__ */ shape('a language, such as id from "kim-domain/texts/id"', { locale: text, concepts: record }),
  'a list of languages, such as [id, en]',
);

const skosOptions = {
  baseIri: {
    takes: 'an address with its scheme that ends in "/" or "#"',
    accepts: (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#]$/i.test(value),
  },
  asOf: localDate,
};

interface Iris {
  readonly scheme: string;
  readonly order: string;
  readonly concept: (code: string) => string;
  readonly elsewhere: (link: ConceptLink) => string;
  readonly source: (id: SourceId) => string;
}

function irisOf(baseIri: string, schemeId: string): Iris {
  return {
    scheme: baseIri + schemeId,
    order: `${baseIri}orders/${schemeId}`,
    concept: (code) => `${baseIri}${schemeId}/${code}`,
    elsewhere: (link) => `${baseIri}${link.scheme}/${link.code}`,
    source: (id) => `${baseIri}sources/${id}`,
  };
}

function schemeNode(scheme: ConceptScheme, texts: Texts, iris: Iris): SkosSchemeNode {
  return {
    id: iris.scheme,
    type: 'skos:ConceptScheme',
    title: inEach(texts, ({ title }) => title),
    description: inEach(texts, ({ description }) => description),
    notation: scheme.id,
    date: scheme.horizon,
    hasTopConcept: topConcepts(scheme).map(iris.concept),
  };
}

function conceptNode(
  code: string,
  concept: Concept,
  texts: Texts,
  narrower: readonly string[],
  iris: Iris,
  asOf: LocalDate,
): SkosConceptNode {
  const { broader, since, until, replacedBy, links = [] } = concept;
  const inLanguages = (text: (concept: ConceptText) => string | undefined) =>
    inEach(texts, ({ concepts }) => concepts[code] && text(concepts[code]));
  const prefLabel = inLanguages(({ label }) => label);
  const scopeNote = inLanguages((concept) => concept.scopeNote);
  const named = new Set(Object.values(prefLabel));
  const altLabels = [...new Set(concept.aliases)].filter((alias) => !named.has(alias));
  const closeMatch = links.filter((link) => link.kind === 'closeMatch').map(iris.elsewhere);
  const relatedMatch = links.filter((link) => link.kind === 'contributesTo').map(iris.elsewhere);
  const citation = concept.sources.flatMap(citationText);
  return {
    id: iris.concept(code),
    type: 'skos:Concept',
    inScheme: iris.scheme,
    ...(broader === undefined ? { topConceptOf: iris.scheme } : { broader: iris.concept(broader) }),
    notation: code,
    prefLabel,
    ...(altLabels.length > 0 ? { altLabel: { id: altLabels } } : {}),
    definition: inLanguages(({ definition }) => definition),
    ...(Object.keys(scopeNote).length > 0 ? { scopeNote } : {}),
    ...(narrower.length > 0 ? { narrower } : {}),
    ...(closeMatch.length > 0 ? { closeMatch } : {}),
    ...(relatedMatch.length > 0 ? { relatedMatch } : {}),
    ...(links.length > 0
      ? { note: links.map((link) => mappingNote(iris.concept(code), link, inLanguages(reasonOf(link)), iris)) }
      : {}),
    ...(since === undefined ? {} : { validFrom: since }),
    ...(until === undefined ? {} : { expires: until }),
    ...(until !== undefined && until <= asOf ? { deprecated: true } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy: iris.concept(replacedBy) }),
    source: [...new Set(concept.sources.map(({ source }) => iris.source(source)))],
    ...(citation.length > 0 ? { citation } : {}),
  };
}

function mappingNote(subject: string, link: ConceptLink, comment: LanguageMap, iris: Iris): SkosMappingNote {
  return {
    type: 'rdf:Statement',
    subject,
    predicate: link.kind === 'closeMatch' ? 'skos:closeMatch' : 'skos:relatedMatch',
    object: iris.elsewhere(link),
    comment,
  };
}

function reasonOf({ scheme, code }: ConceptLink) {
  return ({ reasons }: ConceptText): string | undefined => reasons?.[`${scheme}/${code}`];
}

/** The texts of a scheme with the tag of their language. */
type Texts = readonly (readonly [string, SchemeTexts])[];

function inEach(texts: Texts, text: (texts: SchemeTexts) => string | undefined): LanguageMap {
  return Object.fromEntries(
    texts.flatMap(([locale, scheme]) => {
      const found = text(scheme);
      return found === undefined ? [] : [[locale, found]];
    }),
  );
}

function citationText({ source, where }: Citation): readonly string[] {
  return where === undefined ? [] : [`${sources[source].title}: ${where}`];
}

function sourceNode(id: SourceId, iris: Iris): SkosSourceNode {
  const { title, address, published } = sources[id];
  return {
    id: iris.source(id),
    type: 'dct:BibliographicResource',
    identifier: id,
    sourceTitle: title,
    ...(address === undefined ? {} : { address }),
    ...(published === undefined ? {} : { issued: published }),
  };
}
