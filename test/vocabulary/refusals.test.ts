import { describe, expect, it } from 'vitest';
import { id } from '../../src/texts/id/index.js';
import { aliasLookup } from '../../src/vocabulary/alias-lookup.js';
import { choices } from '../../src/vocabulary/choices.js';
import { codesOf, conceptOf, isCode } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { codeOf } from '../../src/vocabulary/kinds.js';
import {
  ancestors,
  conceptsInOrder,
  descendants,
  isWithin,
  linksOf,
  topConcepts,
  topOf,
} from '../../src/vocabulary/queries.js';
import { isInForce, successorOn } from '../../src/vocabulary/succession.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';
import { changing, row, schemeOf, toyLanguages } from './toy-scheme.js';

/* What each function on the vocabulary takes and refuses, and what an entry of a list carries and does not. */

const asOf = '2026-01-01';
const day = '2020-06-01';
const [language] = toyLanguages(changing);
const refused = (code: string) => expect.objectContaining({ name: 'KimError', code });

/** Functions that read the rows of a scheme, and those that ask for one code. */
const ofRows: readonly (readonly [string, (scheme: never) => unknown])[] = [
  ['topConcepts', (scheme) => topConcepts(scheme)],
  ['conceptsInOrder', (scheme) => conceptsInOrder(scheme)],
  ['choices', (scheme) => choices(scheme, language as never, { asOf })],
  ['aliasLookup', (scheme) => aliasLookup(scheme)],
];
const ofCode: readonly (readonly [string, (scheme: never, code: never) => unknown])[] = [
  ['ancestors', (scheme, code) => ancestors(scheme, code)],
  ['descendants', (scheme, code) => descendants(scheme, code)],
  ['isWithin', (scheme, code) => isWithin(scheme, code, 'media' as never)],
  ['isWithin, above', (scheme, code) => isWithin(scheme, 'media' as never, code)],
  ['topOf', (scheme, code) => topOf(scheme, code)],
  ['linksOf', (scheme, code) => linksOf(scheme, code)],
  ['isInForce', (scheme, code) => isInForce(scheme, code, day)],
  ['successorOn', (scheme, code) => successorOn(scheme, code, day)],
];
const all = [
  ...ofRows,
  ...ofCode.map(([name, call]) => [name, (scheme: never) => call(scheme, 'media' as never)] as const),
  ['codesOf', (scheme: never) => codesOf(scheme)] as const,
  ['isCode', (scheme: never) => isCode(scheme, 'media')] as const,
];

describe('what is no scheme', () => {
  it.each(all)('is refused by %s, in its name', (name, call) => {
    for (const scheme of [
      null,
      7,
      'adinda',
      {},
      { id: 'x' },
      { id: 7, concepts: {} },
      { id: 'x', concepts: 'media' },
    ]) {
      expect(() => call(scheme as never), JSON.stringify(scheme)).toThrow(refused('invalid-argument'));
      expect(() => call(scheme as never)).toThrow(new RegExp(`^${name.split(',')[0]} needs`));
    }
    expect(() => call(undefined as never)).toThrow(refused('missing-argument'));
  });

  it.each(ofRows)('and one with a row that is none is refused by %s', (_, call) => {
    expect(() => call({ id: 'toy', concepts: { media: row('media'), radio: 7 } } as never)).toThrow(
      refused('invalid-argument'),
    );
  });
});

describe('what is no code', () => {
  it.each(ofCode)('is refused by %s: an unknown one as unknown, anything else as no argument', (_, call) => {
    for (const code of ['gone', 'toString', '']) {
      expect(() => call(changing as never, code as never)).toThrow(refused('unknown-id'));
    }
    for (const code of [7, null, ['media'], true]) {
      expect(() => call(changing as never, code as never)).toThrow(refused('invalid-argument'));
    }
    expect(() => call(changing as never, undefined as never)).toThrow(refused('missing-argument'));
    const hollow = { ...changing, concepts: { ...changing.concepts, hollow: 7 } };
    expect(() => call(hollow as never, 'hollow' as never)).toThrow(refused('unknown-id'));
  });

  it('is not taken as a part of something else either', () => {
    const { accepts, takes } = codeOf(changing);
    expect(['media', 'koran'].map(accepts)).toEqual([true, true]);
    expect(['gone', 'toString', '', 7, null, undefined, ['media']].map(accepts)).toEqual(Array(7).fill(false));
    expect(takes).toBe('a code of toy');
  });

  it('has no row', () => {
    expect(conceptOf(changing, 'media')).toBe(changing.concepts.media);
    for (const code of ['gone', 'toString']) {
      expect(() => conceptOf(changing, code as never)).toThrow(refused('unknown-id'));
      expect(() => conceptOf(changing, code as never)).not.toThrow(/gone|toString/);
    }
  });
});

describe('what is no day', () => {
  it.each(['2020-02-30', '2020', '', 7, null])('%s is refused', (date) => {
    for (const call of [
      () => isInForce(changing, 'radio', date as never),
      () => successorOn(changing, 'radio', date as never),
      () => choices(changing, language, { asOf: date as never }),
    ]) {
      expect(call).toThrow(refused('invalid-argument'));
    }
  });
});

describe('a language', () => {
  const without = (change: (concepts: Record<string, unknown>) => void) => {
    const concepts: Record<string, unknown> = { ...language.concepts.toy.concepts };
    change(concepts);
    return { ...language, concepts: { toy: { ...language.concepts.toy, concepts } } } as never;
  };

  it.each<readonly [string, unknown]>([
    ['that lacks a code', without((concepts) => delete concepts.koran)],
    ['with a text that is none', without((concepts) => Object.assign(concepts, { koran: 'koran' }))],
    ['with a text that has no label', without((concepts) => Object.assign(concepts, { koran: { definition: 'x' } }))],
    ['of another scheme', id],
    ['without concepts', { locale: 'id' }],
  ])('%s is refused, by lists and by names', (_, wrong) => {
    expect(() => choices(changing, wrong as never, { asOf })).toThrow(refused('missing-argument'));
    expect(() => aliasLookup(changing, [wrong as never])).toThrow(refused('missing-argument'));
  });

  it.each([7, 'id', {}])('%s in place of a list of them is refused', (wrong) => {
    expect(() => aliasLookup(changing, wrong as never)).toThrow(refused('invalid-argument'));
  });

  it('is asked for the texts of a scheme', () => {
    expect(textsOf(adinda, id)).toBe(id.concepts.adinda);
    for (const wrong of [undefined, null, {}, { concepts: {} }]) {
      expect(() => textsOf(adinda, wrong as never)).toThrow(refused('missing-argument'));
    }
  });
});

describe('an entry of a list', () => {
  it('has a note where the language has one, a description where it has one, and an heir once it needs one', () => {
    const [noted] = toyLanguages(changing, { media: { scopeNote: 'Catatan.' } });
    const on = (day: string, texts = noted) =>
      new Map(choices(changing, texts, { asOf: day }).map((one) => [one.value, one]));
    expect(on('2019-12-31').get('media')).toEqual({
      value: 'media',
      label: 'media',
      description: 'Arti media.',
      note: 'Catatan.',
      deprecated: false,
      depth: 0,
    });
    expect(on('2019-12-31').get('radio')).toEqual({
      value: 'radio',
      label: 'radio',
      description: 'Arti radio.',
      deprecated: false,
      group: 'media',
      depth: 1,
    });
    expect(on('2020-01-01').get('radio')).toMatchObject({ deprecated: true, replacedBy: 'radio-baru' });
    expect(on('2020-01-01').get('telegraf')).not.toHaveProperty('replacedBy');
    const labels = Object.fromEntries(
      Object.entries(noted.concepts.toy.concepts).map(([code, { label }]) => [code, { label }]),
    );
    const bare = { ...noted, concepts: { toy: { ...noted.concepts.toy, concepts: labels } } };
    expect(on('2019-12-31', bare as typeof noted).get('media')).toEqual({
      value: 'media',
      label: 'media',
      deprecated: false,
      depth: 0,
    });
  });

  it('is looked up by any of its names, that of a concept in use before that of a retired one', () => {
    const scheme = schemeOf({
      lama: row('suara', { until: '2020-01-01', aliases: ['corong'] }),
      baru: row('pengeras', { aliases: ['suara', 'corong', ''] }),
      corong: row('toa', { aliases: ['pengeras'] }),
    });
    const find = aliasLookup(scheme, toyLanguages(scheme));
    expect(['suara', 'corong', 'pengeras', 'TOA', 'pengeras (en)', 'lama', '', 'gone'].map(find)).toEqual([
      'baru',
      'corong',
      'baru',
      'corong',
      'baru',
      'lama',
      undefined,
      undefined,
    ]);
    expect(() => find(7 as never)).toThrow(refused('invalid-argument'));
  });
});
