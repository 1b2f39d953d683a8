import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../src/score/score-values.js';
import {
  type ActivityFold,
  activityCountsOf,
  createActivityFold,
  foldActivityInto,
  kimIdsOf,
  mergeActivityFolds,
} from '../../src/summary/activity-fold.js';
import { addKim, type KimFacts } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { mergeSummaries } from '../../src/summary/merge-summaries.js';
import { restoreActivityFold, restoreSummary } from '../../src/summary/restore.js';
import { createSummary, type Summary } from '../../src/summary/summary.js';
import { activity, definition, framework, kim } from './arbitrary-kim.js';

const aKimError = expect.objectContaining({ name: 'KimError' });
const code = (wanted: string) => expect.objectContaining({ code: wanted });
const summarise = (kims: readonly KimFacts[]) =>
  kims.reduce((sum, one) => addKim(sum, one, framework), createSummary(definition));
const rows = fc.array(fc.tuple(fc.constantFrom('2', '10', '__proto__', 'kim a'), activity), { maxLength: 30 });
const foldOf = (given: readonly (readonly [string, Parameters<typeof foldActivityInto>[2]])[]): ActivityFold => {
  const fold = createActivityFold(definition);
  for (const [id, one] of given) foldActivityInto(fold, id, one);
  return fold;
};

/** As PostgreSQL gives `jsonb` back: shorter keys first, then by letter. */
function keysShuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysShuffled);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, keysShuffled((value as Record<string, unknown>)[key])]));
}
const stored = (state: unknown): unknown => keysShuffled(JSON.parse(JSON.stringify(state)));

/** Every place of a state at which a number stands. */
function numbersIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'stamp' ? [] : numbersIn(part, [...path, key])));
}
function changed(value: unknown, path: readonly (string | number)[], change: (number: number) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value as number);
  const part = changed((value as Record<string, unknown>)[key], rest, change);
  if (!Array.isArray(value)) return { ...(value as object), [key]: part };
  return value.map((each, i) => (i === Number(key) ? part : each));
}

describe('state that leaves its process', () => {
  it('a summary comes back as the same text, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.array(kim, { maxLength: 8 }), (kims) => {
        const summary = summarise(kims);
        expect(JSON.stringify(restoreSummary(stored(summary), definition))).toBe(JSON.stringify(summary));
      }),
      { numRuns: 60 },
    );
  });

  it('a fold comes back as the same text in any partition, and goes on', () => {
    fc.assert(
      fc.property(rows, fc.nat(30), (given, cut) => {
        const whole = foldOf(given);
        const parts = [given.slice(cut), given.slice(0, cut)].map((some) =>
          restoreActivityFold(stored(foldOf(some)), definition),
        );
        expect(JSON.stringify(mergeActivityFolds(parts))).toBe(JSON.stringify(whole));
        expect(kimIdsOf(mergeActivityFolds(parts))).toEqual(kimIdsOf(whole));
        expect(kimIdsOf(whole)).toEqual([...new Set(given.map(([id]) => id))].sort());
        const goesOn = restoreActivityFold(stored(foldOf(given.slice(0, cut))), definition);
        for (const [id, one] of given.slice(cut)) foldActivityInto(goesOn, id, one);
        expect(JSON.stringify(goesOn)).toBe(JSON.stringify(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('a fold can be sent to a worker', () => {
    const fold = foldOf([['a', { id: '1', date: '2025-03-01' }]]);
    expect(structuredClone(fold).byKim).toEqual(fold.byKim);
  });

  it.each([
    ['below zero', (number: number) => -number - 1],
    ['no whole number', (number: number) => number + 0.5],
    ['a text', String],
    ['nothing', () => undefined],
    ['null', () => null],
    ['not finite', () => Number.NaN],
  ])('refuses every number that is %s, wherever it stands', (what, change) => {
    const summary = summarise(fc.sample(kim, { numRuns: 6, seed: 5 }));
    const fold = JSON.parse(JSON.stringify(foldOf(fc.sample(rows, { numRuns: 1, seed: 3 })[0] ?? [])));
    for (const path of numbersIn(summary)) {
      if (what === 'below zero' && path.at(-1)?.toString().endsWith('Scaled')) continue;
      const wrong = changed(summary, path, change);
      expect(() => restoreSummary(wrong, definition), path.join('.')).toThrow(aKimError);
      if (what === 'nothing') continue;
      expect(() => mergeSummaries([summary, wrong as Summary]), path.join('.')).toThrow(code('invalid-argument'));
      expect(() => finishSummary(wrong as Summary), path.join('.')).toThrow(code('invalid-argument'));
    }
    for (const path of numbersIn(fold)) {
      expect(() => restoreActivityFold(changed(fold, path, change), definition)).toThrow(aKimError);
    }
  });

  it('refuses numbers that contradict each other', () => {
    const one = summarise([{ registration: { bodyType: 'kim', seat: { regionCode: '62.71.01.1001' } } }]);
    for (const place of ['kims', 'activeKims', 'seatsUnknown', 'decree.yes', 'registered.no']) {
      const wrong = changed(one, place.split('.'), (number) => number + 1);
      expect(() => restoreSummary(wrong, definition), place).toThrow(code('invalid-argument'));
      expect(() => mergeSummaries([wrong as Summary]), place).toThrow(code('invalid-argument'));
    }
    const seats = [...one.seats, ...one.seats];
    expect(() => restoreSummary({ ...one, kims: 2, seats }, definition)).toThrow(code('invalid-argument'));
    expect(() => mergeSummaries([{ ...one, kims: -7 }])).toThrow(
      /summaries\[0\]\.kims: a whole number of 0 or more; -7/,
    );
  });

  it('law: refuses what no KIM could bring, wherever one number stands that can be known', () => {
    // How many networks there are, how many people came or state no element, and what lies outside of the period can be any
    // number; of sums and times an upper end is not known.
    const openEnded =
      /^(forums|elements\.members(U|S).*|activities\.(outsidePeriod|attendance)|facilitation\.times\..*|indicators\..*Scaled)$/;
    const sound = fc.array(kim, { minLength: 1, maxLength: 12 }).map(summarise);
    fc.assert(
      fc.property(sound, fc.nat(), fc.constantFrom(1_000_000_007, -1_000_000_007), (summary, at, by) => {
        const places = numbersIn(summary);
        const path = places[at % places.length] ?? [];
        const place = path.join('.');
        const wrong = changed(summary, path, (number) => number + by);
        // A sum over nobody is 0, and nobody came to no activity; upwards any other of these can be.
        if (openEnded.test(place) && by > 0) return;
        expect(() => restoreSummary(wrong, definition), place).toThrow(code('invalid-argument'));
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, number]>([
    ['scores.scoreScaled', 100_000_000],
    ['scores.bins.99', 1],
    ['indicators.akses\u0000informasi-diperiksa.numeratorScaled', -10_000_000],
    ['classes.tinggi', 1],
    ['scores.borderline', 1],
    ['dimensions.akses.scoreScaled', 500_000],
    ['counting.censoredScore', 1],
    ['counting.poor', 1],
    ['counting.deprived.diskusi\u0000mutu', -1],
    ['elements.kims.petani', 1],
    ['facilitation.times.bimbingan-teknis', 1],
  ])('refuses %s changed by %d, which no KIM could bring', (place, by) => {
    const summary = summarise([{ card: scoreValues({ 'akses.informasi-diperiksa': 2 }, framework) }]);
    const path = place.split('.').map((key) => key.replace('\u0000', '.'));
    const wrong = changed(summary, path, (number) => number + by);
    expect(restoreSummary(summary, definition)).toEqual(summary);
    expect(() => restoreSummary(wrong, definition)).toThrow(code('invalid-argument'));
  });

  it('refuses parts that it does not know, and repeats none of them', () => {
    const summary = createSummary(definition);
    for (const wrong of [
      { ...summary, RAHASIA: 1 },
      { ...summary, classes: { ...summary.classes, RAHASIA: 1 } },
    ]) {
      expect(() => restoreSummary(wrong, definition)).toThrow(/^(?!.*RAHASIA).*parts that are not known/);
    }
    for (const wrong of [7, 'x', [], null, {}, { stamp: summary.stamp }]) {
      expect(() => restoreSummary(wrong, definition)).toThrow(aKimError);
      expect(() => restoreActivityFold(wrong, definition)).toThrow(aKimError);
    }
  });
});

describe('only what is alike goes together', () => {
  const lastYear = { ...definition, period: { from: '2024-01-01', through: '2024-12-31' } };
  const later = { ...definition, asOf: '2026-02-28' };

  it.each([lastYear, later])('counts, folds and summaries of another period or day do not', (other) => {
    const wrong = code('invalid-argument');
    expect(() => mergeActivityFolds([createActivityFold(definition), createActivityFold(other)])).toThrow(wrong);
    expect(() => mergeSummaries([createSummary(definition), createSummary(other)])).toThrow(wrong);
    const activities = activityCountsOf(createActivityFold(other), 'kim');
    expect(() => addKim(createSummary(definition), { activities }, framework)).toThrow(wrong);
    expect(() => restoreActivityFold(stored(createActivityFold(other)), definition)).toThrow(wrong);
    expect(() => restoreSummary(stored(createSummary(other)), definition)).toThrow(wrong);
  });

  it('a report of other years is no report of the period', () => {
    const of = (from: string, through: string) => ({ report: { activities: [], period: { from, through } } });
    for (const period of [of('2024-01-01', '2024-12-31'), of('2026-01-01', '2026-01-31')]) {
      expect(() => addKim(createSummary(definition), period, framework)).toThrow(
        /^addKim needs kim\.report: one of the/,
      );
    }
    expect(addKim(createSummary(definition), of('2025-12-31', '2026-01-31'), framework).reports.received).toBe(1);
  });

  it('nor does what was counted by another state of the vocabulary', () => {
    const fold = createActivityFold(definition);
    const { stamp } = fold;
    const older = { ...fold, stamp: { ...stamp, vocabulary: { ...stamp.vocabulary, adinda: '2020-01-01' } } };
    expect(() => mergeActivityFolds([fold, older])).toThrow(code('invalid-argument'));
    expect(() => restoreActivityFold({ stamp: older.stamp, kims: [] }, definition)).toThrow(code('invalid-argument'));
  });

  it('what was not read is not counted: no NaN, no activity without a day', () => {
    const fold = createActivityFold(definition);
    for (const unread of [
      { id: 'a' },
      { id: 'a', date: 'kemarin' },
      { id: 'a', date: '2025-03-01', functions: ['rapat'] },
      { id: 'a', date: '2025-03-01', flow: 'ke-atas' },
      { date: '2025-03-01' },
    ]) {
      expect(() => foldActivityInto(fold, 'kim', unread as never)).toThrow(aKimError);
      const report = { activities: [unread as never] };
      expect(() => addKim(createSummary(definition), { report }, framework)).toThrow(aKimError);
    }
    expect(activityCountsOf(fold, 'kim')).toEqual(activityCountsOf(createActivityFold(definition), 'kim'));
  });

  it('what is dated after the day had not happened', () => {
    const fold = createActivityFold({ ...definition, asOf: '2025-06-30' });
    foldActivityInto(fold, 'kim', { id: 'a', date: '2025-07-01' });
    expect(activityCountsOf(fold, 'kim')).toMatchObject({ activities: 0, outsidePeriod: 1 });
  });
});
