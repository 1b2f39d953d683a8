import { describe, expect, it } from 'vitest';
import { KimError } from '../../src/kernel/kim-error.js';
import { codesOf, isCode } from '../../src/vocabulary/concept-of.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import {
  ancestors,
  conceptsInOrder,
  descendants,
  isWithin,
  linksOf,
  topConcepts,
  topOf,
} from '../../src/vocabulary/queries.js';
import { changing, row, schemeOf } from './toy-scheme.js';

describe('the tree of a scheme', () => {
  it('leads up, the nearest first', () => {
    expect(ancestors(changing, 'koran')).toEqual(['cetak', 'media']);
    expect(ancestors(changing, 'media')).toEqual([]);
  });

  it('leads down at every depth, each concept followed by its own', () => {
    expect(descendants(changing, 'media')).toEqual(['siaran', 'radio', 'radio-baru', 'cetak', 'koran']);
    expect(descendants(changing, 'koran')).toEqual([]);
  });

  it('holds a concept to be within itself and within all above it, and in nothing beside or below', () => {
    expect(isWithin(changing, 'koran', 'koran')).toBe(true);
    expect(isWithin(changing, 'koran', 'media')).toBe(true);
    expect(isWithin(changing, 'media', 'koran')).toBe(false);
    expect(isWithin(changing, 'radio', 'cetak')).toBe(false);
  });

  it('has tops, and every concept one of them', () => {
    expect(topConcepts(changing)).toEqual(['media', 'telegraf', 'pesawat']);
    expect(topOf(changing, 'koran')).toBe('media');
    expect(topOf(changing, 'telegraf')).toBe('telegraf');
  });

  it('is read in the order of the file, not of the alphabet, every concept once and below its wider one', () => {
    expect(conceptsInOrder(changing).map(({ code, depth }) => `${'-'.repeat(depth)}${code}`)).toEqual([
      'media',
      '-siaran',
      '-radio',
      '-radio-baru',
      '-cetak',
      '--koran',
      'telegraf',
      'pesawat',
    ]);
  });

  it('keeps neighbours together even where the file does not', () => {
    const scattered = schemeOf({ b1: row('b1', { broader: 'b' }), a: row('a'), b: row('b') });
    expect(conceptsInOrder(scattered).map(({ code }) => code)).toEqual(['a', 'b', 'b1']);
  });
});

describe('a code that is none', () => {
  it('is told from codes without being fooled by what every object has', () => {
    expect(isCode(changing, 'radio')).toBe(true);
    for (const value of ['toString', '__proto__', '', 'Radio', null, 3, ['radio']]) {
      expect(isCode(changing, value)).toBe(false);
    }
  });

  it('is a mistake of the program, said without repeating what was asked', () => {
    const wrong = 'nama-orang' as 'media';
    for (const ask of [
      () => ancestors(changing, wrong),
      () => descendants(changing, wrong),
      () => isWithin(changing, wrong, 'media'),
      () => isWithin(changing, 'media', wrong),
      () => topOf(changing, wrong),
      () => linksOf(changing, wrong),
    ]) {
      expect(ask).toThrow(KimError);
      expect(ask).toThrow(/^\w+ needs (code|wider): a code of the scheme; the given string is not that\.$/);
      expect(ask).not.toThrow(/nama-orang/);
    }
  });

  it('and a way up that goes in a circle is a mistake of the table, not a hang', () => {
    const circle = schemeOf({
      a: row('a', { broader: 'c' }),
      b: row('b', { broader: 'a' }),
      c: row('c', { broader: 'b' }),
    });
    expect(() => ancestors(circle, 'a')).toThrow('goes in a circle');
    expect(() => descendants(circle, 'a')).toThrow('goes in a circle');
    expect(() => topOf(schemeOf({ a: row('a', { broader: 'a' }) }), 'a')).toThrow('goes in a circle');
  });

  it('and a table whose concepts cannot all be placed is not shown in part', () => {
    const lost = schemeOf({ a: row('a'), b: row('b', { broader: 'gone' }) });
    expect(() => conceptsInOrder(lost)).toThrow('In the scheme "toy" some concepts hang from no top.');
    expect(() => conceptsInOrder(schemeOf({ a: row('a', { broader: 'a' }) }))).toThrow(KimError);
  });
});

describe('links to other schemes', () => {
  const linked = schemeOf({
    wide: row('wide', {
      links: [
        { kind: 'contributesTo', scheme: 'adinda', code: 'akses' },
        { kind: 'closeMatch', scheme: 'adinda', code: 'diskusi' },
      ],
    }),
    narrow: row('narrow', {
      broader: 'wide',
      links: [{ kind: 'closeMatch', scheme: 'adinda', code: 'akses' }],
    }),
    plain: row('plain', { broader: 'wide' }),
  });

  it('hands down what a concept contributes to, but not what it nearly equals', () => {
    expect(linksOf(linked, 'plain').map(({ kind, code }) => [kind, code])).toEqual([['contributesTo', 'akses']]);
  });

  it('lets what a concept says itself stand before what is handed down', () => {
    expect(linksOf(linked, 'narrow')).toEqual([{ kind: 'closeMatch', scheme: 'adinda', code: 'akses', of: 'narrow' }]);
  });

  it('names the concept whose texts hold the reason', () => {
    expect(linksOf(linked, 'plain').map(({ of }) => of)).toEqual(['wide']);
  });
});

describe('the tops of the facets', () => {
  it('are found from every channel and every technique', () => {
    expect(new Set(codesOf(channels).map((code) => topOf(channels, code)))).toEqual(new Set(topConcepts(channels)));
    expect(new Set(codesOf(techniques).map((code) => topOf(techniques, code)))).toEqual(
      new Set(topConcepts(techniques)),
    );
    expect(topOf(channels, 'pengeras-suara')).toBe('luar-ruang');
    expect(topOf(techniques, 'paralegal')).toBe('advokasi');
  });
});
