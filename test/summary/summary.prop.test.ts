import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDeprivations } from '../../src/counting/count-deprivations.js';
import { deprivationTable } from '../../src/counting/deprivation-table.js';
import {
  activityCountsOf,
  createActivityFold,
  foldActivityInto,
  mergeActivityFolds,
} from '../../src/summary/activity-fold.js';
import { addKim, addKimInto, type KimFacts, retractKim } from '../../src/summary/add-kim.js';
import { finishSummary } from '../../src/summary/finish-summary.js';
import { mergeSummaries } from '../../src/summary/merge-summaries.js';
import { rollUpSummaries } from '../../src/summary/roll-up.js';
import { createSummary, type Summary } from '../../src/summary/summary.js';
import { activity, countedByFilters, definition, framework, kim } from './arbitrary-kim.js';

const empty = createSummary(definition);
const bytes = (summary: Summary) => JSON.stringify(summary);
const summarise = (kims: readonly KimFacts[]) => kims.reduce((sum, one) => addKim(sum, one, framework), empty);
const kims = fc.array(kim, { maxLength: 8 });

describe('laws of merging', () => {
  it('any partition in any order gives the same bytes', () => {
    const shuffled = kims.chain((list) =>
      fc.record({
        list: fc.constant(list),
        order: fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length }),
        shards: fc.array(fc.nat(3), { minLength: list.length, maxLength: list.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ list, order, shards }) => {
        const parts: KimFacts[][] = [[], [], [], []];
        for (const i of order) parts[shards[i] as number]?.push(list[i] as KimFacts);
        expect(bytes(mergeSummaries(parts.map(summarise)))).toBe(bytes(summarise(list)));
      }),
    );
  });

  it('is associative and commutative, and the empty summary is neutral', () => {
    fc.assert(
      fc.property(kims, kims, kims, (x, y, z) => {
        const [a, b, c] = [summarise(x), summarise(y), summarise(z)];
        const left = mergeSummaries([mergeSummaries([a, b]), c]);
        expect(bytes(left)).toBe(bytes(mergeSummaries([a, mergeSummaries([b, c])])));
        expect(bytes(left)).toBe(bytes(mergeSummaries([c, a, b])));
        expect(bytes(mergeSummaries([empty, a]))).toBe(bytes(a));
        expect(bytes(mergeSummaries([a, empty]))).toBe(bytes(a));
      }),
      { numRuns: 50 },
    );
  });

  it('survives JSON, between any two steps', () => {
    fc.assert(
      fc.property(kims, kims, (x, y) => {
        const through = (summary: Summary): Summary => JSON.parse(bytes(summary));
        const [a, b] = [summarise(x), summarise(y)];
        expect(through(a)).toEqual(a);
        expect(bytes(mergeSummaries([through(a), through(b)]))).toBe(bytes(mergeSummaries([a, b])));
        expect(finishSummary(through(a))).toEqual(finishSummary(a));
      }),
      { numRuns: 50 },
    );
  });

  it('taking out undoes adding, to the byte', () => {
    fc.assert(
      fc.property(kims, kim, (list, one) => {
        const before = summarise(list);
        expect(bytes(retractKim(addKim(before, one, framework), one, framework))).toBe(bytes(before));
      }),
    );
  });

  it('adding in place gives the same and only changes its own', () => {
    fc.assert(
      fc.property(kims, (list) => {
        const own = createSummary(definition);
        for (const one of list) addKimInto(own, one, framework);
        expect(bytes(own)).toBe(bytes(summarise(list)));
        expect(bytes(empty)).toBe(bytes(createSummary(definition)));
      }),
      { numRuns: 50 },
    );
  });

  it('holds whole numbers only, and no id of anyone', () => {
    fc.assert(
      fc.property(kims, (list) => {
        const walk = (value: unknown): void => {
          if (typeof value === 'number') {
            expect(Number.isSafeInteger(value)).toBe(true);
            expect(Object.is(value, -0)).toBe(false);
          } else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
        };
        walk(summarise(list));
      }),
      { numRuns: 50 },
    );
  });
});

describe('beside another way to the same numbers', () => {
  it('counts as countDeprivations does', () => {
    fc.assert(
      fc.property(fc.array(kim, { maxLength: 20 }), (list) => {
        const { counting } = finishSummary(summarise(list));
        const cards = list.flatMap(({ card, registration }) =>
          card === undefined || registration?.bodyType === 'forum-kim' ? [] : [card],
        );
        const identification = definition.identification as NonNullable<typeof definition.identification>;
        const index = countDeprivations(deprivationTable(cards, framework), identification);
        expect(counting?.units).toBe(index.units);
        expect(counting?.unitsOnCutOff).toBe(index.unitsOnCutOff);
        expect(counting?.headcountRatio).toEqual(index.headcountRatio);
        expect(counting?.intensity).toEqual(index.intensity);
        expect(counting?.adjustedHeadcountRatio).toEqual(index.adjustedHeadcountRatio);
        expect(counting?.empowerment).toEqual(index.empowerment);
        expect(counting?.indicators).toEqual(index.indicators.map(({ dimension, ...figures }) => figures));
      }),
    );
  });

  it('folds activities as filters count them, in any partition', () => {
    const given = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), activity), { maxLength: 40 });
    fc.assert(
      fc.property(given, fc.nat(40), (rows, cut) => {
        const fold = (some: typeof rows) => {
          const made = createActivityFold(definition);
          for (const [id, one] of some) foldActivityInto(made, id, one);
          return made;
        };
        const [whole, first, second] = [fold(rows), fold(rows.slice(0, cut)), fold(rows.slice(cut))];
        for (const id of ['a', 'b', 'c']) {
          const own = rows.filter(([of]) => of === id).map(([, one]) => one);
          const counts = activityCountsOf(whole, id);
          const { stamp, ...numbers } = counts;
          expect(stamp).toMatchObject({ period: definition.period, asOf: definition.asOf });
          expect(numbers).toEqual(countedByFilters(own, definition.period.from, definition.period.through));
          expect(JSON.stringify(activityCountsOf(mergeActivityFolds([second, first]), id))).toBe(
            JSON.stringify(counts),
          );
          const byReport = addKim(empty, { report: { activities: own } }, framework);
          const byFold = addKim(empty, { report: {}, activities: counts }, framework);
          expect(bytes(byFold)).toBe(bytes(byReport));
        }
      }),
    );
  });

  it('scores: counts, mean and quartiles are those of the sorted list, within a bin', () => {
    fc.assert(
      fc.property(fc.array(kim, { minLength: 5, maxLength: 40 }), (list) => {
        const scores = list
          .filter(({ registration }) => registration?.bodyType !== 'forum-kim')
          .flatMap(({ card }) => (card?.score === undefined ? [] : [card.score]))
          .sort((a, b) => a - b);
        const { scored, mean, quartiles } = finishSummary(summarise(list)).scores;
        expect(scored.numerator).toBe(scores.length);
        if (scores.length === 0) {
          expect([mean.value, quartiles]).toEqual([undefined, undefined]);
          return;
        }
        const exact = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        expect(Math.abs((mean.value as number) - exact)).toBeLessThan(0.00005 + 1e-9);
        const at = (share: number) => scores[Math.ceil(share * scores.length) - 1] as number;
        for (const [bin, share] of [
          [quartiles?.first, 0.25],
          [quartiles?.median, 0.5],
          [quartiles?.third, 0.75],
        ] as const) {
          expect(at(share)).toBeGreaterThanOrEqual((bin?.from as number) - 1e-9);
          expect(at(share)).toBeLessThanOrEqual((bin?.to as number) + 1e-9);
        }
      }),
    );
  });
});

describe('levels', () => {
  it('kecamatan by kecamatan, or all at once: a province is the same', () => {
    fc.assert(
      fc.property(kims, (list) => {
        const placed = list.flatMap((one) => {
          const regionCode = one.registration?.seat?.regionCode;
          return regionCode === undefined ? [] : [{ regionCode, summary: addKim(empty, one, framework) }];
        });
        const steps = ['kecamatan', 'kabupaten-kota', 'provinsi'] as const;
        let [regions, left] = [placed as readonly (typeof placed)[number][], [] as Summary[]];
        for (const level of steps) {
          const rolled = rollUpSummaries(regions, level);
          regions = rolled.regions;
          if (rolled.unplaced !== undefined) left = [...left, rolled.unplaced];
        }
        const all = [empty, ...regions.map(({ summary }) => summary), ...left];
        expect(bytes(mergeSummaries(all))).toBe(
          bytes(mergeSummaries([empty, ...placed.map(({ summary }) => summary)])),
        );
      }),
      { numRuns: 50 },
    );
  });
});
