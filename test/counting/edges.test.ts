import { describe, expect, it } from 'vitest';
import { countDeprivations } from '../../src/counting/count-deprivations.js';
import { countableCriteria } from '../../src/counting/countable-criteria.js';
import { countingChange } from '../../src/counting/counting-change.js';
import {
  countingRobustness,
  cutOffScenarios,
  dimensionWeightScenarios,
} from '../../src/counting/counting-robustness.js';
import { decomposeCounting } from '../../src/counting/decompose-counting.js';
import { countKims, deprivationTable } from '../../src/counting/deprivation-table.js';
import { deprivationsBelow } from '../../src/counting/deprivations-below.js';
import { integerWeights, type WeightTree } from '../../src/counting/integer-weights.js';
import { strictAdinda } from '../score/support/frameworks.js';

/* What the functions of counting take and refuse, and what stands exactly on a line. */

const half = { cutOff: { numerator: 1, denominator: 2 } };
const whole = { cutOff: { numerator: 1, denominator: 1 } };
const refused = (call: () => unknown) =>
  expect(call).toThrow(expect.objectContaining({ code: expect.stringMatching(/^(invalid|missing)-/) }));

describe('data', () => {
  it.each<readonly [string, unknown]>([
    ['no record', 7],
    ['without rows', {}],
    ['with rows that are no list', { rows: {} }],
    ['with a row that is a text', { rows: [[1], '1'] }],
    ['with a row that is nothing', { rows: [[1], null] }],
    ['without an indicator', { rows: [] }],
    ['with empty rows', { rows: [[]] }],
    ['with a longer row', { rows: [[1], [1, 1]] }],
    ['with a row shorter than the weights', { rows: [[1]], weights: [1, 1] }],
    ['with fewer codes than weights', { rows: [[1, 1]], weights: [1, 1], codes: ['a'] }],
    ['with fewer dimensions than indicators', { rows: [[1, 1]], dimensionOf: ['d'] }],
    ['with codes that are no texts', { rows: [[1]], codes: [1] }],
    ['with a weight below 0', { rows: [[1, 1]], weights: [-1, 2] }],
    ['with weights whose sum is not exact', { rows: [[1, 1]], weights: [Number.MAX_SAFE_INTEGER, 1] }],
    ['with fewer unit weights than rows', { rows: [[1], [1]], unitWeights: [1] }],
    ['with more unit weights than rows', { rows: [[1]], unitWeights: [1, 1] }],
    ['with a unit weight that is no number', { rows: [[1]], unitWeights: [Number.NaN] }],
    ['with a unit weight that is a text', { rows: [[1]], unitWeights: ['1'] }],
    ['with unit weights that are one number', { rows: [[1]], unitWeights: 1 }],
    ['with fewer ids than rows', { rows: [[1], [1]], ids: ['a'] }],
    ['with ids that are numbers', { rows: [[1]], ids: [1] }],
    ['with ids that are nothing', { rows: [[1]], ids: [null] }],
    ['with fewer reasons than rows', { rows: [[1], [1]], leftOut: [undefined] }],
    ['with a name that is no text', { rows: [[1]], definedBy: 1 }],
    ['with uncalibrated codes that are one text', { rows: [[1]], uncalibrated: 'a' }],
    ['with a cell of -1', { rows: [[-1]] }],
    ['with a cell of one half', { rows: [[0.5]] }],
    ['with a cell that is true', { rows: [[true]] }],
  ])('%s are refused', (_, data) => {
    refused(() => countDeprivations(data as never, half));
  });

  it('may be lists of bytes, and unit weights a list of numbers, with 0 among them', () => {
    const rows = [Uint8Array.of(1, 0), Uint8Array.of(0, 0), Uint8Array.of(1, 1)];
    const index = countDeprivations({ rows, unitWeights: Float64Array.of(0, 3, 1) }, half);
    expect([index.units, index.unitWeight, index.poorUnits, index.headcountRatio.numerator]).toEqual([3, 4, 2, 1]);
  });

  it('state which units were counted only where every one of them has an id', () => {
    const rows = [[1], [0], [undefined]];
    expect(countDeprivations({ rows, ids: ['a', 'b', undefined] }, half).countedIds).toEqual(['a', 'b']);
    expect(countDeprivations({ rows, ids: ['a', undefined, 'c'] }, half)).not.toHaveProperty('countedIds');
    expect(countDeprivations({ rows }, half)).not.toHaveProperty('countedIds');
    expect(countDeprivations({ rows, ids: ['a', 'b', undefined] }, half).excluded).toEqual([
      { unit: 2, reason: 'missing', missing: ['1'] },
    ]);
  });

  it('keep their names only where they have them', () => {
    const { definition, dimensions } = countDeprivations({ rows: [[1, 0]] }, half);
    expect(definition).toEqual({ codes: ['1', '2'], weights: [1, 1], totalWeight: 2, identification: half });
    expect(dimensions).toBeUndefined();
    const named = countDeprivations(
      { rows: [[1, 0, 1]], dimensionOf: ['x', 'y', 'x'], weights: [1, 2, 3], definedBy: 'f', uncalibrated: ['2'] },
      half,
    );
    expect(named.definition).toMatchObject({ definedBy: 'f', uncalibrated: ['2'], totalWeight: 6 });
    expect(named.dimensions).toEqual([
      {
        code: 'x',
        weightShare: { numerator: 4, denominator: 6, value: 4 / 6 },
        absoluteContribution: { numerator: 4, denominator: 6, value: 4 / 6 },
        contribution: { numerator: 4, denominator: 4, value: 1 },
      },
      {
        code: 'y',
        weightShare: { numerator: 2, denominator: 6, value: 2 / 6 },
        absoluteContribution: { numerator: 0, denominator: 6, value: 0 },
        contribution: { numerator: 0, denominator: 4, value: 0 },
      },
    ]);
    expect(named.indicators[1]).toMatchObject({ code: '2', dimension: 'y' });
  });
});

describe('the line', () => {
  it.each<readonly [string, unknown]>([
    ['nothing', {}],
    ['both readings', { ...half, empoweredFrom: half.cutOff }],
    ['something beside it', { ...half, name: 'x' }],
    ['a number', { cutOff: 0.5 }],
    ['a cut-off without denominator', { cutOff: { numerator: 1 } }],
    ['a denominator of a half', { cutOff: { numerator: 1, denominator: 1.5 } }],
    ['a numerator below 0', { empoweredFrom: { numerator: -1, denominator: 2 } }],
    ['a fraction too fine to compare', { cutOff: { numerator: 1, denominator: Number.MAX_SAFE_INTEGER } }],
  ])('of %s is refused', (_, identification) => {
    refused(() => countDeprivations({ rows: [[1, 0]] }, identification as never));
    refused(() => decomposeCounting({ rows: [[1, 0]] }, ['a'], identification as never));
    refused(() => countKims([], strictAdinda, identification as never));
  });

  const rows = [0, 1, 2, 3, 4].map((deprived) => [0, 1, 2, 3].map((j) => (j < deprived ? 1 : 0)));
  const read = (identification: Parameters<typeof countDeprivations>[1]) => {
    const { poorUnits, unitsOnCutOff } = countDeprivations({ rows }, identification);
    return [poorUnits, unitsOnCutOff];
  };

  it('counts whoever stands on it as poor by one reading, and not by the other', () => {
    expect(read({ cutOff: { numerator: 2, denominator: 4 } })).toEqual([3, 1]);
    expect(read({ empoweredFrom: { numerator: 2, denominator: 4 } })).toEqual([2, 1]);
    expect(read({ cutOff: { numerator: 4, denominator: 4 } })).toEqual([1, 1]);
    expect(read({ empoweredFrom: { numerator: 4, denominator: 4 } })).toEqual([4, 1]);
  });

  it('has nobody on it where no whole weight lies there', () => {
    expect(read({ cutOff: { numerator: 1, denominator: 3 } })).toEqual([3, 0]);
    expect(read({ empoweredFrom: { numerator: 1, denominator: 3 } })).toEqual([2, 0]);
    expect(read({ cutOff: { numerator: 1, denominator: 100 } })).toEqual([4, 0]);
    expect(read({ empoweredFrom: { numerator: 1, denominator: 100 } })).toEqual([1, 0]);
  });
});

describe('cut-offs on raw values', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['values that are no list', 1, [1]],
    ['a row that is a number', [1], [1]],
    ['a row with a text', [['1']], [1]],
    ['a row with a text beside a number', [[1, '1']], [1, 1]],
    ['a row too short', [[]], [1]],
    ['a row too long', [[1, 2]], [1]],
    ['cut-offs that are no list', [[1]], 1],
    ['a cut-off that is no number', [[1]], [Number.NaN]],
    ['a cut-off that is a text', [[1]], ['1']],
    ['a cut-off without a value', [[1]], [{ direction: 'lower' }]],
    ['a direction that is none', [[1]], [{ value: 1, direction: 'up' }]],
    ['a band without an end', [[1]], [{ value: 1, direction: 'band' }]],
    ['a band whose end is no number', [[1]], [{ value: 1, direction: 'band', through: Number.NaN }]],
  ])('%s are refused', (_, values, cutOffs) => {
    refused(() => deprivationsBelow(values as never, cutOffs as never));
  });

  it('are the same as a plain number where no direction is stated, and no limit on the better side', () => {
    const values = [[2], [3], [1e300]];
    expect(deprivationsBelow(values, [3])).toEqual([[1], [0], [0]]);
    expect(deprivationsBelow(values, [{ value: 3 }])).toEqual([[1], [0], [0]]);
    expect(deprivationsBelow(values, [{ value: 3, direction: 'higher' }])).toEqual([[1], [0], [0]]);
    expect(deprivationsBelow([[-1e300], [3], [4]], [{ value: 3, direction: 'lower' }])).toEqual([[0], [0], [1]]);
    expect(deprivationsBelow([[null], [undefined]], [0])).toEqual([[undefined], [undefined]]);
  });
});

describe('subgroups', () => {
  it('come in the order of their labels, those without one last, each with its shares', () => {
    const rows = [[1], [1], [0], [1], [undefined], [0]];
    const labels = ['b', undefined, 'a', 'a', 'b', 'c'];
    const { overall, groups } = decomposeCounting({ rows, ids: ['1', '2', '3', '4', '5', '6'] }, labels, whole);
    expect(groups.map(({ label }) => label)).toEqual(['a', 'b', 'c', undefined]);
    expect(groups[3]).not.toHaveProperty('label');
    expect(groups.map(({ unitShare }) => unitShare.numerator)).toEqual([2, 1, 1, 1]);
    expect(groups.map(({ contribution }) => contribution.numerator)).toEqual([1, 1, 0, 1]);
    expect(groups[0]?.unitShare.denominator).toBe(5);
    expect(groups[0]?.contribution.denominator).toBe(3);
    expect(groups.map(({ index }) => index.countedIds)).toEqual([['3', '4'], ['1'], ['6'], ['2']]);
    expect(groups[1]?.index.excluded).toEqual([{ unit: 4, id: '5', reason: 'missing', missing: ['1'] }]);
    expect(overall.countedIds).toEqual(['1', '2', '3', '4', '6']);
  });

  it.each<readonly [string, unknown]>([
    ['no list', 'a'],
    ['fewer than rows', ['a']],
    ['more than rows', ['a', 'a', 'a']],
    ['numbers', [1, 2]],
    ['nothing', [null, 'a']],
  ])('by labels that are %s are refused', (_, labels) => {
    refused(() => decomposeCounting({ rows: [[1], [0]] }, labels as never, half));
    refused(() => countingRobustness({ rows: [[1], [0]] }, cutOffScenarios(), labels as never));
  });
});

describe('change', () => {
  const two = [
    [1, 1],
    [1, 0],
  ];
  const count = (rows: number[][], more: object = {}, line = half) =>
    countDeprivations({ rows, ids: ['a', 'b'], ...more }, line);
  const before = count(two);

  it.each<readonly [string, () => unknown]>([
    ['something that is no index', () => countingChange({} as never, before)],
    ['an index without its indicators', () => countingChange(before, { ...before, indicators: undefined } as never)],
    ['0 years', () => countingChange(before, before, { years: 0 })],
    ['years below 0', () => countingChange(before, before, { years: -1 })],
    ['years without end', () => countingChange(before, before, { years: Number.POSITIVE_INFINITY })],
    ['an unknown option', () => countingChange(before, before, { year: 1 } as never)],
    ['other weights', () => countingChange(before, count(two, { weights: [1, 2] }))],
    ['other codes', () => countingChange(before, count(two, { codes: ['x', 'y'] }))],
    ['fewer indicators', () => countingChange(before, count([[1], [0]]))],
    ['another name', () => countingChange(before, count(two, { definedBy: 'f' }))],
    ['the other reading', () => countingChange(before, count(two, {}, { empoweredFrom: half.cutOff } as never))],
    [
      'a unit more',
      () =>
        countingChange(
          before,
          count(
            [
              [1, 1],
              [1, 0],
              [0, 0],
            ],
            { ids: ['a', 'b', 'c'] },
          ),
        ),
    ],
    [
      'a unit less',
      () =>
        countingChange(
          count(
            [
              [1, 1],
              [1, 0],
              [0, 0],
            ],
            { ids: ['a', 'b', 'c'] },
          ),
          before,
        ),
    ],
    ['as many other units', () => countingChange(before, count(two, { ids: ['a', 'c'] }))],
    ['units of which two have one id', () => countingChange(count(two, { ids: ['a', 'a'] }), before)],
  ])('of %s is refused', (_, call) => {
    refused(call);
  });

  it('needs a counted unit in both periods', () => {
    const nobody = count([
      [undefined, 1],
      [undefined, 1],
    ] as never);
    const accepted = { acceptDifferentUnits: true };
    refused(() => countingChange(before, nobody, accepted));
    refused(() => countingChange(nobody, before, accepted));
  });

  it('of other indicators compares the figures, not the indicators', () => {
    const other = count(
      [
        [1, 1],
        [0, 0],
      ],
      { codes: ['x', 'y'] },
    );
    const change = countingChange(before, other, { acceptDifferentDefinitions: true });
    expect([change.sameDefinition, change.indicators]).toEqual([false, []]);
    expect(change.headcountRatio).toEqual({ before: 1, after: 0.5, absolute: -0.5, relative: -0.5 });
    expect(change.units).toEqual({ before: 2, after: 2, both: 2 });
  });

  it('of each indicator is that of its three figures', () => {
    const after = count(
      [
        [1, 1],
        [0, 1],
      ],
      {},
      { cutOff: { numerator: 3, denominator: 6 } },
    );
    const change = countingChange(before, after, { years: 2 });
    expect(change.sameDefinition).toBe(true);
    expect(change.indicators.map(({ code }) => code)).toEqual(['1', '2']);
    expect(change.indicators[0]?.uncensoredHeadcountRatio).toMatchObject({
      before: 1,
      after: 0.5,
      absolutePerYear: -0.25,
    });
    expect(change.indicators[1]?.censoredHeadcountRatio).toMatchObject({ before: 0.5, after: 1, absolute: 0.5 });
    expect(change.indicators[1]?.absoluteContribution).toMatchObject({ before: 0.25, after: 0.5 });
    expect(countingChange(before, after).headcountRatio).not.toHaveProperty('absolutePerYear');
  });
});

describe('scenarios', () => {
  const rows = [
    [1, 1, 1],
    [1, 0, 0],
    [1, 1, 0],
    [0, 0, 0],
  ];

  it.each<readonly [string, () => unknown]>([
    ['none', () => countingRobustness({ rows }, [])],
    ['no list', () => countingRobustness({ rows }, {} as never)],
    ['one without a name', () => countingRobustness({ rows }, [{ identification: half }] as never)],
    ['one without a line', () => countingRobustness({ rows }, [{ name: 'x' }] as never)],
    [
      'one with weights that are fractions',
      () => countingRobustness({ rows }, [{ name: 'x', identification: half, weights: [0.5, 1, 1] }]),
    ],
    ['data that are none', () => countingRobustness({} as never, cutOffScenarios())],
    ['cut-offs that are numbers', () => cutOffScenarios([0.5] as never)],
    ['cut-offs that are no list', () => cutOffScenarios(half.cutOff as never)],
    ['a share of all', () => dimensionWeightScenarios(tree(1, 1), half, { numerator: 1, denominator: 1 })],
    ['a share that is a number', () => dimensionWeightScenarios(tree(1, 1), half, 0.5 as never)],
    ['a tree without children', () => dimensionWeightScenarios({ weight: 1 } as never, half)],
    ['a tree whose children are no list', () => dimensionWeightScenarios({ weight: 1, children: {} } as never, half)],
    ['a tree with a weight below 0', () => dimensionWeightScenarios(tree(1, -1), half)],
    ['a tree with a weight of a half', () => integerWeights(tree(1, 0.5))],
    ['a tree with a child that is a number', () => integerWeights({ weight: 1, children: [1] } as never)],
    ['siblings without weight', () => integerWeights(tree(0, 0))],
    ['a tree too deep', () => integerWeights(deep(33))],
    ['one dimension', () => dimensionWeightScenarios(tree(1), half)],
    ['one dimension with weight', () => dimensionWeightScenarios(tree(1, 0), half)],
    ['a line that is none', () => dimensionWeightScenarios(tree(1, 1), {} as never)],
  ])('of %s are refused', (_, call) => {
    refused(call);
  });

  function tree(...weights: number[]): WeightTree & { readonly children: readonly WeightTree[] } {
    return { weight: 1, children: weights.map((weight) => ({ weight })) };
  }
  function deep(depth: number): WeightTree {
    return depth === 0 ? { weight: 1 } : { weight: 1, children: [deep(depth - 1)] };
  }

  it('a tree of thirty-two levels is one leaf', () => {
    expect(integerWeights(deep(32))).toEqual([1]);
    expect(integerWeights({ weight: 0, children: [{ weight: 2, children: [] }, { weight: 4 }] })).toEqual([1, 2]);
  });

  it('are named by code, by criterion, or by their place, and leave out what has no weight', () => {
    const named = {
      weight: 1,
      children: [{ weight: 1, code: 'a' }, { weight: 0, code: 'b' }, { weight: 1, criterion: 'c' }, { weight: 2 }],
    };
    const scenarios = dimensionWeightScenarios(named, half, { numerator: 2, denominator: 3 });
    expect(scenarios.map(({ name, weights }) => [name, weights])).toEqual([
      ['as-defined', [1, 0, 1, 2]],
      ['a', [6, 0, 1, 2]],
      ['c', [1, 0, 6, 2]],
      ['4', [1, 0, 1, 4]],
    ]);
    expect(scenarios.every(({ identification }) => identification === half)).toBe(true);
    expect(cutOffScenarios([half.cutOff])).toEqual([{ name: '1/2', identification: half }]);
  });

  it('state who changes sides, and how the order of places changes', () => {
    const labels = ['a', 'b', undefined, 'c'];
    const runs = countingRobustness(
      { rows: rows.slice(0, 4) },
      [
        { name: 'first', identification: { cutOff: { numerator: 1, denominator: 3 } } },
        { name: 'all', identification: whole },
        { name: 'last', identification: { cutOff: { numerator: 1, denominator: 3 } }, weights: [0, 0, 1] },
      ],
      labels,
    );
    expect(runs.map(({ index }) => index.poorUnits)).toEqual([3, 1, 1]);
    expect(runs.map(({ sameIdentification }) => sameIdentification.numerator)).toEqual([4, 2, 2]);
    expect(
      runs.map(({ groups }) =>
        groups?.map(({ label, adjustedHeadcountRatio }) => [label, adjustedHeadcountRatio.value]),
      ),
    ).toEqual([
      [
        ['a', 1],
        ['b', 1 / 3],
        ['c', 0],
      ],
      [
        ['a', 1],
        ['b', 0],
        ['c', 0],
      ],
      [
        ['a', 1],
        ['b', 0],
        ['c', 0],
      ],
    ]);
    expect(runs.map(({ ranking }) => ranking?.preserved.numerator)).toEqual([3, 2, 2]);
    expect(runs[1]?.index.excluded).toEqual([]);
    const [plain] = countingRobustness({ rows }, cutOffScenarios());
    expect(plain).not.toHaveProperty('groups');
    expect(plain).not.toHaveProperty('ranking');
    expect(plain?.index).not.toHaveProperty('countedIds');
  });

  it('leave a place out of the order that has no counted unit', () => {
    const [run] = countingRobustness({ rows: [[1], [undefined], [0]] }, cutOffScenarios(), ['a', 'b', 'c']);
    expect(run?.groups?.map(({ label }) => label)).toEqual(['a', 'c']);
  });
});

describe('KIMs', () => {
  it.each<readonly [string, unknown]>([
    ['no list', {}],
    ['a number', [7]],
    ['one without measurements', [{}]],
    ['one whose id is a number', [{ kimId: 7, measurements: {} }]],
    ['one whose measurements are a text', [{ measurements: 'x' }]],
    ['a card without criteria', [{ framework: strictAdinda.id }]],
    ['a card without framework', [{ criteria: [] }]],
  ])('that are %s are refused', (_, kims) => {
    refused(() => deprivationTable(kims as never, strictAdinda));
    refused(() => countableCriteria(kims as never, strictAdinda));
  });

  it.each([
    { criteria: 'akses.bulan-aktif' },
    { criteria: [1] },
    { weightOf: 1 },
    { notApplicable: 'deprived' },
    { closedGate: 'missing' },
    { gate: 'deprived' },
  ])('are not counted by %j', (options) => {
    refused(() => deprivationTable([], strictAdinda, options as never));
    refused(() => countableCriteria([], strictAdinda, options as never));
  });

  it('that are a forum are none, and lay nothing on any criterion', () => {
    const forum = {
      kimId: 'f',
      bodyType: 'forum-kim' as const,
      measurements: { 'akses.bulan-aktif': { status: 'not-applicable' as const, reason: 'is-a-forum' as const } },
    };
    const table = deprivationTable([forum], strictAdinda);
    expect(table.leftOut).toEqual(['is-a-forum']);
    expect(
      table.inferred.every(
        ({ notApplicable, closedGate, assumedLowest }) => notApplicable + closedGate + assumedLowest === 0,
      ),
    ).toBe(true);
    expect(table).not.toHaveProperty('unitWeights');
    expect(deprivationTable([forum], strictAdinda, { weightOf: (_, at) => at + 5 }).unitWeights).toEqual([5]);
  });
});
