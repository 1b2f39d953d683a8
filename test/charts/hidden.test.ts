import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementChart } from '../../src/charts/agreement-chart.js';
import { changeChart } from '../../src/charts/change-chart.js';
import { classCounts } from '../../src/charts/class-counts.js';
import { classSharesChart } from '../../src/charts/class-shares-chart.js';
import { countingChart } from '../../src/charts/counting-chart.js';
import { coverageChart } from '../../src/charts/coverage-chart.js';
import { sensitivityChart } from '../../src/charts/sensitivity-chart.js';
import { type SafeTable, suppressSmallCells } from '../../src/privacy/small-cells.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { draw, textsOf } from './draw.js';
import { agreement, classesIn, dimensionsIn, shares } from './samples.js';

const invalid = expect.objectContaining({ code: 'invalid-argument' });
const classes = classesIn(en);
const codes = classes.map(({ code }) => code);
const options = { language: en, classes, width: 360 };

describe('hidden counts of classes', () => {
  const table = suppressSmallCells(
    [
      [6, 1, 7, 20],
      [3, 16, 9, 12],
    ],
    { minimum: 5 },
  );
  const { counts, totals } = classCounts(table, ['A', 'B'], codes);

  it('are one part together, next to what is shown', async () => {
    const spec = classSharesChart(counts, { ...options, totals });
    expect(spec.description).toContain(en.charts.hidden.note);
    expect(spec.title.subtitle.join(' ')).toContain(en.charts.hidden.note);
    const parts = spec.data.values.filter(({ row, from }) => row === 0 && from !== null);
    expect(parts.at(-1)).toMatchObject({ to: 1, mark: en.charts.hidden.figure, scored: null });
    const { complaints, svg } = await draw(spec);
    expect(complaints).toEqual([]);
    expect(textsOf(svg)).toContain('34 KIMs');
  });

  it('without a total have no bar, and what is shown is listed', () => {
    const spec = classSharesChart(counts, options);
    expect(spec.data.values.filter(({ row, from, to }) => row === 0 && from === 0 && to === 1)).toHaveLength(1);
    const shown = counts.flatMap(({ region, count }) => (region === 'A' && count !== null ? [count] : []));
    for (const count of shown) expect(spec.description).toContain(` ${count}`);
    expect(spec.description).not.toContain('34 KIMs');
  });

  it.each([
    [
      'a single one beside a total',
      [
        { region: 'A', class: 'rendah', count: null },
        { region: 'A', class: 'tinggi', count: 9 },
      ],
      12,
    ],
    [
      'a total below what is shown',
      [
        { region: 'A', class: 'rendah', count: null },
        { region: 'A', class: 'sedang', count: null },
        { region: 'A', class: 'tinggi', count: 9 },
      ],
      8,
    ],
  ])('are refused: %s', (_, rows, count) => {
    expect(() => classSharesChart(rows, { ...options, totals: [{ region: 'A', count }] })).toThrow(invalid);
  });

  it('never show in a chart: two tables that are published alike are drawn alike', () => {
    const row = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: codes.length, maxLength: codes.length });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (table_) => {
        const published = suppressSmallCells(table_, { minimum: 5 });
        const names = table_.map((_, i) => `R${i}`);
        const made = classCounts(published, names, codes);
        const text = JSON.stringify(classSharesChart(made.counts, { ...options, totals: made.totals }));
        // Only what may be shown goes in: the reasons, of which one says "small", leave no trace.
        const bare: SafeTable = {
          total: { count: published.total.count } as never,
          holdsAgainst: published.holdsAgainst,
          cells: published.cells.map((cells) => cells.map(({ count }) => ({ count }) as never)),
          rowTotals: published.rowTotals.map(({ count }) => ({ count }) as never),
          columnTotals: published.columnTotals.map(({ count }) => ({ count }) as never),
        };
        const again = classCounts(bare, names, codes);
        expect(JSON.stringify(classSharesChart(again.counts, { ...options, totals: again.totals }))).toBe(text);
        expect(text).not.toMatch(/primary|secondary/);
      }),
      { numRuns: 40 },
    );
  });

  it('need a name for every row and column', () => {
    expect(() => classCounts(table, ['A'], codes)).toThrow(invalid);
    expect(() => classCounts(table, ['A', 'B'], ['x'])).toThrow(invalid);
  });
});

describe('hidden regions of the counting index', () => {
  const dimensions = dimensionsIn(id);
  it('are an outline that says so', () => {
    const spec = countingChart([{ region: 'A', units: null, m0: null }], { language: id, dimensions });
    expect(spec.data.values[0]).toMatchObject({ kind: 'missing', figures: id.charts.hidden.figure });
    expect(spec.description).toContain(id.charts.hidden.note);
  });

  it.each([
    ['M0 without units', { region: 'A', units: null, m0: 0.5 }],
    ['units without M0', { region: 'A', units: 3, m0: null }],
    [
      'contributions',
      { region: 'A', units: null, m0: null, contributions: [{ dimension: dimensions[0]?.code ?? '', share: 1 }] },
    ],
  ])('refuse %s', (_, row) => {
    expect(() => countingChart([row], { language: id, dimensions })).toThrow(invalid);
  });
});

describe('shares', () => {
  const { data, description } = coverageChart(shares, { language: en });

  it('say of every row what is known of it', () => {
    expect(data.values.map(({ figures, share }) => [figures, share])).toEqual([
      ['9 of 18 (50%)', 0.5],
      ['20 of 20 (100%)', 1],
      ['0 of 11 (0%)', 0],
      ['not shown of 17', null],
      ['not shown', null],
      ['number of villages not known', null],
    ]);
    expect(description).toContain(en.charts.hidden.note);
  });

  it('are told by their ends where there are many', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ name: `K${i}`, count: i, of: 10 }));
    expect(coverageChart(many, { language: en }).description).toContain(
      'highest K8: 8 of 10 (80%); lowest K0: 0 of 10 (0%)',
    );
    const none = many.map((row) => ({ ...row, count: null }));
    expect(coverageChart(none, { language: en }).description).toContain(en.charts.hidden.figure);
    expect(coverageChart([], { language: en }).description).toContain(en.charts.noData);
  });

  it.each([
    ['more than the whole', { name: 'a', count: 2, of: 1 }],
    ['less than none', { name: 'a', count: -1, of: 1 }],
    ['a part of one', { name: 'a', count: 0.5, of: 1 }],
    ['a whole that is none', { name: 'a', count: null, of: Number.NaN }],
  ])('refuse %s', (_, row) => {
    expect(() => coverageChart([row], { language: en })).toThrow(invalid);
  });

  it('refuse a name twice', () => {
    expect(() => coverageChart([shares[0] as never, shares[0] as never], { language: en })).toThrow(invalid);
  });
});

describe('agreementChart', () => {
  it('has its scale from the lowest alpha on, and its two marks', () => {
    const spec = agreementChart(agreement, { language: en });
    expect(spec.data.values[0]).toMatchObject({ bottom: -0.3, figures: '0.72 (0.60–0.81)' });
    expect(spec.data.values[0]).toMatchObject({ tentative: 0.667, firm: 0.8 });
    expect(agreementChart([], { language: en }).description).toContain(en.charts.noData);
  });

  it('tells many by their ends', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ name: `K${i}`, alpha: i / 10, units: 30 }));
    expect(agreementChart(many, { language: en }).description).toContain(
      'highest K8 0.80 (n = 30); lowest K0 0.00 (n = 30)',
    );
  });

  it.each([
    ['an alpha above 1', { name: 'a', alpha: 1.2, units: 3 }],
    ['an interval without alpha', { name: 'a', low: 0, high: 1, units: 3 }],
    ['an interval upside down', { name: 'a', alpha: 0.5, low: 0.6, high: 0.4, units: 3 }],
  ])('refuses %s', (_, row) => {
    expect(() => agreementChart([row], { language: en })).toThrow(invalid);
  });
});

describe('sensitivityChart', () => {
  it('puts the strongest first, on a scale that is the same on both sides', () => {
    const rows = [
      { name: 'little', changes: [0.2] as const },
      { name: 'much', changes: [-3, 1] as const },
    ];
    const { data, layer } = sensitivityChart(rows, { language: en });
    expect(data.values.map(({ name, from, to, figures }) => [name, from, to, figures])).toEqual([
      ['much', -3, 1, '−3.0 / +1.0'],
      ['little', 0, 0.2, '+0.2'],
    ]);
    expect(layer[0]?.encoding.x?.scale?.domain).toEqual([-5, 5]);
  });

  it('tells many by their ends, and none as none', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ name: `K${i}`, changes: [i] as const }));
    expect(sensitivityChart(many, { language: en }).description).toContain('highest K8 +8.0; lowest K0 0.0');
    expect(sensitivityChart([], { language: en }).description).toContain(en.charts.noData);
  });

  it.each([[[]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])('refuses the changes %j', (changes) => {
    expect(() => sensitivityChart([{ name: 'a', changes: changes as never }], { language: en })).toThrow(invalid);
  });
});

describe('changeChart', () => {
  const split = { records: 3, availability: -1, rules: 0.5, rule: 'mean-of-all-orders' as const, criteria: [] };

  it('names three causes that add up, or two where the rules are the same', () => {
    const both = { before: 40, after: 42.5, split, sameFramework: false };
    const names = (spec: ReturnType<typeof changeChart>) => spec.data.values.map(({ figures }) => figures);
    expect(names(changeChart(both, { language: en }))).toEqual(['+3.0', '−1.0', '+0.5', '+2.5']);
    const same = { before: 40, after: 42, split: { ...split, rules: 0 }, sameFramework: true };
    expect(names(changeChart(same, { language: en }))).toEqual(['+3.0', '−1.0', '+2.0']);
  });

  it.each([{}, { before: 1, after: 2 }, { before: 1, split }, { after: 1, split }])('refuses %j', (part) => {
    expect(() => changeChart({ sameFramework: true, ...part }, { language: en })).toThrow(invalid);
  });
});
