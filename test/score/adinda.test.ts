import fc from 'fast-check';
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
import { asOf, members, registration, report, wholeList } from '../measure/fixtures.js';

type Lists = Partial<ActivityReport>;

function score(lists: Lists, facts: Partial<Registration> = { ...wholeList(12) }): Scorecard {
  return scoreKim(measureKim({ report: report(lists), registration: registration(facts) }, { asOf }), adinda, { asOf });
}

const points = (card: Scorecard): number => card.score ?? Number.NaN;
const dimension = (card: Scorecard, code: string): number =>
  card.groups.find((group) => group.code === code)?.score ?? Number.NaN;

const rubrics = Object.entries(adinda.criteria).flatMap(([code, { kind }]) => (kind === 'qualitative' ? [code] : []));
const judged = (level: RubricLevel, relation?: Rating['relation'], raters = 2): Rating[] =>
  rubrics.flatMap((criterion) =>
    Array.from({ length: raters }, (_, i) => ({
      raterId: `p${i}`,
      criterion,
      level,
      evidenceIds: ['a1'],
      ...(relation === undefined ? {} : { relation }),
    })),
  );

const month = (i: number) => `2025-${String((i % 12) + 1).padStart(2, '0')}-10`;
const repeat = <Item>(count: number, make: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** A whole year of steady work in every function. */
const year: Lists = {
  activities: repeat(12, (i) => ({
    id: `a${i + 1}`,
    date: month(i),
    functions: ['diskusi', 'implementasi'],
    attendance: { members: 6 },
    partners: [{ partnerId: 'p1', contributedByKim: ['tenaga'], contributedByPartner: ['dana'] }],
  })) as Activity[],
  decisions: repeat(6, (i) => ({ id: `d${i}`, activityId: `a${i + 1}`, dueOn: month(i), doneOn: month(i) })),
  informationItems: repeat(48, (i) => ({
    id: `i${i}`,
    date: month(i),
    sourceType: 'media-cetak',
    verified: i < 32,
  })) as never,
  products: repeat(24, (i) => ({ id: `x${i}`, date: month(i), channel: 'pamflet', citesSource: true })) as never,
  partners: [{ id: 'p1', kind: 'media' }] as never,
  aspirations: repeat(17, (i) => ({
    id: `s${i}`,
    recordedOn: month(i),
    forwardedOn: month(i),
    aspirationClass: 'aspirasi',
  })) as never,
  ratings: judged(3, 'resident'),
};

describe('silence never pays', () => {
  test('the full year is scored and has a class', () => {
    const card = score(year);
    expect(card.class?.code).toBe('sedang');
    expect(card.notClassified).toBeUndefined();
    expect(card.upperBound).toBeUndefined();
  });

  test('not asking anybody is never better than being judged poor, and gives figures but no class', () => {
    const poor = score({ ...year, ratings: judged(1, 'resident') });
    for (const ratings of [[], undefined, judged(2, 'resident', 1)]) {
      const { ratings: _, ...rest } = year;
      const silent = score(ratings === undefined ? rest : { ...rest, ratings });
      expect(points(silent)).toBeLessThanOrEqual(points(poor));
      expect(silent.class).toBeUndefined();
      expect(silent.notClassified).toEqual(['quality-not-judged']);
      expect(silent.upperBound).toBeGreaterThan(points(silent));
    }
    expect(poor.class).toBeDefined();
  });

  test('what a group says of itself gives no class, however high', () => {
    for (const relation of ['self', 'kim-member', undefined] as const) {
      const own = score({ ...year, ratings: judged(4, relation) });
      expect(own.notClassified).toEqual(['quality-not-judged']);
      expect(points(own)).toBeLessThan(points(score({ ...year, ratings: judged(3, 'expert') })));
    }
  });

  test('saying nothing of the unchecked third is no better than saying that it is unchecked', () => {
    const items = year.informationItems ?? [];
    const hidden = items.map(({ verified, ...item }) => (verified ? { ...item, verified } : item));
    expect(points(score({ ...year, informationItems: hidden }))).toBe(points(score(year)));
    expect(points(score({ ...year, informationItems: items.filter(({ verified }) => verified) }))).toBe(
      points(score(year)),
    );
  });

  test('decisions due in the far future are not carried out', () => {
    const decisions = (year.decisions ?? []).map(({ doneOn, ...rest }) => ({ ...rest, dueOn: '2099-12-31' }));
    expect(dimension(score({ ...year, decisions }), 'implementasi')).toBeLessThan(
      dimension(score(year), 'implementasi'),
    );
    // Of those that were not carried out the day on which they are due takes none out of the mean.
    const undone = (year.decisions ?? []).map(({ doneOn, ...rest }, i) => (i % 2 === 0 ? rest : { ...rest, doneOn }));
    const late = undone.map((one) => ('doneOn' in one ? one : { ...one, dueOn: '2099-12-31' }));
    expect(points(score({ ...year, decisions: late as typeof undone }))).toBe(
      points(score({ ...year, decisions: undone as typeof undone })),
    );
  });

  test('a list left out lowers the score and shows in the highest possible one', () => {
    const { products, ...rest } = year;
    const without = score(rest);
    expect(points(without)).toBeLessThan(points(score(year)));
    expect(without.upperBound).toBeGreaterThan(points(without));
    expect(without.criteria.find(({ code }) => code === 'diseminasi.produk-bersumber')?.use).toBe('assumed-lowest');
  });
});

describe('smallness never pays', () => {
  test('one discussion to which all came is less than twelve at half', () => {
    const once = {
      ...year,
      activities: year.activities?.slice(0, 1).map((one) => ({ ...one, attendance: { members: 12 } })),
    };
    expect(dimension(score(once), 'diskusi')).toBeLessThan(dimension(score(year), 'diskusi'));
    expect(points(score(once))).toBeLessThan(points(score(year)));
  });

  test('one aspiration answered is less than a year of them', () => {
    const aspirations = (year.aspirations ?? [])
      .slice(0, 1)
      .map((one) => ({ ...one, answeredOn: one.recordedOn, fedBackOn: one.recordedOn }));
    const once = score({ ...year, aspirations });
    expect(dimension(once, 'aspirasi')).toBeLessThan(dimension(score(year), 'aspirasi'));
    expect(points(once)).toBeLessThan(points(score(year)));
  });

  test('everything in one month after founding in December: less than the year, and no class', () => {
    const inDecember = (lists: Lists): Lists =>
      JSON.parse(JSON.stringify(lists).replaceAll(/2025-\d\d-10/g, '2025-12-10'));
    const young = score(inDecember(year), { ...wholeList(12), formation: { formedOn: '2025-12-01' } });
    expect(points(young)).toBeLessThan(points(score(year)));
    expect(young.notClassified).toContain('too-few-months');
  });

  test('one day of work is not a year, and is at least a class below it', () => {
    const oneDay: Lists = JSON.parse(JSON.stringify(year).replaceAll(/2025-\d\d-10/g, '2025-06-10'));
    expect(points(score(oneDay))).toBeLessThan(points(score(year)) - 25);
    expect(rank(score(oneDay))).toBeLessThan(rank(score(year)));
  });

  test('contacts by the thousand move nothing', () => {
    const reaching = (reach: number) =>
      score({ ...year, products: (year.products ?? []).map((one) => ({ ...one, reach })) });
    expect(points(reaching(60_000))).toBe(points(reaching(1)));
  });

  test('the same work gives the same score whatever the size of the group or the village', () => {
    // Three members can only come with three.
    const three = { ...year, activities: year.activities?.map((one) => ({ ...one, attendance: { members: 3 } })) };
    const small = score(three, { ...wholeList(3), seat: { residents: 500 } });
    const large = score(three, { ...wholeList(30), seat: { residents: 60_000 } });
    expect(points(small)).toBe(points(large));
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.integer({ min: 100, max: 100_000 }), (count, residents) => {
        expect(points(score(three, { ...wholeList(count), seat: { residents } }))).toBe(points(small));
      }),
      { numRuns: 40 },
    );
  });
});

describe('boxes and single visits', () => {
  const all = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'] as const;
  const empty: Lists = {
    informationItems: [],
    products: [],
    aspirations: [],
    decisions: [],
    partners: [],
    ratings: [],
  };

  test('one visit to another KIM does not make a network', () => {
    const visit = { id: 'a1', date: month(0), functions: ['networking'], otherKimIds: ['k2'] } as Activity;
    expect(dimension(score({ ...empty, activities: [visit] }), 'networking')).toBeLessThan(10);
  });

  test('one meeting ticked as all six functions counts for two', () => {
    const ticked = score({ ...empty, activities: [{ id: 'a1', date: month(0), functions: all }] });
    const two = score({ ...empty, activities: [{ id: 'a1', date: month(0), functions: ['diskusi', 'diseminasi'] }] });
    expect(points(ticked)).toBeCloseTo(points(two), 9);
  });

  test('spoken dissemination is dissemination', () => {
    const talks = repeat(24, (i) => ({
      id: `a${i}`,
      date: month(i),
      functions: ['diseminasi'],
      channels: ['pertemuan'],
      attendance: { guests: 60 },
    }));
    const card = score({ ...empty, activities: talks as never });
    expect(dimension(card, 'diseminasi')).toBeGreaterThan(25);
    const text = render(explainScore(card, adinda), en);
    expect(text).not.toMatch(/Dissemination[^.]*nothing was done/);
    expect(text).toContain('Months of spreading information: 100% (12 out of 12)');
  });

  test('six more wishes that could not be passed on do not lower the dimension', () => {
    const more = repeat(6, (i) => ({ id: `more${i}`, recordedOn: month(i) }));
    const honest = score({ ...year, aspirations: [...(year.aspirations ?? []), ...more] });
    expect(dimension(honest, 'aspirasi')).toBeGreaterThanOrEqual(dimension(score(year), 'aspirasi'));
  });
});

/* Whole reports, in which every record is truthful: dates in the period, no more members than there are. */
const date = fc
  .integer({ min: 1, max: 12 })
  .chain((m) =>
    fc.integer({ min: 1, max: 28 }).map((d) => `2025-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
  );
const functions = fc.subarray(['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'] as const);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const activity = fc.record({
  date,
  functions: maybe(functions),
  attendance: maybe(fc.record({ members: fc.nat(6) })),
  channels: maybe(fc.subarray(['pertemuan', 'pamflet', 'surat-kabar'])),
  otherKimIds: maybe(fc.constant(['k2'])),
  partners: maybe(fc.constant([{ partnerId: 'p1', contributedByKim: ['tenaga'], contributedByPartner: ['dana'] }])),
});
const item = fc.record({
  date,
  sourceType: maybe(fc.constantFrom('media-cetak', 'internet')),
  verified: maybe(fc.boolean()),
});
const product = fc.record({
  date,
  channel: maybe(fc.constant('pamflet')),
  citesSource: maybe(fc.boolean()),
  reach: maybe(fc.nat(100)),
});
const aspiration = fc
  .record({ recordedOn: date, aspirationClass: maybe(fc.constant('aspirasi')), later: fc.nat(3) })
  .map(({ later, recordedOn, aspirationClass }) => ({
    recordedOn,
    aspirationClass,
    ...(later > 0 ? { forwardedOn: recordedOn } : {}),
    ...(later > 1 ? { answeredOn: recordedOn } : {}),
    ...(later > 2 ? { fedBackOn: recordedOn } : {}),
  }));
const decision = fc.record({
  activityId: fc.constantFrom('a0', 'a1', 'a2'),
  dueOn: maybe(fc.constantFrom('2025-05-01', '2099-01-01')),
  doneOn: maybe(date),
});
const numbered = <Item extends object>(prefix: string, one: fc.Arbitrary<Item>) =>
  fc.array(one, { maxLength: 8 }).map((all) => all.map((each, i) => ({ id: `${prefix}${i}`, ...each })));
const truthful = fc.record({
  activities: numbered('a', activity),
  informationItems: numbered('i', item),
  products: numbered('x', product),
  aspirations: numbered('s', aspiration),
  decisions: numbered('d', decision),
  partners: fc.constant([{ id: 'p1', kind: 'media' }]),
  ratings: fc.constantFrom(judged(1, 'resident'), judged(3, 'expert'), []),
}) as unknown as fc.Arbitrary<
  Required<
    Pick<
      ActivityReport,
      'activities' | 'informationItems' | 'products' | 'aspirations' | 'decisions' | 'partners' | 'ratings'
    >
  >
>;

const lists = ['activities', 'informationItems', 'products', 'aspirations', 'decisions'] as const;
const slack = 1e-9;
const rank = (card: Scorecard): number =>
  (adinda.bands?.bands ?? []).findIndex(({ code }) => code === card.class?.code);
const deprived = (card: Scorecard): number =>
  Array.from(deprivationTable([card], adinda).rows[0] ?? []).reduce<number>((sum, cell) => sum + (cell ?? 1), 0);

describe('laws over whole reports', () => {
  test('one more truthful record never lowers the score, and one left out never raises it', () => {
    fc.assert(
      fc.property(truthful, fc.constantFrom(...lists), fc.nat(), (whole, list, at) => {
        const records = whole[list];
        fc.pre(records.length > 0);
        const fewer = { ...whole, [list]: records.filter((_, i) => i !== at % records.length) };
        expect(points(score(fewer))).toBeLessThanOrEqual(points(score(whole)) + slack);
      }),
      { numRuns: 300 },
    );
  });

  test('a list or the judgements left out never raise score, class or counting status', () => {
    fc.assert(
      fc.property(truthful, fc.constantFrom(...lists, 'ratings' as const, 'partners' as const), (whole, list) => {
        const { [list]: _, ...fewer } = whole;
        const [hidden, shown] = [score(fewer), score(whole)];
        expect(points(hidden)).toBeLessThanOrEqual(points(shown) + slack);
        // A class may be lost by hiding, and never rises.
        if (hidden.class !== undefined && shown.class !== undefined) {
          expect(rank(hidden)).toBeLessThanOrEqual(rank(shown));
        }
        if (hidden.class !== undefined) expect(shown.class).toBeDefined();
        expect(deprived(hidden)).toBeGreaterThanOrEqual(deprived(shown));
      }),
      { numRuns: 200 },
    );
  });

  test('work left out does not take away what has to be judged', () => {
    // Three functions were judged, and work of the other three stands in the report.
    const some = {
      ...year,
      ratings: judged(3, 'resident').filter(({ criterion }) => /^(diskusi|implementasi|diseminasi)/.test(criterion)),
    };
    expect(score(some).notClassified).toEqual(['quality-not-judged']);
    for (const hidden of [
      { ...some, informationItems: [] },
      { ...some, informationItems: [], aspirations: [] },
      { ...some, informationItems: [], aspirations: [], partners: [], products: [] },
    ]) {
      expect(score(hidden).notClassified).toContain('quality-not-judged');
    }
  });

  test('a fact of a record left unstated never raises the score', () => {
    fc.assert(
      fc.property(
        truthful,
        fc.constantFrom(...lists),
        fc.nat(),
        fc.constantFrom(
          'verified',
          'sourceType',
          'citesSource',
          'channel',
          'functions',
          'attendance',
          'forwardedOn',
          'doneOn',
          'aspirationClass',
          'dueOn',
          'reach',
        ),
        (whole, list, at, fact) => {
          const records = whole[list] as readonly object[];
          fc.pre(records.length > 0);
          const hidden = records.map((record, i) => {
            if (i !== at % records.length) return record;
            const { [fact]: _, ...rest } = record as Record<string, unknown>;
            return fact === 'forwardedOn' ? { ...rest, answeredOn: undefined, fedBackOn: undefined } : rest;
          });
          expect(points(score({ ...whole, [list]: hidden }))).toBeLessThanOrEqual(points(score(whole)) + slack);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('better judgements never lower the score', () => {
    fc.assert(
      fc.property(truthful, fc.constantFrom<RubricLevel>(1, 2, 3), (whole, level) => {
        const worse = score({ ...whole, ratings: judged(level, 'office') });
        const better = score({ ...whole, ratings: judged((level + 1) as RubricLevel, 'office') });
        expect(points(better)).toBeGreaterThanOrEqual(points(worse) - slack);
      }),
    );
  });
});

describe('whether raters are from outside', () => {
  const silent = { members: members(12) };
  const stated = { ...silent, membersListed: 'all' as const };

  test.each<[string, Partial<Registration>, Partial<Registration>]>([
    ['that only some are listed', { ...silent, membersListed: 'some' }, silent],
    ['that the list is partial', { ...silent, partialLists: ['members'] }, silent],
    ['that there are more', { ...silent, statedCounts: [{ counts: 'anggota', count: 20 }] }, silent],
    ['that the list is whole', stated, silent],
    ['everything', stated, {}],
  ])('not stating %s raises neither score nor class', (_, shown, hidden) => {
    expect(points(score(year, hidden))).toBeLessThanOrEqual(points(score(year, shown)));
    expect(rank(score(year, hidden))).toBeLessThanOrEqual(rank(score(year, shown)));
  });

  test('judgements count beside a list that is stated to be whole, and the card says what to do where it is not', () => {
    expect(score(year, stated).class?.code).toBe('sedang');
    const card = score(year, silent);
    expect(card.class).toBeUndefined();
    expect(card.notClassified).toEqual(['raters-not-checked']);
    const explained = explainScore(card, adinda);
    expect(render(explained, en)).toContain('state in the registration that it is complete');
    expect(render(explained, id)).toContain('nyatakan dalam pendaftaran bahwa daftar itu sudah lengkap');
  });
});
