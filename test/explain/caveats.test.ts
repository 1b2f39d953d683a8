import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { measureKim } from '../../src/measure/measure-kim.js';
import type { NotCountedReason } from '../../src/measure/not-counted.js';
import type { Activity } from '../../src/model/activity.js';
import type { ActivityReport } from '../../src/model/activity-report.js';
import type { Judgement, Measurement } from '../../src/model/measurement.js';
import type { Rating } from '../../src/model/rating.js';
import type { CertaintyOptions } from '../../src/score/certainty/score-certainty.js';
import type { Framework } from '../../src/score/framework.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { asOf, registration, report, wholeList } from '../measure/fixtures.js';
import { child, framework, group, rubric, share, twoClasses } from '../score/support/frameworks.js';

/* Every caveat that the texts have reaches whoever reads or hears the explanation, in both languages. */

const rubrics = Object.entries(adinda.criteria).flatMap(([code, { kind }]) => (kind === 'qualitative' ? [code] : []));
const judged = (...levels: readonly (1 | 2 | 3 | 4 | undefined)[]): Rating[] =>
  rubrics.flatMap((criterion) =>
    levels.map((level, i) => ({
      raterId: `p${i}`,
      criterion,
      relation: 'resident' as const,
      evidenceIds: ['a1'],
      ...(level === undefined ? {} : { level }),
    })),
  );
const activities: Activity[] = Array.from({ length: 12 }, (_, i) => ({
  id: `a${i + 1}`,
  date: `2025-${String(i + 1).padStart(2, '0')}-10`,
  functions: ['diskusi'],
  attendance: { members: 6 },
}));
const read = (lists: Partial<ActivityReport>) => {
  const records = { report: report({ activities, ...lists }), registration: registration({ ...wholeList(12) }) };
  const card = scoreKim(measureKim(records, { asOf }), adinda, { asOf });
  return { card, texts: spoken(card, adinda) };
};
const spoken = (card: ReturnType<typeof scoreKim>, by: Framework) =>
  [id, en].map((language) => ({ language, text: render(explainScore(card, by), language) }));
const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 4, ...more });

describe('caveats', () => {
  test('that the rubrics are a draft, where one counted, and only there', () => {
    for (const { language, text } of read({ ratings: judged(3, 3) }).texts)
      expect(text).toContain(language.indicators.draftRubric);
    for (const { language, text } of read({}).texts) expect(text).not.toContain(language.indicators.draftRubric);
  });

  test('how many records do not state what is counted', () => {
    const informationItems = [1, 2, 3, 4, 5].map((i) => ({
      id: `i${i}`,
      date: '2025-03-10',
      ...(i < 3 && { verified: true }),
    }));
    const { card, texts } = read({ informationItems });
    const { measurement } = card.criteria.find(({ code }) => code === 'akses.informasi-diperiksa') ?? {};
    const count = measurement?.status === 'measured' ? measurement.unstated : undefined;
    expect(count).toBe(3);
    for (const { language, text } of texts)
      expect(text).toContain(language.indicators.unstated({ count: 3 }, language.format));
  });

  test('how many rest on what was only inferred', () => {
    const two = framework({ a: share, b: share }, group('root', [child('a'), child('b')]));
    const measurements = { a: measured(0.5, { inferred: 2 }), b: measured(0.5) };
    for (const { language, text } of spoken(scoreKim({ measurements }, two), two)) {
      const sentence = language.indicators.inferred({ count: 2 }, language.format);
      expect(text.split(sentence)).toHaveLength(2);
    }
  });

  test('too few raters, with how many there are and are needed', () => {
    const { card, texts } = read({ ratings: judged(3) });
    expect(card.notClassified).toContain('quality-not-judged');
    for (const { language, text } of texts) {
      expect(text).toContain(language.indicators.reasons['too-few-raters']);
      expect(text).toContain(language.indicators.tooFew({ n: 1, needed: 2 }, language.format));
    }
  });

  test('every reason why a record did not count has its line, with how many records', () => {
    const reasons = Object.keys(en.indicators.notCounted) as NotCountedReason[];
    expect(reasons.length).toBeGreaterThan(8);
    const two = framework({ a: share }, group('root', [child('a')]));
    const notCounted = reasons.flatMap((reason, i) =>
      Array.from({ length: i + 1 }, () => ({ list: 'activities', reason })),
    );
    const card = scoreKim({ measurements: { a: measured(0.5) }, notCounted }, two);
    for (const { language, text } of spoken(card, two)) {
      for (const [i, reason] of reasons.entries()) {
        const list = language.fields['activity-report'].activities.label;
        const line = language.score.leftOut(
          { list, count: i + 1, reason: language.indicators.notCounted[reason] },
          language.format,
        );
        expect(text).toContain(`- ${line}`);
      }
    }
  });

  test('that raters could not judge: it counts neither for nor against, and is said', () => {
    const { card, texts } = read({ ratings: judged(3, 3, undefined) });
    expect(card.notCounted).toContainEqual({ list: 'ratings', reason: 'cannot-judge', count: rubrics.length });
    const without = read({ ratings: judged(3, 3) }).card;
    expect(card.score).toBe(without.score);
    expect(card.criteria.filter(({ kind }) => kind === 'qualitative').every(({ raw }) => raw === 3)).toBe(true);
    for (const { language, text } of texts) expect(text).toContain(language.indicators.notCounted['cannot-judge']);
  });

  test('raters at 1 and 4 lie far apart: no level between them is read out, and how apart they are is', () => {
    const { card, texts } = read({ ratings: judged(1, 4) });
    expect(card.criteria.filter(({ levels }) => levels?.join() === '1,4')).toHaveLength(rubrics.length);
    for (const { language, text } of texts) {
      const middle = language.indicators.values.level({ value: 2.5 }, language.format);
      expect(text).toContain(language.indicators.farApart({ levels: [1, 4] }, language.format));
      expect(text).not.toContain(middle);
      expect(text).not.toMatch(/2[.,]5 (out of|dari) 4/);
    }
    // Raters who lie one level apart have a level together.
    for (const { language, text } of read({ ratings: judged(2, 3) }).texts)
      expect(text).toContain(language.indicators.values.level({ value: 2.5 }, language.format));
  });
});

describe('the class', () => {
  const two = (requires: object = {}): Framework =>
    framework(
      { a: { ...share, unit: 'share' }, b: { ...share, unit: 'share' } },
      group('root', [child('a'), child('b')]),
      {
        id: 'adinda-kabupaten',
        bands: { ...twoClasses(50), ...requires },
      },
    );
  const of = (met: number, of: number): Measurement => ({
    status: 'measured',
    value: met / of,
    numerator: met,
    denominator: of,
    n: of,
  });
  const sentence = (a: Measurement, by = two()) => {
    const card = scoreKim({ measurements: { a, b: a } }, by);
    return { card, texts: spoken(card, by) };
  };

  test.each<[string, Measurement, string, RegExp, RegExp]>([
    [
      'sure',
      of(90, 100),
      'stable',
      /Kategori above dapat dipegang \(peluangnya lebih dari 99%\)/,
      /class above is well founded \(more than 99%\)/,
    ],
    [
      'likely',
      of(11, 20),
      'borderline',
      /Kategori above paling mungkin \(peluangnya \d\d%\), tetapi belum pasti/,
      /class above is the most likely one \(\d\d%\), but not certain/,
    ],
    [
      'open',
      of(5, 10),
      'refused',
      /Kategorinya belum pasti: menurut nilai itu saja kategorinya above, sedangkan peluang kategori \w+ \d\d% dan \w+ \d\d%/,
      /class is not certain: by the score alone it is above, while the chances of the classes are \w+ \d\d% and \w+ \d\d%/,
    ],
  ])('that is %s', (_, a, verdict, indonesian, english) => {
    const { card, texts } = sentence(a);
    expect(card.certainty?.label.verdict).toBe(verdict);
    expect(texts[0]?.text).toMatch(indonesian);
    expect(texts[1]?.text).toMatch(english);
  });

  test('that the framework does not give: the reasons are said, and no class is', () => {
    const { card, texts } = sentence(of(90, 100), two({ requires: { monthsObserved: 12 } }));
    expect(card.notClassified).toEqual(['months-unknown']);
    for (const { language, text } of texts) {
      expect(text).toContain(
        language.score.notClassified({ reasons: ['months-unknown'], monthsNeeded: 12 }, language.format),
      );
      expect(text).not.toMatch(/(class|kategori) (above|below)/i);
    }
  });
});

describe('the caution of a framework', () => {
  const cautions = [
    [{ method: 'wilson-lower', confidence: 0.9 }, /catatannya masih sedikit/, /there are few records/],
    [{ method: 'shrinkage', records: 4, towards: 0 }, /catatannya masih sedikit/, /there are few records/],
    [
      { method: 'least-denominator', denominator: 12 },
      /pengamatannya belum cukup lama/,
      /not observed for long enough/,
    ],
  ] as const;

  test.each(cautions)('is named on the card and in the text: %j', (caution, indonesian, english) => {
    const by = framework({ a: { ...share, unit: 'share', caution } }, group('root', [child('a')]));
    const a: Measurement = { status: 'measured', value: 1, numerator: 2, denominator: 2, n: 2 };
    const card = scoreKim({ measurements: { a } }, by);
    const [criterion] = card.criteria;
    expect(criterion?.caution).toEqual(caution);
    expect(criterion?.measurement).toEqual(a);
    expect(criterion?.raw).toBeLessThan(1);
    const [first, second] = spoken(card, by);
    expect(first?.text).toMatch(indonesian);
    expect(second?.text).toMatch(english);
    for (const { language, text } of spoken(card, by))
      expect(text).toContain(language.indicators.values.share({ value: criterion?.raw ?? 0 }, language.format));
  });

  test('is not named where it changed nothing', () => {
    const caution = { method: 'least-denominator', denominator: 12 } as const;
    const by = framework({ a: { ...share, unit: 'share', caution } }, group('root', [child('a')]));
    const a: Measurement = { status: 'measured', value: 0.5, numerator: 6, denominator: 12, n: 6 };
    const card = scoreKim({ measurements: { a } }, by);
    expect(card.criteria[0]?.caution).toBeUndefined();
    for (const { text } of spoken(card, by)) expect(text).not.toMatch(/belum cukup lama|long enough/);
  });
});

describe('how the interval takes what is missing', () => {
  const silent = { ...share, whenMissing: 'lowest' } as const;
  const by = framework(
    { a: share, b: silent, q: { ...rubric, whenMissing: 'lowest' } },
    group('root', [child('a'), child('b'), child('q')]),
  );
  const card = (certainty: CertaintyOptions) => scoreKim({ measurements: { a: measured(0.5) } }, by, { certainty });

  test.each<[CertaintyOptions, 'bounds' | 'draws' | undefined]>([
    [{}, 'bounds'],
    [{ missing: 'bounds' }, 'bounds'],
    [{ missing: 'draws' }, 'draws'],
    [{ missing: false }, undefined],
  ])('stands on the card: %j', (options, expected) => {
    const { certainty, upperBound = 0, score = 0 } = card(options);
    expect(certainty?.missing).toBe(expected);
    expect(certainty?.sources.some(({ source }) => source === 'missing')).toBe(expected !== undefined);
    const { lower = 0, upper = 0 } = certainty?.interval ?? {};
    if (expected === 'bounds') expect(upper).toBeGreaterThanOrEqual(upperBound);
    if (expected === 'draws') {
      expect(upper).toBeGreaterThan(score);
      expect(upper).toBeLessThan(upperBound);
    }
    if (expected === undefined) expect(upper - lower).toBeLessThan(upperBound - score);
  });

  test('and in the text: all that it could be is "at least" as probable', () => {
    const [bounds, draws] = [card({}), card({ missing: 'draws' })].map((one) =>
      spoken(one, by).map(({ text }) => text),
    );
    expect(bounds?.[0]).toContain('peluangnya paling sedikit 90%');
    expect(bounds?.[1]).toContain('with a chance of at least 90%');
    expect(draws?.[0]).toContain('(peluangnya 90%)');
    expect(draws?.[1]).toContain('(with a chance of 90%)');
  });

  test('judgements that do not count are missing too', () => {
    const asks: Framework = {
      ...by,
      id: 'asks',
      criteria: {
        ...by.criteria,
        q: { ...rubric, whenMissing: 'lowest', raters: { relations: ['office'], atLeast: 2 } },
      },
    };
    const judgements: Judgement[] = [
      { level: 4, relation: 'self' },
      { level: 4, relation: 'office' },
    ];
    const measurements = {
      a: measured(0.5),
      b: measured(0.5),
      q: { status: 'measured', value: 4, n: 2, judgements } as Measurement,
    };
    const found = scoreKim({ measurements }, asks);
    expect(found.certainty?.sources.find(({ source }) => source === 'missing')?.width).toBeCloseTo(100 / 3, 6);
    expect(found.upperBound).toBeCloseTo((50 + 50 + 100) / 3, 9);
  });
});

test('who set the way of scoring is said truly: this library, an office, or a published index', () => {
  const origin = (status: Framework['origin']['status']) =>
    framework({ a: share }, group('root', [child('a')]), { origin: { status, sources: ['test'] } });
  for (const status of ['own-default', 'local', 'official-preset'] as const) {
    const by = origin(status);
    for (const { language, text } of spoken(scoreKim({ measurements: { a: measured(0.5) } }, by), by)) {
      const { 'own-default': ours, local } = language.score.origins;
      expect([text.includes(ours), text.includes(local)]).toEqual([status === 'own-default', status === 'local']);
    }
  }
});
