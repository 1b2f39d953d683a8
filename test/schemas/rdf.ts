import { readFileSync } from 'node:fs';
import jsonld, { type NodeObject } from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/** No test fetches a context: an export that needs one is refused. */
const noDocuments = async (url: string): Promise<never> => {
  throw new Error(`The document refers to ${url}, but must carry everything itself.`);
};

/** `safe` makes the processor refuse terms that it would otherwise drop in silence. */
const strict = { documentLoader: noDocuments, safe: true };

/** What a JSON-LD processor understands. */
export function expand(document: object): Promise<NodeObject[]> {
  return jsonld.expand(document, strict) as Promise<NodeObject[]>;
}

/** The triples of a JSON-LD document. */
export async function toStore(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document, { ...strict, format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads as string));
}

/** A validator for the shapes of a Turtle file that stands beside this one. */
export function shapes(file: string): Validator {
  const turtle = readFileSync(new URL(file, import.meta.url), 'utf8');
  return new Validator(new Store(new Parser({ format: 'Turtle' }).parse(turtle)));
}

/** What a graph breaks, as "name of the shape (or constraint): node". Empty: it conforms. */
export async function violations(validator: Validator, data: Store): Promise<string[]> {
  const report = await validator.validate(data);
  return report.results.map((result) => {
    const constraint = result.sourceConstraintComponent?.value.replace(/^.*#|ConstraintComponent$/g, '') ?? '?';
    // A path that is no single property is a blank node and has no name to show.
    const path = result.path?.termType === 'NamedNode' ? ` ${localName(result.path.value)}` : '';
    return `${constraint}${path}: ${localName(result.focusNode?.value ?? '?')}`;
  });
}

function localName(iri: string): string {
  return iri.replace(/^.*[#/]/, '');
}
