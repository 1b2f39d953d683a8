import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countKims, deprivationTable } from '../../src/counting/deprivation-table.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating, RubricLevel } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { trendOf } from '../../src/trend/trend-of.js';
import { asOf, members, registration, report, wholeList } from '../measure/fixtures.js';

/*
 * The law of dominance, on whole reports: who did at least as well in every record, and left none out, has at least as good a
 * score. And what follows from it: one more truthful record never lowers, and nothing hidden ever raises.
 */

const outsiders = ['office', 'resident', 'peer-kim', 'expert'] as const;
const functions = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'] as const;
const sources = ['internet', 'media-cetak', 'masyarakat', 'media-elektronik', 'pemerintah-langsung'] as const;
const channels = ['pertemuan', 'pamflet', 'surat-kabar', 'whatsapp'] as const;
const rubrics = Object.entries(adinda.criteria).flatMap(([code, { kind }]) => (kind === 'qualitative' ? [code] : []));
const roster: Partial<Registration> = { ...wholeList(10), seat: { residents: 2000 } };

const score = (lists: Partial<ActivityReport>, facts = roster): Scorecard =>
  scoreKim(measureKim({ report: report(lists), registration: registration(facts) }, { asOf }), adinda, { asOf });
const points = ({ score: value }: Scorecard): number => value ?? Number.NaN;
const rank = (card: Scorecard): number =>
  (adinda.bands?.bands ?? []).findIndex(({ code }) => code === card.class?.code);
const adequate = (card: Scorecard): number =>
  Array.from(deprivationTable([card], adinda).rows[0] ?? []).filter((cell) => cell === 0).length;
const slack = 1e-9;

/** What a record states, as good (`true`), not good (`false`) or not at all. */
const fact = fc.constantFrom(true, false, undefined);
const better = fc.boolean();
/** Few days, so that records meet on one day and in one month. */
const date = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(3, 4, 20))
  .map(([month, day]) => `2025-0${month}-${String(day).padStart(2, '0')}`);

const listOf = <Pair>(one: fc.Arbitrary<Pair>) => fc.array(one, { maxLength: 10 });

/** A fact, and the same or a better one; what was stated to be good stays so. */
const facts = fc
  .tuple(fact, better)
  .map(([worse, isBetter]) => [worse, worse === true || isBetter ? true : worse] as const);

const stated = <Name extends string>(name: Name, value: unknown) =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, unknown>);

/** Pairs of one record: as it is with the worse group, and as it is with the better one. */
const activity = fc
  .tuple(
    date,
    fc.subarray([...functions], { minLength: 1 }),
    fc.subarray([...functions]),
    fc.nat(10),
    fc.nat(10),
    fc.tuple(facts, fc.constantFrom('p0', 'p1', 'p2')),
  )
  .map(([on, named, more, came, others, [[one, two], partnerId]]) => {
    const make = (boxes: readonly string[], attendees: number, partner: boolean | undefined) => ({
      date: on,
      functions: [...new Set(boxes)],
      attendance: { members: attendees },
      ...(partner === undefined
        ? {}
        : {
            partners: [{ partnerId, contributedByKim: ['tenaga'], contributedByPartner: partner ? ['tempat'] : [] }],
          }),
    });
    return [make(named, Math.min(came, others), one), make([...named, ...more], Math.max(came, others), two)] as const;
  });
const item = fc.tuple(date, fc.constantFrom(...sources), facts, facts).map(([on, source, verified, named]) =>
  ([0, 1] as const).map((i) => ({
    date: on,
    ...stated('verified', verified[i]),
    ...stated('sourceType', named[i] === true ? source : undefined),
  })),
);
const product = fc.tuple(date, fc.constantFrom(...channels), facts, facts).map(([on, channel, cites, named]) =>
  ([0, 1] as const).map((i) => ({
    date: on,
    ...stated('citesSource', cites[i]),
    ...stated('channel', named[i] === true ? channel : undefined),
  })),
);
const aspiration = fc.tuple(date, fc.nat(3), fc.nat(3)).map(([on, one, two]) =>
  [Math.min(one, two), Math.max(one, two)].map((steps) => ({
    recordedOn: on,
    aspirationClass: 'aspirasi',
    ...(steps > 0 ? { forwardedOn: on } : {}),
    ...(steps > 1 ? { answeredOn: on } : {}),
    ...(steps > 2 ? { fedBackOn: on } : {}),
  })),
);
const decision = fc
  .tuple(fc.nat(9), date, facts)
  .map(([of, on, done]) =>
    ([0, 1] as const).map((i) => ({ activityId: `a${of}`, ...stated('doneOn', done[i] === true ? on : undefined) })),
  );
const rating = fc
  .tuple(
    fc.constantFrom(...rubrics),
    fc.constantFrom('r1', 'r2', 'r3'),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(...outsiders),
  )
  .map(([criterion, raterId, one, two, relation]) =>
    [Math.min(one, two), Math.max(one, two)].map(
      (level): Rating => ({ criterion, raterId, level: level as RubricLevel, relation, evidenceIds: ['a0'] }),
    ),
  );

const partnerKind = fc.constantFrom('media', 'kim', 'swasta', 'pemerintah-desa-kelurahan');
/** What a registration states of how a group is set up: a decree, statutes, an entry in a register. */
const standing = fc.tuple(facts, facts, facts).map(([decree, statutes, entry]) =>
  ([0, 1] as const).map(
    (i): Partial<Registration> => ({
      ...roster,
      ...stated('decrees', listed(decree[i], { issuedOn: '2020-01-01', effect: 'mengakui' })),
      ...stated('statutes', statutes[i] === undefined ? undefined : { adopted: statutes[i] }),
      ...stated('registryEntries', listed(entry[i], { registeredOn: '2020-01-01' })),
    }),
  ),
);
const listed = (there: boolean | undefined, one: object) => (there === undefined ? undefined : there ? [one] : []);

type Lists = Required<
  Pick<
    ActivityReport,
    'activities' | 'informationItems' | 'products' | 'aspirations' | 'decisions' | 'partners' | 'ratings'
  >
>;
const lists = ['activities', 'informationItems', 'products', 'aspirations', 'decisions'] as const;

const numbered = (prefix: string, records: readonly (readonly unknown[])[], which: 0 | 1) =>
  records.map((pair, i) => ({ id: `${prefix}${i}`, ...(pair[which] as object) }));

/** Two groups: every record of the second is at least as good as that of the first. */
const pairs = fc
  .record({
    activities: listOf(activity),
    informationItems: listOf(item),
    products: listOf(product),
    aspirations: listOf(aspiration),
    decisions: listOf(decision),
    partners: fc.array(partnerKind, { minLength: 3, maxLength: 3 }),
    setUp: standing,
    // One rating of a rater for each criterion.
    ratings: fc.uniqueArray(rating, {
      maxLength: 18,
      selector: ([one]) => `${one?.raterId} ${one?.criterion}`,
    }),
  })
  .map((both) => {
    const make = (which: 0 | 1) =>
      ({
        ...Object.fromEntries(lists.map((list) => [list, numbered(list.slice(0, 1), both[list], which)])),
        partners: both.partners.map((kind, i) => ({ id: `p${i}`, kind })),
        ratings: both.ratings.map((pair) => pair[which]),
      }) as unknown as Lists;
    return { worse: make(0), better: make(1), setUp: both.setUp };
  });

describe('the law of dominance', () => {
  test('every record at least as good, and none left out: never a lower score or class', () => {
    fc.assert(
      fc.property(pairs, ({ worse, better: good, setUp }) => {
        const [low, high] = [score(worse, setUp[0]), score(good, setUp[1])];
        expect(points(high)).toBeGreaterThanOrEqual(points(low) - slack);
        if (low.class !== undefined && high.class !== undefined) {
          expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('with the same functions named, no criterion falls, and so nothing counted as adequate is lost', () => {
    fc.assert(
      fc.property(pairs, ({ worse, better: good }) => {
        const same = {
          ...good,
          activities: good.activities.map((one, i) => ({
            ...one,
            functions: worse.activities[i]?.functions,
            partners: worse.activities[i]?.partners,
          })),
        } as unknown as Lists;
        const [low, high] = [score(worse), score(same)];
        // What a list of its own shows frees the credit of activities for other functions, and never takes any.
        for (const { code, normalised } of low.criteria) {
          const other = high.criteria.find((one) => one.code === code)?.normalised ?? 0;
          expect(other, code).toBeGreaterThanOrEqual((normalised ?? 0) - slack);
        }
        expect(adequate(high)).toBeGreaterThanOrEqual(adequate(low));
      }),
      { numRuns: 120 },
    );
  });

  test('one more truthful record of work never lowers the score, and one left out never raises score, class or trend', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom(...lists, 'partners' as const),
        fc.nat(),
        ({ better: whole, worse: lastYear }, list, at) => {
          const records = whole[list] as readonly { readonly id: string }[];
          fc.pre(records.length > 0);
          const fewer = { ...whole, [list]: records.filter((_, i) => i !== at % records.length) } as Lists;
          const [hidden, shown] = [score(fewer), score(whole)];
          expect(points(hidden)).toBeLessThanOrEqual(points(shown) + slack);
          if (hidden.class !== undefined && shown.class !== undefined) {
            expect(rank(hidden)).toBeLessThanOrEqual(rank(shown));
          }
          const [down, up] = [trend(score(lastYear), hidden), trend(score(lastYear), shown)];
          if (down !== undefined && up !== undefined) expect(down).toBeLessThanOrEqual(up + slack);
        },
      ),
      { numRuns: 120 },
    );
  });
});

/** The change from one year to the next; `undefined` where it is refused. */
function trend(before: Scorecard, after: Scorecard): number | undefined {
  const year = (y: number, card: Scorecard) => {
    const period = { from: `${y}-01-01`, through: `${y}-12-31` };
    return { period, cards: [{ ...card, period }] };
  };
  const found = trendOf([year(2024, before), year(2025, after)]);
  return found.status === 'estimated' ? found.change?.absolute : undefined;
}

describe('hiding', () => {
  const whole = [...lists, 'ratings', 'partners'] as const;

  test('a list hidden in one of two years never makes a better trend: it is refused, or no better', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...whole), fc.boolean(), ({ worse, better: good }, list, inFirst) => {
        const without = ({ [list]: _, ...rest }: Lists) => rest as Partial<Lists>;
        const honest = trend(score(worse), score(good));
        const made = inFirst ? trend(score(without(worse)), score(good)) : trend(score(worse), score(without(good)));
        if (made !== undefined && honest !== undefined) expect(made).toBeLessThanOrEqual(honest + slack);
      }),
      { numRuns: 120 },
    );
  });

  test('what is left unstated or left out never makes a group count as empowered that else would not', () => {
    const cutOff = { numerator: 1, denominator: 3 };
    const deprived = (card: Scorecard) => countKims([card], adinda, { cutOff }).poorUnits > 0;
    fc.assert(
      fc.property(pairs, fc.constantFrom('ratings' as const, 'partners' as const), ({ better: good }, list) => {
        const { [list]: _, ...rest } = good;
        if (deprived(score(good))) expect(deprived(score(rest))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing that a group states makes a criterion of the index one that does not apply', () => {
    const registrations: readonly Partial<Registration>[] = [
      {},
      roster,
      { members: [] },
      { ...wholeList(1), seat: { residents: 0 } },
      { statedCounts: [] },
    ];
    fc.assert(
      fc.property(pairs, fc.constantFrom(...registrations), fc.subarray([...whole]), ({ worse }, facts, kept) => {
        const some = Object.fromEntries(kept.map((list) => [list, worse[list]])) as Partial<ActivityReport>;
        for (const { use } of score(some, facts).criteria) expect(use).not.toBe('not-applicable');
      }),
      { numRuns: 80 },
    );
  });

  test('hiding who the members are, all of them or some, never raises score, class or what counts as adequate', () => {
    const raters = fc.subarray(['r1', 'r2', 'r3', 'm1', 'm2'], { minLength: 1 });
    const seat = { residents: 2000 };
    fc.assert(
      fc.property(
        pairs,
        raters,
        fc.subarray([...members(10)]),
        fc.boolean(),
        ({ better: good }, ids, kept, isMarked) => {
          // Whoever judged may be a member.
          const ratings = good.ratings.flatMap((one, i) =>
            ids.map((raterId) => ({ ...one, raterId, relation: outsiders[i % outsiders.length] })),
          );
          const roster = { members: [...members(10), { id: 'r1' }], membersListed: 'all' as const, seat };
          const shown = score({ ...good, ratings }, roster);
          const hidings: Partial<Registration>[] = [
            { seat },
            {},
            { members: [], membersListed: 'all', seat },
            { members: kept, seat },
            { members: kept, membersListed: 'all', statedCounts: [{ counts: 'anggota', count: 11 }], seat },
            isMarked
              ? { members: kept, membersListed: 'some', seat }
              : { members: kept, membersListed: 'all', partialLists: ['members'], seat },
          ];
          for (const hidden of hidings.map((facts) => score({ ...good, ratings }, facts))) {
            expect(points(hidden)).toBeLessThanOrEqual(points(shown) + slack);
            expect(rank(hidden)).toBeLessThanOrEqual(rank(shown));
            expect(adequate(hidden)).toBeLessThanOrEqual(adequate(shown));
          }
          const alone = scoreKim(measureKim({ report: report({ ...good, ratings }) }, { asOf }), adinda, { asOf });
          expect(points(alone)).toBeLessThanOrEqual(points(shown) + slack);
          expect(rank(alone)).toBeLessThanOrEqual(rank(shown));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a judgement of somebody from outside, whoever it is, may be left out; it shows in the data and never in a class', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('r1', 'r2', 'r3'), ({ better: good }, rater) => {
        const fewer = { ...good, ratings: good.ratings.filter(({ raterId }) => raterId !== rater) };
        const counted = ({ quality }: Scorecard) => quality.parts.find(({ part }) => part === 'raters')?.value ?? 0;
        const judged = ({ availability }: Scorecard) => availability.qualitative.present;
        const [hidden, shown] = [score(fewer), score(good)];
        // Fewer raters for a rubric, or fewer rubrics that count at all.
        expect(judged(hidden)).toBeLessThanOrEqual(judged(shown));
        if (judged(hidden) === judged(shown)) expect(counted(hidden)).toBeLessThanOrEqual(counted(shown));
        if (shown.notClassified?.includes('quality-not-judged')) {
          expect(hidden.notClassified).toContain('quality-not-judged');
        }
      }),
      { numRuns: 80 },
    );
  });
});
