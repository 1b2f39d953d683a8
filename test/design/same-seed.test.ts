import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type SimulationOptions, simulateKims } from '../../src/design/simulate-kims.js';

/* What was published with its seed can be made again by every version, on every machine. */

const period = { from: '2025-01-01', through: '2025-12-31' };
const population = (options: Partial<SimulationOptions> = {}) =>
  simulateKims({ seed: 11, kims: 12, period, ...options });

/** Numbers that are not whole are compared to six digits: machines may differ in the last ones. */
const digest = (kims: unknown) =>
  createHash('sha256')
    .update(
      JSON.stringify(kims, (_, value) =>
        Number.isInteger(value) || typeof value !== 'number' ? value : value.toFixed(6),
      ),
    )
    .digest('hex')
    .slice(0, 16);

describe('the same seed gives the same records in every version', () => {
  test('by what they are like', () => {
    const counts = population({ kims: 4 }).map(({ registration, report, drivers }) => [
      registration.members?.length,
      drivers.residents,
      report.activities?.length,
      report.decisions?.length,
      report.informationItems?.length,
      report.products?.length,
      report.partners?.length,
      report.aspirations?.length,
      report.ratings?.length,
    ]);
    expect(counts).toEqual([
      [3, 3071, 17, 1, 8, 11, 1, 4, 18],
      [15, 3137, 47, 5, 13, 14, 3, 6, 12],
      [12, 1843, 49, 8, 36, 51, 0, 6, 12],
      [10, 8612, 47, 4, 43, 15, 7, 6, 12],
    ]);
  });

  test.each<readonly [string, Partial<SimulationOptions>, string]>([
    ['as usual', {}, '546475041f5ebc8b'],
    ['alike in effort', { effortSpread: 0, functionSpread: 0 }, '93e6bff791e4ba3b'],
    [
      'very busy, in half of a year',
      { rate: 3, period: { from: '2025-07-01', through: '2025-12-31' } },
      '2a4fb6a7fe507d09',
    ],
    ['with lists seldom kept', { listsKept: 0.4 }, 'c27842a9b38c6eec'],
    ['judged by three who differ much', { raters: 3, severitySpread: 1, judgementSpread: 0 }, '514130292246a57c'],
    ['whose work grows with their members', { workWithMembers: 1 }, 'c86af4863b70232c'],
  ])('to the letter: groups %s', (_, options, expected) => {
    expect(digest(population(options))).toBe(expected);
  });
});
