import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../src/design/simulate-kims.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import { type IndicatorCode, indicators } from '../../src/measure/registry.js';
import type { KimRecords } from '../../src/measure/require-records.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Rating } from '../../src/model/rating.js';
import type { Registration } from '../../src/model/registration.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as thin } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, period, registration, report, wholeList } from '../measure/fixtures.js';

/* Cards of many kinds, as they are read aloud in a village hall. Each was read once by a person; what was false stands below. */

const kims = simulateKims({ seed: 11, kims: 10, period });
const [base] = kims;
if (base === undefined) throw new Error('There is no group.');
const ratings: readonly Rating[] = base.report.ratings ?? [];
const [first] = ratings;

const change = (lists: Partial<ActivityReport>, facts: Partial<Registration> = {}): KimRecords => ({
  registration: { ...base.registration, ...facts },
  report: { ...base.report, ...lists },
});
const without = (...lists: readonly (keyof ActivityReport)[]): KimRecords => ({
  registration: base.registration,
  report: Object.fromEntries(
    Object.entries(base.report).filter(([list]) => !lists.some((one) => one === list)),
  ) as unknown as ActivityReport,
});
const alone = (lists: Partial<ActivityReport>): KimRecords => ({
  registration: registration({ ...wholeList(12) }),
  report: report(lists),
});
const unstated = (list: readonly object[] | undefined, ...facts: readonly string[]) =>
  (list ?? []).map((one) => Object.fromEntries(Object.entries(one).filter(([fact]) => !facts.includes(fact)))) as never;
const none = { informationItems: [], products: [], aspirations: [], decisions: [], partners: [], ratings: [] };
const oneTalk = alone({
  activities: [{ id: 'a1', date: '2025-03-01', functions: ['diskusi'], attendance: { members: 5 } }],
});

const cards: Readonly<Record<string, KimRecords>> = {
  ...Object.fromEntries(kims.map((kim, i) => [`simulated ${i}`, kim])),
  'nothing at all': alone({}),
  'empty lists': alone({ activities: [], ...none }),
  'one activity': oneTalk,
  'one activity, no registration': { report: oneTalk.report },
  'no judgements': without('ratings'),
  'nobody was asked': change({ ratings: [] }),
  'one rater': change({ ratings: ratings.filter(({ raterId }) => raterId === first?.raterId) }),
  'the group itself': change({ ratings: ratings.map((one) => ({ ...one, relation: 'self' })) }),
  'raters apart': change({
    ratings: ratings.map((one) => ({ ...one, level: one.raterId === first?.raterId ? 1 : 4 })),
  }),
  'three lists hidden': without('products', 'aspirations', 'informationItems'),
  'only activities': without('products', 'aspirations', 'informationItems', 'decisions', 'partners', 'ratings'),
  'only products': without('activities', 'aspirations', 'informationItems', 'decisions', 'partners', 'ratings'),
  young: change({}, { formation: { formedOn: '2025-10-01' } }),
  'not yet formed': change({}, { formation: { formedOn: '2026-10-01' } }),
  'no residents': change({}, { seat: { residents: 0 } }),
  'huge reach': change({ products: (base.report.products ?? []).map((one) => ({ ...one, reach: 10_000_000 })) }),
  'no members': change({}, { members: [] }),
  'facts unstated': change({
    activities: unstated(base.report.activities, 'functions'),
    informationItems: unstated(base.report.informationItems, 'verified', 'sourceType'),
    products: unstated(base.report.products, 'citesSource', 'channel'),
  }),
  'lists partial': change({ partialLists: ['activities', 'products'] }, { membersListed: 'some' }),
  'all on one day': change({
    informationItems: Array.from({ length: 60 }, (_, i) => ({
      id: `i${i}`,
      date: '2025-02-02',
      sourceType: 'internet',
      verified: true,
    })),
  }),
};

describe.each([
  ['id', id],
  ['en', en],
] as const)('cards read aloud in %s', (_, language) => {
  const read = (title: string, framework: Framework = adinda, detail: 'full' | 'spoken' = 'full') => {
    const records = cards[title];
    if (records === undefined) throw new Error(title);
    const card = scoreKim(measureKim(records, { asOf }), framework, { asOf });
    return { card, text: render(explainScore(card, framework), language, { detail }) };
  };

  test.each(Object.keys(cards))('%s: whole sentences, with every name and number in its place', (title) => {
    for (const framework of [adinda, thin]) {
      for (const detail of ['full', 'spoken'] as const) {
        const { text } = read(title, framework, detail);
        for (const line of text.split('\n')) if (line !== '') expect(line).toMatch(/[.:]$/);
        expect(text).not.toMatch(/undefined|NaN|null|Infin|In.fin|\[object/);
        expect(text).not.toMatch(/ {2}|\(\)| ,|,,| \.|\.\.|: \.|:\n\n/);
        for (const code of Object.keys(indicators) as IndicatorCode[]) expect(text).not.toContain(code);
        expect(text).not.toMatch(/registration\.|informationItems/);
      }
    }
  });

  test('of what is not known nothing is called strong or weak', () => {
    const strongest = language === id ? /paling kuat/ : /strongest/;
    expect(read('nothing at all').text).not.toMatch(strongest);
    expect(read('one activity').text).not.toMatch(strongest);
    expect(read('simulated 1').text).toMatch(strongest);
  });

  test('every step that is advised can be taken, and brings what is said', () => {
    const { card } = read('young');
    const { steps } = explainScore(card, adinda);
    // Three months were observed, and a year is divided by: one decision more is one a year.
    for (const { criterion, to, gain } of steps) {
      if (criterion === 'implementasi.keputusan-dilaksanakan') {
        expect(to).toBe(1);
        expect(gain).toBeCloseTo((100 / 6) * (1 / 6) * 0.5, 9);
      }
    }
    expect(steps.some(({ criterion }) => criterion === 'implementasi.keputusan-dilaksanakan')).toBe(true);
  });
});

test('what is counted as a minimum, for want of days, is not called the weakest when a text is read out', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-05`);
  const activities = months.map((date, i) => ({
    id: `a${i}`,
    date,
    functions: ['diskusi'] as const,
    attendance: { members: 1 },
  }));
  const decisions = activities.map(({ id: activityId, date }) => ({ id: `d-${activityId}`, activityId, doneOn: date }));
  const aloud = (inexactDates: NonNullable<ActivityReport['inexactDates']>) => {
    const records = {
      report: report({ activities, decisions, inexactDates }),
      registration: registration(wholeList(5)),
    };
    const measured = measureKim(records, { asOf });
    return render(explainScore(scoreKim(measured, adinda, { asOf }), adinda), id, { detail: 'spoken' });
  };
  const weakest = 'Yang paling perlu ditingkatkan adalah bulan dengan kegiatan berdiskusi';
  expect(aloud([])).not.toContain(weakest);
  const open = aloud(activities.map(({ id: item }) => ({ field: 'activities[].date', id: item, ...period })));
  expect(open).not.toContain(weakest);
  expect(open).not.toContain('Yang paling perlu ditingkatkan adalah diskusi dengan keputusan');
});
