import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../src/explain/render-comparison.js';
import type { ScoreComparison } from '../../src/score/compare.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { id } from '../../src/texts/id/index.js';

/* What a comparison is told with: figures that add up as they are read, the greatest movements first, and whose names. */

type Told = Readonly<Record<string, unknown>>;

/** The paragraphs with what each sentence was given. */
function told(comparison: ScoreComparison, options: Parameters<typeof renderComparison>[2] = {}) {
  const seen: Record<string, Told[]> = {};
  const tell = (name: string) => (values: Told) => {
    seen[name] = [...(seen[name] ?? []), values];
    return name;
  };
  const names = ['change', 'classChanged', 'split', 'criterion', 'countedOnlyAfter', 'countedOnlyBefore'] as const;
  const words = Object.fromEntries(names.map((name) => [name, tell(name)]));
  const language = {
    ...id,
    comparison: { ...id.comparison, ...words, splitRule: 'rule', moved: 'moved' },
  } as unknown as typeof id;
  return { text: renderComparison(comparison, language, options), seen };
}

const codes = Object.keys(adinda.criteria);
const moved = (code: string, records: number, availability = 0, rules = 0) => ({ code, records, availability, rules });
function comparison(more: Partial<ScoreComparison> = {}, criteria: readonly object[] = []): ScoreComparison {
  return {
    before: 40,
    after: 52,
    change: 12,
    frameworks: { before: adinda.id, after: adinda.id },
    sameFramework: true,
    countedOnlyBefore: [],
    countedOnlyAfter: [],
    split: { rule: 'mean-of-all-orders', records: 10, availability: 2, rules: 0, criteria },
    ...more,
  } as ScoreComparison;
}

describe('a change as it is told', () => {
  const points = fc.double({ min: -30, max: 30, noNaN: true });

  it('law: the causes add up to the change, which is that between the scores as they are told', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), points, points, points, (before, a, b, c) => {
        const after = before + a + b + c;
        const split = { rule: 'mean-of-all-orders', records: a, availability: b, rules: c, criteria: [] } as const;
        const { seen } = told(comparison({ before, after, change: after - before, split, sameFramework: false }));
        const [change] = seen.change ?? [];
        const [causes] = seen.split as unknown as readonly Record<'records' | 'availability' | 'rules', number>[];
        const tenth = (value: number) => Math.floor(value * 10 + 0.5) / 10;
        expect(change?.change).toBeCloseTo(tenth(after) - tenth(before), 6);
        const { records = 0, availability = 0, rules = 0 } = causes ?? {};
        expect(records + availability + rules).toBeCloseTo(Number(change?.change), 6);
        // Only the greatest takes what rounding left over.
        const own = [tenth(a), tenth(b), tenth(c)];
        const differ = [records, availability, rules].filter((told, i) => Math.abs(told - (own[i] ?? 0)) > 1e-6);
        expect(differ.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says nothing of rules under one framework', () => {
    expect(told(comparison()).seen.split).toEqual([{ records: 10, availability: 2 }]);
    expect(told(comparison({ sameFramework: false })).seen.split).toEqual([{ records: 10, availability: 2, rules: 0 }]);
  });

  it('names the movements, the greatest of all causes first, five or as many as asked for', () => {
    const list = [0.05, 4, -9, 2, 1, 3, 0.049].map((size, i) => moved(codes[i] ?? '', size));
    const mixed = [...list, moved(codes[7] ?? '', -2, 2, 2)];
    const names = (options = {}) =>
      (told(comparison({}, mixed), options).seen.criterion ?? []).map(({ records }) => records);
    expect(names()).toEqual([-9, -2, 4, 3, 2]);
    expect(names({ most: 9 })).toEqual([-9, -2, 4, 3, 2, 1, 0.05]);
    expect(names({ most: 1 })).toEqual([-9]);
    expect(told(comparison({}, mixed), { most: 0 }).text).not.toContain('moved');
    expect(told(comparison({}, [moved(codes[0] ?? '', 0.049, -0.049, 0.049)])).text).not.toContain('moved');
    expect(told(comparison({}, mixed), { most: 2 }).text.split('\n\n')[1]).toBe('moved\n- criterion\n- criterion');
  });

  it('tells values in their unit, before and after, where they are known', () => {
    const share = { code: codes[0], raw: 0.25, unit: 'share', measurement: { status: 'measured', value: 0.25, n: 1 } };
    const values = (before: object | undefined, after: object | undefined) => {
      const criterion = { ...moved(codes[0] ?? '', 3), ...(before && { before }), ...(after && { after }) };
      const [first] = told(comparison({}, [criterion])).seen.criterion ?? [];
      return [first?.from, first?.to];
    };
    const percent = (value: number) => id.format.percent(value, 0);
    expect(values(share, { ...share, raw: 0.5 })).toEqual([percent(0.25), percent(0.5)]);
    expect(values(share, undefined)).toEqual([percent(0.25), undefined]);
    expect(values(undefined, share)).toEqual([undefined, percent(0.25)]);
  });

  it('tells of classes only where both scores are there, by the names of each framework', () => {
    const classChange = { before: 'a', after: 'b' };
    expect(told(comparison({ classChange })).seen.classChanged).toEqual([{ before: 'a', after: 'b' }]);
    const { after: _, ...open } = comparison({ classChange });
    expect(told(open as ScoreComparison).seen.classChanged).toBeUndefined();
    const [one, two] = adinda.bands?.bands ?? [];
    const known = told(comparison({ classChange: { before: one?.code ?? '', after: two?.code ?? '' } }));
    const words = id.frameworks['adinda-2027'].classes as Readonly<Record<string, string>>;
    expect(known.seen.classChanged).toEqual([{ before: words[one?.code ?? ''], after: words[two?.code ?? ''] }]);
    expect(told(comparison({ classChange: { after: 'b' } })).seen.classChanged).toEqual([
      { before: undefined, after: 'b' },
    ]);
  });

  it('lists what was counted at one time only, each in a paragraph of its own', () => {
    const both = comparison({ countedOnlyBefore: codes.slice(0, 1), countedOnlyAfter: codes.slice(1, 3) });
    const { text, seen } = told(both);
    expect(text).toBe('change split rule\n\ncountedOnlyAfter\n\ncountedOnlyBefore');
    const name = (code: string | undefined) =>
      (id.indicators.names as Readonly<Record<string, string>>)[code ?? ''] ?? '';
    expect(seen.countedOnlyBefore).toEqual([{ names: id.format.list([name(codes[0])]) }]);
    expect(seen.countedOnlyAfter).toEqual([{ names: id.format.list([name(codes[1]), name(codes[2])]) }]);
  });

  it('says why it is not split, beside what is known', () => {
    const { split: _, change: __, ...bare } = comparison({ noSplit: 'different-ranges' });
    expect(told(bare as ScoreComparison).text).toBe(id.comparison.noSplit['different-ranges']);
  });

  it.each([
    ['half a line', { most: 0.5 }],
    ['fewer than none', { most: -1 }],
    ['a framework that is a text', { framework: 'adinda' }],
    ['an option that is misspelt', { mosst: 1 }],
  ])('refuses %s', (_, options) => {
    expect(() => renderComparison(comparison(), id, options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
