import { describe, expect, it } from 'vitest';
import { KimError } from '../../src/kernel/kim-error.js';
import { type SkosLanguage, toSkos } from '../../src/schemas/skos.js';
import type { SkosConceptNode } from '../../src/schemas/skos-document.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';
import { everyScheme } from '../vocabulary/every-scheme.js';
import { changing, toyLanguages } from '../vocabulary/toy-scheme.js';
import { expand, toStore } from './rdf.js';

const baseIri = 'https://data.example.go.id/kim/';
const skos = 'http://www.w3.org/2004/02/skos/core#';

function conceptNode(
  scheme: ConceptScheme,
  code: string,
  asOf?: string,
  languages: readonly SkosLanguage[] = scheme.id === 'toy' ? toyLanguages(scheme) : [id, en],
): SkosConceptNode {
  const document = toSkos(scheme, languages, asOf === undefined ? { baseIri } : { baseIri, asOf });
  return document['@graph'].find((node) => node.id === `${baseIri}${scheme.id}/${code}`) as SkosConceptNode;
}

describe('the SKOS export', () => {
  it('says of a concept what its row says', () => {
    expect(conceptNode(techniques, 'studi-tiru')).toMatchObject({
      type: 'skos:Concept',
      inScheme: `${baseIri}techniques`,
      notation: 'studi-tiru',
      prefLabel: { id: 'studi tiru', en: 'study visit to adopt a practice' },
      altLabel: { id: ['study tiru'] },
      definition: {
        id: id.concepts.techniques.concepts['studi-tiru'].definition,
        en: en.concepts.techniques.concepts['studi-tiru'].definition,
      },
      broader: `${baseIri}techniques/widyawisata`,
      source: expect.arrayContaining([`${baseIri}sources/banuatv-studi-tiru`]),
    });
    expect(conceptNode(techniques, 'widyawisata').narrower).toEqual(
      ['studi-banding', 'studi-tiru', 'kunjungan-kerja', 'tukar-kawruh'].map((code) => `${baseIri}techniques/${code}`),
    );
  });

  it('points to the concepts of other schemes, and keeps the reason', () => {
    const node = conceptNode(adinda, 'diskusi');
    expect(node.closeMatch).toEqual([`${baseIri}forum-cycle/mendiskusikan`]);
    expect(node.relatedMatch).toContain(`${baseIri}principles/partisipatif`);
    expect(node.note?.[0]).toEqual({
      type: 'rdf:Statement',
      subject: `${baseIri}adinda/diskusi`,
      predicate: 'skos:closeMatch',
      object: `${baseIri}forum-cycle/mendiskusikan`,
      comment: {
        id: id.concepts.adinda.concepts.diskusi.reasons?.['forum-cycle/mendiskusikan'],
        en: en.concepts.adinda.concepts.diskusi.reasons?.['forum-cycle/mendiskusikan'],
      },
    });
  });

  it('says from when to when a code holds, whether it is deprecated on the day asked for, and what took its place', () => {
    expect(conceptNode(changing, 'radio-baru')).toMatchObject({
      validFrom: '2020-01-01',
      expires: '2024-01-01',
      deprecated: true,
      replacedBy: `${baseIri}toy/siaran`,
    });
    expect(conceptNode(changing, 'radio-baru', '2023-12-31')).not.toHaveProperty('deprecated');
    expect(conceptNode(changing, 'siaran')).not.toHaveProperty('deprecated');
  });

  it('cites where in a source, beside the source itself', () => {
    const { graph, node } = {
      graph: toSkos(techniques, [id, en], { baseIri })['@graph'],
      node: conceptNode(techniques, 'studi-banding'),
    };
    expect(node.citation).toEqual([
      'Pemerintah Kota Salatiga: Workshop Pemberdayaan Kelompok Informasi Masyarakat (KIM): peran pemerintah daerah, huruf j',
    ]);
    for (const source of node.source) expect(graph.some(({ id }) => id === source)).toBe(true);
  });

  it('is plain data, the same bytes every time', () => {
    for (const scheme of everyScheme) {
      const text = JSON.stringify(toSkos(scheme, [id, en], { baseIri }));
      expect(JSON.parse(text)).toEqual(toSkos(scheme, [id, en], { baseIri }));
      expect(JSON.stringify(toSkos(scheme, [id, en], { baseIri }))).toBe(text);
    }
  });

  it('refuses a base from which no address can be made', () => {
    for (const wrong of [
      '',
      'kim/',
      '/kim/',
      'https://data.example.go.id/kim',
      'https://data.example.go.id/a b/',
      '//x/',
    ]) {
      expect(() => toSkos(adinda, [id, en], { baseIri: wrong }), wrong).toThrow(KimError);
    }
    for (const right of ['https://data.example.go.id/kim/', 'https://example.org/kim#', 'urn:example:kim/']) {
      expect(() => toSkos(adinda, [id, en], { baseIri: right }), right).not.toThrow();
    }
  });
});

describe('a JSON-LD processor', () => {
  it.each(
    everyScheme.map((scheme) => [scheme.id, scheme] as const),
  )('expands %s without dropping a term or fetching anything', async (_, scheme) => {
    const expanded = await expand(toSkos(scheme, [id, en], { baseIri }));
    const concepts = expanded.filter((node) => (node['@type'] as string[]).includes(`${skos}Concept`));
    expect(concepts.map((node) => node['@id'])).toEqual(
      conceptsInOrder(scheme).map(({ code }) => `${baseIri}${scheme.id}/${code}`),
    );
  });

  it('makes the triples that the rows imply: labels, sources, matches, tops and the order', async () => {
    for (const scheme of everyScheme) {
      const store = await toStore(toSkos(scheme, [id, en], { baseIri }));
      const count = (predicate: string) => store.countQuads(null, predicate, null, null);
      const rows = codesOf(scheme).map((code) => scheme.concepts[code]);
      const links = rows.flatMap((concept) => concept?.links ?? []);
      expect(count(`${skos}prefLabel`), scheme.id).toBe(2 * rows.length + 2);
      expect(count(`${skos}closeMatch`), scheme.id).toBe(links.filter(({ kind }) => kind === 'closeMatch').length);
      expect(count(`${skos}relatedMatch`), scheme.id).toBe(links.filter(({ kind }) => kind === 'contributesTo').length);
      expect(count('http://www.w3.org/2000/01/rdf-schema#comment'), scheme.id).toBe(2 * links.length);
      expect(count('http://www.w3.org/1999/02/22-rdf-syntax-ns#first'), scheme.id).toBe(rows.length);
      expect(count(`${skos}broader`), scheme.id).toBe(count(`${skos}narrower`));
      expect(count(`${skos}broader`) + count(`${skos}topConceptOf`), scheme.id).toBe(rows.length);
    }
  });

  it('reads labels with their language and days as dates', async () => {
    const store = await toStore(toSkos(changing, toyLanguages(changing), { baseIri }));
    const [label] = store
      .getObjects(`${baseIri}toy/koran`, `${skos}prefLabel`, null)
      .map((term) => `${term.value}@${'language' in term ? term.language : ''}`);
    expect(['koran@id', 'koran (en)@en']).toContain(label);
    const [from] = store.getObjects(`${baseIri}toy/siaran`, 'http://schema.org/validFrom', null);
    expect(from).toMatchObject({ value: '2024-01-01', datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' } });
  });
});
