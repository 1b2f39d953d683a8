import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import type { Language } from '../../src/texts/language.js';
import { type Choice, choices } from '../../src/vocabulary/choices.js';
import { ageBandBounds } from '../../src/vocabulary/concepts/age-bands.js';
import { provinces } from '../../src/vocabulary/law/provinces.js';
import { conceptsInOrder } from '../../src/vocabulary/queries.js';
import { everyScheme } from './every-scheme.js';

const languages = [id, en];
const listOf = (scheme: (typeof everyScheme)[number], language: Language) =>
  choices(scheme, language, { asOf: scheme.horizon });
const valuesOf = (schemeId: string) => {
  const scheme = everyScheme.find((one) => one.id === schemeId);
  if (scheme === undefined) throw new Error(`${schemeId} is gone`);
  return listOf(scheme, id).map(({ value }) => value);
};

describe.each(everyScheme.map((scheme) => [scheme.id, scheme] as const))('the choices of %s', (_id, scheme) => {
  it.each(languages)('can be told apart and understood in $locale', (language) => {
    const offered = listOf(scheme, language).filter(({ deprecated }) => !deprecated);
    const labels = offered.map(({ label }) => label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, description = '' } of offered) {
      expect(label).toBe(label.trim());
      expect(label.length).toBeLessThanOrEqual(80);
      expect(description, label).toMatch(/[.!?)”"]$/);
      expect(description.toLowerCase(), label).not.toBe(`${label.toLowerCase()}.`);
    }
  });

  it('are the same codes in the same order in both languages', () => {
    const codes = languages.map((language) => listOf(scheme, language).map(({ value, depth }) => [value, depth]));
    expect(codes[0]).toEqual(codes[1]);
  });

  it('stand below what they belong to, and whatever gathers the rest stands last', () => {
    const placed = conceptsInOrder(scheme);
    const above: string[] = [];
    for (const { code, concept, depth } of placed) {
      above.length = depth;
      expect(concept.broader).toBe(above.at(-1));
      above.push(code);
    }
    for (const { code, concept } of placed.filter(({ code }) => /-lain$|^di-luar-/.test(code))) {
      const siblings = placed.filter((one) => one.concept.broader === concept.broader);
      expect(siblings.at(-1)?.code).toBe(code);
    }
  });
});

describe('what has an order of its own', () => {
  it('rises with age and with the share', () => {
    const from = (code: string) => ageBandBounds[code as keyof typeof ageBandBounds].from;
    const ages = valuesOf('age-bands').map(from);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    expect(valuesOf('share-bands')).toEqual([
      'tidak-ada',
      'sebagian-kecil',
      'kurang-dari-separuh',
      'separuh-atau-lebih',
      'hampir-semua',
    ]);
  });

  it('goes from the wide to the near', () => {
    expect(valuesOf('government-levels')).toEqual([
      'pusat',
      'provinsi',
      'kabupaten-kota',
      'kecamatan',
      'desa-kelurahan',
    ]);
    expect(valuesOf('area-levels').slice(0, 4)).toEqual(['provinsi', 'kabupaten', 'kota', 'kecamatan']);
  });

  it('follows the course of things', () => {
    expect(valuesOf('adinda')).toEqual(['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi']);
    expect(valuesOf('information-cycle')).toEqual(['mengumpulkan', 'mengolah', 'mendistribusikan']);
    expect(valuesOf('officer-roles').slice(0, 4)).toEqual(['ketua', 'wakil-ketua', 'sekretaris', 'bendahara']);
  });

  it('goes through the islands as the codes of the provinces do, the young provinces last', () => {
    const names: readonly Choice[] = choices(provinces, id, { asOf: provinces.horizon });
    expect(names[0]?.label).toBe('Aceh');
    expect(names).toHaveLength(38);
  });
});
