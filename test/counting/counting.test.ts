import { describe, expect, it } from 'vitest';
import { countDeprivations } from '../../src/counting/count-deprivations.js';
import { countingChange } from '../../src/counting/counting-change.js';
import { dimensionWeightScenarios } from '../../src/counting/counting-robustness.js';
import { decomposeCounting } from '../../src/counting/decompose-counting.js';
import { countKims, deprivationTable } from '../../src/counting/deprivation-table.js';
import { deprivationsBelow } from '../../src/counting/deprivations-below.js';
import { integerWeights } from '../../src/counting/integer-weights.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { Criterion, Framework } from '../../src/score/framework.js';
import { adindaFramework } from '../../src/score/frameworks/adinda.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { strictAdinda as adinda } from '../score/support/frameworks.js';
import { alkireFoster2011 } from '../vectors/alkire-foster.js';

const half = { cutOff: { numerator: 1, denominator: 2 } };
const code = (value: string) => expect.objectContaining({ code: value });

describe('refusals', () => {
  it.each([
    ['no rows', () => countDeprivations(undefined as never, half), 'missing-argument'],
    ['no identification', () => countDeprivations({ rows: [[1]] }, undefined as never), 'missing-argument'],
    [
      'both readings',
      () => countDeprivations({ rows: [[1]] }, { ...half, empoweredFrom: half.cutOff } as never),
      'invalid-argument',
    ],
    [
      'a cut-off of 0',
      () => countDeprivations({ rows: [[1]] }, { cutOff: { numerator: 0, denominator: 2 } }),
      'invalid-argument',
    ],
    [
      'a cut-off above 1',
      () => countDeprivations({ rows: [[1]] }, { cutOff: { numerator: 3, denominator: 2 } }),
      'invalid-argument',
    ],
    [
      'a decimal cut-off',
      () => countDeprivations({ rows: [[1]] }, { cutOff: { numerator: 0.5, denominator: 1 } }),
      'invalid-argument',
    ],
    [
      'fractions as weights',
      () => countDeprivations({ rows: [[1, 0]], weights: [0.5, 0.5] }, half),
      'invalid-argument',
    ],
    ['weights of 0', () => countDeprivations({ rows: [[1]], weights: [0] }, half), 'invalid-argument'],
    ['a cell of 2', () => countDeprivations({ rows: [[2]] }, half), 'invalid-argument'],
    ['a cell of NaN', () => countDeprivations({ rows: [[Number.NaN]] }, half), 'invalid-argument'],
    ['a short row', () => countDeprivations({ rows: [[1, 0], [1]] }, half), 'invalid-argument'],
    ['a code twice', () => countDeprivations({ rows: [[1, 0]], codes: ['a', 'a'] }, half), 'invalid-argument'],
    ['a negative unit weight', () => countDeprivations({ rows: [[1]], unitWeights: [-1] }, half), 'invalid-argument'],
    ['too few labels', () => decomposeCounting({ rows: [[1]] }, [], half), 'invalid-argument'],
    ['an infinite value', () => deprivationsBelow([[Number.POSITIVE_INFINITY]], [1]), 'invalid-argument'],
    [
      'weights too large',
      () => integerWeights({ weight: 1, children: [2 ** 53 - 1, 1].map((weight) => ({ weight })) }),
      'invalid-definition',
    ],
    ['a framework without adequateFrom', () => deprivationTable([], idmFramework), 'invalid-definition'],
  ])('%s', (_, call, expected) => {
    expect(call).toThrow(code(expected));
  });
});

describe('units that cannot be counted', () => {
  it('are listed with id and reason, and are in no figure', () => {
    const index = countDeprivations(
      {
        rows: [
          [1, 1],
          [1, null],
          [undefined, undefined],
          [0, 0],
          [1, 1],
          [1, 1],
        ],
        codes: ['x', 'y'],
        ids: ['a', 'b', 'c', 'd', 'e', 'f'],
        unitWeights: [2, 2, 2, 2, null, 2],
        leftOut: [undefined, undefined, undefined, undefined, undefined, 'not-active'],
      },
      half,
    );
    expect(index.excluded).toEqual([
      { unit: 1, id: 'b', reason: 'missing', missing: ['y'] },
      { unit: 2, id: 'c', reason: 'missing', missing: ['x', 'y'] },
      { unit: 4, id: 'e', reason: 'no-unit-weight' },
      { unit: 5, id: 'f', reason: 'not-active' },
    ]);
    expect(index.countedIds).toEqual(['a', 'd']);
    expect(index.headcountRatio).toEqual({ numerator: 2, denominator: 4, value: 0.5 });
  });

  it('leave no figure when nobody is left', () => {
    const index = countDeprivations({ rows: [[undefined]] }, half);
    expect(index.headcountRatio).toEqual({ numerator: 0, denominator: 0 });
    expect(index.intensity).toEqual({ numerator: 0, denominator: 0 });
    expect(JSON.stringify(index)).not.toContain('null');
  });
});

describe('cut-offs on raw values', () => {
  it('are met in every direction', () => {
    const band = { direction: 'band', value: 3, through: 30 } as const;
    const lower = { direction: 'lower', value: 3 } as const;
    expect(
      deprivationsBelow(
        [
          [2, 2],
          [3, 3],
          [30, 4],
          [31, null],
        ],
        [band, lower],
      ),
    ).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
      [1, undefined],
    ]);
  });
});

describe('change between periods', () => {
  const count = (rows: number[][], ids: string[], cutOff = half.cutOff) => countDeprivations({ rows, ids }, { cutOff });
  const before = count(
    [
      [1, 1],
      [1, 0],
      [0, 0],
      [0, 0],
    ],
    ['a', 'b', 'c', 'd'],
  );
  const after = count(
    [
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    ['d', 'c', 'b', 'a'],
  );

  it('is split by a stated rule', () => {
    // H 1/2 → 1/4, A 3/4 → 1/2, M0 3/8 → 1/8.
    const change = countingChange(before, after, { years: 2 });
    expect(change.split).toEqual({ incidence: -0.25 * 0.625, intensity: -0.25 * 0.375 });
    expect(change.adjustedHeadcountRatio).toEqual({
      before: 0.375,
      after: 0.125,
      absolute: -0.25,
      relative: -0.25 / 0.375,
      absolutePerYear: -0.125,
      relativePerYear: Math.sqrt(1 / 3) - 1,
    });
    expect(change.units).toEqual({ before: 4, after: 4, both: 4 });
  });

  it('is all incidence where nobody is left', () => {
    const none = count(
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      ['a', 'b', 'c', 'd'],
    );
    expect(countingChange(before, none).split).toEqual({ incidence: -0.375, intensity: 0 });
    expect(countingChange(before, none).intensity).toEqual({ before: 0.75 });
    const change = countingChange(none, before, { years: 1 }).adjustedHeadcountRatio;
    expect(change).toEqual({ before: 0, after: 0.375, absolute: 0.375, absolutePerYear: 0.375 });
  });

  it('refuses other units, unknown units and other definitions unless asked', () => {
    const fewer = count([[1, 0]], ['a']);
    const anonymous = countDeprivations(
      {
        rows: [
          [1, 1],
          [1, 0],
          [0, 0],
          [0, 0],
        ],
      },
      half,
    );
    const other = count(
      [
        [1, 1],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      ['a', 'b', 'c', 'd'],
      { numerator: 1, denominator: 3 },
    );
    for (const second of [fewer, anonymous, other]) {
      expect(() => countingChange(before, second)).toThrow(code('invalid-argument'));
    }
    expect(countingChange(before, fewer, { acceptDifferentUnits: true }).units).toEqual({
      before: 4,
      after: 1,
      both: 1,
    });
    expect(countingChange(before, anonymous, { acceptDifferentUnits: true }).units).toEqual({ before: 4, after: 4 });
    const asked = countingChange(before, other, { acceptDifferentDefinitions: true });
    expect(asked.sameDefinition).toBe(false);
    // The same cut-off written another way is the same definition.
    const same = count(
      [
        [1, 1],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      ['a', 'b', 'c', 'd'],
      { numerator: 2, denominator: 4 },
    );
    expect(countingChange(before, same).sameDefinition).toBe(true);
  });
});

describe('weights tried out', () => {
  it('give one dimension half, and keep the others in proportion', () => {
    const dimension = (name: string, weight: number, count: number) => ({
      code: name,
      weight,
      children: Array.from({ length: count }, () => ({ weight: 1 })),
    });
    const tree = { weight: 1, children: [dimension('a', 1, 2), dimension('b', 2, 1), dimension('c', 1, 1)] };
    const scenarios = dimensionWeightScenarios(tree, half);
    expect(scenarios.map(({ name, weights }) => [name, weights])).toEqual([
      ['as-defined', [1, 1, 4, 2]],
      ['a', [3, 3, 4, 2]],
      ['b', [1, 1, 4, 2]],
      ['c', [1, 1, 4, 6]],
    ]);
  });
});

describe('KIMs under a framework', () => {
  const criteria = Object.keys(adinda.criteria) as string[];
  const inIndex = adinda.root.children.flatMap((group) =>
    'children' in group ? group.children.map((child) => (child as { criterion: string }).criterion) : [],
  );
  const measured = (value: number): Measurement => ({ status: 'measured', value, n: 4 });
  /** Everything exactly where it becomes adequate. */
  const onTheLine = () =>
    Object.fromEntries(criteria.map((name) => [name, measured(adinda.criteria[name]?.adequateFrom?.value ?? -1)]));
  const kim = (kimId: string, changes: Record<string, Measurement | undefined> = {}) => ({
    kimId,
    measurements: { ...onTheLine(), ...changes } as Record<string, Measurement | undefined>,
  });
  const all = { empoweredFrom: { numerator: 1, denominator: 1 } };

  it('finds a value on its cut-off adequate', () => {
    const table = deprivationTable([kim('a')], adinda);
    expect(table.rows).toEqual([table.codes.map(() => 0)]);
    expect(table.codes).toEqual(inIndex);
    expect(table.weights.reduce((sum, weight) => sum + weight, 0) % 6).toBe(0);
    expect(countKims([kim('a')], adinda, all).empowerment.headcountRatio.value).toBe(1);
  });

  it('gives every dimension its weight, however many criteria it has', () => {
    const { dimensions } = countKims([kim('a')], adinda, all);
    expect(dimensions?.map(({ weightShare }) => weightShare.value)).toEqual(new Array(6).fill(1 / 6));
  });

  it('tells a criterion in which "less is better" by its direction', () => {
    const slow = kim('a', { 'aspirasi.diteruskan': measured(1000) });
    const normalise = { method: 'goalposts', worst: 60, best: 0 } as const;
    const days = { ...adinda.criteria['aspirasi.diteruskan'], direction: 'lower', normalise } as Criterion;
    const fewer = { ...adinda, criteria: { ...adinda.criteria, 'aspirasi.diteruskan': days } };
    const deprived = countKims([slow], fewer, all).indicators.filter((i) => i.uncensoredHeadcountRatio.numerator > 0);
    expect(deprived.map((i) => i.code)).toEqual(['aspirasi.diteruskan']);
  });

  it('counts what rests on a closed gate as deprived, unless asked otherwise', () => {
    const reason = { status: 'not-applicable', reason: 'nothing-of-this-function' } as const;
    const silent = kim('a', {
      'aspirasi.bulan-aktif': measured(0),
      'aspirasi.diteruskan': reason,
      'aspirasi.jawaban-disampaikan': reason,
      'aspirasi.mutu-pengawalan': reason,
    });
    const table = deprivationTable([silent], adinda);
    expect(table.inferred.filter(({ closedGate }) => closedGate === 1)).toHaveLength(3);
    const aspirasi = (index: ReturnType<typeof countKims>) => index.dimensions?.find((d) => d.code === 'aspirasi');
    expect(aspirasi(countKims([silent], adinda, all))?.absoluteContribution.value).toBe(1 / 6);
    const otherwise = countKims([silent], adinda, all, { closedGate: 'not-applicable' });
    expect(aspirasi(otherwise)?.absoluteContribution.value).toBeCloseTo(1 / 24, 15);
    expect(countKims([silent], adinda, all, { closedGate: 'not-applicable', notApplicable: 'missing' }).units).toBe(0);
  });

  it('does not take a question that does not arise for a deprivation, and says how often', () => {
    const none = { status: 'not-applicable', reason: 'nothing-due' } as const;
    const table = deprivationTable([kim('a', { 'implementasi.keputusan-dilaksanakan': none })], adinda);
    expect(table.inferred.filter(({ notApplicable }) => notApplicable > 0)).toEqual([
      { code: 'implementasi.keputusan-dilaksanakan', notApplicable: 1, closedGate: 0, assumedLowest: 0 },
    ]);
    expect(countDeprivations(table, all)).toMatchObject({ units: 1, poorUnits: 0 });
  });

  it('does not find a KIM empowered that did not exist', () => {
    const notYet = { status: 'not-applicable', reason: 'not-yet-formed' } as const;
    const unborn = kim('a', Object.fromEntries(criteria.map((name) => [name, notYet])));
    const index = countKims([unborn], adinda, all);
    expect(index.excluded).toEqual([{ unit: 0, id: 'a', reason: 'dimension-not-applicable' }]);
  });

  it('leaves out whom data are missing for, with the codes', () => {
    const few = { status: 'insufficient-data', reason: 'too-few-raters', n: 1, needed: 2 } as const;
    const index = countKims([kim('a', { 'diskusi.mutu': few, 'akses.bulan-aktif': undefined }), kim('b')], adinda, all);
    expect(index.excluded).toEqual([
      { unit: 0, id: 'a', reason: 'missing', missing: ['akses.bulan-aktif', 'diskusi.mutu'] },
    ]);
    expect(index.countedIds).toEqual(['b']);
    // Where silence is to pay nothing, it is counted as not adequate, and said.
    const silent = kim('a', { 'diskusi.mutu': few, 'akses.bulan-aktif': undefined });
    const table = deprivationTable([silent], adindaFramework);
    expect(table.codes.filter((_, c) => table.rows[0]?.[c] === 1)).toEqual(['akses.bulan-aktif', 'diskusi.mutu']);
    expect(table.inferred.filter(({ assumedLowest }) => assumedLowest > 0).map(({ code }) => code)).toEqual([
      'akses.bulan-aktif',
      'diskusi.mutu',
    ]);
  });

  it('reads scorecards of the same framework as it reads measurements', () => {
    const kims = [kim('a', { 'diskusi.mutu': measured(1) }), kim('b', { 'akses.bulan-aktif': measured(0) })];
    const cards = kims.map((one) => scoreKim(one, adinda));
    expect(deprivationTable(cards, adinda)).toEqual(deprivationTable(kims, adinda));
    const renamed: Framework = { ...adinda, id: 'adinda-lain' };
    expect(() => deprivationTable(cards, renamed)).toThrow(code('invalid-argument'));
  });

  it('counts some of the criteria, each as part of those left', () => {
    const some = inIndex.filter((name) => adinda.criteria[name]?.kind === 'quantitative');
    const unrated = kim(
      'a',
      Object.fromEntries(inIndex.filter((name) => !some.includes(name)).map((name) => [name, undefined])),
    );
    expect(countKims([unrated], adinda, all).units).toBe(0);
    const index = countKims([unrated], adinda, all, { criteria: some });
    expect(index.units).toBe(1);
    expect(index.definition.codes).toEqual(some);
    expect(index.dimensions?.map(({ weightShare }) => weightShare.value)).toEqual(new Array(6).fill(1 / 6));
    // A gate closes what rests on it, counted itself or not.
    const silent = kim('a', { 'aspirasi.bulan-aktif': measured(0) });
    const one = { criteria: ['aspirasi.diteruskan'] };
    expect(deprivationTable([silent], adinda, one).rows).toEqual([[1]]);
    expect(deprivationTable([kim('a')], adinda, one).weights).toEqual([1]);
    const full = countKims([kim('a')], adinda, all);
    expect(() => countingChange(full, index)).toThrow(code('invalid-argument'));
    expect(() => deprivationTable([], adinda, { criteria: ['akses.tidak-ada'] })).toThrow(code('unknown-id'));
    expect(() => deprivationTable([], adinda, { criteria: [] })).toThrow(code('invalid-argument'));
  });

  it('keeps a criterion without weight in the table, and out of every score', () => {
    const [first, ...others] = adinda.root.children;
    if (first === undefined || !('children' in first)) throw new Error('The first child is a group.');
    const children = first.children.map((child, i) => (i < 2 ? { ...child, weight: 0 } : child));
    const light: Framework = {
      ...adinda,
      id: 'ringan',
      root: { ...adinda.root, children: [{ ...first, children }, ...others] },
    };
    const chosen = { criteria: [...inIndex.slice(0, 2), 'diskusi.bulan-aktif'] };
    const table = deprivationTable([kim('a', { 'akses.bulan-aktif': measured(0) })], light, chosen);
    expect([table.weights, table.rows]).toEqual([[0, 0, 1], [[1, 0, 0]]]);
    expect(countDeprivations(table, all).poorUnits).toBe(0);
  });

  it('weighs KIMs by members', () => {
    const members = (own: number) => ({ 'kelembagaan.jumlah-anggota': measured(own) });
    const kims = [kim('a', members(10)), kim('b', { ...members(30), 'diskusi.mutu': measured(1) })];
    const weightOf = ({ measurements }: (typeof kims)[number]) => {
      const size = measurements['kelembagaan.jumlah-anggota'];
      return size?.status === 'measured' ? size.value : undefined;
    };
    const index = countKims(kims, adinda, all, { weightOf });
    expect(index.headcountRatio).toEqual({ numerator: 30, denominator: 40, value: 0.75 });
  });

  it('is the index of Alkire and Foster when the framework is theirs', () => {
    const { achievements, cutOffs, k, published } = alkireFoster2011;
    const basis = { kind: 'reference', reference: 'Alkire and Foster 2011' } as const;
    const framework: Framework = {
      id: 'alkire-foster-2011',
      since: '2011-01-01',
      range: { min: 0, max: 1 },
      criteria: Object.fromEntries(
        cutOffs.map((value, j) => [
          `d${j + 1}`,
          {
            kind: 'quantitative',
            direction: 'higher',
            normalise: { method: 'goalposts', worst: 0, best: 100 },
            basis,
            adequateFrom: { value, basis },
          },
        ]),
      ),
      root: {
        code: 'index',
        weight: 1,
        aggregation: { method: 'arithmetic' },
        missing: { policy: 'require-all' },
        children: cutOffs.map((_, j) => ({ criterion: `d${j + 1}`, weight: 1 })),
      },
      origin: { status: 'local', sources: [] },
    };
    const people = achievements.map((row) => ({
      measurements: Object.fromEntries(row.map((value, j) => [`d${j + 1}`, measured(value)])),
    }));
    const index = countKims(people, framework, { cutOff: k });
    expect(index.adjustedHeadcountRatio.value).toBe(published.m0);
    expect(index.dimensions?.map(({ code: name }) => name)).toEqual(['d1', 'd2', 'd3', 'd4']);
  });
});
