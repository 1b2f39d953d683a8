import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cautionsOfScore } from '../../src/explain/cautions.js';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { asCounted, caveatsOf } from '../../src/explain/render-criterion.js';
import { idmFramework } from '../../src/score/frameworks/idm.js';
import { lcckBojonegoroFramework } from '../../src/score/frameworks/lcck-bojonegoro-2015.js';
import { createScorer } from '../../src/score/score-kim.js';
import { scoreValues } from '../../src/score/score-values.js';
import { id } from '../../src/texts/id/index.js';
import { child, equalCriteria, framework, group, share, twoClasses } from '../score/support/frameworks.js';

/* What is said beside a score only where it is so. */

const measured = (value: number, more: object = {}) => ({ status: 'measured', value, n: 4, ...more }) as const;
const rules = equalCriteria(2, { bands: twoClasses(50) });
const cardOf = (certainty: boolean, own: typeof rules, ...values: readonly number[]) =>
  createScorer(
    own,
    certainty ? {} : { certainty: false },
  )({
    measurements: Object.fromEntries(values.map((value, i) => [`c${i + 1}`, measured(value)])),
  });
const textOf = (certainty: boolean, ...values: readonly number[]) =>
  render(explainScore(cardOf(certainty, rules, ...values), rules), id);

describe('a class near a cut-off', () => {
  it('is called borderline where nothing is known of certainty, and only near', () => {
    expect(textOf(false, 0.5, 0.505)).toContain(id.score.borderline);
    expect(textOf(false, 0.9, 0.9)).not.toContain(id.score.borderline);
    expect(textOf(true, 0.5, 0.505)).not.toContain(id.score.borderline);
  });
});

describe('the values of a group of criteria', () => {
  const told = framework(
    { c1: share, c2: share, c3: share },
    group('root', [group('a', [child('c1'), child('c2'), child('c3')])]),
  );

  it('are told by the best and the worst where these differ, and one by one where all are alike', () => {
    const named = (...values: readonly number[]) => {
      const seen: (readonly string[])[] = [];
      const bestAndWorst = ({ best, worst }: Readonly<Record<'best' | 'worst', { readonly name: string }>>) => {
        seen.push([best.name, worst.name]);
        return 'both';
      };
      const language = { ...id, score: { ...id.score, bestAndWorst } } as unknown as typeof id;
      render(explainScore(cardOf(false, told, ...values), told), language, { detail: 'spoken' });
      return seen;
    };
    expect(named(0.5, 0.2, 0.9)).toEqual([['c3', 'c2']]);
    expect(named(0.5, 0.5, 0.5)).toEqual([]);
  });
});

describe('what is said of a measurement', () => {
  const words = id.indicators;
  it.each([
    ['unstated', words.unstated],
    ['inferred', words.inferred],
    ['surplus', words.surplus],
    ['resembling', words.resembling],
    ['dayUnknown', words.dayUnknown],
  ] as const)('%s where there is any, with its number', (part, text) => {
    const code = 'kelembagaan.jumlah-anggota';
    expect(caveatsOf(code, measured(0.5, { [part]: 3 }), id)).toEqual([text({ count: 3, of: 'people' }, id.format)]);
    expect(caveatsOf(code, measured(0.5, { [part]: 0 }), id)).toEqual([]);
    expect(caveatsOf(code, measured(0.5), id)).toEqual([]);
  });

  it('as a fraction of whole cases where it is one, and nothing was drawn towards caution', () => {
    const score = (more: object) =>
      ({ measurement: measured(0.5, { numerator: 2, denominator: 4 }), ...more }) as never;
    expect(asCounted(score({}), 0.5)).toEqual({ value: 0.5, numerator: 2, denominator: 4 });
    expect(asCounted(score({}), 0.4)).toEqual({ value: 0.4 });
    expect(asCounted(score({ caution: { method: 'wilson-lower' } }), 0.5)).toEqual({ value: 0.5 });
    expect(asCounted({ measurement: measured(0.5) } as never, 0.5)).toEqual({ value: 0.5 });
    expect(asCounted({ measurement: { status: 'no-data', reason: 'x' } } as never, 0.5)).toEqual({ value: 0.5 });
  });
});

describe('points of a narrow range', () => {
  const idm = (iks: number, ike: number, ikl: number) => {
    const card = scoreValues({ iks, ike, ikl }, idmFramework);
    return { card, explanation: explainScore(card, idmFramework) };
  };

  it('are not told to be none, or all, where they are not', () => {
    const text = render(idm(0.9, 0.5, 1).explanation, id);
    expect(text).toContain('Indeks Ketahanan Ekonomi: 0,5, bernilai 0,5 dari 1.');
    expect(text).toContain('naik dari 0,9 menjadi 1: nilai keseluruhan bertambah 0,033 poin.');
    expect(text).toContain('nilai perlu bertambah 0,016 poin lagi');
  });

  it('law: whatever is to be gained or lacks is more than nothing', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
    fc.assert(
      fc.property(share, share, share, (iks, ike, ikl) => {
        const { card, explanation } = idm(iks, ike, ikl);
        const text = render(explanation, id);
        expect(text).not.toMatch(/bertambah (?:paling banyak )?0 poin/);
        for (const { normalised = 0 } of card.criteria) {
          expect(text).toContain(`bernilai ${id.format.number(normalised, 2)} dari 1.`);
        }
      }),
    );
  });
});

describe('what a framework does not ask for', () => {
  it('is not said to lack', () => {
    const idm = scoreValues({ iks: 1, ike: 1, ikl: 0.9 }, idmFramework);
    expect(render(explainScore(idm, idmFramework), id)).toContain(id.score.evidence['numbers-asked']);
    const points = { blog: 1, tulisan: 2, 'tanya-jawab': 3, 'juri-kehormatan': 4, fragmen: 5, 'atraksi-yel-yel': 6 };
    const contest = explainScore(scoreValues(points, lcckBojonegoroFramework), lcckBojonegoroFramework);
    expect(render(contest, id)).toContain(id.score.evidence['judgements-asked']);
    expect(cautionsOfScore(contest.card, id, undefined)).toContain(id.score.evidence['judgements-asked']);
  });

  it('is not given: a part of the results is told apart from none at all, and why', () => {
    const some = explainScore(scoreValues({ iks: 0.4 } as never, idmFramework), idmFramework);
    expect(render(some, id)).toContain('karena sebagian yang perlu dihitung belum diketahui.');
    expect(render(some, id)).toContain(id.score.notGiven);
    expect(render(some, id)).not.toContain(id.score.reasonUnknown);
    const none = explainScore(scoreValues({} as never, idmFramework), idmFramework);
    expect(render(none, id)).toContain('karena belum ada yang dapat dihitung.');
  });
});

describe('whose score it is', () => {
  it('is called a group only where it is one', () => {
    const idm = explainScore(scoreValues({ iks: 1, ike: 1, ikl: 1 }, idmFramework), idmFramework);
    expect(render(idm, id)).toMatch(/^Penjelasan nilai\. /);
    expect(render(idm, id, { name: 'Desa Mekarjaya' })).toMatch(/^Penjelasan nilai Desa Mekarjaya\. /);
    const kim = createScorer(rules)({ measurements: { c1: measured(1), c2: measured(0) }, kimId: 'k' });
    expect(render(explainScore(kim, rules), id)).toMatch(/^Penjelasan nilai kelompok\. /);
  });
});

describe('a value of which less was read than was measured', () => {
  const rate = {
    ...share,
    unit: 'per-month',
    normalise: { method: 'goalposts', worst: 0, best: 2 },
    caution: { method: 'least-denominator', denominator: 12 },
    step: 0.5,
  } as const;
  const slow = framework({ c1: rate }, group('root', [group('a', [child('c1')])]));

  it('is said to be counted as such, in steps too', () => {
    const half = { status: 'measured', value: 2, numerator: 12, denominator: 6, n: 12 } as const;
    const text = render(explainScore(createScorer(slow)({ measurements: { c1: half } }), slow), id);
    expect(text).toContain('dihitung sebagai rata-rata 1 kali per bulan');
    expect(text).toContain('naik dari yang dihitung sebagai rata-rata 1 kali per bulan menjadi rata-rata 1,5 kali per');
  });
});

describe('a value beyond the ends of its scale', () => {
  const wait = {
    ...share,
    unit: 'days',
    direction: 'lower',
    normalise: { method: 'goalposts', worst: 60, best: 5 },
  } as const;
  const slow = framework({ c1: wait }, group('root', [group('a', [child('c1')])]));
  const told = (days: number, language: typeof id) =>
    render(explainScore(createScorer(slow)({ measurements: { c1: measured(days) } }), slow), language);

  it('is not said to lie above or below where less is better', () => {
    expect(told(80, id)).toContain('80 hari, bernilai 0 dari 100 (lebih buruk daripada batas nilai terendah)');
    expect(told(2, id)).toContain('2 hari, bernilai 100 dari 100 (melampaui yang diperlukan untuk nilai tertinggi)');
    for (const days of [2, 80]) expect(told(days, id)).not.toMatch(/batas atas|di bawah batas/);
  });
});

describe('what a score could be at most', () => {
  it('is written alike in the text and in rows, in a narrow range too', () => {
    const criteria = { c1: { ...share, whenMissing: 'lowest' }, c2: share, c3: share } as const;
    const narrow = framework(criteria, group('root', [group('a', [child('c1'), child('c2'), child('c3')])]), {
      range: { min: 0, max: 1 },
    });
    const card = createScorer(narrow)({ measurements: { c2: measured(0.5), c3: measured(0.6) } });
    const explanation = explainScore(card, narrow);
    expect(render(explanation, id)).toContain('nilainya menjadi 0,7.');
    const other = createScorer(narrow)({ measurements: { c2: measured(0.5), c3: measured(0.61) } });
    const text = render(explainScore(other, narrow), id);
    const [said] = cautionsOfScore(other, id, explanation.framework).filter((one) => one.includes('nilainya menjadi'));
    expect(said).toContain('0,703');
    expect(text).toContain(said);
  });
});
