import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/kernel/dated-series.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { aspirationClasses } from '../../src/vocabulary/concepts/aspiration-classes.js';
import { answerLimits, forwardingLimit } from '../../src/vocabulary/law/aspiration-limits.js';

// Published figures: Republika, 14 June 2018 (the ministry's own words); SIPPN, 2024, and Kalimantan Barat repeat them.
describe('the limits of SP4N-LAPOR!', () => {
  it('are three days to pass on', () => {
    expect(forwardingLimit.map(({ value }) => value)).toEqual([{ days: 3, counted: 'working-days' }]);
  });

  it.each([
    ['permintaan-informasi', 5],
    ['keluhan', 5],
    ['pengaduan-tidak-berkadar-pengawasan', 14],
    ['pengaduan-berkadar-pengawasan', 60],
  ] as const)('are, for %s, %i working days to answer', (aspirationClass, days) => {
    expect(valueAt(answerLimits[aspirationClass], '2025-03-01')).toEqual({ days, counted: 'working-days' });
  });

  it('of a complaint whose class is not known are the 60 days of the presidential regulation', () => {
    expect(valueAt(answerLimits.pengaduan, '2025-03-01')).toEqual({ days: 60, counted: 'calendar-days' });
    expect(valueAt(answerLimits.pengaduan, '2013-12-05')).toBeUndefined();
  });

  it('are unknown for a wish, and for days before they were stated', () => {
    expect(valueAt(answerLimits.aspirasi, '2025-03-01')).toBeUndefined();
    expect(valueAt(answerLimits['permintaan-informasi'], '2018-06-13')).toBeUndefined();
    expect(valueAt(answerLimits['permintaan-informasi'], '2018-06-14')?.days).toBe(5);
  });

  it('are kept in ascending order of days for every class', () => {
    expect(Object.keys(answerLimits).sort()).toEqual([...codesOf(aspirationClasses)].sort());
    for (const series of [forwardingLimit, ...Object.values(answerLimits)]) {
      const froms = series.map(({ from }) => from);
      expect(froms).toEqual([...froms].sort());
    }
  });
});
