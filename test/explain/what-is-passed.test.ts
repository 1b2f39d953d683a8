import { describe, expect, test } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import type { Explanation } from '../../src/explain/explanation.js';
import { render } from '../../src/explain/render.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { Framework } from '../../src/score/framework.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { id } from '../../src/texts/id/index.js';
import { child, equalCriteria, framework, group, share, twoClasses } from '../score/support/frameworks.js';

/* What each sentence is told, not how it says it: a text is replaced by one that keeps what it was given. */

const measured = (value: number, more: object = {}): Measurement => ({ status: 'measured', value, n: 4, ...more });
const explained = (rules: Framework, ...values: readonly (Measurement | undefined)[]): Explanation => {
  const measurements = Object.fromEntries(
    values.flatMap((value, i) => (value === undefined ? [] : [[`c${i + 1}`, value]])),
  );
  return explainScore(scoreKim({ measurements }, rules), rules);
};
/** What the text of this name is told, each time that it is asked. */
function given(explanation: Explanation, name: keyof typeof id.score): readonly Readonly<Record<string, unknown>>[] {
  const seen: Record<string, unknown>[] = [];
  const keep = (params: Record<string, unknown>) => {
    seen.push(params);
    return 'kept';
  };
  render(explanation, { ...id, score: { ...id.score, [name]: keep } });
  return seen;
}

const base = explained(equalCriteria(2, { bands: twoClasses(50) }), measured(0.4), measured(0.4));
const certainty = base.card.certainty as NonNullable<typeof base.card.certainty>;
const changed = (card: object, more: object = {}): Explanation =>
  ({ ...base, ...more, card: { ...base.card, ...card } }) as Explanation;

describe('how sure the class is', () => {
  const sure = (label: object, ...probabilities: readonly number[]) => {
    const classes = probabilities.map((probability, i) => ({ code: `k${i}`, probability }));
    return given(changed({ certainty: { ...certainty, classes, label } }), 'classCertainty').map(
      ({ likely, ...told }): Readonly<Record<string, unknown>> => ({
        ...told,
        likely: (likely as { className: string; probability: number }[]).map((one) => [one.className, one.probability]),
      }),
    );
  };

  test('names the class alone where it is stable, and all that are likely, the likeliest first, where none is', () => {
    const stable = { verdict: 'stable', code: 'k1', probability: 0.7 };
    expect(sure(stable, 0.3, 0.7)).toMatchObject([{ verdict: 'stable', own: 'below', likely: [['k1', 0.7]] }]);
    expect(sure({ ...stable, verdict: 'borderline', code: 'k0' }, 0.7, 0.3)).toMatchObject([
      { verdict: 'borderline', likely: [['k0', 0.7]] },
    ]);
    const refused = { verdict: 'refused', reason: 'too-uncertain' };
    expect(sure(refused, 0.3, 0.66, 0.04)).toMatchObject([
      {
        verdict: 'refused',
        likely: [
          ['k1', 0.66],
          ['k0', 0.3],
        ],
      },
    ]);
    // What is worth a word begins at one in twenty.
    expect(sure(refused, 0.05, 0.95)[0]?.likely).toHaveLength(2);
    expect(sure(refused, 0.0499, 0.9501)[0]?.likely).toHaveLength(1);
    expect(sure({ verdict: 'refused', reason: 'missing-not-varied' }, 0.3, 0.7)).toMatchObject([{ likely: [] }]);
  });

  test('is so much at least where the probabilities leave something open', () => {
    const atLeast = (...probabilities: readonly number[]) =>
      sure({ verdict: 'stable', code: 'k0', probability: 0.5 }, ...probabilities)[0]?.atLeast;
    expect([atLeast(0.5, 0.5), atLeast(0.5, 0.4999999), atLeast(0.5, 0.49), atLeast(0.999999)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('is not spoken of where there is no class', () => {
    expect(given(changed({ class: undefined }), 'classCertainty')).toEqual([]);
  });
});

describe('what spreads a score', () => {
  const sources = [
    { source: 'records', width: 5 },
    { source: 'raters', width: 0 },
    { source: 'missing', width: 8 },
    { source: 'weights', width: 6 },
  ];
  interface Case {
    readonly missing?: 'bounds' | 'draws';
    readonly whole?: number;
    readonly months?: number;
    readonly upperBound?: number;
    readonly use?: string;
    readonly period?: object;
    readonly widths?: typeof sources;
  }
  const told = ({ missing = 'bounds', whole, months, upperBound, use, period, widths = sources }: Case) => {
    const { criteria, quality } = base.card;
    const explanation = changed(
      {
        certainty: { ...certainty, missing, sources: widths },
        ...(period && { period }),
        ...(upperBound !== undefined && { upperBound }),
        criteria: use === undefined ? criteria : [{ ...criteria[0], use }, criteria[1]],
        quality:
          months === undefined
            ? quality
            : { ...quality, parts: [...quality.parts, { part: 'months', grade: 'fair', value: months }] },
      },
      { framework: { ...base.framework, wholeMonths: whole } },
    );
    return given(explanation, 'certainty')[0];
  };

  test('stands the widest first, without what spreads nothing', () => {
    expect(told({})).toMatchObject({ sources: ['missing', 'weights', 'records'], atLeast: true });
    expect(told({})).not.toHaveProperty('after');
    expect(told({ missing: 'draws' })).toMatchObject({ atLeast: false });
    expect(told({ widths: sources.filter(({ source }) => source !== 'missing') })).toMatchObject({
      sources: ['weights', 'records'],
      atLeast: false,
    });
  });

  test('are months that were not observed, where all else is known', () => {
    const withMonths = ['unobserved', 'weights', 'records'];
    const without = ['missing', 'weights', 'records'];
    expect(told({ whole: 12, months: 6 })?.sources).toEqual(withMonths);
    for (const use of ['not-applicable', 'set-aside', 'counted']) {
      expect(told({ whole: 12, months: 6, use })?.sources).toEqual(withMonths);
    }
    for (const use of ['missing', 'assumed-lowest', 'unused']) {
      expect(told({ whole: 12, months: 6, use })?.sources).toEqual(without);
    }
    for (const months of [12, 13, undefined]) {
      expect(told({ whole: 12, ...(months !== undefined && { months }) })?.sources).toEqual(without);
    }
    expect(told({ months: 6 })?.sources).toEqual(without);
    // No more is observed than the period has.
    const period = { from: '2025-01-01', through: '2025-06-30' };
    expect(told({ whole: 12, months: 12, period })?.sources).toEqual(withMonths);
    expect(told({ whole: 12, period })?.sources).toEqual(withMonths);
    expect(told({ whole: 6, months: 6, period })?.sources).toEqual(without);
  });

  test('beyond what all that is missing could bring are the months alone, with what is left of the width', () => {
    const score = base.card.score ?? Number.NaN;
    const beyond = { upperBound: score + 3 };
    expect(told(beyond)).toMatchObject({ after: 'beyond', sources: ['weights', 'records'] });
    expect(told({ ...beyond, whole: 12, months: 12 })).toMatchObject({ sources: ['weights', 'records'] });
    // 8 less 3 is as wide as the records, which stand before it.
    expect(told({ ...beyond, whole: 12, months: 6 })?.sources).toEqual(['weights', 'records', 'unobserved']);
    expect(told({ upperBound: score + 1, whole: 12, months: 6 })?.sources).toEqual([
      'unobserved',
      'weights',
      'records',
    ]);
    expect(told({ upperBound: score + 8, whole: 12, months: 6 })?.sources).toEqual(['weights', 'records']);
    // Where it is drawn, nothing comes after, and what is missing keeps its name.
    expect(told({ ...beyond, missing: 'draws' })).not.toHaveProperty('after');
    expect(told({ ...beyond, missing: 'draws' })?.sources).toEqual(['missing', 'weights', 'records']);
  });
});

describe('the weakest of the groups', () => {
  const rules = framework(
    { c1: share, c2: share, c3: share },
    group('root', [group('a', [child('c1')]), group('b', [child('c2')]), child('c3')]),
  );
  const balance = (...values: readonly number[]) =>
    given(explained(rules, ...values.map((value) => measured(value))), 'balance').map(
      ({ weakestScore }) => weakestScore,
    );

  test('is told where no criterion beside them is weaker', () => {
    expect(balance(0.5, 0.9, 0.7)).toEqual([50]);
    expect(balance(0.5, 0.9, 0.1)).toEqual([]);
    expect(balance(0.5, 0.5, 0.7)).toEqual([]);
  });
});

describe('what is advised', () => {
  test('of the next class is told where there is one and a way to it is known', () => {
    expect(given(base, 'nextClass')).toMatchObject([{ className: 'above', distance: 10 }]);
    expect(given(changed({}, { wayToNextClass: undefined }), 'nextClass')).toEqual([]);
    const { next: _, ...best } = base.card.class as NonNullable<typeof base.card.class>;
    expect(given(changed({ class: best }), 'nextClass')).toEqual([]);
  });
});

describe('what is to be gained', () => {
  const step = { criterion: 'c1', kind: 'quantitative', from: 0.4, to: 0.5, opensGate: false };

  test('by a step is told where it is more than nothing as it is written', () => {
    const steps = [0.04, 0.05, 3].map((gain) => ({ ...step, gain }));
    expect(given(changed({}, { steps }), 'step').map(({ gain }) => gain)).toEqual([0.05, 3]);
    expect(given(changed({}, { steps: [{ ...step, criterion: 'none', gain: 3 }] }), 'step')).toEqual([]);
  });

  test('by completing records is told where it is known, and how many criteria hang on it', () => {
    const completions = [
      { what: 'lists', criteria: ['c1', 'c2'], gain: 12 },
      { what: 'days', criteria: ['c1'] },
    ];
    const [lists, days, ...more] = given(changed({}, { completions }), 'completion');
    expect(lists).toMatchObject({ what: 'lists', criteria: 2, gain: 12 });
    expect(days).toMatchObject({ what: 'days', criteria: 1 });
    expect(days).not.toHaveProperty('gain');
    expect(more).toEqual([]);
  });
});
