import { describe, expect, it } from 'vitest';
import { id } from '../../src/texts/id/index.js';
import {
  type Province,
  type ProvinceConcept,
  provinces,
  provinceWithCode,
} from '../../src/vocabulary/law/provinces.js';
import { parseRegionCode } from '../../src/vocabulary/law/region-code.js';
import { sources } from '../../src/vocabulary/sources.js';

const rows = Object.entries<ProvinceConcept>(provinces.concepts) as [Province, ProvinceConcept][];
const codes = rows.map(([, row]) => row.regionCode);

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe('provinces', () => {
  it('has the 38 codes in force since 2022, in the order of the codes', () => {
    // Blocks as counted in Kepmendagri 300.2.2-2430/2025.
    const expected = [
      ...range(11, 19),
      ...range(21, 21),
      ...range(31, 36),
      ...range(51, 53),
      ...range(61, 65),
      ...range(71, 76),
      ...range(81, 82),
      ...range(91, 96),
    ];
    expect(expected).toHaveLength(38);
    expect(codes).toEqual(expected);
  });

  it('has region codes of the level province', () => {
    for (const code of codes) expect(parseRegionCode(code)).toMatchObject({ wellFormed: true, level: 'provinsi' });
  });

  it('has as code the Indonesian name in lower case', () => {
    for (const [code, { label }] of Object.entries(id.concepts.provinces.concepts)) {
      expect(label.toLowerCase().replaceAll(' ', '-')).toBe(code);
    }
  });

  it('dates exactly the five provinces younger than the rules on KIM, by the law it cites', () => {
    const dated = rows.filter(([, row]) => row.since !== undefined);
    expect(dated.map(([code]) => code)).toEqual([
      'kalimantan-utara',
      'papua-selatan',
      'papua-tengah',
      'papua-pegunungan',
      'papua-barat-daya',
    ]);
    for (const [, row] of dated) {
      const law = row.sources.map(({ source }) => sources[source]).find(({ kind }) => kind === 'regulation');
      expect(law?.published).toBe(row.since);
    }
  });
});

describe('provinceWithCode', () => {
  it('finds every province by its code', () => {
    for (const [code, row] of rows) expect(provinceWithCode(row.regionCode)).toBe(code);
  });

  it.each(['', '6', '97', '620', '62.71'])('knows no province with the code %j', (text) => {
    expect(provinceWithCode(text)).toBeUndefined();
  });

  it('finds a province from the day of its law, not a day before', () => {
    expect(provinceWithCode('65', '2012-11-15')).toBeUndefined();
    expect(provinceWithCode('65', '2012-11-16')).toBe('kalimantan-utara');
  });

  it('finds provinces without a date on any day', () => {
    expect(provinceWithCode('62', '1990-01-01')).toBe('kalimantan-tengah');
  });
});
