import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Citation, Concept, ConceptLink, ConceptScheme } from '../vocabulary/concept.js';
import { conceptsInOrder, topConcepts } from '../vocabulary/queries.js';
import { type SourceId, sources } from '../vocabulary/sources.js';
import {
  type SkosConceptNode,
  type SkosDocument,
  type SkosMappingNote,
  type SkosSchemeNode,
  type SkosSourceNode,
  skosContext,
} from './skos-document.js';

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
 * @throws KimError `invalid-argument` when `baseIri` is not absolute or does not end in `/` or `#`.
 *
 * @example
 * ```ts
 * const document = toSkos(informationFlows, { baseIri: 'https://data.example.go.id/kim/' });
 * document['@graph'][0].id; // 'https://data.example.go.id/kim/information-flows'
 * document['@graph'][1].prefLabel.en; // 'government to community'
 * ```
 */
export function toSkos(scheme: ConceptScheme, { baseIri, asOf = scheme.horizon }: SkosOptions): SkosDocument {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#]$/i.test(baseIri)) {
    throw new KimError('invalid-argument', 'toSkos needs a baseIri with its scheme that ends in "/" or "#".');
  }
  const iris = irisOf(baseIri, scheme.id);
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
      schemeNode(scheme, iris),
      ...placed.map(({ code, concept }) => conceptNode(code, concept, narrower.get(code) ?? [], iris, asOf)),
      {
        id: iris.order,
        type: 'skos:OrderedCollection',
        prefLabel: scheme.title,
        memberList: placed.map(({ code }) => iris.concept(code)),
      },
      ...[...cited].map((source) => sourceNode(source, iris)),
    ],
  };
}

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

function schemeNode(scheme: ConceptScheme, iris: Iris): SkosSchemeNode {
  return {
    id: iris.scheme,
    type: 'skos:ConceptScheme',
    title: scheme.title,
    description: scheme.description,
    notation: scheme.id,
    date: scheme.horizon,
    hasTopConcept: topConcepts(scheme).map(iris.concept),
  };
}

function conceptNode(
  code: string,
  concept: Concept,
  narrower: readonly string[],
  iris: Iris,
  asOf: LocalDate,
): SkosConceptNode {
  const { label, definition, scopeNote, broader, since, until, replacedBy, links = [] } = concept;
  const altLabels = [...new Set(concept.aliases)].filter((alias) => alias !== label.id);
  const closeMatch = links.filter((link) => link.kind === 'closeMatch').map(iris.elsewhere);
  const relatedMatch = links.filter((link) => link.kind === 'contributesTo').map(iris.elsewhere);
  const citation = concept.sources.flatMap(citationText);
  return {
    id: iris.concept(code),
    type: 'skos:Concept',
    inScheme: iris.scheme,
    ...(broader === undefined ? { topConceptOf: iris.scheme } : { broader: iris.concept(broader) }),
    notation: code,
    prefLabel: label,
    ...(altLabels.length > 0 ? { altLabel: { id: altLabels } } : {}),
    definition,
    ...(scopeNote === undefined ? {} : { scopeNote }),
    ...(narrower.length > 0 ? { narrower } : {}),
    ...(closeMatch.length > 0 ? { closeMatch } : {}),
    ...(relatedMatch.length > 0 ? { relatedMatch } : {}),
    ...(links.length > 0 ? { note: links.map((link) => mappingNote(iris.concept(code), link, iris)) } : {}),
    ...(since === undefined ? {} : { validFrom: since }),
    ...(until === undefined ? {} : { expires: until }),
    ...(until !== undefined && until <= asOf ? { deprecated: true } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy: iris.concept(replacedBy) }),
    source: [...new Set(concept.sources.map(({ source }) => iris.source(source)))],
    ...(citation.length > 0 ? { citation } : {}),
  };
}

function mappingNote(subject: string, link: ConceptLink, iris: Iris): SkosMappingNote {
  return {
    type: 'rdf:Statement',
    subject,
    predicate: link.kind === 'closeMatch' ? 'skos:closeMatch' : 'skos:relatedMatch',
    object: iris.elsewhere(link),
    comment: link.reason,
  };
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
