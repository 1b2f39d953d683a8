import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { choices } from '../../src/vocabulary/choices.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { adinda } from '../../src/vocabulary/concepts/adinda.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { everyScheme } from './every-scheme.js';
import { changing, toyLanguages } from './toy-scheme.js';

describe('choices for a form', () => {
  it('carry label and definition of the language that is asked for', () => {
    const [akses] = choices(adinda, id, { asOf: '2026-01-01' });
    expect(akses).toEqual({
      value: 'akses',
      label: 'akses informasi',
      description: 'Mencari informasi dari berbagai sumber sesuai kebutuhan anggota dan warga.',
      deprecated: false,
      depth: 0,
    });
    expect(choices(adinda, en, { asOf: '2026-01-01' })[0]?.label).toBe('access to information');
  });

  it('of a plain list have no group; of a tree they stand in the group of their top, right behind it', () => {
    expect(choices(adinda, id, { asOf: '2026-01-01' }).every((choice) => !('group' in choice))).toBe(true);
    const list = choices(techniques, id, { asOf: '2026-01-01' });
    const groups = [...new Set(list.flatMap(({ group }) => group ?? []))];
    expect(groups).toEqual([
      'diseminasi informasi',
      'pendidikan dan latihan',
      'advokasi',
      'mediasi',
      'konsultasi dan konseling',
      'di luar lima teknik',
    ]);
    for (const group of groups) {
      const members = list.filter((choice) => choice.group === group);
      const top = list.findIndex(({ label, depth }) => label === group && depth === 0);
      expect(list[top]).not.toHaveProperty('group');
      expect(list.slice(top + 1, top + 1 + members.length)).toEqual(members);
    }
  });

  it('keep what is retired for old records, marked and with its heir, and leave out what has not begun', () => {
    const on = (asOf: string) =>
      choices(changing, toyLanguages(changing)[1], { asOf }).map(({ value, deprecated, replacedBy }) =>
        deprecated ? `${value} > ${replacedBy ?? '?'}` : value,
      );
    expect(on('2019-12-31')).toEqual(['media', 'radio', 'cetak', 'koran', 'telegraf > ?']);
    expect(on('2020-01-01')).toEqual(['media', 'radio > radio-baru', 'radio-baru', 'cetak', 'koran', 'telegraf > ?']);
    expect(on('2026-07-01')).toEqual([
      'media',
      'siaran',
      'radio > radio-baru',
      'radio-baru > siaran',
      'cetak',
      'koran',
      'telegraf > ?',
      'pesawat',
    ]);
  });

  it('exist for every scheme in both languages, each code once at its horizon', () => {
    for (const scheme of everyScheme) {
      for (const language of [id, en]) {
        const list = choices(scheme, language, { asOf: scheme.horizon });
        const begun = codesOf(scheme).filter((code) => (scheme.concepts[code]?.since ?? '') <= scheme.horizon);
        expect(list.map(({ value }) => value).sort(), scheme.id).toEqual([...begun].sort());
        expect(
          list.every(({ label, description }) => label !== '' && description !== ''),
          scheme.id,
        ).toBe(true);
      }
    }
  });
});

it('says in one sentence what a call without a day lacks', () => {
  expect(() => choices(adinda, id, undefined as never)).toThrow(
    expect.objectContaining({ name: 'KimError', code: 'missing-argument' }),
  );
});

it('says in one sentence what a language without the scheme lacks', () => {
  for (const language of [undefined, {}, { concepts: {} }]) {
    expect(() => choices(adinda, language as never, { asOf: '2026-01-01' })).toThrow(
      expect.objectContaining({ name: 'KimError', code: 'missing-argument' }),
    );
  }
});
