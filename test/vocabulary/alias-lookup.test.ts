import { describe, expect, it } from 'vitest';
import { aliasLookup, findByAlias } from '../../src/vocabulary/alias-lookup.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { everyScheme } from './every-scheme.js';
import { row, schemeOf } from './toy-scheme.js';

describe('finding a concept by name', () => {
  it('overlooks case, marks, hyphens and blanks', () => {
    for (const name of ['temu-wicara', 'Temu Wicara', ' TEMU  WICARA ', 'tému-wicara', 'temu_wicara']) {
      expect(findByAlias(techniques, name), name).toBe('temu-wicara');
    }
  });

  it('finds nothing rather than something near', () => {
    for (const text of ['', ' ', '-', 'temu', 'temu wicara warga', 'constructor', 'temuwicara']) {
      expect(findByAlias(techniques, text), text).toBeUndefined();
    }
  });

  it('leads every code, label and alias of every scheme to a concept that has this name', () => {
    for (const scheme of everyScheme) {
      const find = aliasLookup(scheme);
      for (const code of codesOf(scheme)) {
        expect(find(code), `${scheme.id}/${code}`).toBe(code);
        expect(find(scheme.concepts[code]?.label.id ?? ''), `${scheme.id}/${code}`).toBe(code);
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
    expect(findByAlias(scheme, 'warung')).toBe('toko');
  });

  it('belongs to a code before an Indonesian label, that before an English label, that before an alias', () => {
    const scheme = schemeOf({
      one: row('x', { aliases: ['four', 'three', 'two'] }),
      two: row('y', { label: { id: 'y', en: 'three' }, aliases: ['four'] }),
      three: row('z', { label: { id: 'z', en: 'q' } }),
      last: row('two', { label: { id: 'two', en: 'z' }, aliases: ['q'] }),
    });
    const find = aliasLookup(scheme);
    expect(find('two')).toBe('two');
    expect(find('three')).toBe('three');
    expect(find('z')).toBe('three');
    expect(find('q')).toBe('three');
    expect(find('four')).toBe('one');
  });

  it('is decided so in a real scheme: "discussion" is the form, which carries it as label', () => {
    expect(findByAlias(techniques, 'discussion')).toBe('diskusi');
    expect(findByAlias(adinda, 'Discussion')).toBe('diskusi');
  });
});
