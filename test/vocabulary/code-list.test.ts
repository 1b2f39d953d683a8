import { describe, expect, it } from 'vitest';
import { code } from '../../src/parse/write-shape.js';
import { codeRows, widerCodes } from '../../src/vocabulary/code-list.js';
import type { ConceptScheme } from '../../src/vocabulary/concept.js';
import * as lists from '../../src/vocabulary/generated/lists.js';
import { provinceRegionCodes } from '../../src/vocabulary/generated/province-region-codes.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';

const list = { id: 'channels', codes: 'media >radio:2010-01-01:2020-01-01:siaran >siaran:2020-01-01:: cetak' };

describe('a list of codes', () => {
  it('has its tree and the days on which a code may be used', () => {
    expect(codeRows(list)).toEqual([
      { code: 'media', depth: 0, concept: {} },
      { code: 'radio', depth: 1, concept: { since: '2010-01-01', until: '2020-01-01', replacedBy: 'siaran' } },
      { code: 'siaran', depth: 1, concept: { since: '2020-01-01' } },
      { code: 'cetak', depth: 0, concept: {} },
    ]);
    expect([...widerCodes(list)]).toEqual([
      ['radio', 'media'],
      ['siaran', 'media'],
    ]);
    expect(code(list)).toEqual({
      type: 'code',
      codes: new Set(['media', 'radio', 'siaran', 'cetak']),
      scheme: 'channels',
      written: list.codes,
    });
  });

  const schemes = new Map(Object.entries(vocabulary as Readonly<Record<string, unknown>>));

  it.each(Object.entries(lists))('%s has the codes of its scheme, their tree and their days', (name, each) => {
    const scheme = schemes.get(name) as ConceptScheme;
    expect(each.id).toBe(scheme.id);
    const wider = widerCodes<string>(each);
    expect(codeRows<string>(each)).toMatchObject(
      conceptsInOrder(scheme).map(({ code: own, depth, concept: { since, until, replacedBy } }) => ({
        code: own,
        depth,
        concept: { ...(since && { since }), ...(until && { until }), ...(replacedBy && { replacedBy }) },
      })),
    );
    for (const [own, { broader }] of Object.entries(scheme.concepts)) expect(wider.get(own)).toBe(broader);
  });

  it('of region codes has every province', () => {
    expect(codeRows(provinceRegionCodes).map(({ code: own, concept: { since } }) => [own, since])).toEqual(
      Object.values(vocabulary.provinces.concepts).map(({ regionCode, since }) => [regionCode, since]),
    );
  });
});
