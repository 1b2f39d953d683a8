import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deprivationTable } from '../../src/counting/deprivation-table.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { Activity } from '../../src/model/activity.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating, RubricLevel } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { ruleSetAt } from '../../src/validate/rule-set-at.js';
import { validateSubmission } from '../../src/validate/validate-submission.js';
import { asOf, members, registration, report, wholeList } from '../measure/fixtures.js';

/*
 * What somebody would try who wants a better score without doing more. Each try wins nothing, or little that is stated, or is
 * seen on the card or by a rule.
 */

type Lists = Partial<ActivityReport>;
type Functions = NonNullable<Activity['functions']>;

const roster: Partial<Registration> = { ...wholeList(12), seat: { residents: 2000 } };
const score = (lists: Lists, facts: Partial<Registration> = roster): Scorecard =>
  scoreKim(measureKim({ report: report(lists), registration: registration(facts) }, { asOf }), adinda, { asOf });
const points = (card: Scorecard): number => card.score ?? Number.NaN;
const issuesOf = (lists: Lists, facts: Partial<Registration> = roster) =>
  validateSubmission(report(lists), {
    ruleSet: ruleSetAt(asOf),
    asOf,
    registration: registration(facts),
  }).issues.map(({ code }) => code);

const allSix: Functions = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'];
const both = { contributedByKim: ['tenaga'], contributedByPartner: ['dana'] } as const;
const month = (i: number) => `2025-${String((i % 12) + 1).padStart(2, '0')}-10`;
const oneDay = '2025-06-10';
const repeat = <Item>(count: number, make: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));
const judged = (level: RubricLevel, relation: Rating['relation'] = 'resident'): Rating[] =>
  Object.entries(adinda.criteria).flatMap(([criterion, { kind }]) =>
    kind === 'qualitative'
      ? [0, 1].map((i) => ({ raterId: `p${i}`, criterion, level, relation, evidenceIds: ['a0'] }))
      : [],
  );

/** A modest year, honestly recorded. */
const modest: Required<
  Pick<
    ActivityReport,
    'activities' | 'decisions' | 'informationItems' | 'products' | 'partners' | 'aspirations' | 'ratings'
  >
> = {
  activities: repeat(6, (i) => ({
    id: `a${i}`,
    date: month(2 * i),
    functions: ['diskusi'],
    attendance: { members: 6 },
  })),
  decisions: repeat(2, (i) => ({ id: `d${i}`, activityId: `a${i}`, doneOn: month(2 * i) })),
  informationItems: repeat(10, (i) => ({ id: `i${i}`, date: month(i), sourceType: 'internet', verified: i < 5 })),
  products: repeat(8, (i) => ({ id: `x${i}`, date: month(i), channel: 'pamflet', citesSource: i < 4 })),
  partners: [{ id: 'p1', kind: 'media' }],
  aspirations: repeat(4, (i) => ({
    id: `s${i}`,
    recordedOn: month(i),
    forwardedOn: month(i),
    aspirationClass: 'aspirasi',
  })),
  ratings: judged(2),
};

/** One meeting at which everything happened. */
const rich: Lists = {
  activities: [
    {
      id: 'a0',
      date: oneDay,
      functions: allSix,
      channels: ['pertemuan', 'pamflet', 'whatsapp'],
      otherKimIds: ['k2'],
      attendance: { members: 12 },
      partners: repeat(4, (i) => ({ partnerId: `p${i}`, ...both })),
    },
  ],
  decisions: [{ id: 'd0', activityId: 'a0', doneOn: oneDay }],
  informationItems: (['internet', 'media-cetak', 'masyarakat', 'media-elektronik'] as const).map((sourceType, i) => ({
    id: `i${i}`,
    date: oneDay,
    sourceType,
    verified: true,
  })),
  products: [{ id: 'x0', date: oneDay, channel: 'pamflet', citesSource: true }],
  partners: repeat(4, (i) => ({ id: `p${i}`, kind: 'media', name: `Radio ${i}` })),
  aspirations: [
    {
      id: 's0',
      recordedOn: oneDay,
      forwardedOn: oneDay,
      answeredOn: oneDay,
      fedBackOn: oneDay,
      aspirationClass: 'aspirasi',
    },
  ],
  ratings: judged(2),
};

/** Every record again, so many times, under ids of its own. */
const copied = (lists: Lists, times: number): Lists => ({
  ...lists,
  ...Object.fromEntries(
    (['activities', 'decisions', 'informationItems', 'products', 'aspirations'] as const).map((list) => [
      list,
      repeat(times, (copy) =>
        (lists[list] ?? []).map((one) => ({
          ...one,
          id: `${one.id}-${copy}`,
          ...('activityId' in one ? { activityId: `${one.activityId}-${copy}` } : {}),
        })),
      ).flat(),
    ]),
  ),
});

describe('records that are not more work', () => {
  test('one day with everything in plenty is less than a modest year', () => {
    const plenty = score(copied(rich, 12));
    expect(points(plenty)).toBeLessThan(points(score(modest)));
    expect(plenty.class?.code).not.toBe('sedang');
  });

  test('docs/measure.md names the figures that come out', () => {
    const page = readFileSync(new URL('../../docs/measure.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
    const shown = (card: Scorecard) => points(card).toFixed(1);
    expect(page).toContain(
      `scores ${shown(score(copied(rich, 12)))}; a modest honest year, judged the same, has ${shown(score(modest))}.`,
    );
    expect(page).toContain(
      `One rich meeting has ${shown(score(rich))}; as ten records ${shown(score(copied(rich, 10)))}.`,
    );
    const meetings = (functions: Functions) =>
      points(score({ ...modest, activities: repeat(12, (i) => ({ id: `a${i}`, date: month(i), functions })) }));
    const gain = meetings(allSix) - meetings(['diskusi']);
    expect(page).toContain(`Twelve meetings a year with all six boxes ticked gain ${gain.toFixed(0)} points`);
  });

  test('one meeting split into ten gains no more than a twentieth of the range', () => {
    const once = points(score(rich));
    for (const times of [2, 10, 100]) expect(points(score(copied(rich, times)))).toBeLessThan(once + 5);
    expect(points(score(copied(rich, 1000)))).toBe(points(score(copied(rich, 100))));
  });

  test('copies of a year under other ids gain little, and the card shows how many records add nothing', () => {
    const tenfold = score(copied(modest, 10));
    const steady = score(copied(modest, 2));
    expect(points(tenfold)).toBeLessThan(points(steady) + 10);
    const surplus = tenfold.criteria.flatMap(({ measurement }) =>
      measurement.status === 'measured' ? (measurement.surplus ?? 0) : [],
    );
    expect(surplus.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(50);
    expect(render(explainScore(tenfold, adinda), en)).toContain('add nothing, because only so much of one day');
  });

  test('boxes left out never make another function adequate', () => {
    const of = (functions: Functions) => ({
      ...modest,
      activities: repeat(7, (i) => ({ id: `a${i}`, date: month(i), functions })),
    });
    const adequate = (functions: Functions) =>
      Array.from(deprivationTable([score(of(functions))], adinda).rows[0] ?? []).filter((cell) => cell === 0).length;
    const three = adequate(['diskusi', 'implementasi', 'networking']);
    expect(adequate(['diskusi', 'implementasi'])).toBeLessThan(three);
    expect(adequate(['diskusi'])).toBeLessThan(adequate(['diskusi', 'implementasi']));
  });

  test('all six boxes on every record of one meeting are no more than on one', () => {
    const empty: Lists = {
      informationItems: [],
      products: [],
      aspirations: [],
      decisions: [],
      partners: [],
      ratings: [],
    };
    const ticked = (count: number) =>
      score({
        ...empty,
        activities: repeat(count, (i) => ({ id: `a${i}`, date: oneDay, functions: allSix })),
      });
    expect(points(ticked(10))).toBe(points(ticked(1)));
  });

  test('ten partners at one event count as two', () => {
    const many = score({
      ...modest,
      partners: repeat(10, (i) => ({ id: `p${i}`, kind: 'media', name: `Radio ${i}` })),
      activities: [
        ...modest.activities,
        {
          id: 'z',
          date: oneDay,
          functions: ['networking'],
          partners: repeat(10, (i) => ({ partnerId: `p${i}`, ...both })),
        },
      ],
    });
    expect(many.criteria.find(({ code }) => code === 'networking.mitra-dua-arah')?.raw).toBe(2);
  });

  test('contacts move nothing, however many are stated', () => {
    const viral = { ...modest, products: modest.products.map((one) => ({ ...one, reach: 60_000 })) };
    expect(points(score(viral))).toBe(points(score(modest)));
    expect(issuesOf(viral)).toContain('product.reach-above-residents');
  });

  test('an activity to which nobody came, and a decision due in 2099, are noticed', () => {
    const held = modest.activities.map((one) => ({ ...one, attendance: { members: 0, guests: 0 } }));
    expect(issuesOf({ ...modest, activities: held })).toContain('activity.nobody-came');
    const late = modest.decisions.map((one) => ({ ...one, dueOn: '2099-12-31' }));
    expect(issuesOf({ ...modest, decisions: late })).toContain('decision.due-too-late');
    expect(points(score({ ...modest, decisions: late }))).toBe(points(score(modest)));
  });

  test('a day of formation after its first records makes a group no younger, and no older, than leaving the day out', () => {
    for (const formedOn of ['2019-01-01', '2025-07-01', '2025-12-31', '2026-01-15']) {
      const [young, silent] = [score(modest, { ...roster, formation: { formedOn } }), score(modest)];
      expect(points(silent)).toBeCloseTo(points(young), 9);
      expect(silent.class?.code).toBe(young.class?.code);
    }
    expect(issuesOf(modest, { ...roster, formation: { formedOn: '2025-07-01' } })).toContain(
      'report.date-before-formation',
    );
  });
});

describe('another group on paper', () => {
  test('few or many members, few or many residents: nothing is gained', () => {
    const honest = points(score(modest));
    for (const facts of [
      { ...wholeList(6), seat: { residents: 1 } },
      { ...wholeList(1) },
      { ...wholeList(30), seat: { residents: 1_000_000 } },
      { members: [] },
      { statedCounts: [] },
    ]) {
      expect(points(score(modest, facts))).toBeLessThanOrEqual(honest);
    }
  });

  test('more who came than there are members do not count, and are named', () => {
    const crowd = modest.activities.map((one) => ({ ...one, attendance: { members: 5000 } }));
    const card = score({ ...modest, activities: crowd });
    expect(points(card)).toBeLessThan(points(score(modest)));
    expect(card.notCounted).toContainEqual({ list: 'activities', reason: 'more-than-members', count: 6 });
    expect(issuesOf({ ...modest, activities: crowd }, { ...roster, formerMembers: [] })).toContain(
      'activity.attendance-above-roster',
    );
  });
});

/** All but the two who rate. */
const whole10: Partial<Registration> = { members: members(12).slice(2), membersListed: 'all' };

describe('judgements', () => {
  test('members who state to be from another KIM count as members, and a rule names them', () => {
    const insiders = judged(4, 'peer-kim').map((one, i) => ({ ...one, raterId: `m${(i % 2) + 1}` }));
    const card = score({ ...modest, ratings: insiders });
    expect(card.notClassified).toEqual(['quality-not-judged']);
    expect(points(card)).toBeLessThan(points(score(modest)));
    expect(issuesOf({ ...modest, ratings: insiders })).toContain('rating.rater-is-member');
  });

  test.each<[string, Partial<Registration>]>([
    ['no list of members', { seat: { residents: 2000 } }],
    ['an empty list', { members: [] }],
    ['a list without those two', { members: members(12).slice(2), membersListed: 'some' }],
    ['a list that is marked as partial', { ...whole10, partialLists: ['members'] }],
    ['a list that does not state to be whole', { members: whole10.members }],
    ['a list shorter than the number that is stated', { ...whole10, statedCounts: [{ counts: 'anggota', count: 12 }] }],
  ])('with %s, members do not become raters from outside, and the card says why', (_, hidden) => {
    const insiders = judged(4).map((one, i) => ({ ...one, raterId: `m${(i % 2) + 1}` }));
    const [shown, card] = [score({ ...modest, ratings: insiders }), score({ ...modest, ratings: insiders }, hidden)];
    expect(points(card)).toBeLessThanOrEqual(points(shown));
    expect(card.class).toBeUndefined();
    expect(card.notClassified).toContain('raters-not-checked');
    const rubric = card.criteria.find(({ code }) => code === 'diskusi.mutu');
    expect(rubric).toMatchObject({ notRead: { reason: 'raters-not-checked' }, measurement: { value: 4 } });
    const explained = explainScore(card, adinda);
    expect(render(explained, en)).toContain('it cannot be checked whether the raters are from outside the group');
    expect(render(explained, id)).toContain('belum dapat diperiksa apakah para penilainya dari luar kelompok');
  });

  test('with the whole list, judgements from outside count as before', () => {
    expect(score(modest).notClassified ?? []).not.toContain('raters-not-checked');
    expect(score(modest, { seat: { residents: 2000 } }).notClassified).toContain('raters-not-checked');
  });

  test('having only the good functions judged gives no class, and no more than having all judged', () => {
    const good = judged(4).filter(({ criterion }) => /^(diskusi|implementasi|diseminasi)/.test(criterion));
    const rest = judged(2).filter(({ criterion }) => !/^(diskusi|implementasi|diseminasi)/.test(criterion));
    const some = score({ ...modest, ratings: good });
    expect(some.notClassified).toEqual(['quality-not-judged']);
    expect(points(some)).toBeLessThanOrEqual(points(score({ ...modest, ratings: [...good, ...rest] })));
  });

  test('one severe and one lenient rater are seen, and no level between them is stated', () => {
    const apart = judged(4).map((one) =>
      one.raterId === 'p0' ? { ...one, level: 1 as const, relation: 'office' as const } : one,
    );
    const card = score({ ...modest, ratings: apart });
    expect(card.raters).toEqual([
      { rater: 1, relation: 'office', rubrics: 6, compared: 6, difference: -3, verdict: 'severe' },
      { rater: 2, relation: 'resident', rubrics: 6, compared: 6, difference: 3, verdict: 'lenient' },
    ]);
    const text = render(explainScore(card, adinda), en);
    expect(text).toContain('One rater (a government office) judged 3 levels lower than the other, on average.');
    expect(text).not.toMatch(/level 2\.5|2\.5 of 4/);
  });

  test('a rater left out shows in the quality of the data', () => {
    const three = [
      ...judged(3),
      ...judged(1, 'expert')
        .filter(({ raterId }) => raterId === 'p0')
        .map((one) => ({ ...one, raterId: 'p2' })),
    ];
    const raters = (ratings: readonly Rating[]) =>
      score({ ...modest, ratings }).quality.parts.find(({ part }) => part === 'raters');
    expect(raters(three)).toMatchObject({ value: 3, grade: 'strong' });
    expect(raters(three.filter(({ raterId }) => raterId !== 'p2'))).toMatchObject({ value: 2, grade: 'fair' });
  });
});
