import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { mean } from '../../src/stats/mean.js';
import { pearsonCorrelation } from '../../src/stats/pearson-correlation.js';

const period = { from: '2025-01-01', through: '2025-12-31' };

describe('simulateKims', () => {
  test('same seed, same records; another seed, others', () => {
    const text = (seed: number) => JSON.stringify(simulateKims({ seed, kims: 5, period }));
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(2));
  });

  test('every report and registration has a sound shape, and lies in its period', () => {
    for (const { registration, report } of simulateKims({ seed: 3, kims: 20, period })) {
      for (const submission of [registration, report]) {
        expect(parseSubmission(submission).issues).toEqual([]);
      }
      expect(report.activities?.every(({ date }) => date >= period.from && date <= period.through)).toBe(true);
    }
  });

  test('groups do about as much as their drivers say', () => {
    const kims = simulateKims({ seed: 4, kims: 400, period, listsKept: 1 });
    const counted = kims.map(({ report }) => report.products?.length ?? 0);
    const driven = kims.map(({ drivers }) => drivers.work.diseminasi);
    expect(pearsonCorrelation(counted, driven)).toBeGreaterThan(0.9);
    const expected = mean(driven.map((work) => 12 * 1.3 * work)) ?? 0;
    expect(Math.abs((mean(counted) ?? 0) / expected - 1)).toBeLessThan(0.1);
    const none = simulateKims({ seed: 4, kims: 50, period, rate: 0 });
    expect(none.every(({ report }) => (report.activities ?? []).length === 0)).toBe(true);
  });

  test('refuses options that are none', () => {
    for (const wrong of [
      { seed: 0.5 },
      { kims: 0 },
      { listsKept: 2 },
      { period: { from: period.through, through: period.from } },
    ]) {
      expect(() => simulateKims({ seed: 1, kims: 2, period, ...wrong })).toThrow(
        expect.objectContaining({ name: 'KimError' }),
      );
    }
  });
});
