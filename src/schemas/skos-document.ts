import { frozen } from '../kernel/frozen.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { SourceId } from '../vocabulary/sources.js';

/** Texts of one property by language tag, as JSON-LD writes them. */
export type LanguageMap<Text = string> = Readonly<Record<string, Text>>;

/** The prefixes and terms of the export; inline, so that no reader has to fetch anything. */
export const skosContext = /* @__PURE__ */ frozen({
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  scopeNote: { '@id': 'skos:scopeNote', '@container': '@language' },
  comment: { '@id': 'rdfs:comment', '@container': '@language' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: { '@id': 'skos:narrower', '@type': '@id' },
  closeMatch: { '@id': 'skos:closeMatch', '@type': '@id' },
  relatedMatch: { '@id': 'skos:relatedMatch', '@type': '@id' },
  note: 'skos:note',
  memberList: { '@id': 'skos:memberList', '@type': '@id', '@container': '@list' },
  deprecated: { '@id': 'owl:deprecated', '@type': 'xsd:boolean' },
  replacedBy: { '@id': 'dct:isReplacedBy', '@type': '@id' },
  validFrom: { '@id': 'schema:validFrom', '@type': 'xsd:date' },
  expires: { '@id': 'schema:expires', '@type': 'xsd:date' },
  source: { '@id': 'dct:source', '@type': '@id' },
  citation: 'dct:bibliographicCitation',
  date: { '@id': 'dct:date', '@type': 'xsd:date' },
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  sourceTitle: 'dct:title',
  identifier: 'dct:identifier',
  address: 'rdfs:label',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
} as const);

/** The list itself. */
export interface SkosSchemeNode {
  readonly id: string;
  readonly type: 'skos:ConceptScheme';
  readonly title: LanguageMap;
  readonly description: LanguageMap;
  readonly notation: string;
  /** The horizon: up to this day the rows were checked against their sources. */
  readonly date: LocalDate;
  readonly hasTopConcept: readonly string[];
}

/** Why a mapping holds, stated about the mapping itself. */
export interface SkosMappingNote {
  readonly type: 'rdf:Statement';
  readonly subject: string;
  readonly predicate: 'skos:closeMatch' | 'skos:relatedMatch';
  readonly object: string;
  readonly comment: LanguageMap;
}

/** One concept. */
export interface SkosConceptNode {
  readonly id: string;
  readonly type: 'skos:Concept';
  readonly inScheme: string;
  readonly topConceptOf?: string;
  readonly notation: string;
  readonly prefLabel: LanguageMap;
  /** Indonesian. */
  readonly altLabel?: { readonly id: readonly string[] };
  readonly definition: LanguageMap;
  readonly scopeNote?: LanguageMap;
  readonly broader?: string;
  readonly narrower?: readonly string[];
  readonly closeMatch?: readonly string[];
  /** What the concept contributes to: an association across schemes. */
  readonly relatedMatch?: readonly string[];
  readonly note?: readonly SkosMappingNote[];
  readonly validFrom?: LocalDate;
  /** First day on which the code may no longer be used. */
  readonly expires?: LocalDate;
  readonly deprecated?: true;
  readonly replacedBy?: string;
  readonly source: readonly string[];
  /** Citations that state where in the source. */
  readonly citation?: readonly string[];
}

/** All concepts in the order for people, which a set of triples does not keep. */
export interface SkosOrderNode {
  readonly id: string;
  readonly type: 'skos:OrderedCollection';
  readonly prefLabel: LanguageMap;
  readonly memberList: readonly string[];
}

/** What is cited. */
export interface SkosSourceNode {
  readonly id: string;
  readonly type: 'dct:BibliographicResource';
  readonly identifier: SourceId;
  readonly sourceTitle: string;
  /** Web address without its scheme, as recorded. */
  readonly address?: string;
  readonly issued?: LocalDate;
}

/** A plain JSON-LD document: a scheme, its concepts, their order, and what they cite. */
export interface SkosDocument {
  readonly '@context': typeof skosContext;
  readonly '@graph': readonly (SkosSchemeNode | SkosConceptNode | SkosOrderNode | SkosSourceNode)[];
}
