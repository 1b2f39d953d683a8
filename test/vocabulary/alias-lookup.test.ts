import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { aliasLookup } from '../../src/vocabulary/alias-lookup.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { textsOf } from '../../src/vocabulary/texts-of.js';
import { everyScheme } from './every-scheme.js';
import { row, schemeOf, toyLanguages } from './toy-scheme.js';

describe('finding a concept by name', () => {
  it('overlooks case, marks, hyphens and blanks', () => {
    for (const name of ['temu-wicara', 'Temu Wicara', ' TEMU  WICARA ', 'tému-wicara', 'temu_wicara']) {
      expect(aliasLookup(techniques)(name), name).toBe('temu-wicara');
    }
  });

  it('finds nothing rather than something near', () => {
    for (const text of ['', ' ', '-', 'temu', 'temu wicara warga', 'constructor', 'temuwicara']) {
      expect(aliasLookup(techniques)(text), text).toBeUndefined();
    }
  });

  it('leads every code, term and alias of every scheme to its concept, and in a language its label too', () => {
    for (const scheme of everyScheme) {
      const find = aliasLookup(scheme);
      const withLabels = aliasLookup(scheme, [id]);
      for (const code of codesOf(scheme)) {
        expect(find(code), `${scheme.id}/${code}`).toBe(code);
        expect(find(scheme.concepts[code]?.term ?? code), `${scheme.id}/${code}`).toBe(code);
        expect(withLabels(textsOf(scheme, id).concepts[code]?.label ?? ''), `${scheme.id}/${code}`).toBe(code);
        for (const alias of scheme.concepts[code]?.aliases ?? []) {
          expect(find(alias), `${scheme.id}/${code}: ${alias}`).toBe(code);
        }
      }
    }
  });
});

describe('a name that two concepts share', () => {
  it('belongs to the concept in use, not to the retired one', () => {
    const scheme = schemeOf({
      warung: row('warung', { until: '2020-01-01' }),
      toko: row('toko', { aliases: ['warung'] }),
    });
    expect(aliasLookup(scheme)('warung')).toBe('toko');
  });

  it('belongs to a code before a term, that before a label, that before an alias', () => {
    const scheme = schemeOf({
      one: row('x', { aliases: ['four', 'three', 'two', 'w'] }),
      two: row('y', { aliases: ['four', 'w'] }),
      three: row('z'),
      last: row('two', { aliases: ['q'] }),
    });
    const find = aliasLookup(scheme, toyLanguages(scheme, { two: { label: 'three' }, last: { label: 'w' } }));
    expect(find('two')).toBe('two');
    expect(find('three')).toBe('three');
    expect(find('z')).toBe('three');
    expect(find('w')).toBe('last');
    expect(find('four')).toBe('one');
  });

  it('is decided so in a real scheme: "discussion" is the form, which carries it as label', () => {
    expect(aliasLookup(techniques, [en])('discussion')).toBe('diskusi');
    expect(aliasLookup(adinda, [en])('Discussion')).toBe('diskusi');
    expect(aliasLookup(adinda)('Discussion')).toBeUndefined();
  });
});
