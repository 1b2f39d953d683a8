import { expect, test } from 'vitest';
import { deprivationTable } from '../../src/counting/deprivation-table.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Registration } from '../../src/model/registration.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { createScorer } from '../../src/score/score-kim.js';
import { asOf, period } from '../measure/fixtures.js';

/*
 * What somebody would try with a whole report, each on many groups: no score, class, counting status or firmness of a class is gained
 * by it, and no interval becomes narrower.
 */

interface Kim {
  readonly report: ActivityReport;
  readonly registration: Registration;
}
type Trick = (kim: Kim) => Kim;

const scorer = createScorer(adinda, { asOf });
const kims: readonly Kim[] = [0.3, 0.7, 1.2].flatMap((rate, i) =>
  simulateKims({ seed: 40 + i, kims: 8, period, listsKept: 1, rate }).map(({ report, registration }) => ({
    report,
    registration: { ...registration, formation: { formedOn: '2019-03-02' } },
  })),
);

const report =
  (change: (report: ActivityReport) => Partial<ActivityReport>): Trick =>
  (kim) => ({
    ...kim,
    report: { ...kim.report, ...change(kim.report) },
  });
const registration =
  (change: (registration: Registration) => Partial<Registration>): Trick =>
  (kim) => ({
    ...kim,
    registration: { ...kim.registration, ...change(kim.registration) },
  });
const each = <
  List extends 'activities' | 'decisions' | 'products' | 'aspirations' | 'informationItems' | 'ratings' | 'partners',
>(
  list: List,
  change: (one: NonNullable<ActivityReport[List]>[number], at: number) => object,
): Trick => report((own) => ({ [list]: (own[list] ?? []).map((one, at) => ({ ...one, ...change(one, at) })) }));
const without = (list: keyof ActivityReport): Trick => report(() => ({ [list]: undefined }));
const copied = (times: number): Trick =>
  report((own) =>
    Object.fromEntries(
      (['activities', 'decisions', 'products', 'aspirations', 'informationItems', 'partners', 'ratings'] as const).map(
        (list) => [
          list,
          Array.from({ length: times }, (_, copy) =>
            ((own[list] ?? []) as readonly { readonly id?: string }[]).map((one) =>
              copy === 0 || one.id === undefined ? one : { ...one, id: `${one.id}-${copy}` },
            ),
          ).flat(),
        ],
      ),
    ),
  );
const members = (own: Registration) => own.members ?? [];

const tricks: Readonly<Record<string, Trick>> = {
  'nobody is asked to judge': without('ratings'),
  'an empty list of judgements': report(() => ({ ratings: [] })),
  'only one function is judged': report(({ ratings = [] }) => ({
    ratings: ratings.filter(({ criterion }) => criterion === 'diskusi.mutu'),
  })),
  'members judge, best of all': report(({ ratings = [] }) => ({
    ratings: ratings.map((one) => ({ ...one, raterId: 'm1', level: 4 as const, relation: 'self' as const })),
  })),
  'members judge as residents': report(({ ratings = [] }) => ({
    ratings: ratings.map((one, i) => ({
      ...one,
      raterId: i % 2 ? ' M-1' : 'm2',
      level: 4 as const,
      relation: 'resident' as const,
    })),
  })),
  'the group judges itself': (kim) =>
    each('ratings', () => ({ raterId: kim.report.kimId.toUpperCase(), level: 4, relation: 'office' }))(kim),
  'judgements without a relation': each('ratings', () => ({ relation: undefined, level: 4 })),
  'every judgement twice': report(({ ratings = [] }) => ({ ratings: [...ratings, ...ratings] })),
  'one rater under three spellings': report(({ ratings = [] }) => ({
    ratings: [
      ...ratings,
      ...ratings.map((one) => ({ ...one, raterId: ` ${one.raterId.toUpperCase()}`, level: 4 as const })),
    ],
  })),
  'members are struck off, and the list is called whole': (kim) =>
    registration((own) => ({
      members: members(own).slice(0, 1),
      statedCounts: [{ counts: 'anggota', count: members(own).length }],
    }))(kim),
  'no list of members': registration(() => ({ members: undefined, membersListed: undefined })),
  'members marked as partial': registration(() => ({ partialLists: ['members'] })),
  'no registration': (kim) => ({ ...kim, registration: undefined as unknown as Registration }),
  'members twice, in other spellings': registration((own) => ({
    members: [...members(own), ...members(own).map((one) => ({ ...one, id: ` ${one.id.toUpperCase()}` }))],
  })),
  'residents set to one': registration(() => ({ seat: { residents: 1 } })),
  'everything entered twice': copied(2),
  'everything entered ten times': copied(10),
  'every day moved to June': (kim) => {
    const june = (date: string | undefined) =>
      date === undefined ? undefined : (`2025-06-${date.slice(8)}` as const).replace('-31', '-30');
    return [
      each('activities', ({ date }) => ({ date: june(date) })),
      each('informationItems', ({ date }) => ({ date: june(date) })),
      each('products', ({ date }) => ({ date: june(date) })),
      each('aspirations', ({ recordedOn }) => ({ recordedOn: june(recordedOn) })),
    ].reduce((now, trick) => trick(now), kim);
  },
  'all on one day': (kim) =>
    [
      each('activities', () => ({ date: '2025-06-10' })),
      each('informationItems', () => ({ date: '2025-06-10' })),
      each('products', () => ({ date: '2025-06-10' })),
      each('aspirations', () => ({ recordedOn: '2025-06-10' })),
    ].reduce((now, trick) => trick(now), kim),
  'decisions due in 2099': each('decisions', () => ({ dueOn: '2099-12-31' })),
  'decisions done in 2099': each('decisions', () => ({ doneOn: '2099-12-31' })),
  'decisions done before the meeting': each('decisions', () => ({ doneOn: '2019-01-01' })),
  'decisions of meetings that do not exist': each('decisions', () => ({ activityId: 'tidak-ada' })),
  'reach of a million': each('products', () => ({ reach: 1_000_000 })),
  'a hundred guests at everything': each('activities', ({ attendance }) => ({
    attendance: { ...attendance, guests: 100 },
  })),
  'five thousand members at everything': each('activities', () => ({ attendance: { members: 5000 } })),
  'strangers listed as members who came': each('activities', ({ attendance }) => ({
    attendance: attendance && { memberIds: Array.from({ length: 30 }, (_, i) => `tamu-${i}`) },
  })),
  'the group is its own partner': (kim) => each('activities', () => ({ otherKimIds: [kim.report.kimId] }))(kim),
  'a shorter period': report(() => ({ period: { from: '2025-04-01', through: '2025-09-30' } })),
  'eleven months': report(() => ({ period: { from: '2025-02-01', through: '2025-12-31' } })),
  'a day less': report(() => ({ period: { from: '2025-01-01', through: '2025-12-30' } })),
  'two years': report(() => ({ period: { from: '2024-01-01', through: '2025-12-31' } })),
  'formed last month': registration(() => ({ formation: { formedOn: '2025-12-01' } })),
  'no day of formation': registration(() => ({ formation: undefined })),
  'wishes that were not passed on are left out': report(({ aspirations = [] }) => ({
    aspirations: aspirations.filter(({ forwardedOn }) => forwardedOn !== undefined),
  })),
  'only checked information is kept': report(({ informationItems = [] }) => ({
    informationItems: informationItems.filter(({ verified }) => verified === true),
  })),
  'what was not checked is not stated': each('informationItems', ({ verified }) => ({
    verified: verified === true ? true : undefined,
  })),
  'products without a source are left out': report(({ products = [] }) => ({
    products: products.filter(({ citesSource }) => citesSource === true),
  })),
  'discussions without a decision are left out': report(({ activities = [], decisions = [] }) => ({
    activities: activities.filter(
      ({ id, functions: named = [] }) =>
        !named.includes('diskusi') || decisions.some(({ activityId }) => activityId === id),
    ),
  })),
  'partners split into two without names': report(({ partners = [] }) => ({
    partners: partners.flatMap((one) => [one, { ...one, id: `${one.id}-b` }]),
  })),
  'boxes left out but one': each('activities', ({ functions: named = [] }) => ({ functions: named.slice(0, 1) })),
  ...Object.fromEntries(
    (['activities', 'decisions', 'products', 'aspirations', 'informationItems', 'partners'] as const).flatMap(
      (list) => [
        [`${list} left out`, without(list)],
        [`${list}: none`, report(() => ({ [list]: [] }))],
        [`${list} marked as partial`, report(() => ({ partialLists: [list] }))],
      ],
    ),
  ),
};

const verdicts = ['refused', 'borderline', 'stable'];
function worth(card: Scorecard) {
  const {
    label = { verdict: 'refused' as const },
    classes = [],
    interval = { lower: 0, upper: 0 },
  } = card.certainty ?? {};
  const place = (adinda.bands?.bands ?? []).findIndex(({ code }) => code === card.class?.code);
  return {
    score: card.score ?? -1,
    class: place,
    adequate: Array.from(deprivationTable([card], adinda).rows[0] ?? []).filter((cell) => cell === 0).length,
    firm: verdicts.indexOf(label.verdict),
    narrow: interval.lower - interval.upper,
    lower: interval.lower,
    likeliest: Math.max(0.5, ...classes.map(({ probability }) => probability)),
  };
}

test.each(Object.entries(tricks))('%s', (_, trick) => {
  const found: string[] = [];
  for (const kim of kims) {
    const own = scorer(measureKim(kim, { asOf }));
    const tried = trick(kim);
    const [a, b] = [worth(own), worth(scorer(measureKim(tried, { asOf })))];
    // Who recorded less work looks like who did less: the score falls, and the lower class may be surer.
    const surer = b.score < a.score - 1e-6 ? [] : (['firm', 'narrow', 'likeliest'] as const);
    for (const what of ['score', 'class', 'adequate', 'lower', ...surer] as const) {
      if (b[what] > a[what] + 1e-6) found.push(`${what} ${a[what].toFixed(2)} > ${b[what].toFixed(2)}`);
    }
  }
  expect(found.slice(0, 4).concat(found.length > 4 ? [`${found.length}`] : [])).toEqual([]);
});
