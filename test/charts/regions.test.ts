import { describe, expect, it } from 'vitest';
import { classSharesChart } from '../../src/charts/class-shares-chart.js';
import { countingChart } from '../../src/charts/counting-chart.js';
import { rankIntervalsChart } from '../../src/charts/rank-intervals-chart.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { draw, labelsOf, textsOf } from './draw.js';
import { classesIn, contributions, counting, counts, dimensionsIn, ranks } from './samples.js';

const invalid = expect.objectContaining({ code: 'invalid-argument' });
/** Length in pixels of the bar of a label. */
const lengthOf = (svg: string, label: string) =>
  Number(new RegExp(`aria-label="${label}[^"]*"[^>]*d="M[\\d.]+,[\\d.]+h([\\d.]+)`).exec(svg)?.[1]);

describe('classSharesChart', () => {
  const options = { language: id, classes: classesIn(id), width: 360 };

  it('counts groups without a score in the total, as a share of their own', async () => {
    const { svg } = await draw(classSharesChart(counts, options));
    expect(labelsOf(svg)).toContain('Kabupaten Kotawaringin Barat: belum ada nilai 4 (27%)');
    expect(lengthOf(svg, 'Kabupaten Kotawaringin Barat: belum ada nilai')).toBeCloseTo((340 * 4) / 15, 1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['15 KIM', '20 KIM', '0 KIM']));
  });

  it('names a region without any group and draws no bar for it', async () => {
    const { svg } = await draw(classSharesChart(counts, options));
    expect(textsOf(svg)).toContain('Kabupaten Kapuas');
    expect(labelsOf(svg).filter((label) => label.startsWith('Kabupaten Kapuas'))).toEqual([]);
  });

  it('tells many regions by their total', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ region: `R${i}`, class: 'tinggi', count: i }));
    expect(classSharesChart(many, options).description).toBe(
      'Sebaran kategori menurut wilayah. 21 KIM di 7 wilayah. Sangat Rendah 0, Rendah 0, Sedang 0, Tinggi 21, belum ada nilai 0.',
    );
  });

  it.each([
    ['an unknown class', [{ region: 'A', class: 'lain', count: 1 }]],
    [
      'a pair twice',
      [
        { region: 'A', class: null, count: 1 },
        { region: 'A', class: null, count: 2 },
      ],
    ],
    ['a part of a group', [{ region: 'A', class: null, count: 0.5 }]],
    ['less than none', [{ region: 'A', class: null, count: -1 }]],
  ])('refuses %s', (_, rows) => {
    expect(() => classSharesChart(rows, options)).toThrow(invalid);
  });

  it('refuses more classes than it can tell apart', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ code: `${i}`, label: 'x' }));
    expect(() => classSharesChart([], { language: id, classes: many })).toThrow(invalid);
  });
});

describe('countingChart', () => {
  const options = { language: en, dimensions: dimensionsIn(en), width: 360 };

  it('draws segments that add up to the index', async () => {
    const { svg } = await draw(countingChart(counting, options));
    const lengths = dimensionsIn(en).map(({ label }) => lengthOf(svg, `Kabupaten Kotawaringin Barat: ${label}`));
    expect(lengths.reduce((a, b) => a + b, 0)).toBeCloseTo((340 * 0.415) / 0.5, 1);
    expect(lengths[0]! / lengths[3]!).toBeCloseTo(2, 2);
  });

  it('tells an index of 0 from one that could not be computed', async () => {
    const { svg } = await draw(countingChart(counting, options));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['0.00', 'cannot be computed yet']));
    expect(svg.match(/stroke-dasharray="4,3"/g)).toHaveLength(1);
  });

  it('reads the same numbers as empowerment', async () => {
    const { svg } = await draw(countingChart(counting, { ...options, reading: 'empowerment' }));
    expect(lengthOf(svg, 'Kabupaten Kotawaringin Barat: empowerment')).toBeCloseTo(340 * 0.585, 1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['0.59', '1.00']));
  });

  it('tells many regions by their ends, whichever way they are read', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ region: `R${i}`, units: 5, m0: i / 10, contributions }));
    expect(countingChart(many, options).description).toContain('9 regions: highest R8 0.80; lowest R0 0.00.');
    expect(countingChart(many, { ...options, reading: 'empowerment' }).description).toContain(
      '9 regions: highest R0 1.00; lowest R8 0.20.',
    );
  });

  it.each([
    ['an index above 1', [{ region: 'A', units: 1, m0: 1.2, contributions }]],
    ['contributions that do not sum to 1', [{ region: 'A', units: 1, m0: 0.2, contributions: contributions.slice(1) }]],
    ['an unknown dimension', [{ region: 'A', units: 1, m0: 0.2, contributions: [{ dimension: 'x', share: 1 }] }]],
    [
      'a region twice',
      [
        { region: 'A', units: 1 },
        { region: 'A', units: 2 },
      ],
    ],
  ])('refuses %s', (_, rows) => {
    expect(() => countingChart(rows, options)).toThrow(invalid);
  });
});

describe('rankIntervalsChart', () => {
  it('says the interval of every rank', async () => {
    const { svg } = await draw(rankIntervalsChart(ranks, { language: id, width: 360 }));
    expect(labelsOf(svg)).toEqual([
      'Kabupaten Kotawaringin Barat 1 (1 sampai 3)',
      'Kota Palangka Raya 2,5 (1 sampai 4)',
      'Kabupaten Kapuas 4 (3 sampai 4)',
    ]);
  });

  it('has at most some ten ticks, the first and the last rank among them', () => {
    const rows = [{ name: 'A', rank: 40, low: 1, high: 514 }];
    const values = rankIntervalsChart(rows, { language: id }).layer[0]?.encoding.x?.axis?.values ?? [];
    expect(values.length).toBeLessThanOrEqual(11);
    expect([values[0], values.at(-1)]).toEqual([1, 514]);
  });

  it.each([
    ['a rank of 0', [{ name: 'A', rank: 0, low: 0, high: 1 }]],
    ['an interval upside down', [{ name: 'A', rank: 2, low: 3, high: 1 }]],
    ['an endless rank', [{ name: 'A', rank: 2, low: 1, high: Number.POSITIVE_INFINITY }]],
    [
      'a name twice',
      [
        { name: 'A', rank: 1, low: 1, high: 1 },
        { name: 'A', rank: 2, low: 2, high: 2 },
      ],
    ],
  ])('refuses %s', (_, rows) => {
    expect(() => rankIntervalsChart(rows, { language: id })).toThrow(invalid);
  });
});
