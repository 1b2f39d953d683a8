import { describe, expect, it } from 'vitest';
import { toSkos } from '../../src/schemas/skos.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { everyScheme } from '../vocabulary/every-scheme.js';
import { row, schemeOf, toyLanguages } from '../vocabulary/toy-scheme.js';
import { shapes, toStore, violations } from './rdf.js';

const baseIri = 'https://data.example.go.id/kim/';
const skosShapes = shapes('./skos-shapes.ttl');
const mappingShapes = shapes('./skos-mappings-shapes.ttl');

describe('SHACL shapes for SKOS', () => {
  it.each(everyScheme.map((scheme) => [scheme.id, scheme] as const))('accept %s', async (_, scheme) => {
    const store = await toStore(toSkos(scheme, [id, en], { baseIri }));
    expect(store.size).toBeGreaterThan(0);
    expect(await violations(skosShapes, store)).toEqual([]);
  });

  it('accept all schemes in one graph, where every mapping leads to a concept that exists', async () => {
    const graph = everyScheme.flatMap((scheme) => toSkos(scheme, [id, en], { baseIri })['@graph']);
    const [first] = everyScheme.map((scheme) => toSkos(scheme, [id, en], { baseIri }));
    const store = await toStore({ ...first, '@graph': graph });
    expect(await violations(skosShapes, store)).toEqual([]);
    expect(await violations(mappingShapes, store)).toEqual([]);
  });
});

type Node = Record<string, unknown>;

const link = { kind: 'closeMatch', scheme: 'adinda', code: 'akses' } as const;
const sound = schemeOf({
  akar: row('akar', { links: [link] }),
  daun: row('daun', { broader: 'akar', aliases: ['helai'] }),
  tua: row('tua', { since: '2010-01-01', until: '2020-01-01', replacedBy: 'daun' }),
});
const languages = toyLanguages(sound, { akar: { scopeNote: 'Catatan.' } });

/** The violations of a sound export in which one thing was broken by hand. */
async function afterBreaking(breakIt: (node: (name: string) => Node, graph: Node[]) => void): Promise<string[]> {
  const document = structuredClone(toSkos(sound, languages, { baseIri })) as unknown as { '@graph': Node[] };
  const graph = document['@graph'];
  const node = (name: string) => graph.find(({ id }) => String(id) === baseIri + name) as Node;
  breakIt(node, graph);
  return violations(skosShapes, await toStore(document));
}

describe('the shapes can refuse', () => {
  it('and accept the scheme that is broken below, before it is', async () => {
    expect(await afterBreaking(() => undefined)).toEqual([]);
  });

  it.each<[string, Parameters<typeof afterBreaking>[0], string]>([
    [
      'a label missing in one language',
      (node) => Object.assign(node('toy/akar'), { prefLabel: { id: 'akar' } }),
      'MinCount prefLabel: akar',
    ],
    [
      'two preferred labels in one language',
      (node) => Object.assign(node('toy/akar'), { prefLabel: { id: ['akar', 'pangkal'], en: 'root' } }),
      'UniqueLang prefLabel: akar',
    ],
    [
      'a preferred label in a third language',
      (node) => Object.assign(node('toy/akar'), { prefLabel: { id: 'akar', en: 'root', jv: 'oyod' } }),
      'LanguageIn prefLabel: akar',
    ],
    [
      'an empty label',
      (node) => Object.assign(node('toy/akar'), { prefLabel: { id: '', en: 'root' } }),
      'MinLength prefLabel: akar',
    ],
    [
      'a label that is preferred and alternative',
      (node) => Object.assign(node('toy/daun'), { altLabel: { id: ['daun'] } }),
      'Disjoint prefLabel: daun',
    ],
    [
      'a definition missing in one language',
      (node) => Object.assign(node('toy/akar'), { definition: { en: 'Root.' } }),
      'MinCount definition: akar',
    ],
    ['no source', (node) => delete node('toy/akar').source, 'MinCount source: akar'],
    [
      'a source that is not described',
      (node) => Object.assign(node('toy/akar'), { source: [`${baseIri}sources/X`] }),
      'Class source: akar',
    ],
    ['no code', (node) => delete node('toy/akar').notation, 'MinCount notation: akar'],
    ['a code in capitals', (node) => Object.assign(node('toy/akar'), { notation: 'Akar' }), 'Pattern notation: akar'],
    ['a concept in no scheme', (node) => delete node('toy/daun').inScheme, 'MinCount inScheme: daun'],
    [
      'a wider concept that does not exist',
      (node) => Object.assign(node('toy/daun'), { broader: `${baseIri}toy/batang` }),
      'Class broader: daun',
    ],
    [
      'two wider concepts',
      (node) => Object.assign(node('toy/daun'), { broader: [`${baseIri}toy/akar`, `${baseIri}toy/tua`] }),
      'MaxCount broader: daun',
    ],
    [
      'narrower without broader',
      (node) => Object.assign(node('toy/tua'), { narrower: [`${baseIri}toy/akar`] }),
      'Equals: tua',
    ],
    [
      'a circle of one',
      (node) => Object.assign(node('toy/daun'), { broader: `${baseIri}toy/daun`, narrower: [`${baseIri}toy/daun`] }),
      'Disjoint: daun',
    ],
    [
      'a top that stands under another',
      (node) => Object.assign(node('toy/daun'), { topConceptOf: `${baseIri}toy` }),
      'Xone: daun',
    ],
    ['a concept neither top nor under one', (node) => delete node('toy/daun').broader, 'Xone: daun'],
    [
      'a top that the scheme does not name',
      (node) => Object.assign(node('toy'), { hasTopConcept: [`${baseIri}toy/akar`] }),
      'Equals: toy',
    ],
    ['a scheme without tops', (node) => delete node('toy').hasTopConcept, 'MinCount hasTopConcept: toy'],
    [
      'a scheme without an English title',
      (node) => Object.assign(node('toy'), { title: { id: 'Contoh' } }),
      'MinCount title: toy',
    ],
    ['a horizon that is no date', (node) => Object.assign(node('toy'), { date: 'soon' }), 'Datatype date: toy'],
    [
      'a mapping within the scheme',
      (node) => Object.assign(node('toy/akar'), { closeMatch: [`${baseIri}toy/daun`] }),
      'Disjoint: akar',
    ],
    ['a mapping without a reason', (node) => delete node('toy/akar').note, 'MinCount note: akar'],
    ['deprecated without an end', (node) => delete node('toy/tua').expires, 'MinCount expires: tua'],
    [
      'an end before the beginning',
      (node) => Object.assign(node('toy/tua'), { validFrom: '2021-01-01' }),
      'LessThan validFrom: tua',
    ],
    [
      'an heir in no scheme',
      (node) => Object.assign(node('toy/tua'), { replacedBy: `${baseIri}lain/x` }),
      'Class isReplacedBy: tua',
    ],
    [
      'deprecated that is no boolean',
      (node) => Object.assign(node('toy/tua'), { deprecated: 'ya' }),
      'Datatype deprecated: tua',
    ],
    [
      'a concept that is a scheme as well',
      (node) => Object.assign(node('toy/akar'), { type: ['skos:Concept', 'skos:ConceptScheme'] }),
      'Not: akar',
    ],
    ['an order without a list', (node) => delete node('orders/toy').memberList, 'MinCount memberList: toy'],
    [
      'an order that names what is no concept',
      (node) => Object.assign(node('orders/toy'), { memberList: [`${baseIri}toy`] }),
      'Class: toy',
    ],
  ])('%s', async (_, breakIt, expected) => {
    expect(await afterBreaking(breakIt)).toContain(expected);
  });

  it('a reason in one language', async () => {
    const found = await afterBreaking((node) => {
      const [note] = node('toy/akar').note as [Node];
      note.comment = { id: 'Sebab.' };
    });
    expect(found.map((violation) => violation.replace(/: .*/, ''))).toContain('MinCount comment');
  });

  it('a circle of two', async () => {
    const found = await afterBreaking((node) => {
      delete node('toy/akar').topConceptOf;
      Object.assign(node('toy/akar'), { broader: `${baseIri}toy/daun` });
      Object.assign(node('toy/daun'), { narrower: [`${baseIri}toy/akar`] });
    });
    expect(found).toEqual(expect.arrayContaining(['Disjoint: akar', 'Disjoint: daun']));
  });

  it('a mapping to a concept that exists nowhere, once all schemes are together', async () => {
    const store = await toStore(toSkos(sound, languages, { baseIri }));
    expect(await violations(mappingShapes, store)).toEqual(['Class: akses']);
  });

  it('a table that is wrong in its source, not only an export broken by hand', async () => {
    const wrong = schemeOf({ a: row('sama', { aliases: ['sama', 'x'] }), b: row('b') });
    const written = toSkos(wrong, toyLanguages(wrong), { baseIri });
    expect(await violations(skosShapes, await toStore(written))).toEqual([]);
    const missing = schemeOf({ a: row('a') });
    const [indonesian, english] = toyLanguages(missing);
    Object.assign(english.concepts.toy.concepts.a, { definition: undefined });
    const incomplete = toSkos(missing, [indonesian, english], { baseIri });
    expect(await violations(skosShapes, await toStore(incomplete))).toEqual(['MinCount definition: a']);
  });
});
