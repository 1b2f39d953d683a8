import { describe, expect, test } from 'vitest';
import { arithmeticMean } from '../../src/score/aggregate/arithmetic-mean.js';
import { defineFramework } from '../../src/score/define-framework.js';
import type { Criterion, FrameworkGroup } from '../../src/score/framework.js';
import { minMax } from '../../src/score/normalise/min-max.js';
import { scoreValues } from '../../src/score/score-values.js';
import { rank } from '../../src/stats/rank.js';
import { denominate } from '../stats/support/denominate.js';
import { imputeGroupMean } from '../stats/support/impute-group-mean.js';
import { kurtosis } from '../stats/support/kurtosis.js';
import { skewness } from '../stats/support/skewness.js';
import { winsorise } from '../stats/support/winsorise.js';
import { readTable, type Table } from '../vectors/asem/read.js';

/*
 * The whole chain of the ASEM example of COINr 1.1.14 (test/vectors/asem/README.md), every step from the result of
 * the step before *as this library computed it*, within 1e-9 relative (1e-9 absolute near 0).
 */
const meta = readTable('meta').rows;
const indicators = meta
  .filter(({ Type }) => Type === 'Indicator')
  .map((row) => ({
    code: row.iCode as string,
    direction: row.Direction === '-1' ? ('lower' as const) : ('higher' as const),
    denominator: row.Denominator,
    parent: row.Parent as string,
  }));
const raw = readTable('raw');
const order = raw.rows
  .map((_, i) => i)
  .sort((a, b) => ((raw.rows[a]?.uCode ?? '') < (raw.rows[b]?.uCode ?? '') ? -1 : 1));
const sorted = (column: string) => order.map((i) => raw.numbers(column)[i]);
const groups = order.map((i) => raw.rows[i]?.EurAsia_group ?? '');

function expectColumn(actual: readonly (number | undefined)[], expected: Table, column: string): void {
  const published = expected.numbers(column);
  expect(actual).toHaveLength(published.length);
  actual.forEach((value, i) => {
    const other = published[i];
    if (other === undefined || value === undefined) {
      expect(value, `${column}[${i}]`).toBe(other);
      return;
    }
    expect(Math.abs(value - other), `${column}[${i}]`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
  });
}

const chain = indicators.map((indicator) => {
  const values = sorted(indicator.code);
  const denominated = indicator.denominator ? denominate(values, sorted(indicator.denominator)) : values;
  const imputed = imputeGroupMean(denominated, groups);
  const complete = imputed.values.map((value) => value as number);
  const treated = winsorise(complete);
  const { direction } = indicator;
  const normalised = minMax(treated.values, treated.values, { direction, range: { min: 0, max: 100 } });
  return { ...indicator, denominated, imputed, complete, treated, normalised: normalised as number[] };
});

describe('the ASEM chain', () => {
  test('has 49 indicators of 51 countries, and 65 gaps to fill', () => {
    expect(chain).toHaveLength(49);
    expect(groups).toHaveLength(51);
    expect(chain.reduce((sum, { imputed }) => sum + imputed.filled.length, 0)).toBe(65);
  });

  test.each(chain)('$code: denominated, imputed, treated, normalised', (step) => {
    expectColumn(step.denominated, readTable('denominated'), step.code);
    expectColumn(step.complete, readTable('imputed'), step.code);
    expectColumn(step.treated.values, readTable('treated'), step.code);
    expectColumn(step.normalised, readTable('normalised'), step.code);
  });

  test.each(readTable('treatment_details').rows)('$iCode: skewness, kurtosis and the number of steps', (row) => {
    const step = chain.find(({ code }) => code === row.iCode);
    const published = (column: string) => Number(row[column]);
    expect(skewness(step?.complete ?? [])).toBeCloseTo(published('check_SkewKurt0.Skew'), 9);
    expect(kurtosis(step?.complete ?? [])).toBeCloseTo(published('check_SkewKurt0.Kurt'), 9);
    expect(step?.treated.steps).toBe(row['winsorise.nwin'] === '' ? 0 : published('winsorise.nwin'));
    expect(step?.treated.passes).toBe(true);
    if (row['check_SkewKurt1.Pass'] === '') return;
    expect(skewness(step?.treated.values ?? [])).toBeCloseTo(published('check_SkewKurt1.Skew'), 9);
    expect(kurtosis(step?.treated.values ?? [])).toBeCloseTo(published('check_SkewKurt1.Kurt'), 9);
  });

  const levels = meta
    .filter(({ Type }) => Type === 'Aggregate')
    .map((row) => ({
      code: row.iCode as string,
      parent: row.Parent as string,
      weight: Number(row.Weight),
    }));

  test('aggregated and ranked by the plain functions', () => {
    const columns = new Map(chain.map(({ code, normalised }) => [code, normalised]));
    const parents = [...indicators.map((row) => ({ ...row, weight: 1 })), ...levels];
    for (const { code } of levels) {
      const children = parents.filter(({ parent }) => parent === code);
      const weights = children.map(({ weight }) => weight);
      const means = groups.map((_, i) =>
        arithmeticMean(
          children.map((child) => columns.get(child.code)?.[i] as number),
          { weights },
        ),
      );
      columns.set(code, means as number[]);
      expectColumn(means, readTable('aggregated'), code);
    }
    expectColumn(
      rank(columns.get('Index') ?? [], { order: 'descending', ties: 'min' }),
      readTable('aggregated'),
      'Rank',
    );
  });

  test('aggregated by a framework: the same index at every level', () => {
    const criteria: Record<string, Criterion> = {};
    for (const { code, direction, treated } of chain) {
      const [low, high] = [Math.min(...treated.values), Math.max(...treated.values)];
      criteria[code] = {
        kind: 'quantitative',
        direction,
        normalise: {
          method: 'goalposts',
          worst: direction === 'higher' ? low : high,
          best: direction === 'higher' ? high : low,
        },
        basis: { kind: 'reference', reference: 'COINr, ASEM' },
      };
    }
    const group = (code: string): FrameworkGroup => ({
      code,
      weight: levels.find((level) => level.code === code)?.weight ?? 1,
      aggregation: { method: 'arithmetic' },
      missing: { policy: 'require-all' },
      children: [
        ...indicators.filter(({ parent }) => parent === code).map((row) => ({ criterion: row.code, weight: 1 })),
        ...levels.filter(({ parent }) => parent === code).map((level) => group(level.code)),
      ],
    });
    const asem = defineFramework({
      id: 'asem-example',
      since: '2018-01-01',
      range: { min: 0, max: 100 },
      criteria,
      root: group('Index'),
      origin: { status: 'local', sources: ['COINr'] },
    });
    const cards = groups.map((_, i) =>
      scoreValues(Object.fromEntries(chain.map(({ code, treated }) => [code, treated.values[i]])), asem),
    );
    for (const { code } of levels) {
      expectColumn(
        cards.map((card) => card.groups.find((scored) => scored.code === code)?.score),
        readTable('aggregated'),
        code,
      );
    }
  });
});
