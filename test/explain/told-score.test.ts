import { describe, expect, it } from 'vitest';
import { explainScore } from '../../src/explain/explain-score.js';
import { render } from '../../src/explain/render.js';
import { asCounted, caveatsOf } from '../../src/explain/render-criterion.js';
import { createScorer } from '../../src/score/score-kim.js';
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
