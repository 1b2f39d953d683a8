import { describe, expect, it, test } from 'vitest';
import { type SkosLanguage, toSkos } from '../../src/schemas/skos.js';
import { en } from '../../src/texts/en/index.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { sources } from '../../src/vocabulary/sources.js';
import { row, schemeOf, toyLanguages } from '../vocabulary/toy-scheme.js';

/* What stands in the SKOS of a concept and of a source, and where it is published. */

const asOf = '2026-01-31';

describe('in SKOS', () => {
  const baseIri = 'https://data.example.go.id/kim/';
  const nodesOf = (scheme: ConceptScheme, languages: readonly SkosLanguage[], at = asOf) =>
    toSkos(scheme, languages, { baseIri, asOf: at })['@graph'] as readonly unknown[] as readonly Readonly<
      Record<string, unknown>
    >[];

  it('a concept is retired from its last day on', () => {
    const toy = schemeOf({ satu: row('satu'), dua: row('dua', { until: '2020-01-01', replacedBy: 'satu' }) });
    const dua = (at: string) =>
      nodesOf(toy, toyLanguages(toy) as never, at).find(({ notation }) => notation === 'dua') ?? {};
    expect(dua('2019-12-31')).not.toHaveProperty('deprecated');
    for (const at of ['2020-01-01', '2020-01-02']) expect(dua(at)).toHaveProperty('deprecated', true);
    expect(dua('2019-12-31')).toMatchObject({ expires: '2020-01-01', replacedBy: `${baseIri}toy/satu` });
    const satu = nodesOf(toy, toyLanguages(toy) as never).find(({ notation }) => notation === 'satu') ?? {};
    for (const key of ['expires', 'replacedBy', 'deprecated']) expect(satu).not.toHaveProperty(key);
  });

  it('a source has its address and its day where it has them', () => {
    const nodes = nodesOf(techniques, [en]).filter(({ type }) => type === 'dct:BibliographicResource');
    const known = sources as Readonly<Record<string, { title: string; address?: string; published?: string }>>;
    for (const { identifier, ...node } of nodes) {
      const { title, address, published } = known[String(identifier)] ?? {};
      expect(node.sourceTitle).toBe(title);
      expect('address' in node ? [node.address] : []).toEqual(address === undefined ? [] : [address]);
      expect('issued' in node ? [node.issued] : []).toEqual(published === undefined ? [] : [published]);
    }
    const having = (key: string) => nodes.filter((node) => key in node).length;
    expect([having('address') > 0, having('issued') > 0]).toEqual([true, true]);
  });

  it('a link is noted as what it is', () => {
    const links = [
      { scheme: 'adinda', code: 'akses', kind: 'closeMatch' },
      { scheme: 'adinda', code: 'diskusi', kind: 'contributesTo' },
    ] as const;
    const toy = schemeOf({ satu: row('satu', { links }) });
    const satu = nodesOf(toy, toyLanguages(toy) as never).find(({ notation }) => notation === 'satu') ?? {};
    expect(
      (satu.note as readonly { predicate: string; object: string }[]).map(({ predicate, object }) => [
        predicate,
        object,
      ]),
    ).toEqual([
      ['skos:closeMatch', `${baseIri}adinda/akses`],
      ['skos:relatedMatch', `${baseIri}adinda/diskusi`],
    ]);
    expect(satu).toMatchObject({ closeMatch: [`${baseIri}adinda/akses`], relatedMatch: [`${baseIri}adinda/diskusi`] });
  });
});

test('concepts are published at an address with its scheme, whole and without blanks, that ends where a name can follow', () => {
  const toy = schemeOf({ satu: row('satu') });
  const at = (baseIri: string) => () => toSkos(toy, toyLanguages(toy), { baseIri });
  for (const baseIri of ['https://a.test/', 'https://a.test/x#', 'URN:a/', 'a+b.c-1:x/'])
    expect(at(baseIri)).not.toThrow();
  for (const baseIri of [
    '',
    '/https://a.test/',
    ' https://a.test/',
    '1https://a.test/',
    'https://a.test',
    'https://a.test/ ',
    'https://a.test/x y/',
    'https://a.test/<x>/',
    'https://a.test/"x/',
    'https://a.test/\\x/',
    'https://a.test/\n',
    ':a/',
  ])
    expect(at(baseIri), baseIri).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
});
