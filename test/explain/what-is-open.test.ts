import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import type { Explanation } from '../../src/explain/explanation.js';
import { frameworkWords } from '../../src/explain/framework-words.js';
import { render } from '../../src/explain/render.js';
import { criterionName } from '../../src/explain/render-criterion.js';
import { wholeMonths } from '../../src/kernel/date-span.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { InexactDate } from '../../src/model/inexact-date.js';
import type { Registration } from '../../src/model/registration.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as thin } from '../../src/score/frameworks/adinda-kegiatan-2027.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, period, registration, report, wholeList } from '../measure/fixtures.js';
import { child, framework, group, share } from '../score/support/frameworks.js';
import { randomCards } from './random-cards.js';

/* What is not known of days, lists and judgements: what is said of it is true for every way in which it can be open, and advised. */

const activities = Array.from({ length: 12 }, (_, i) => ({
  id: `a${i}`,
  date: `2025-${String(i + 1).padStart(2, '0')}-05`,
  functions: ['diskusi'] as const,
  attendance: { members: 5 },
}));
const open = (from: string, through: string): readonly InexactDate[] =>
  activities.map(({ id: item }) => ({ field: 'activities[].date', id: item, from, through }));
const explained = (lists: Partial<ActivityReport>, by: Framework = thin) => {
  const records = { report: report({ activities, ...lists }), registration: registration(wholeList(5)) };
  return explainScore(scoreKim(measureKim(records, { asOf }), by, { asOf }), by);
};
const told = (lists: Partial<ActivityReport>) => {
  const explanation = explained(lists);
  return { id: render(explanation, id), en: render(explanation, en) };
};
const days = { id: 'Isi tanggal yang lengkap', en: 'State the exact day' };

describe('days that are not known', () => {
  const inYear = { inexactDates: open('2025-01-01', '2025-12-31') };
  const beyondYear = { inexactDates: open('2024-12-20', '2025-12-31') };
  const fortnight = {
    inexactDates: activities.map(({ id: item, date }) => ({
      field: 'activities[].date',
      id: item,
      from: date,
      through: `${date.slice(0, 8)}20`,
    })),
  };

  test('what is counted of them is called the least, whether they lie in the period or may lie outside', () => {
    for (const lists of [inYear, beyondYear]) {
      const text = told(lists);
      expect(text.id).toContain('Bulan dengan kegiatan berdiskusi: paling sedikit 0% (0 dari 12)');
      expect(text.en).toContain('Months of discussing: at least 0% (0 out of 12)');
    }
    const exact = told({});
    expect(exact.id).not.toContain('paling sedikit 100%');
    // Of a day that is known to within a fortnight of its month nothing more could have counted.
    expect(told(fortnight).id).toContain('Bulan dengan kegiatan berdiskusi: 100% (12 dari 12)');
  });

  test('are not said to be known by their month, quarter or year, which need not be so', () => {
    const of = (item: string, from: string, through: string) => ({
      inexactDates: [{ field: 'activities[].date', id: item, from, through }],
    });
    const span = of('a1', '2025-02-03', '2025-03-02');
    const outside = of('a0', '2024-12-30', '2025-01-09');
    for (const lists of [inYear, beyondYear, span, outside]) {
      const text = told(lists);
      expect(text.id).not.toMatch(/triwulan, atau tahun/);
      expect(text.en).not.toMatch(/quarter or (?:its |the )?year/);
    }
    expect(told(span).id).toContain('tanggal pada 1 catatan belum diketahui dengan pasti');
    expect(told(span).en).toContain('the exact day of 1 record is not known');
  });

  test('make no list one of which a part was not handed in', () => {
    const text = told(beyondYear);
    expect(text.id).not.toContain('Daftar berikut belum disertakan');
    expect(text.id).toContain('Tidak semua catatan dalam daftar berikut dapat dihitung');
    expect(text.en).toContain('Not all records of these lists could be counted');
    const part = told({ partialLists: ['activities'] });
    expect(part.id).toContain('Daftar berikut belum disertakan seluruhnya');
    expect(part.id).not.toContain('Tidak semua catatan dalam daftar berikut');
  });

  test('are asked for first, and nobody is told to do more of what may have been done', () => {
    for (const lists of [inYear, beyondYear]) {
      const explanation = explained(lists);
      expect(explanation.completions.map(({ what }) => what)).toContain('days');
      expect(explanation.steps.map(({ criterion }) => criterion)).not.toContain('diskusi.bulan-aktif');
      const text = told(lists);
      expect(text.id).toContain(days.id);
      expect(text.en).toContain(days.en);
    }
    expect(told({}).id).not.toContain(days.id);
    expect(explained({ activities: activities.slice(0, 3) }).steps.map(({ criterion }) => criterion)).toContain(
      'diskusi.bulan-aktif',
    );
  });

  test('between recording and passing on give at most so many days', () => {
    const wish = { id: 'w', recordedOn: '2025-03-05', forwardedOn: '2025-03-20' } as const;
    const waited = (inexactDates: readonly InexactDate[], aspirations: ActivityReport['aspirations'] = [wish]) =>
      measureKim({ report: report({ aspirations, inexactDates }) }, { asOf, indicators: ['aspirasi.lama-penyaluran'] })
        .measurements['aspirasi.lama-penyaluran'];
    const passedOn = (from: string, through: string): InexactDate => ({
      field: 'aspirations[].forwardedOn',
      id: 'w',
      from,
      through,
    });
    expect(waited([])).toMatchObject({ value: 15 });
    expect(waited([])).not.toHaveProperty('dayUnknown');
    expect(waited([passedOn('2025-03-10', '2025-03-31')])).toMatchObject({ value: 26, dayUnknown: 1 });
    // The median of three is the same, whatever day that was.
    const others = [16, 17].map((day) => ({ id: `w${day}`, recordedOn: '2025-04-01', forwardedOn: `2025-04-${day}` }));
    expect(waited([passedOn('2025-03-19', '2025-03-20')], [wish, ...others])).not.toHaveProperty('dayUnknown');
    const wait = {
      ...share,
      unit: 'days',
      direction: 'lower',
      normalise: { method: 'goalposts', worst: 60, best: 0 },
    } as const;
    const rules = framework({ wait }, group('root', [group('a', [child('wait')])]));
    const measurement = waited([passedOn('2025-03-10', '2025-03-31')]);
    const explanation = explainScore(scoreKim({ measurements: { wait: measurement } }, rules), rules);
    expect(render(explanation, id)).toContain('paling banyak 26 hari');
    expect(render(explanation, en)).toContain('at most 26 days');
  });
});

describe('what a text says of what is missing', () => {
  const cards = randomCards(77, 80);

  test('law: what could be gained by completing everything leads from the score to the score that is possible', () => {
    let seen = 0;
    for (const { card, framework: by } of cards) {
      const { completions } = explainScore(card, by);
      if (card.score === undefined) {
        expect(completions).toEqual([]);
        continue;
      }
      // What only time or the day of formation can tell counts for nothing in the score that is possible.
      const ofTime = completions.filter(({ what }) => what === 'formation-day' || what === 'months');
      expect(ofTime.filter(({ gain, criteria }) => gain !== undefined || criteria.length > 0)).toEqual([]);
      const gained = completions
        .filter((one) => !ofTime.includes(one))
        .reduce((sum, { gain = Number.NaN }) => sum + gain, 0);
      expect(card.score + gained).toBeCloseTo(card.upperBound ?? card.score, 6);
      const gains = completions.map(({ gain = 0 }) => gain);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
      const named = completions.flatMap(({ criteria }) => criteria);
      expect(new Set(named).size).toBe(named.length);
      if (completions.length > 0) seen++;
    }
    expect(seen).toBeGreaterThan(40);
  });

  test.each([
    ['judgements', { ratings: [] }],
    ['lists', {}],
    ['facts', { informationItems: [{ id: 'i', date: '2025-01-05' }] }],
    ['parts-of-lists', { partialLists: ['activities'] }],
    ['days', { inexactDates: open('2025-01-01', '2025-12-31') }],
  ] as const)('%s are advised where they lack, each with its own sentence', (what, lists) => {
    const explanation = explained(lists, adinda);
    const found = explanation.completions.find((one) => one.what === what);
    expect(found).toBeDefined();
    for (const language of [id, en]) {
      const sentence = language.score.completion(
        { what, criteria: found?.criteria.length ?? 0, gain: found?.gain },
        language.format,
      );
      const lines = render(explanation, language).split('\n');
      expect(lines).toContain(`- ${sentence}`);
      expect(lines.filter((line) => line === language.score.completionsIntro)).toHaveLength(1);
    }
  });

  test('a registration that is lacking is advised', () => {
    const card = scoreKim(measureKim({ report: report({ activities }) }, { asOf }), thin, { asOf });
    const { completions } = explainScore(card, thin);
    expect(completions.find(({ what }) => what === 'registration')?.criteria).toEqual(['diskusi.kehadiran-anggota']);
  });

  const observed = (facts: Partial<Registration>, lists: Partial<ActivityReport> = {}, by: Framework = adinda) => {
    const records = {
      report: report({ activities, ...lists }),
      registration: registration({ ...wholeList(5), ...facts }),
    };
    return explainScore(scoreKim(measureKim(records, { asOf }), by, { asOf }), by);
  };
  const ofTime = ({ completions }: Explanation) =>
    completions.filter(({ what }) => what === 'formation-day' || what === 'months');
  const late = { activities: activities.slice(9) };

  test('a day of formation that is not known is asked for where months hang on it', () => {
    // The first record is of October: whether the group existed before is not known.
    const unknown = observed({}, late);
    expect(ofTime(unknown)).toEqual([{ what: 'formation-day', criteria: [], months: 9, forClass: true }]);
    expect(render(unknown, id)).toContain(
      '- Isi tanggal pembentukan kelompok: belum diketahui apakah kelompok sudah ada pada 9 bulan dalam periode ini, sehingga kelompok belum dapat digolongkan.',
    );
    expect(render(unknown, en)).toContain(
      '- State the day on which the group was formed: for 9 months of the period it is not known whether it existed, and until then it cannot be placed in a class.',
    );
    const thinly = observed({}, late, thin);
    expect(ofTime(thinly)).toEqual([{ what: 'formation-day', criteria: [], months: 9 }]);
    expect(render(thinly, id)).toContain('pada 9 bulan dalam periode ini.');
    expect(ofTime(observed({ formation: { formedOn: '2020-05-01' } }, late))).toEqual([]);
    // Records from the first month on show it.
    expect(ofTime(observed({}))).toEqual([]);
  });

  test('months that were not observed are asked for, and the group may have to wait for them', () => {
    const half = { period: { from: '2025-01-01', through: '2025-06-30' } } as const;
    const short = observed({ formation: { formedOn: '2020-05-01' } }, half);
    expect(ofTime(short)).toEqual([{ what: 'months', criteria: [], months: 6, needed: 12, forClass: true }]);
    expect(render(short, id)).toContain(
      '- Sertakan catatan selama 12 bulan penuh, atau tunggu sampai kelompok sudah ada selama itu: yang teramati baru 6 bulan, sehingga kelompok belum dapat digolongkan.',
    );
    const young = observed({ formation: { formedOn: '2025-12-02' } }, { activities: activities.slice(11) });
    expect(ofTime(young)).toEqual([{ what: 'months', criteria: [], months: 1, needed: 12, forClass: true }]);
    expect(render(young, en)).toContain(
      '- Add records of 12 whole months, or wait until the group has existed for so long: only 1 month has been observed, and until then it cannot be placed in a class.',
    );
    const both = observed({}, { ...half, activities: activities.slice(3, 6) });
    expect(ofTime(both).map(({ what }) => what)).toEqual(['formation-day', 'months']);
  });

  test('law: whatever withholds a class for want of time, or is named beside the interval, can be read among what to complete', () => {
    let seen = 0;
    for (const { card, framework: by } of cards) {
      if (card.score === undefined) continue;
      const explanation = explainScore(card, by);
      const whats = ofTime(explanation).map(({ what }) => what);
      const reasons = card.notClassified ?? [];
      if (reasons.includes('months-unknown')) expect(whats).toContain('formation-day');
      if (reasons.includes('too-few-months')) expect(whats).toContain('months');
      if (render(explanation, en).includes('months that were not certainly observed')) expect(whats).not.toEqual([]);
      if (whats.length > 0) seen++;
    }
    expect(seen).toBeGreaterThan(10);
  });

  test('law: months are blamed only where not all of them were certainly observed', () => {
    for (const { card, framework: by } of cards) {
      const { framework: of } = explainScore(card, by);
      const text = render(explainScore(card, by), en);
      if (!text.includes('months that were not certainly observed')) continue;
      const known = card.quality.parts.find(({ part }) => part === 'months')?.value ?? 0;
      const whole = card.period === undefined ? 0 : wholeMonths(card.period);
      expect(Math.min(known, whole)).toBeLessThan(of.wholeMonths ?? 0);
    }
  });

  test('law: what is called the least has something that was not known, and nothing of it is called what most needs to be better', () => {
    fc.assert(
      fc.property(fc.nat(cards.length - 1), (i) => {
        const { card, framework: by } = cards[i] as (typeof cards)[number];
        const words = frameworkWords(by, id);
        const text = render(explainScore(card, by), id);
        for (const { code, measurement, use, caution } of card.criteria) {
          if (measurement.status !== 'measured' || use !== 'counted' || caution !== undefined) continue;
          const { withoutLists, fromPartsOf, dayUnknown } = measurement;
          const lacks = (withoutLists ?? fromPartsOf ?? dayUnknown) !== undefined;
          if (!lacks) expect(text).not.toContain(`${criterionName(code, id, words)}: paling sedikit`);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('period and fixtures are of a whole year', () => {
    expect(wholeMonths(period)).toBe(12);
  });
});
