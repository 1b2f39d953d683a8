import { describe, expect, it } from 'vitest';
import { scoreKim } from '../../src/score/score-kim.js';
import { activityCountsOf, createActivityFold, foldActivityInto } from '../../src/summary/activity-fold.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { restoreActivityFold, restoreSummary } from '../../src/summary/restore.js';
import { summariseDevelopment } from '../../src/summary/summarise-development.js';
import { absent, asOf, measured, ofCards, period, plain } from './by-hand.js';

/* What comes out of a summary of two or three groups, and what comes back into one. */

describe('figures', () => {
  it('are pooled only where there is a numerator and a denominator', () => {
    const withParts = measured(0.5, { numerator: 1, denominator: 2 });
    const { indicators } = finishSummary(ofCards(plain, [[withParts, measured(0.5)]]));
    const [c1, c2] = [indicators.c1, indicators.c2];
    expect(c1?.pooled).toMatchObject({ numerator: 1, denominator: 2 });
    expect(c2).not.toHaveProperty('pooled');
  });
});

describe('what comes back', () => {
  const definition = { framework: plain, period, asOf };
  const stored = () => JSON.parse(JSON.stringify(ofCards(plain, [[measured(0.2), measured(0.8)]])));

  it('is refused by the place that is wrong', () => {
    const refused = (change: (value: ReturnType<typeof stored>) => void) => () => {
      const value = stored();
      change(value);
      restoreSummary(value, definition);
    };
    const { length } = stored().scores.bins;
    expect(
      refused((value) => {
        value.kims = -1;
      }),
    ).toThrow(/^restoreSummary needs value\.kims:/);
    expect(
      refused((value) => {
        value.counting = {};
      }),
    ).toThrow(/^restoreSummary needs value\.counting: null/);
    expect(
      refused((value) => {
        value.classes = [];
      }),
    ).toThrow(/^restoreSummary needs value\.classes: an object/);
    for (const bins of [undefined, {}, 7, [1], new Array(length + 1).fill(0)])
      expect(
        refused((value) => {
          value.scores.bins = bins;
        }),
      ).toThrow(`restoreSummary needs value.scores.bins: a list of ${length} numbers`);
    expect(
      refused((value) => {
        value.scores.bins[3] = 0.5;
      }),
    ).toThrow(/^restoreSummary needs value\.scores\.bins\[3\]:/);
    expect(
      refused((value) => {
        value.elements.kims['unsur-lain'] = -1;
      }),
    ).toThrow(/^restoreSummary needs value\.elements\.kims\["unsur-lain"\]:/);
  });

  it('is a row for each KIM: its id and its numbers', () => {
    const fold = createActivityFold({ period, asOf });
    foldActivityInto(fold, 'k', { id: 'a', date: '2025-03-01' });
    const { stamp, kims } = JSON.parse(JSON.stringify(fold));
    const [[id, numbers]] = kims;
    expect(activityCountsOf(restoreActivityFold({ stamp, kims }, { period, asOf }), 'k').activities).toBe(1);
    for (const row of [id, [id], [id, numbers, 1], [7, numbers], [id, 7], { 0: id, 1: numbers }])
      expect(() => restoreActivityFold({ stamp, kims: [row] }, { period, asOf })).toThrow(
        'restoreActivityFold needs value.kims[0]: the id of a KIM and its numbers',
      );
  });
});

describe('change of those who were helped', () => {
  const rules = plain;
  const other = { ...plain, id: 'another' };
  const card = (kimId: string | undefined, value: number | undefined, by = rules) =>
    scoreKim(
      {
        ...(kimId !== undefined && { kimId }),
        measurements: { c1: value === undefined ? absent : measured(value), c2: measured(1) },
      },
      by,
      { certainty: false },
    );
  const report = {
    id: 'r',
    level: 'kabupaten-kota',
    period,
    kimIds: ['a', 'b', 'c', 'd'],
    facilitation: [{ id: 'f', role: 'bimbingan-teknis', givenOn: '2025-02-01', kimIds: ['a', 'b'] }],
  } as never;
  const change = (before: readonly ReturnType<typeof card>[], after: readonly ReturnType<typeof card>[]) => {
    const found = summariseDevelopment([report], { asOf, cards: { before, after } }) as unknown as Record<
      string,
      unknown
    >;
    return Object.values(found).find((part) => typeof part === 'object' && part !== null && 'notReached' in part);
  };
  const all = (a: number, b: number, c: number, d: number) => [card('a', a), card('b', b), card('c', c), card('d', d)];

  it('is of groups with a score under one framework in both years', () => {
    const before = all(0, 0, 0, 0);
    expect(change(before, all(0.2, 0.4, 0.1, 0.1))).toMatchObject({
      reached: { kims: 2, mean: expect.closeTo(15, 9) },
      notReached: { kims: 2, mean: expect.closeTo(5, 9) },
      difference: { value: expect.closeTo(10, 9) },
    });
    const half = [card('a', 0.2), card('c', 0.1), card('d', 0.1)];
    for (const left of [card('b', undefined), card('b', 0.4, other), card(undefined, 0.4), card('e', 0.4)])
      expect(change(before, [...half, left]), left.framework).toMatchObject({
        reached: { kims: 1 },
        notReached: { kims: 2 },
      });
    const [a, , c, d] = before as [never, never, never, never];
    expect(change([a, card('b', undefined), c, d], all(0.2, 0.4, 0.1, 0.1))).toMatchObject({ reached: { kims: 1 } });
  });

  it('has no difference where one side has fewer than two', () => {
    const before = all(0, 0, 0, 0);
    for (const after of [
      [card('a', 0.2), card('c', 0.1), card('d', 0.1)],
      [card('a', 0.2), card('b', 0.1), card('d', 0.1)],
      [card('a', 0.2), card('b', 0.1)],
      [card('c', 0.2), card('d', 0.1)],
      [],
    ])
      expect(change(before, after)).not.toHaveProperty('difference');
  });
});
