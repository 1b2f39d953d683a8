import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../../src/design/simulate-kims.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../../src/model/activity-report.js';
import { qualityGrades } from '../../../src/score/data-quality.js';
import { defineFramework } from '../../../src/score/define-framework.js';
import { adindaFramework as adinda } from '../../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as kegiatan } from '../../../src/score/frameworks/adinda-kegiatan-2027.js';
import { createScorer } from '../../../src/score/score-kim.js';
import { asOf, period, registration, report, wholeList } from '../../measure/fixtures.js';

const asking = defineFramework({
  ...adinda,
  id: 'adinda-fair',
  bands: {
    ...(adinda.bands as NonNullable<typeof adinda.bands>),
    requires: { ...adinda.bands?.requires, quality: 'fair' },
  },
});
const frameworks = [adinda, kegiatan, asking];
const scorers = new Map(frameworks.map((one) => [one.id, createScorer(one, { asOf })]));

const kims = [0.3, 0.7, 1].flatMap((rate, i) => simulateKims({ seed: 31 + i, kims: 12, period, listsKept: 1, rate }));
const lists = ['activities', 'informationItems', 'products', 'aspirations', 'decisions', 'partners'] as const;

/** A record under another id, with what it names under theirs. */
function copyOf(one: object, mark: string): object {
  const renamed = (id: unknown) => `${id}-${mark}`;
  return {
    ...one,
    ...('id' in one && { id: renamed(one.id) }),
    ...('activityId' in one && { activityId: renamed(one.activityId) }),
    ...('partners' in one && {
      partners: (one.partners as { partnerId: string }[]).map((gift) => ({
        ...gift,
        partnerId: renamed(gift.partnerId),
      })),
    }),
  };
}

const cardsOf = (kim: (typeof kims)[number], by: string) => {
  const card = scorers.get(by)?.(measureKim(kim, { asOf }));
  if (card?.certainty === undefined) throw new Error('There is no score.');
  return { ...card, certainty: card.certainty };
};

describe('the same records under other ids', () => {
  test('law: whole, or stating less, they change no score, narrow no interval, better no grade of the data and bring no class', () => {
    fc.assert(
      fc.property(
        fc.nat(kims.length - 1),
        fc.constantFrom(...frameworks.map(({ id }) => id)),
        fc.subarray([...lists], { minLength: 1 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(undefined, 'sourceType', 'channel', 'channels', 'attendance', 'functions', 'aspirationClass'),
        (which, by, some, times, each, silent) => {
          const kim = kims[which] as (typeof kims)[number];
          const copied = some.map((list) => {
            const items: readonly object[] = kim.report[list] ?? [];
            const own = items.filter((_, i) => i % each === 0);
            const copies = Array.from({ length: times }, (_, i) =>
              own.map((one) => ({ ...copyOf(one, `lagi-${i}`), ...(silent && { [silent]: undefined }) })),
            );
            return [list, [...items, ...copies.flat()]];
          });
          const twice = { ...kim, report: { ...kim.report, ...Object.fromEntries(copied) } as ActivityReport };
          const [before, after] = [cardsOf(kim, by), cardsOf(twice, by)];
          expect(after.score).toBeCloseTo(before.score ?? Number.NaN, 9);
          expect(after.certainty.interval.lower).toBeLessThanOrEqual(before.certainty.interval.lower + 1e-9);
          expect(after.certainty.interval.upper).toBeGreaterThanOrEqual(before.certainty.interval.upper - 1e-9);
          for (const grade of ['grade', 'gradeForClass'] as const) {
            const [had, has] = [before, after].map(({ quality }) => qualityGrades.indexOf(quality[grade]));
            expect(has).toBeGreaterThanOrEqual(had as number);
          }
          if (before.class === undefined) expect(after.class).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  test('discussions entered twice are as sure as once', () => {
    const meetings = (ids: string) =>
      [1, 3, 5, 7].map((month) => ({
        id: `${ids}${month}`,
        date: `2025-0${month}-10` as const,
        functions: ['diskusi' as const],
        attendance: { members: 2 },
      }));
    const measured = (activities: object[]) =>
      measureKim({ report: report({ activities } as never), registration: registration(wholeList(3)) }, { asOf })
        .measurements['diskusi.kehadiran-anggota'];
    expect(measured(meetings('a'))).toMatchObject({ n: 4 });
    expect(measured(meetings('a'))).not.toHaveProperty('toldApart');
    expect(measured([...meetings('a'), ...meetings('b')])).toMatchObject({ n: 8, surplus: 8, toldApart: 4 });
  });
});
