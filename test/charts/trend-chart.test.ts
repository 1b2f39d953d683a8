import { describe, expect, it } from 'vitest';
import { trendChart } from '../../src/charts/trend-chart.js';
import { id } from '../../src/texts/id/index.js';
import { draw, labelsOf, textsOf } from './draw.js';
import { series } from './samples.js';

/** The path of the line that joins the scores. */
const pathOf = (svg: string) =>
  /<path[^>]*d="([^"]*)"[^>]*stroke="#0072b2"|<path[^>]*stroke="#0072b2"[^>]*d="([^"]*)"/.exec(svg)?.[0];

describe('trendChart', () => {
  it('breaks the line where there is no score', async () => {
    const whole = await draw(
      trendChart(
        series.filter(({ score }) => score !== undefined),
        { language: id, width: 360 },
      ),
    );
    const broken = await draw(trendChart(series, { language: id, width: 360 }));
    const moves = (svg: string) => (/d="([^"]*)"/.exec(pathOf(svg) ?? '')?.[1] ?? '').match(/M/g)?.length;
    expect(moves(whole.svg)).toBe(1);
    expect(moves(broken.svg)).toBe(2);
    expect(labelsOf(broken.svg)).toContain('2022 belum ada nilai');
    expect(textsOf(broken.svg)).toContain('belum ada nilai');
  });

  it('places periods by time, not by number', async () => {
    const { svg } = await draw(trendChart(series, { language: id, width: 360 }));
    const xs = ['2021', '2023', '2025'].map((year) =>
      Number(new RegExp(`aria-label="${year}[^"]*"[^>]*translate\\(([\\d.]+),`).exec(svg)?.[1]),
    );
    expect(xs[2]! - xs[1]!).toBeCloseTo(xs[1]! - xs[0]!, 6);
  });

  it('tells the slope with its interval', () => {
    const line = { slope: 3.4, intercept: -6828, low: 2.1, high: 4.25 };
    expect(trendChart(series, { language: id, line }).description).toMatch(
      /Garis kecenderungan \(kemiringan Sen\): 3,40 poin per satuan waktu, rentang 2,10 sampai 4,25\.$/,
    );
  });

  it('says the unit of time where it is named', () => {
    const line = { slope: 3.4, intercept: 0, unit: 'tahun' };
    expect(trendChart(series, { language: id, line }).description).toContain('3,40 poin per tahun.');
  });

  it('draws a fitted line where it lies, and cuts it at the edge of the scale', () => {
    const line = { slope: 50, intercept: 50 - 50 * 2022.5 };
    const [layer] = trendChart(series, { language: id, line }).layer;
    const rows = layer?.data?.values ?? [];
    expect(rows[0]).toMatchObject({ at: 2020, value: 0 });
    expect(rows[20]).toMatchObject({ at: 2022.5, value: 50 });
    expect(rows.at(-1)).toMatchObject({ at: 2025, value: 100 });
  });

  it('tells a long series by its ends', () => {
    const long = Array.from({ length: 12 }, (_, i) => ({ at: i, label: `bulan ${i + 1}`, score: (i * 37) % 100 }));
    expect(trendChart(long, { language: id }).description).toBe(
      'Perkembangan nilai. Dari bulan 1 0,0 menjadi bulan 12 7,0; nilai terendah bulan 1 0,0, nilai tertinggi bulan 9 96,0.',
    );
  });

  it('has labels that no text can break out of', async () => {
    const { complaints, svg } = await draw(
      trendChart([{ at: 1, label: '"][0] \\ </text>', score: 5 }], { language: id, width: 360 }),
    );
    expect(complaints).toEqual([]);
    expect(textsOf(svg)).toContain('"][0] \\ </text>');
  });

  it('says so when there is nothing', () => {
    expect(trendChart([], { language: id }).description).toBe('Perkembangan nilai. Belum ada data.');
  });

  it.each([
    [
      'equal times',
      [
        { at: 1, label: 'a' },
        { at: 1, label: 'b' },
      ],
      {},
    ],
    [
      'falling times',
      [
        { at: 2, label: 'a' },
        { at: 1, label: 'b' },
      ],
      {},
    ],
    ['a time that is no number', [{ at: Number.NaN, label: 'a' }], {}],
    ['a score below the scale', [{ at: 1, label: 'a', score: -1 }], {}],
    ['a slope that is no number', [{ at: 1, label: 'a' }], { line: { slope: Number.NaN, intercept: 0 } }],
    ['half an interval of the slope', [{ at: 1, label: 'a' }], { line: { slope: 1, intercept: 0, low: 0 } }],
  ])('refuses %s', (_, points, options) => {
    expect(() => trendChart(points, { language: id, ...options })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
