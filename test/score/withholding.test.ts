import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deprivationTable } from '../../src/counting/deprivation-table.js';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { measurable } from '../../src/parse/measurable.js';
import { readSubmission } from '../../src/parse/parse-submission.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { createScorer } from '../../src/score/score-kim.js';
import { trendOf } from '../../src/trend/trend-of.js';
import { asOf, period } from '../measure/fixtures.js';

/*
 * Every single thing that somebody could leave out of a truthful report and registration: any field, any item, any list, the
 * marks of lists, the registration, months of the period. None of it raises score, class, counting status or trend, but for
 * what docs/measure.md names.
 */

interface Records {
  readonly report: ActivityReport;
  readonly registration: Registration | undefined;
}
type Json = unknown;
type Path = readonly (string | number)[];

const scorer = createScorer(adinda, { asOf, certainty: false });

/** Read as a submission is read: what lacks a field that it must have is left out, and its list is then partial. */
function scoreOf({
  report,
  registration,
}: {
  readonly report: Json;
  readonly registration: Json;
}): Scorecard | undefined {
  const read = (input: Json) => {
    const { readable, issues } = readSubmission(input);
    return readable && measurable(readable, issues).submission;
  };
  const [own, group] = [read(report), registration === undefined ? undefined : read(registration)];
  if (own?.kind !== 'activity-report') return undefined;
  return scorer(
    measureKim({ report: own, registration: group?.kind === 'registration' ? group : undefined }, { asOf }),
  );
}

/** What a card is worth, in everything that hiding must not raise. */
function worthOf(card: Scorecard | undefined, lastYear: Scorecard) {
  if (card?.score === undefined) return { score: -1, class: -1, adequate: -1, empowered: -1, trend: undefined };
  const cells = Array.from(deprivationTable([card], adinda).rows[0] ?? []);
  const adequate = cells.filter((cell) => cell === 0).length;
  const before = { from: '2024-01-01', through: '2024-12-31' } as const;
  const found = trendOf([
    { period: before, cards: [{ ...lastYear, period: before }] },
    { period: card.period ?? period, cards: [card] },
  ]);
  return {
    score: card.score,
    class: (adinda.bands?.bands ?? []).findIndex(({ code }) => code === card.class?.code),
    adequate,
    // Adequate in two thirds: empowered.
    empowered: 3 * adequate >= 2 * cells.length ? 1 : 0,
    // A trend that is refused is no better than any.
    trend: found.status === 'estimated' ? found.change?.absolute : undefined,
  };
}

/** What must stay for it to be a submission of this KIM at all. */
const identity = /^(kind|schemaVersion|id|kimId|name|bodyType|period)$/;

/** The value without what stands at a path. */
function without(value: Json, [key, ...rest]: Path): Json {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, i) => i !== key)
      : value.map((item, i) => (i === key ? without(item, rest) : item));
  }
  const { [key]: part, ...others } = value as Record<string, Json>;
  return rest.length === 0 ? others : { ...others, [key]: without(part, rest) };
}

function* pathsOf(value: Json, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const i of value.keys()) yield* pathsOf(value[i], [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (path.length > 0 || !identity.test(key)) yield* pathsOf(part, [...path, key]);
    }
  }
}

const kindOf = (path: Path) => path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.');

interface Withheld {
  readonly what: string;
  readonly report: Json;
  readonly registration: Json;
}

/** Of each kind of place at most so many, from the first to the last: they differ little within a group. */
const placesOfAKind = 8;
function placesOf(value: Json): Path[] {
  const byKind = new Map<string, Path[]>();
  for (const path of pathsOf(value)) byKind.set(kindOf(path), [...(byKind.get(kindOf(path)) ?? []), path]);
  return [...byKind.values()].flatMap((paths) => {
    const stride = Math.max(1, (paths.length - 1) / (placesOfAKind - 1));
    return paths.filter((_, i) => Math.floor(i / stride) !== Math.floor((i - 1) / stride));
  });
}

function* withholdings({ report, registration }: Records): Generator<Withheld> {
  for (const path of placesOf(report)) {
    yield { what: kindOf(path), report: without(report, path), registration };
  }
  for (const path of placesOf(registration)) {
    yield { what: `registration.${kindOf(path)}`, report, registration: without(registration, path) };
  }
  yield { what: 'registration', report, registration: undefined };
  yield { what: 'membersListed: some', report, registration: { ...registration, membersListed: 'some' } };
  yield { what: 'partialLists: members', report, registration: { ...registration, partialLists: ['members'] } };
  yield { what: 'members: []', report, registration: { ...registration, members: [] } };
  for (const [list, items] of Object.entries(report)) {
    if (!Array.isArray(items)) continue;
    yield { what: `${list}: []`, report: { ...report, [list]: [] }, registration };
    yield { what: `partialLists: ${list}`, report: { ...report, partialLists: [list] }, registration };
    yield { what: `${list}: [], partial`, report: { ...report, [list]: [], partialLists: [list] }, registration };
    for (const half of [0, 1]) {
      const kept = items.filter((_, i) => i % 2 === half);
      yield { what: `half of ${list}`, report: { ...report, [list]: kept }, registration };
    }
  }
  for (let first = 1; first <= 12; first++) {
    for (let last = first; last <= 12; last++) {
      const two = (month: number) => String(month).padStart(2, '0');
      const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][last - 1];
      const some = { from: `2025-${two(first)}-01`, through: `2025-${two(last)}-${days}` };
      yield { what: 'period', report: { ...report, period: some }, registration };
    }
  }
}

/** How much of the list of members is there, truthfully stated: all of it, or a part in one of the ways to say so. */
function extentOf(i: number, count: number): Partial<Registration> {
  const number = (least: number) => [{ counts: 'anggota' as const, count: least }];
  switch (i % 8) {
    case 4:
      return { membersListed: 'some', statedCounts: number(count + 8) };
    case 5:
      return { membersListed: undefined, partialLists: ['members'], statedCounts: number(count + 3) };
    case 6:
      return { membersListed: undefined, statedCounts: number(count + 1) };
    case 7:
      return { membersListed: 'all', decreesListed: 'some', registryEntriesListed: 'some' };
    default:
      return { membersListed: 'all', statedCounts: number(count) };
  }
}

/**
 * Truthful reports of many kinds: groups old and new, with raters from inside among the others, members by name, and lists
 * that are whole or marked as partial.
 */
function truthful(count: number): Records[] {
  const kims = simulateKims({ seed: 15, kims: count, period, listsKept: 1, rate: 0.7 });
  return kims.map(({ report, registration }, i) => {
    const formedOn = i % 3 === 1 ? '2025-05-14' : '2019-03-02';
    const since = <Item extends object>(items: readonly Item[] = [], day: keyof Item): Item[] =>
      items.filter((item) => (item[day] as string) >= formedOn);
    const members = registration.members ?? [];
    const [first, second] = members;
    const raters = [...new Set((report.ratings ?? []).map(({ raterId }) => raterId))];
    const ratings = (report.ratings ?? []).map((rating): Rating => {
      // In some groups a member rates, and states to be a resident.
      const isInside = i % 4 === 2 && rating.raterId === raters[0];
      return { ...rating, ...(isInside && { raterId: first?.id ?? 'm1', level: 4, relation: 'resident' as const }) };
    });
    const activities = since(report.activities, 'date').map((one, j) =>
      j % 5 === 0 && one.attendance !== undefined && second !== undefined
        ? { ...one, attendance: { memberIds: [second.id], guests: 3 } }
        : one,
    );
    return {
      registration: {
        ...registration,
        formation: { formedOn, deliberated: true },
        decrees: i % 2 === 0 ? [{ issuedOn: formedOn, issuer: 'desa-kelurahan' }] : [],
        ...extentOf(i, members.length),
      } as Registration,
      report: {
        ...report,
        activities,
        informationItems: since(report.informationItems, 'date'),
        products: since(report.products, 'date'),
        aspirations: since(report.aspirations, 'recordedOn'),
        decisions: (report.decisions ?? []).filter(({ activityId }) => activities.some(({ id }) => id === activityId)),
        ratings,
        ...(i % 4 === 3 && { partialLists: ['informationItems', 'products', 'ratings'] }),
      },
    };
  });
}

type Measure = 'score' | 'class' | 'adequate' | 'empowered' | 'trend';
const measures: readonly Measure[] = ['score', 'class', 'adequate', 'empowered', 'trend'];

const judgements = (card: Scorecard | undefined): number =>
  (card?.raters ?? []).reduce((sum, { rubrics }) => sum + rubrics, 0);

/** In what a card is worth more than another. */
function better(hidden: Scorecard | undefined, shown: Scorecard, lastYear: Scorecard): readonly Measure[] {
  const [less, more] = [worthOf(hidden, lastYear), worthOf(shown, lastYear)];
  return measures.filter((measure) => (less[measure] ?? -1e9) > (more[measure] ?? 1e9) + 1e-9);
}

const groups = truthful(10);
const cards = groups.map((group) => {
  const card = scoreOf(group);
  if (card?.score === undefined) throw new Error('There is no score.');
  return card;
});

/** Ways to leave out one of several judgements. That a mean rises when its lowest value is left out cannot be prevented. */
const oneJudgement = /^ratings\.\[\]/;

describe('whatever one leaves out', () => {
  test('there are groups with and without a class, and with every mark, so that leaving it out is tried', () => {
    expect(cards.filter((card) => card.class !== undefined).length).toBeGreaterThan(2);
    expect(cards.filter(({ notClassified }) => notClassified?.includes('raters-not-checked')).length).toBeGreaterThan(
      2,
    );
    const kinds = new Set(groups.flatMap((group) => [...pathsOf(group)].map(kindOf)));
    for (const mark of [
      'membersListed',
      'partialLists.[]',
      'decreesListed',
      'registryEntriesListed',
      'statedCounts.[]',
    ])
      expect(kinds).toContain(`registration.${mark}`);
    expect(kinds).toContain('report.partialLists.[]');
  });

  test('of a truthful report and registration: nothing gets better, but by one low judgement, which the card shows', () => {
    const found = new Set<string>();
    for (const [i, group] of groups.entries()) {
      const shown = cards[i] as Scorecard;
      for (const { what, ...records } of withholdings(group)) {
        const hidden = scoreOf(records);
        const improved = better(hidden, shown, shown);
        if (improved.length === 0) continue;
        if (!oneJudgement.test(what)) found.add(`${what}: ${improved}`);
        else expect(judgements(hidden), what).toBeLessThan(judgements(shown));
      }
    }
    expect([...found]).toEqual([]);
  }, 300_000);

  test('several things at once: nothing gets better either', () => {
    const paths = groups.map((group) => [...pathsOf(group)].filter((path) => !isKept(path)));
    fc.assert(
      fc.property(fc.nat(groups.length - 1), fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), (i, picked) => {
        const [group, shown, own] = [groups[i], cards[i], paths[i]];
        if (group === undefined || shown === undefined || own === undefined) return;
        // From the last to the first, so that places of items stay what they were.
        const gone = [...new Set(picked.map((one) => one % own.length))].sort((a, b) => b - a);
        const records = gone.reduce<Json>((rest, at) => without(rest, own[at] ?? []), group) as Withheld;
        expect(better(scoreOf(records), shown, shown)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the best half of a year never beats the year, and has no class', () => {
    for (const { report, registration } of simulateKims({ seed: 2, kims: 200, period })) {
      const year = scorer(measureKim({ report, registration }, { asOf }));
      for (const [from, through] of [
        ['2025-01-01', '2025-06-30'],
        ['2025-03-01', '2025-08-31'],
        ['2025-05-01', '2025-10-31'],
        ['2025-07-01', '2025-12-31'],
      ] as const) {
        const half = scorer(measureKim({ report: { ...report, period: { from, through } }, registration }, { asOf }));
        expect(half.score ?? 0).toBeLessThanOrEqual((year.score ?? 0) + 1e-9);
        expect(half.class).toBeUndefined();
        expect(half.notClassified).toContain('too-few-months');
      }
    }
  }, 60_000);

  test('a new group does not become an old one by not stating when it was formed', () => {
    const young = groups.filter(({ registration }) => registration?.formation?.formedOn === '2025-05-14');
    expect(young.length).toBeGreaterThan(1);
    for (const { report, registration } of young) {
      const { formation: _, decrees: __, ...silent } = registration as Registration;
      expect(scoreOf({ report, registration })?.notClassified).toContain('too-few-months');
      const card = scoreOf({ report, registration: silent });
      expect(card?.class).toBeUndefined();
      expect(card?.notClassified).toContain('months-unknown');
    }
  });
});

/** The same groups with everything in them that contradicts itself: what is left out of that must win nothing either. */
function contradictory(count: number): Records[] {
  return truthful(count).map(({ report, registration }, i) => {
    const members = registration?.members ?? [];
    const [first, second] = members;
    const raters = [...new Set((report.ratings ?? []).map(({ raterId }) => raterId))];
    const names = [first?.id ?? '', second?.id ?? '', 'tamu-1', first?.id ?? ''];
    const came = [
      { memberIds: names, members: 2 },
      { memberIds: members.map(({ id }) => id), members: members.length + 1 },
      { memberIds: [first?.id ?? ''], members: members.length },
      { members: 9_000 },
    ];
    const activities = (report.activities ?? []).map((one, j) => ({
      ...one,
      // Several meetings under one id, with the group itself as a guest.
      ...(j % 6 < 2 && { id: `${one.id.split('-')[0]}-1` }),
      ...(j % 4 === 0 && { otherKimIds: [report.kimId] }),
      ...(one.attendance !== undefined && { attendance: came[j % came.length] }),
    }));
    return {
      registration: {
        ...registration,
        // Formed after its first records, with a decree from before.
        formation: { formedOn: '2025-07-01' },
        decrees: [{ issuedOn: '2025-03-01', issuer: 'desa-kelurahan' }],
        members: members.map((one, j) => (j % 3 === 0 ? { ...one, joinedOn: '2025-11-01' } : one)),
        formerMembers: [{ id: 'bekas', leftOn: '2025-12-30' }],
        ...(i % 2 === 0 && { bodyType: 'forum-kim' }),
      } as Registration,
      report: {
        ...report,
        activities,
        aspirations: (report.aspirations ?? []).map((one, j) =>
          j % 2 === 0 && one.forwardedOn !== undefined ? { ...one, answeredOn: one.recordedOn } : one,
        ),
        partners: [...(report.partners ?? []), { id: report.kimId, kind: 'kim' }, ...(report.partners ?? [])],
        ratings: (report.ratings ?? []).map((one) => ({
          ...one,
          evidenceIds: [(one.raterId === raters[0] ? activities[1] : activities[2])?.id ?? 'a'],
        })),
      } as ActivityReport,
    };
  });
}

/** Ways that docs/measure.md names: single judgements, and people struck off lists that are stated to be whole. */
const named = /^(ratings\.\[\]|registration\.(formerMembers|members\.\[\]))/;

describe('records that contradict themselves', () => {
  const messy = contradictory(3);

  test('nothing that is left out of them makes anything better', () => {
    const found = new Set<string>();
    for (const group of messy) {
      const shown = scoreOf(group) as Scorecard;
      for (const { what, ...records } of withholdings(group)) {
        const improved = named.test(what) ? [] : better(scoreOf(records), shown, shown);
        if (improved.length > 0) found.add(`${what}: ${improved}`);
      }
    }
    expect([...found]).toEqual([]);
  }, 300_000);
});

describe('what somebody could add or rename', () => {
  const all = [...groups, ...contradictory(3)];
  const lists = ['activities', 'informationItems', 'products', 'aspirations', 'decisions', 'partners'] as const;
  const renamed = (id: string) => `${id}-lagi`;
  const copyOf = (one: object): object => ({
    ...one,
    ...('id' in one && { id: renamed(String(one.id)) }),
    ...('activityId' in one && { activityId: renamed(String(one.activityId)) }),
    ...('partners' in one && {
      partners: (one.partners as { partnerId: string }[]).map((gift) => ({
        ...gift,
        partnerId: renamed(gift.partnerId),
      })),
    }),
  });
  const worse = (changed: Records, group: Records) => {
    const shown = scoreOf(group) as Scorecard;
    expect(better(scoreOf(changed), shown, shown)).toEqual([]);
  };

  test('the same records under other ids, in some lists or in all, win nothing, whole or with something left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.subarray([...lists], { minLength: 1 }),
        fc.constantFrom(undefined, 'title', 'sourceName', 'sourceType', 'channel', 'aspirationClass', 'functions'),
        ({ report, registration }, some, silent) => {
          const twice = some.map((list) => {
            const copies = (report[list] ?? []).map((one) => {
              const { [silent ?? '']: _, ...copy } = copyOf(one) as Record<string, Json>;
              return copy;
            });
            return [list, report[list] && [...report[list], ...copies]];
          });
          worse({ report: { ...report, ...Object.fromEntries(twice) }, registration }, { report, registration });
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  test('who is of the group stays so under another spelling, as a former member, and under the id of the group', () => {
    for (const { report, registration } of groups) {
      const [member] = registration?.members ?? [];
      const asIs = (raterId: string, facts: Partial<Registration> = {}): Records => ({
        report: { ...report, ratings: (report.ratings ?? []).map((one) => ({ ...one, raterId, level: 4 })) },
        registration: { ...registration, ...facts } as Registration,
      });
      const inside = scoreOf(asIs(member?.id ?? '')) as Scorecard;
      const left = {
        members: registration?.members?.slice(1),
        formerMembers: [{ id: member?.id ?? '', leftOn: '2025-12-30' }],
      };
      for (const records of [
        asIs(` ${member?.id.toUpperCase()} `),
        asIs(report.kimId.toUpperCase()),
        asIs(member?.id ?? '', left),
      ]) {
        expect(better(scoreOf(records), inside, inside)).toEqual([]);
      }
    }
  });

  test('a forum is asked what a KIM is asked', () => {
    for (const { report, registration } of all) {
      const forum = { ...registration, bodyType: 'forum-kim' } as Registration;
      worse({ report, registration: forum }, { report, registration: { ...forum, bodyType: 'kim' } });
    }
  });

  test('a second level, or a bare record, never makes anything better or worse for want of facts', () => {
    for (const { report, registration } of groups) {
      const ratings = report.ratings ?? [];
      for (const raterId of new Set(ratings.map((one) => one.raterId))) {
        const again = ratings.filter((one) => one.raterId === raterId).map((one) => ({ ...one, level: 4 as const }));
        worse({ report: { ...report, ratings: [...ratings, ...again] }, registration }, { report, registration });
      }
      const none = { ...report, activities: [], products: [], informationItems: [{ id: 'i', date: '2025-01-02' }] };
      for (const bare of [
        { activities: [{ id: 'x', date: '2025-03-02' }] },
        { products: [{ id: 'x', date: '2025-03-02' }] },
      ]) {
        worse({ report: none, registration }, { report: { ...none, ...bare }, registration });
      }
    }
  });

  test('boxes left to whoever infers them win nothing', () => {
    const guesses = (report: ActivityReport) =>
      new Map(
        (report.activities ?? []).map(({ id }, i) => [
          id,
          {
            functions: (['akses', 'diskusi', 'diseminasi'] as const).slice(i % 3),
            channels: ['radio', 'whatsapp'] as const,
          },
        ]),
      );
    for (const { report, registration } of groups) {
      const inferredFacets = guesses(report);
      const of = (activities: ActivityReport['activities']) =>
        scorer(
          measureKim({ report: { ...report, activities } as ActivityReport, registration }, { asOf, inferredFacets }),
        );
      const shown = of(report.activities);
      for (const facet of ['functions', 'channels', 'flow'] as const) {
        const silent = of(report.activities?.map(({ [facet]: _, ...one }) => one));
        expect(better(silent, shown, shown), facet).toEqual([]);
      }
    }
  });

  test('a period that is not a year of twelve whole months has no class', () => {
    for (const { report, registration } of simulateKims({
      seed: 9,
      kims: 20,
      period: { from: '2024-01-01', through: '2026-01-15' },
    })) {
      for (const [from, through, reason] of [
        ['2025-01-31', '2025-12-01', 'too-few-months'],
        ['2025-01-02', '2025-12-31', 'too-few-months'],
        ['2024-01-01', '2025-12-31', 'period-too-long'],
        ['2024-12-01', '2025-12-31', 'period-too-long'],
      ] as const) {
        const card = scorer(measureKim({ report: { ...report, period: { from, through } }, registration }, { asOf }));
        expect(card.notClassified, `${from} ${through}`).toContain(reason);
        expect(card.class).toBeUndefined();
      }
    }
  });
});

/** Judgements and single members, which have tests of their own, and what makes it a submission of this KIM. */
function isKept([kind, list, item]: Path): boolean {
  if (list === undefined || identity.test(String(list))) return true;
  return item !== undefined && (list === 'ratings' || (kind === 'registration' && list === 'members'));
}
