import { describe, expect, it } from 'vitest';
import { agreementChart } from '../../src/charts/agreement-chart.js';
import { changeChart } from '../../src/charts/change-chart.js';
import { classSharesChart } from '../../src/charts/class-shares-chart.js';
import { countingChart } from '../../src/charts/counting-chart.js';
import { coverageChart } from '../../src/charts/coverage-chart.js';
import { profileChart } from '../../src/charts/profile-chart.js';
import { profileRows } from '../../src/charts/profile-rows.js';
import { rankIntervalsChart } from '../../src/charts/rank-intervals-chart.js';
import { sensitivityChart } from '../../src/charts/sensitivity-chart.js';
import type { ChartChannel, ChartLayer, ChartValue, VegaLiteSpec } from '../../src/charts/spec.js';
import { trendChart } from '../../src/charts/trend-chart.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { scoreValues } from '../../src/score/score-values.js';
import { id } from '../../src/texts/id/index.js';
import { child, framework, group, share } from '../score/support/frameworks.js';
import { agreement, charts, classesIn, dimensionsIn, ranks, series, shares } from './samples.js';

/* A chart read back without drawing it: what every mark stands for, what is read aloud, and what fits where. */

const language = id;
const words = id.charts;
const { number, percent } = id.format;
const all = Object.entries(charts).map(([name, chart]) => ({ name, chart }));
const channels = ({ encoding }: ChartLayer) =>
  Object.entries(encoding).filter((entry): entry is [string, ChartChannel] => entry[1] !== undefined);
const rowsOf = (spec: VegaLiteSpec, layer: ChartLayer) => (layer.data ?? spec.data).values;
const sentencesOf = (spec: VegaLiteSpec) =>
  spec.data.values.flatMap((row) => (typeof row.sentence === 'string' && row.sentence !== '' ? [row.sentence] : []));
const axesOf = (spec: VegaLiteSpec, channel: 'x' | 'y') =>
  spec.layer.flatMap(({ encoding }) => encoding[channel]?.axis ?? []);
const labelsOf = (spec: VegaLiteSpec, channel: 'x' | 'y' = 'x') => {
  const [axis] = axesOf(spec, channel);
  return JSON.parse(axis?.labelExpr.replace(/\[indexof.*$/, '') ?? '[]') as string[];
};
const column = (spec: VegaLiteSpec, field: string) => spec.data.values.map((row) => row[field]);

describe.each(all)('the $name chart', ({ chart }) => {
  const spec = () => chart({ language, width: 360 });

  it('reads aloud what has a sentence, each once, and nothing else', () => {
    const own = spec();
    const aloud = own.layer.filter(({ mark }) => mark.aria);
    expect(aloud.length).toBeGreaterThan(0);
    for (const layer of own.layer) {
      expect(layer.mark.aria).toBe(layer.encoding.description !== undefined);
      expect(layer.encoding.tooltip).toEqual(layer.encoding.description);
    }
    expect(own.title.aria).toBe(false);
    for (const axis of [...axesOf(own, 'x'), ...axesOf(own, 'y')]) expect(axis.aria).toBe(false);
    for (const { encoding } of own.layer) if (encoding.fill?.legend) expect(encoding.fill.legend.aria).toBe(false);
    const sentences = sentencesOf(own);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('draws every mark from a value that is there, within the scale', () => {
    const own = spec();
    for (const layer of own.layer) {
      for (const [name, channel] of channels(layer)) {
        if (channel.field === undefined) {
          expect(channel.value, name).toBeDefined();
          continue;
        }
        const values = rowsOf(own, layer).flatMap((row) => row[channel.field ?? ''] ?? []);
        expect(values.length, `${name}: ${channel.field}`).toBeGreaterThan(0);
        const [low, high] = (channel.scale?.domain ?? []) as number[];
        if (channel.type !== 'quantitative' || low === undefined || high === undefined) continue;
        expect(channel.scale?.nice).toBe(false);
        for (const value of values as number[]) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-9);
          expect(value).toBeLessThanOrEqual(high + 1e-9);
        }
      }
    }
  });

  it('gives every mark a place, and draws none where there is nothing', () => {
    const own = spec();
    for (const layer of own.layer) {
      const { x, y, x2, y2, text } = layer.encoding;
      expect(x, JSON.stringify(layer.mark)).toBeDefined();
      // What is missing in a series is a line over the whole height; everything else has a height, or a row.
      if (y === undefined) expect(layer.mark).toMatchObject({ type: 'rule', strokeDash: [4, 3] });
      if (layer.mark.type === 'bar') expect(x2).toBeDefined();
      if (layer.mark.type === 'area') expect(y2).toBeDefined();
      expect(text !== undefined).toBe(layer.mark.type === 'text');
      for (const channel of [x, y]) {
        if (channel?.type === 'quantitative') expect(channel.scale?.domain).toHaveLength(2);
      }
      const filters = (layer.transform ?? []).map(
        ({ filter }) => new Function('datum', 'isValid', `return ${filter};`),
      );
      const drawn = rowsOf(own, layer).filter((datum) =>
        filters.every((holds) => holds(datum, (value: unknown) => value !== null && value !== undefined)),
      );
      // A line is broken where its values are.
      if (layer.mark.type === 'line') continue;
      for (const [, { field }] of channels(layer)) {
        if (field === undefined) continue;
        for (const row of drawn) expect(row[field] ?? null, `${field}: ${JSON.stringify(row)}`).not.toBeNull();
      }
    }
  });

  it('draws what is missing as an empty outline or a dashed line, in a layer of its own', () => {
    for (const { mark, encoding } of spec().layer) {
      if (mark.strokeDash?.[0] !== 4 || mark.type !== 'bar') continue;
      expect(mark.aria).toBe(true);
      expect([encoding.fill, encoding.color]).toEqual([undefined, undefined]);
    }
  });

  it('writes every tick, from one end of the scale to the other', () => {
    const own = spec();
    for (const channel of ['x', 'y'] as const) {
      for (const axis of axesOf(own, channel)) {
        expect(axis.labelExpr).toContain(`[indexof(${JSON.stringify(axis.values)}, datum.value)]`);
        expect(JSON.parse(axis.labelExpr.replace(/\[indexof.*$/, ''))).toHaveLength(axis.values.length);
        expect(axis.values).toEqual([...axis.values].sort((a, b) => a - b));
        expect(axis.labelFlush).toBe(true);
      }
    }
    const scaled = own.layer.flatMap(({ encoding: { x } }) => (x?.axis && x.scale?.domain ? [x] : []))[0];
    const [low, high] = (scaled?.scale?.domain ?? []) as number[];
    expect([scaled?.axis?.values[0], scaled?.axis?.values.at(-1)]).toEqual([low, high]);
  });

  it('has in its legend every colour of its marks, each name once', () => {
    for (const { encoding } of spec().layer) {
      const { scale, legend, field } = encoding.fill ?? {};
      if (!scale) continue;
      const marks = scale.domain as string[];
      expect(legend).toMatchObject({ orient: 'bottom', labelLimit: 0, titleLimit: 0 });
      expect(new Set(marks).size).toBe(marks.length);
      expect(scale.range).toHaveLength(marks.length);
      expect(new Set(scale.range).size).toBe(marks.length);
      expect(marks).toEqual(expect.arrayContaining([...new Set(column(spec(), field ?? ''))].filter((one) => one)));
    }
  });

  it('takes the width asked for, or that of its container', () => {
    for (const width of [240, 300, 1000]) {
      const own = chart({ language, width });
      expect(Number(own.width) + own.padding.left + own.padding.right).toBe(width);
      expect(own.autosize).toEqual({ type: 'none', contains: 'content' });
      expect(own.padding.left + own.title.dx).toBe(own.padding.right);
      // Lines of text above, then the plot, then its axis and legend.
      const { text, subtitle } = own.title;
      expect(own.padding.top).toBeGreaterThanOrEqual(10 + text.length * 15 + subtitle.length * 12);
      expect(own.padding.bottom).toBeGreaterThanOrEqual(10 + 24);
      for (const [lines, size] of [
        [text, 15 * 0.6],
        [subtitle, 12 * 0.54],
      ] as const) {
        for (const line of lines) if (line.includes(' ')) expect(line.length * size).toBeLessThanOrEqual(width - 20);
        // No line has room for the next word.
        lines.slice(1).forEach((line, i) => {
          const [word = ''] = line.split(' ');
          expect(((lines[i]?.length ?? 0) + 1 + word.length) * size).toBeGreaterThan(width - 20);
        });
      }
    }
    const { width, padding, autosize, title, ...rest } = chart({ language });
    expect([width, autosize]).toEqual(['container', { type: 'fit-x', contains: 'padding' }]);
    expect(padding).toEqual({ left: 10, top: 10, right: 10, bottom: 10 });
    // In a container the text is laid out for the narrowest phone.
    const narrow = chart({ language, width: 300 });
    expect(title).toEqual(narrow.title);
    expect(rest.height).toBe(narrow.height);
  });

  it('puts a name and its figures beside each other only where they fit', () => {
    for (const width of [240, 360, 1000]) {
      const own = chart({ language, width });
      const figures = own.layer.find(
        ({ encoding }) => encoding.text?.field === 'figures' && encoding.y?.field === 'row',
      );
      if (figures === undefined) continue;
      const headed = own.data.values.filter((row) => row.name !== '' && row.name !== undefined);
      const need = headed.map(
        ({ name, figures }) => 12 * (String(name).length * 0.54 + (String(figures).length + 2) * 0.6),
      );
      const fits = Math.max(0, ...need) <= width - 20;
      expect(figures.mark.align).toBe(fits ? 'right' : 'left');
      expect(figures.encoding.x).toEqual({ value: fits ? 'width' : 0 });
      expect(Number(figures.mark.dy) < 0).toBe(fits);
      expect(own.height).toBe(Math.max(headed.length, 1) * (fits ? 48 : 62));
    }
  });
});

describe('what is said', () => {
  const width = 360;
  const figuresOf = (spec: VegaLiteSpec) =>
    spec.data.values.flatMap(({ name, figures }) => (name === '' ? [] : [[name, figures]])) as ChartValue[][];

  it('of a part of a whole: counts and share, what is hidden, and what cannot be said', () => {
    const spec = coverageChart(shares, { language, width });
    const { coverage, hidden } = words;
    const of = (count: number | null, whole: number | null) =>
      coverage.of(count === null ? hidden.figure : number(count), whole === null ? hidden.figure : number(whole));
    expect(figuresOf(spec)).toEqual([
      ['Kumai', `${of(9, 18)} (${percent(0.5, 0)})`],
      ['Arut Selatan', `${of(20, 20)} (${percent(1, 0)})`],
      ['Pangkalan Lada', `${of(0, 11)} (${percent(0, 0)})`],
      ['Kotawaringin Lama', of(null, 17)],
      ['Pangkalan Banteng', hidden.figure],
      ['Arut Utara', coverage.missing],
    ]);
    expect(column(spec, 'share')).toEqual([0.5, 1, 0, null, null, null]);
    expect(sentencesOf(spec)).toEqual(figuresOf(spec).map(([name, figures]) => `${name}: ${figures}`));
    const note = ` ${hidden.note}`;
    expect(spec.description).toBe(
      `${coverage.title}. ${coverage.summary(number(6), sentencesOf(spec).join('; '))}${note}`,
    );
    expect(spec.title.subtitle.join(' ')).toBe(coverage.subtitle + note);
    const open = coverageChart(shares.slice(0, 3), { language, width });
    expect(open.title.subtitle.join(' ')).toBe(coverage.subtitle);
    expect(coverageChart([], { language }).description).toBe(`${coverage.title}. ${words.noData}`);
    expect(labelsOf(spec)).toEqual([0, 0.25, 0.5, 0.75, 1].map((value) => percent(value, 0)));
  });

  it('of more than eight wholes: the greatest share and the least', () => {
    const nine = Array.from({ length: 9 }, (_, i) => ({ name: `k${i}`, count: i === 4 ? null : (i * 2) % 9, of: 10 }));
    const sentence = (name: string, count: number) =>
      `${name}: ${words.coverage.of(number(count), number(10))} (${percent(count / 10, 0)})`;
    const { description } = coverageChart(nine, { language });
    expect(description).toContain(words.ends(sentence('k8', 7), sentence('k0', 0)));
    const eight = coverageChart(nine.slice(0, 8), { language }).description;
    expect(eight).toContain(sentence('k1', 2));
    const secret = nine.map(({ name }) => ({ name, count: null, of: null }));
    expect(coverageChart(secret, { language }).description).toContain(
      words.coverage.summary(number(9), words.hidden.figure),
    );
  });

  it.each([
    ['more than the whole', [{ name: 'a', count: 2, of: 1 }]],
    [
      'two of one name',
      [
        { name: 'a', count: 1, of: 1 },
        { name: 'a', count: 0, of: 1 },
      ],
    ],
    ['half a count', [{ name: 'a', count: 0.5, of: 1 }]],
    ['a count below 0', [{ name: 'a', count: -1, of: 1 }]],
  ])('nothing of %s', (_, rows) => {
    expect(() => coverageChart(rows, { language })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('of agreement: alpha with its interval and its units', () => {
    const spec = agreementChart(agreement, { language, width });
    const write = (value: number) => number(value, 2, true);
    expect(figuresOf(spec)).toEqual([
      ['Diskusi (n = 40)', `${write(0.72)} (${write(0.6)}–${write(0.81)})`],
      ['Jejaring (n = 12)', `${write(-0.14)} (${write(-0.3)}–${write(0.1)})`],
      ['Aspirasi (n = 0)', words.agreement.missing],
    ]);
    expect(sentencesOf(spec)).toEqual([
      `Diskusi ${write(0.72)} (${words.range(write(0.6), write(0.81))}) (n = 40)`,
      `Jejaring ${write(-0.14)} (${words.range(write(-0.3), write(0.1))}) (n = 12)`,
      `Aspirasi ${words.agreement.missing} (n = 0)`,
    ]);
    expect([column(spec, 'alpha'), column(spec, 'low'), column(spec, 'high')]).toEqual([
      [0.72, -0.14, null],
      [0.6, -0.3, null],
      [0.81, 0.1, null],
    ]);
    // The scale begins a tenth below the least, or at 0.
    expect(column(spec, 'bottom')).toEqual([-0.3, -0.3, -0.3]);
    expect(labelsOf(spec)).toEqual([-0.3, 0, 0.5, 1].map((value) => number(value)));
    const firm = agreementChart(agreement.slice(0, 1), { language, tentativeFrom: 0.5, firmFrom: 0.7 });
    expect([column(firm, 'bottom'), column(firm, 'tentative'), column(firm, 'firm'), labelsOf(firm)]).toEqual([
      [0],
      [0.5],
      [0.7],
      [0, 0.5, 1].map((value) => number(value)),
    ]);
    expect(firm.title.subtitle.join(' ')).toBe(words.agreement.subtitle(number(0.5, 3), number(0.7, 3), true));
    const bare = agreementChart([{ name: 'a', alpha: 0.5, units: 3 }], { language });
    expect(bare.title.subtitle.join(' ')).toBe(words.agreement.subtitle(number(0.667, 3), number(0.8, 3), false));
    expect(spec.description).toBe(
      `${words.agreement.title}. ${words.agreement.summary(number(3), sentencesOf(spec).join('; '))}`,
    );
    expect(agreementChart([], { language }).description).toBe(`${words.agreement.title}. ${words.noData}`);
  });

  it('of more than eight: the highest alpha and the lowest, where there is any', () => {
    const nine = Array.from({ length: 9 }, (_, i) => ({ name: `r${i}`, alpha: ((i * 4) % 9) / 10, units: 5 }));
    const sentence = (i: number, alpha: number) => `r${i} ${number(alpha, 2, true)} (n = 5)`;
    const { description } = agreementChart(nine, { language });
    expect(description).toContain(words.ends(sentence(2, 0.8), sentence(0, 0)));
    const none = agreementChart(
      nine.map(({ name }) => ({ name, units: 0 })),
      { language },
    ).description;
    for (const { name } of nine) expect(none).toContain(name);
  });

  it.each([
    ['above 1', { alpha: 1.1 }],
    ['with half an interval', { alpha: 0.5, low: 0.4 }],
    ['with an interval turned round', { alpha: 0.5, low: 0.6, high: 0.4 }],
    ['with an interval and no value', { low: 0.4, high: 0.6 }],
    ['of half a unit', { alpha: 0.5, units: 1.5 }],
  ])('nothing of an alpha %s', (_, row) => {
    expect(() => agreementChart([{ name: 'a', units: 3, ...row }], { language })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('of a change: its causes with their signs, and the whole', () => {
    const comparison = (before: number, after: number, sameFramework: boolean) =>
      changeChart({ before, after, sameFramework, split: { records: -3.25, availability: 0, rules: 12.75 } } as never, {
        language,
        width,
      });
    const spec = comparison(50, 59.5, false);
    const signed = (value: number, sign: string) => sign + number(value, 1, true);
    const { records, availability, rules, whole } = words.change;
    expect(figuresOf(spec)).toEqual([
      [records, signed(3.25, '−')],
      [availability, number(0, 1, true)],
      [rules, signed(12.75, '+')],
      [whole, signed(9.5, '+')],
    ]);
    expect([column(spec, 'from'), column(spec, 'to')]).toEqual([
      [-3.25, 0, 0, 0],
      [0, 0, 12.75, 9.5],
    ]);
    expect(spec.description).toBe(
      `${words.change.title}. ${words.change.summary(number(50, 1, true), number(59.5, 1, true), sentencesOf(spec).join('; '))}`,
    );
    // The scale ends where it divides well: 20 on both sides.
    expect(labelsOf(spec)).toEqual(['−20', '−10', '0', '+10', '+20']);
    expect(figuresOf(comparison(50, 59.5, true)).map(([name]) => name)).toEqual([records, availability, whole]);
    // As many decimals as the range needs, and not the values.
    expect(figuresOf(comparison(0.2, 1, true))[2]).toEqual([whole, `+${number(0.8, 1, true)}`]);
    const short = {
      before: 0.2,
      after: 1,
      range: { min: 0, max: 1 },
      sameFramework: true,
      split: { records: 0.8, availability: 0, rules: 0 },
    };
    expect(figuresOf(changeChart(short as never, { language, width }))[2]).toEqual([whole, `+${number(0.8, 3, true)}`]);
    const split = { records: 1, availability: 0, rules: 0 };
    for (const part of [
      { before: 1, after: 2 },
      { before: 1, split },
      { after: 2, split },
    ])
      expect(() => changeChart({ ...part, sameFramework: true } as never, { language })).toThrow(/could split/);
  });

  it.each([
    [0.05, 0.05],
    [0.07, 0.1],
    [1, 1],
    [1.01, 2],
    [2.5, 5],
    [5, 5],
    [7, 10],
    [100, 100],
  ])('of a change of %d, on a scale up to %d', (most, top) => {
    const spec = sensitivityChart([{ name: 'a', changes: [-most] }], { language });
    expect(column(spec, 'most')[0]).toBeCloseTo(top, 9);
    expect(column(spec, 'least')[0]).toBeCloseTo(-top, 9);
    expect(labelsOf(spec)[4]).toBe(`+${number(top, 3)}`);
  });

  it('of what is changed alone: both ends, the widest first', () => {
    const spec = sensitivityChart(
      [
        { name: 'kecil', changes: [1, -0.5] },
        { name: 'satu', changes: [-2] },
        { name: 'besar', changes: [-4, 3, 1] },
        { name: 'sama', changes: [0.02, 0.04] },
      ],
      { language, width },
    );
    const one = (value: number) => number(value, 1, true);
    expect(figuresOf(spec)).toEqual([
      ['besar', `−${one(4)} / +${one(3)}`],
      ['satu', `−${one(2)}`],
      ['kecil', `−${one(0.5)} / +${one(1)}`],
      ['sama', one(0)],
    ]);
    expect([column(spec, 'from'), column(spec, 'to')]).toEqual([
      [-4, -2, -0.5, 0],
      [3, 0, 1, 0.04],
    ]);
    expect(sentencesOf(spec)[0]).toBe(`besar ${words.range(`−${one(4)}`, `+${one(3)}`)}`);
    const many = Array.from({ length: 9 }, (_, i) => ({ name: `n${i}`, changes: [i + 1] as const }));
    const { description } = sensitivityChart(many, { language });
    expect(description).toContain(words.ends(`n8 +${one(9)}`, `n0 +${one(1)}`));
    expect(sensitivityChart(many.slice(1), { language }).description).toContain('n4');
    expect(() => sensitivityChart([{ name: 'a', changes: [] as never }], { language })).toThrow(/finite numbers/);
  });

  it('of ranks: the place with its interval, best and worst of many', () => {
    const spec = rankIntervalsChart(ranks, { language, width });
    expect(figuresOf(spec).map(([, figures]) => figures)).toEqual([
      `${number(1)} (${number(1)}–${number(3)})`,
      `${number(2.5, 1)} (${number(1)}–${number(4)})`,
      `${number(4)} (${number(3)}–${number(4)})`,
    ]);
    expect(column(spec, 'last')).toEqual([4, 4, 4]);
    const nine = Array.from({ length: 9 }, (_, i) => {
      const rank = ((i * 4) % 9) + 1;
      return { name: `k${i}`, rank, low: rank, high: rank };
    });
    const sentence = (i: number, rank: number) => `k${i} ${number(rank)} (${words.range(number(rank), number(rank))})`;
    expect(rankIntervalsChart(nine, { language }).description).toContain(words.ends(sentence(0, 1), sentence(2, 9)));
    expect(rankIntervalsChart(nine.slice(1), { language }).description).toContain('k4');
    expect(rankIntervalsChart([], { language }).description).toBe(`${words.ranks.title}. ${words.noData}`);
    const alone = rankIntervalsChart([{ name: 'a', rank: 1, low: 1, high: 1 }], { language });
    expect(labelsOf(alone)).toEqual(['1', '2']);
  });

  it('of a profile: scores on the scale asked for, with its ends', () => {
    const rows = [
      { code: 'a', label: 'A', score: 2, low: 1, high: 3 },
      { code: 'b', label: 'B' },
    ];
    const spec = profileChart(rows, { language, width, range: { min: 1, max: 5 } });
    const one = (value: number) => number(value, 2, true);
    expect(figuresOf(spec)).toEqual([
      ['A', `${one(2)} (${one(1)}–${one(3)})`],
      ['B', words.profile.missing],
    ]);
    expect(sentencesOf(spec)).toEqual([`A ${one(2)} (${words.range(one(1), one(3))})`, `B ${words.profile.missing}`]);
    expect(labelsOf(spec)).toEqual([1, 2, 3, 4, 5].map((value) => number(value)));
    expect(spec.title.subtitle.join(' ')).toBe(words.profile.subtitle('1', '5', true));
    expect(profileChart(rows.slice(1), { language, width }).title.subtitle.join(' ')).toBe(
      words.profile.subtitle('0', '100', false),
    );
    for (const score of [0.99, 5.01]) {
      const beyond = [{ code: 'a', label: 'A', score }];
      expect(() => profileChart(beyond, { language, range: { min: 1, max: 5 } })).toThrow(/from 1 to 5/);
    }
    for (const range of [
      { min: 1, max: 1 },
      { min: 0, max: Number.POSITIVE_INFINITY },
    ])
      expect(() => profileChart(rows, { language, range })).toThrow(/min below max/);
  });

  it('of a series: every score of a short one, four of a long one', () => {
    const one = (value: number) => number(value, 1, true);
    const spec = trendChart(series, { language, width });
    expect(column(spec, 'figures')).toEqual([one(41.5), one(44), '', one(47.25), one(58.75)]);
    expect(column(spec, 'top')).toEqual([41.5, 44, null, 53, 58.75]);
    expect(sentencesOf(spec)).toEqual([
      `2020 ${one(41.5)}`,
      `2021 ${one(44)}`,
      `2022 ${words.trend.missing}`,
      `2023 ${one(47.25)} (${words.range(one(40), one(53))})`,
      `2025 ${one(58.75)}`,
    ]);
    expect(spec.description).toBe(
      `${words.trend.title}. ${words.trend.summary(sentencesOf(spec).join('; '), '0', '100')}`,
    );
    expect(spec.title.subtitle.join(' ')).toBe(words.trend.subtitle('0', '100', true));
    expect(labelsOf(spec, 'y')).toEqual(['0', '25', '50', '75', '100']);
    expect(axesOf(spec, 'y')[0]?.grid).toBe(true);
    const whole = [{ at: 1, label: 'a', score: 2 }];
    const other = trendChart(whole, { language, width, range: { min: 1, max: 5 } });
    expect(labelsOf(other, 'y')).toEqual(['1', '2', '3', '4', '5']);
    expect(other.title.subtitle.join(' ')).toBe(words.trend.subtitle('1', '5', false));
    for (const range of [null, 5, [1, 5], { min: 5, max: 1 }, { min: '1', max: 5 }])
      expect(() => trendChart(whole, { language, range: range as never })).toThrow(/min below max/);
    const long = [50, 20, 60, 90, 55, 20, 90, 40].map((score, at) => ({ at, label: `b${at}`, score }));
    expect(column(trendChart(long, { language }), 'figures')).toEqual([
      one(50),
      one(20),
      '',
      one(90),
      '',
      '',
      '',
      one(40),
    ]);
    expect(column(trendChart(long.slice(0, 6), { language }), 'figures')).not.toContain('');
    expect(column(trendChart(long.slice(0, 7), { language }), 'figures')).toContain('');
    const nine = [...long, { at: 8, label: 'b8', score: 41 }];
    expect(trendChart(nine, { language }).description).toContain(
      words.trend.outlined(`b1 ${one(20)}`, `b3 ${one(90)}`, `b0 ${one(50)}`, `b8 ${one(41)}`),
    );
    expect(trendChart(long, { language }).description).toContain('b4');
    expect(trendChart([], { language }).description).toBe(`${words.trend.title}. ${words.noData}`);
  });

  it('of a line through a series: its slope, where it lies, and a fan that is cut at the scale', () => {
    const points = [
      { at: 0, label: 'a', score: 10 },
      { at: 10, label: 'b', score: 90 },
    ];
    const two = (value: number) => number(value, 2, true);
    const line = { slope: 8, intercept: 10, low: 6, high: 12, unit: 'year' };
    const spec = trendChart(points, { language, width, line });
    const said = words.trend.line(two(8), words.range(two(6), two(12)), 'year');
    expect(spec.description.endsWith(` ${said}`)).toBe(true);
    expect(spec.title.subtitle.join(' ').endsWith(` ${said}`)).toBe(true);
    const [fan, straight] = spec.layer;
    expect([fan?.mark.type, straight?.mark.type]).toEqual(['area', 'line']);
    const drawn = fan?.data?.values ?? [];
    expect(drawn).toHaveLength(41);
    expect([drawn[0], drawn[20], drawn[40]]).toEqual([
      { at: 0, value: 10, low: 20, high: 0 },
      { at: 5, value: 50, low: 50, high: 50 },
      { at: 10, value: 90, low: 80, high: 100 },
    ]);
    const plain = trendChart(points, { language, width, line: { slope: 8, intercept: 10 } });
    expect(plain.layer[0]?.mark.type).toBe('line');
    expect(plain.layer).toHaveLength(spec.layer.length - 1);
    expect(trendChart([], { language, line }).layer).toHaveLength(spec.layer.length - 2);
    const single = trendChart(points.slice(0, 1), { language, line });
    expect(single.layer[1]?.encoding.x?.scale?.domain).toEqual([-1, 1]);
  });

  it('of classes: every count with its share, and what is in none', () => {
    const classes = classesIn(id);
    const counts = [
      { region: 'A', class: 'rendah', count: 3 },
      { region: 'A', class: 'tinggi', count: 6 },
      { region: 'A', class: null, count: 1 },
      { region: 'B', class: 'sedang', count: 0 },
    ];
    const spec = classSharesChart(counts, { language, width, classes });
    const [, low, , high] = classes.map(({ label }) => label);
    const { classes: said } = words;
    expect(figuresOf(spec)).toEqual([
      ['A', said.count(number(10))],
      ['B', said.count(number(0))],
    ]);
    expect(sentencesOf(spec)).toEqual([
      `A: ${low} 3 (${percent(0.3, 0)})`,
      `A: ${high} 6 (${percent(0.6, 0)})`,
      `A: ${said.noScore} 1 (${percent(0.1, 0)})`,
    ]);
    const segments = spec.data.values.filter(({ from }) => from !== null);
    expect(segments.map(({ from, to, middle }) => [from, to, middle].map((value) => Number(value).toFixed(9)))).toEqual(
      [
        [0, 0.3, 0.15],
        [0.3, 0.9, 0.6],
        [0.9, 1, 0.95],
      ].map((row) => row.map((value) => value.toFixed(9))),
    );
    expect(segments.map(({ scored }) => scored)).toEqual([true, true, false]);
    // Of 340 pixels: number and share from 60 on, the number alone from 16 on.
    expect(segments.map(({ inside }) => inside)).toEqual([`2 · ${percent(0.3, 0)}`, `4 · ${percent(0.6, 0)}`, '']);
    expect(spec.title.subtitle.join(' ')).toBe(said.subtitle(number(10), true));
    const listed = `A (${said.count('10')}): ${low} 3, ${high} 6, ${said.noScore} 1. B (${said.count('0')})`;
    expect(spec.description).toBe(`${said.title}. ${said.summary(number(10), number(2), listed)}`);
    const scored = classSharesChart(counts.slice(0, 2), { language, width, classes });
    expect(scored.title.subtitle.join(' ')).toBe(said.subtitle(number(9), false));
    const seven = Array.from({ length: 7 }, (_, i) => ({ region: `k${i}`, class: 'rendah', count: i }));
    expect(classSharesChart(seven, { language, classes }).description).toContain(`${low} 21`);
    expect(classSharesChart(seven.slice(0, 6), { language, classes }).description).toContain('k3');
  });

  it('of hidden classes: one part for all of them, and a total that is known', () => {
    const classes = classesIn(id);
    const counts = [
      { region: 'A', class: 'rendah', count: null },
      { region: 'A', class: 'sedang', count: null },
      { region: 'A', class: 'tinggi', count: 6 },
    ];
    const draw = (totals?: readonly { readonly region: string; readonly count: number | null }[]) =>
      classSharesChart(counts, { language, width, classes, ...(totals && { totals }) });
    const [, low, middle, high] = classes.map(({ label }) => label);
    const { figure, note } = words.hidden;
    const known = draw([{ region: 'A', count: 12 }]);
    expect(figuresOf(known)).toEqual([['A', words.classes.count(number(12))]]);
    expect(sentencesOf(known)).toEqual([`A: ${high} 6 (${percent(0.5, 0)})`, `A: ${low}, ${middle} ${figure}`]);
    expect(known.data.values.at(-1)).toMatchObject({ from: 0.5, to: 1, scored: null, inside: figure, mark: figure });
    expect(known.description).toContain(`${low} ${figure}, ${middle} ${figure}, ${high} 6`);
    expect(known.title.subtitle.join(' ').endsWith(note)).toBe(true);
    expect(known.description.endsWith(note)).toBe(true);
    const unknown = draw();
    expect(figuresOf(unknown)).toEqual([['A', figure]]);
    expect(unknown.data.values.at(-1)).toMatchObject({ from: 0, to: 1, scored: null });
    const narrow = draw([{ region: 'A', count: 8 }]);
    expect(narrow.data.values.at(-1)?.inside).toBe('');
    expect(() => draw([{ region: 'A', count: 5 }])).toThrow(/totals that hold/);
    expect(() =>
      classSharesChart(counts.slice(1), { language, classes, totals: [{ region: 'A', count: 12 }] }),
    ).toThrow(/two or more hidden/);
  });

  it('of a counting index: what each dimension lacks, and most of all', () => {
    const dimensions = dimensionsIn(id).slice(0, 2);
    const contributions = dimensions.map(({ code }, i) => ({ dimension: code, share: [0.75, 0.25][i] ?? 0 }));
    const rows = [
      { region: 'A', units: 1200, m0: 0.4, contributions },
      { region: 'B', units: 30, m0: 0, contributions: [] },
      { region: 'C', units: 0 },
      { region: 'D', units: null, m0: null },
    ];
    const draw = (reading?: 'shortfall' | 'empowerment') =>
      countingChart(rows, { language, width, dimensions, ...(reading && { reading }) });
    const { counting, hidden } = words;
    const two = (value: number) => number(value, 2, true);
    const [first, second] = dimensions.map(({ label }) => label);
    expect(figuresOf(draw())).toEqual([
      [`A (n = ${number(1200)})`, two(0.4)],
      ['B (n = 30)', two(0)],
      ['C (n = 0)', counting.missing],
      [`D (${hidden.figure})`, hidden.figure],
    ]);
    expect(sentencesOf(draw())).toEqual([
      `A: ${first} ${percent(0.75, 0)}`,
      `A: ${second} ${percent(0.25, 0)}`,
      `C: ${counting.missing}`,
      `D: ${hidden.figure}`,
    ]);
    const parts = (reading?: 'shortfall' | 'empowerment') =>
      draw(reading).data.values.flatMap(({ kind, from, to, inside }) =>
        kind === 'part' || kind === 'empowered' ? [[kind, from, to, inside ?? null]] : [],
      );
    expect(parts()).toEqual([
      ['part', 0, expect.closeTo(0.3, 9), '1'],
      ['part', expect.closeTo(0.3, 9), expect.closeTo(0.4, 9), '2'],
    ]);
    expect(parts('empowerment')).toEqual([
      ['empowered', 0, 0.6, null],
      ['part', 0.6, expect.closeTo(0.9, 9), '1'],
      ['part', expect.closeTo(0.9, 9), expect.closeTo(1, 9), '2'],
      ['empowered', 0, 1, null],
    ]);
    const mostly = counting.mostly(first ?? '', percent(0.75, 0));
    const summary = `A ${two(0.4)}, ${mostly}; B ${two(0)}; C ${counting.missing}; D ${hidden.figure}`;
    expect(draw().description).toBe(
      `${counting.title.shortfall}. ${counting.summary(number(4), summary)} ${hidden.note}`,
    );
    expect(labelsOf(draw())).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5].map((value) => number(value)));
    expect(labelsOf(draw('empowerment'))).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => number(value)));
    const nine = Array.from({ length: 9 }, (_, i) => ({
      region: `k${i}`,
      units: 5,
      m0: ((i * 4) % 9) / 10,
      contributions: i === 0 ? [] : contributions,
    }));
    const ends = (reading: 'shortfall' | 'empowerment') =>
      countingChart(nine, { language, dimensions, reading }).description;
    expect(ends('shortfall')).toContain(words.ends(`k2 ${two(0.8)}`, `k0 ${two(0)}`));
    expect(ends('empowerment')).toContain(words.ends(`k0 ${two(1)}`, `k2 ${two(0.2)}`));
    expect(countingChart(nine.slice(1), { language, dimensions }).description).toContain('k4');
  });

  it('of a counting index that could not be computed, or is 0, without what is lacking most', () => {
    const dimensions = dimensionsIn(id).slice(0, 2);
    const contributions = dimensions.map(({ code }) => ({ dimension: code, share: 0.5 }));
    const rows = [
      { region: 'A', units: 3, contributions },
      { region: 'B', units: 3, m0: 0, contributions },
      { region: 'C', units: 3, m0: 0.5, contributions },
    ];
    const { counting } = words;
    const two = (value: number) => number(value, 2, true);
    const mostly = counting.mostly(dimensions[0]?.label ?? '', percent(0.5, 0));
    expect(countingChart(rows, { language, dimensions }).description).toContain(
      `A ${counting.missing}; B ${two(0)}; C ${two(0.5)}, ${mostly}`,
    );
  });

  it.each([
    [0.1, 0.1],
    [0.11, 0.25],
    [0.25, 0.25],
    [0.26, 0.5],
    [0.5, 0.5],
    [0.51, 1],
  ])('of an index of %d, on a scale up to %d', (m0, top) => {
    const dimensions = dimensionsIn(id).slice(0, 1);
    const contributions = dimensions.map(({ code }) => ({ dimension: code, share: 1 }));
    const spec = countingChart([{ region: 'A', units: 3, m0, contributions }], { language, dimensions });
    expect(spec.layer[0]?.encoding.x?.scale?.domain).toEqual([0, top]);
  });
});

describe('a legend', () => {
  const labels = (count: number, length: number) =>
    Array.from({ length: count }, (_, i) => ({ code: `c${i}`, label: `${i}`.padEnd(length, 'x') }));
  const draw = (count: number, length: number, width: number) => {
    const spec = classSharesChart([{ region: 'A', class: 'c0', count: 3 }], {
      language,
      width,
      classes: labels(count, length),
    });
    const legend = spec.layer.flatMap(({ encoding }) => encoding.fill?.legend ?? [])[0];
    return { columns: legend?.columns ?? 0, direction: legend?.direction, below: spec.padding.bottom };
  };

  it('has as many columns as fit, three at most, and as many lines as it needs', () => {
    for (const count of [1, 3, 6]) {
      for (const length of [1, 12, 30, 60]) {
        for (const width of [240, 360, 1000]) {
          const { columns, direction, below } = draw(count, length, width);
          // A part of every bar is of those without a score; a number and two blanks stand before the name of a class.
          const longest = Math.max(length + 3, words.classes.noScore.length);
          const wide = longest * 9.6 + 36;
          expect(columns).toBe(Math.max(1, Math.min(3, Math.floor((width - 20) / wide))));
          expect(direction).toBe(columns === 1 ? 'vertical' : 'horizontal');
          expect(below).toBe(10 + 42 + 36 + 19 * Math.ceil((count + 1) / columns));
        }
      }
    }
  });
});

describe('the rows of a profile', () => {
  const rules = framework(
    { c1: share, c2: share, 'diskusi.mutu': share },
    group('root', [group('a', [child('c1')]), child('c2'), child('diskusi.mutu')]),
  );
  const rowsFor = (values: Readonly<Record<string, number>>) =>
    profileRows(explainScore(scoreValues(values, rules), rules), id);

  it('are the parts below the index: of a group its score, of a criterion its value where it counts', () => {
    const name = id.indicators.names['diskusi.mutu'];
    expect(rowsFor({ c1: 0.25, c2: 0.5, 'diskusi.mutu': 1 })).toEqual([
      { code: 'a', label: 'a', score: 25 },
      { code: 'c2', label: 'c2', score: 50 },
      { code: 'diskusi.mutu', label: name, score: 100 },
    ]);
    // Where the index has no score, what was measured was not counted.
    expect(rowsFor({ c1: 0.25, c2: 0.5 })).toEqual([
      { code: 'a', label: 'a', score: 25 },
      { code: 'c2', label: 'c2' },
      { code: 'diskusi.mutu', label: name },
    ]);
  });
});
