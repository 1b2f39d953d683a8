import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { createScorer } from '../../src/score/score-kim.js';
import { asOf, members, registration, report, wholeList } from '../measure/fixtures.js';

/*
 * What tells two pieces of work apart is what they are: their kind, source, channel, addressee. An amount, a date or a spelling
 * that anybody can vary makes no second one of it, and what contradicts the list of members or the day of a meeting counts for
 * nothing.
 */

type Lists = Partial<ActivityReport>;
const scorer = createScorer(adinda, { asOf, certainty: false });
const score = (lists: Lists, facts: Partial<Registration> = wholeList(6)): Scorecard =>
  scorer(measureKim({ report: report(lists), registration: registration(facts) }, { asOf }));
const raw = (card: Scorecard, code: keyof typeof adinda.criteria) =>
  card.criteria.find((criterion) => criterion.code === code)?.raw ?? 0;
const month = (i: number) => `2025-${String((i % 12) + 1).padStart(2, '0')}-10`;
const both = { contributedByKim: ['tenaga'], contributedByPartner: ['dana'] } as const;

const activities = Array.from({ length: 6 }, (_, i) => ({
  id: `a${i}`,
  date: month(2 * i),
  functions: ['diskusi' as const],
  attendance: { memberIds: ['m1', 'm2'] },
}));
const base: Lists = {
  activities,
  decisions: [{ id: 'd1', activityId: 'a1', doneOn: '2025-03-20', dueOn: '2025-03-31' }],
  informationItems: [
    { id: 'i1', date: month(0), sourceType: 'internet', sourceName: 'Dinas Kominfo', verified: true },
    { id: 'i2', date: month(1), sourceType: 'internet', verified: true },
  ],
  products: [{ id: 'x1', date: month(0), channel: 'pamflet', citesSource: true, reach: 40 }],
  aspirations: [
    { id: 's1', recordedOn: month(0), forwardedOn: month(0), aspirationClass: 'aspirasi', forwardedTo: 'pkk' },
  ],
  partners: [{ id: 'p1', kind: 'media', name: 'Radio Suara Desa' }],
  ratings: [],
};

/** Another spelling of a name: other case, signs, blanks. */
const spelt = fc.constantFrom<(name: string) => string>(
  (name) => name.toUpperCase(),
  (name) => `${name}.`,
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll(' ', ''),
  (name) => ` ${name.replaceAll(' ', '  ')} `,
);
const day = fc.integer({ min: 10, max: 28 }).map((d) => `2025-01-${d}`);

describe('one piece of work in several records', () => {
  test('amounts, dates and spellings make no second one of it', () => {
    const varied = fc.record({
      spelling: spelt,
      reach: fc.option(fc.nat(5000), { nil: undefined }),
      forwardedOn: day,
      answeredOn: fc.option(day, { nil: undefined }),
      correctedOn: fc.option(day, { nil: undefined }),
      dueOn: fc.constantFrom('2025-04-01', '2025-06-30', '2099-01-01', undefined),
      made: fc.constantFrom('a0', 'a1', 'a2', undefined),
    });
    fc.assert(
      fc.property(fc.array(varied, { minLength: 1, maxLength: 6 }), (copies) => {
        const again = <Item extends { readonly id: string }>(
          items: readonly Item[] | undefined,
          change: (item: Item, how: (typeof copies)[number]) => object,
        ) =>
          (items ?? []).flatMap((item) => [
            item,
            ...copies.map((how, i) => ({ ...item, ...change(item, how), id: `${item.id}-${i}` })),
          ]);
        const more = {
          ...base,
          decisions: again(base.decisions, (_, { dueOn }) => ({ dueOn })),
          informationItems: again(base.informationItems, ({ sourceName }, { spelling }) => ({
            sourceName: sourceName === undefined ? undefined : spelling(sourceName),
          })),
          products: again(base.products, (_, { reach, correctedOn, made }) => ({
            reach,
            correctedOn,
            activityId: made,
          })),
          aspirations: again(base.aspirations, (_, { forwardedOn }) => ({ forwardedOn })),
          partners: again(base.partners, (_, { spelling }) => ({ name: spelling('Radio Suara Desa') })),
        } as Lists;
        const joint = (lists: Lists): Lists => ({
          ...lists,
          activities: activities.map((one) => ({
            ...one,
            partners: (lists.partners ?? []).map(({ id }) => ({ partnerId: id, ...both })),
          })),
        });
        expect(score(joint(more)).score).toBe(score(joint(base)).score);
      }),
      { numRuns: 100 },
    );
  });

  test('the same partner under several kinds is one, and what is not named is told apart by its kind', () => {
    const partners = (...some: readonly (readonly [kind: string, name?: string])[]) => {
      const listed = some.map(([kind, name], i) => ({ id: `p${i}`, kind, ...(name !== undefined && { name }) }));
      const held = activities.map((one) => ({
        ...one,
        partners: listed.map(({ id }) => ({ partnerId: id, ...both })),
      }));
      return raw(score({ ...base, activities: held, partners: listed as never }), 'networking.mitra-dua-arah');
    };
    expect(partners(['media', 'Radio Suara'], ['koperasi', 'radio suara'], ['pkk', 'RADIO-SUARA'])).toBe(1);
    expect(partners(['media', 'Radio Suara'], ['media', 'Radio Fajar'])).toBe(2);
    expect(partners(['media'], ['pkk'], ['pkk'])).toBe(2);
    // The copy of a partner without its name is no other partner.
    expect(partners(['media', 'Radio Suara'], ['media'])).toBe(1);
    // Nor is the group itself a partner of its own, under whatever id.
    expect(partners(['kim', 'KIM contoh'])).toBe(0);
  });

  test('the group under its own name, and nobody, are no other KIM', () => {
    const alone = score(base);
    const partner = { id: 'p9', kind: 'kim' as const, name: 'KIM Contoh' };
    for (const [partners, more] of [
      [[partner], { partners: [{ partnerId: 'p9', ...both }] }],
      [base.partners, { otherKimIds: ['K 1', '', ' - '] }],
    ] as const) {
      const card = score({ ...base, partners, activities: activities.map((one) => ({ ...one, ...more })) } as Lists);
      for (const code of ['networking.bulan-aktif', 'networking.kegiatan-antar-kim'] as const)
        expect(raw(card, code)).toBe(raw(alone, code));
    }
  });
});

describe('what contradicts itself', () => {
  test('people whom the registration does not name are guests; members on a list of ids count once each', () => {
    const came = (...memberIds: readonly string[]) =>
      raw(
        score({ ...base, activities: activities.map((one) => ({ ...one, attendance: { memberIds } })) }),
        'diskusi.kehadiran-anggota',
      );
    expect(came('m1', 'M-1', 'm2', 'tamu-1', 'tamu-2', 'tamu-3')).toBe(came('m1', 'm2'));
    expect(came('tamu-1', 'tamu-2')).toBe(0);
  });

  test('leaving out the list, a member or the mark of the list makes no guest a member', () => {
    const lists = {
      ...base,
      activities: activities.map((one) => ({ ...one, attendance: { memberIds: ['m1', 'tamu-1', 'tamu-2'] } })),
    };
    const number = [{ counts: 'anggota' as const, count: 6 }];
    const shown = score(lists, { ...wholeList(6), statedCounts: number });
    for (const hidden of [
      { members: members(6) },
      { members: members(6).slice(1), statedCounts: number },
      { statedCounts: number },
      { ...wholeList(6), partialLists: ['members'] },
      {},
    ]) {
      expect(raw(score(lists, hidden), 'diskusi.kehadiran-anggota')).toBeLessThanOrEqual(
        raw(shown, 'diskusi.kehadiran-anggota'),
      );
    }
  });

  test('a decision is carried out after a meeting of the report took it, and the card says which ones were not', () => {
    const done = (activityId: string, doneOn: string) =>
      score({ ...base, decisions: [{ id: 'd1', activityId, doneOn }] });
    const counted = (card: Scorecard) => [
      raw(card, 'implementasi.keputusan-dilaksanakan'),
      raw(card, 'implementasi.bulan-aktif') > 0,
    ];
    expect(counted(done('a1', '2025-03-10'))).toEqual([1, true]);
    expect(counted(done('a1', '2025-12-31'))).toEqual([1, true]);
    expect(counted(done('a1', '2025-03-09'))).toEqual([0, false]);
    expect(counted(done('unknown', '2025-03-20'))).toEqual([0, false]);
    expect(done('a1', '2025-03-09').notCounted).toContainEqual({
      list: 'decisions',
      reason: 'dates-out-of-order',
      count: 1,
    });
    expect(done('unknown', '2025-03-20').notCounted).toContainEqual({
      list: 'decisions',
      reason: 'meeting-unknown',
      count: 1,
    });
    // An earlier meeting may be listed, also one from before the period.
    const earlier = { id: 'a9', date: '2024-12-20', functions: ['diskusi' as const] };
    const carriedOver = score({
      ...base,
      activities: [...activities, earlier],
      decisions: [{ id: 'd1', activityId: 'a9', doneOn: '2025-01-15' }],
    });
    expect(counted(carriedOver)).toEqual([1, true]);
  });

  test('a member who rates under the name in the list of members is no outsider', () => {
    const named = { ...wholeList(6), members: members(6).map((one, i) => ({ ...one, name: `Siti Aminah ${i}` })) };
    const ratings: Rating[] = ['Siti Aminah 0', 'siti-aminah 1'].map((raterId) => ({
      raterId,
      criterion: 'diskusi.mutu',
      level: 4,
      relation: 'resident',
    }));
    const of = (facts: Partial<Registration>) =>
      score({ ...base, ratings }, facts).criteria.find(({ code }) => code === 'diskusi.mutu')?.raw;
    expect(of(named)).toBeUndefined();
    expect(of(wholeList(6))).toBe(4);
  });
});

test('judgements that come to their median do so with those alone that the framework counts', () => {
  const ratings: Rating[] = (
    [
      ['p', 1, 'office'],
      ['q', 3, 'resident'],
      ['r', 3, 'expert'],
      ['s', 1, 'self'],
      ['t', 1, 'self'],
    ] as const
  ).map(([raterId, level, relation]) => ({ raterId, criterion: 'diskusi.mutu', level, relation }));
  const level = (consensus: 'mean' | 'median') => {
    const records = { report: report({ ...base, ratings }), registration: registration(wholeList(6)) };
    const card = scorer(measureKim(records, { asOf, consensus }));
    return raw(card, 'diskusi.mutu');
  };
  expect(level('median')).toBe(3);
  expect(level('mean')).toBeCloseTo(7 / 3, 12);
});
