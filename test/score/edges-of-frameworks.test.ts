import { describe, expect, it, test } from 'vitest';
import { classBandFaults, placeInClass } from '../../src/score/class-bands.js';
import type { ClassBands, Criterion, Framework, FrameworkGroup } from '../../src/score/framework.js';
import { isAtLeastShare } from '../../src/score/is-at-least-share.js';
import { frameworkFaults } from '../../src/score/validate-framework.js';
import { child, equalCriteria, framework, group, rubric, share, twoClasses } from './support/frameworks.js';

/* What a framework may be at its outermost, and the first step beyond. `frameworkFaults` says nothing of the one, and one thing of the other. */

const sound = equalCriteria(2, { bands: twoClasses(50) });
const root = (more: Partial<FrameworkGroup>): Framework => ({ ...sound, root: { ...sound.root, ...more } });
const criterion = (more: Partial<Criterion>, base: Criterion = share): Framework =>
  framework({ c1: { ...base, ...more } as Criterion }, group('root', [child('c1')]));
const scale = (normalise: Criterion['normalise'], direction: Criterion['direction'] = 'higher') =>
  criterion({ normalise, direction });
const posts = (worst: number, best: number, transform?: 'ln' | 'ln-plus-one' | 'square-root') =>
  scale({ method: 'goalposts', worst, best, ...(transform && { transform }) });
const band = (zeroBelow: number, from: number, to: number, zeroAbove: number) =>
  scale({ method: 'band', zeroBelow, from, to, zeroAbove }, 'band');
const levels = (...list: readonly (readonly [number, number])[]) =>
  scale({ method: 'levels', levels: list.map(([level, value]) => ({ level, value })) });
const caution = (one: object) => criterion({ caution: one as never });
const { basis } = share;
const judged = (more: object) => criterion(more as never, rubric);
const threshold = (numerator: number, denominator: number) =>
  root({ missing: { policy: 'threshold', atLeast: { numerator, denominator } } });
const power = (exponent: number, more: object = {}) =>
  root({ aggregation: { method: 'power', exponent, ...more } as never });
const noBands = (one: Framework): Framework => {
  const { bands: _, ...rest } = one;
  return rest;
};
const onRange = (min: number, max: number, more: object = {}, tree: Partial<FrameworkGroup> = {}): Framework => ({
  ...noBands(root(tree)),
  range: { min, max, ...more },
});

describe('a sound framework', () => {
  test.each<readonly [string, Framework]>([
    ['of one letter', { ...sound, id: 'a' }],
    ['of words and digits', { ...sound, id: 'kami2-2027-a1' }],
    ['that ends the day after it begins', { ...sound, until: '2020-01-02' }],
    ['with its floor at the lowest', onRange(0, 100, { floor: 0 })],
    ['with its floor just below the highest', onRange(0, 100, { floor: 99 })],
    ['below 0', onRange(-10, -1)],
    ['with a step', criterion({ step: 0.001 })],
    ['adequate from 0', criterion({ adequateFrom: { value: 0, basis } })],
    ['with weights of which one is 0', root({ children: [child('c1', 0), child('c2', 1)] })],
    ['with a Wilson bound just above one half', caution({ method: 'wilson-lower', confidence: 0.51 })],
    ['with a Wilson bound just below one', caution({ method: 'wilson-lower', confidence: 0.99 })],
    ['that shrinks towards 0', caution({ method: 'shrinkage', records: 0.1, towards: 0 })],
    ['that shrinks towards 1', caution({ method: 'shrinkage', records: 1, towards: 1 })],
    ['with a least denominator', caution({ method: 'least-denominator', denominator: 0.5 })],
    ['with one rater', judged({ raters: { relations: ['resident'], atLeast: 1 } })],
    ['with a draft of a rubric', judged({ draft: true })],
    ['with a criterion that is no draft', criterion({ draft: false })],
    ['with goalposts just above 0 under a logarithm', posts(0.001, 9, 'ln')],
    ['with goalposts just above -1 under ln(1 + x)', posts(-0.999, 9, 'ln-plus-one')],
    ['with goalposts at 0 under a square root', posts(0, 9, 'square-root')],
    ['with goalposts that fall', scale({ method: 'goalposts', worst: 9, best: 1 }, 'lower')],
    ['with a band of one value', band(0, 5, 5, 10)],
    [
      'with an adequate band of one value',
      criterion({
        normalise: { method: 'band', zeroBelow: 0, from: 5, to: 5, zeroAbove: 10 },
        direction: 'band',
        adequateFrom: { value: 5, through: 5, basis },
      }),
    ],
    ['with levels at the ends of the range', levels([1, 0], [2, 100])],
    ['with a falling line', scale({ method: 'linear', slope: -1, intercept: 0 }, 'lower')],
    ['with a threshold of all', threshold(3, 3)],
    ['with a threshold of one in many', threshold(1, 1000)],
    ['with a power of 20', power(20)],
    ['with a power of -20 that says what a 0 does', power(-20, { zero: 'limit' })],
    ['with a geometric mean that says what a 0 does', root({ aggregation: { method: 'geometric', zero: 'refuse' } })],
    ['with a geometric mean above 0', onRange(1, 100, {}, { aggregation: { method: 'geometric' } })],
    ['with a geometric mean over a floor', onRange(0, 100, { floor: 1 }, { aggregation: { method: 'geometric' } })],
    ['with a harmonic mean above 0', onRange(1, 100, {}, { aggregation: { method: 'harmonic' } })],
    ['with the weakest link below 0', onRange(-5, 5, {}, { aggregation: { method: 'weakest-link' } })],
    ['with a gate', root({ gate: 'c1', children: [child('c1'), { ...child('c2'), restsOnGate: true }] })],
    [
      'with something beside the index',
      { ...framework({ c1: share, c2: share }, group('root', [child('c1')])), beside: [group('b', [child('c2')])] },
    ],
    ['with a reading', { ...sound, readings: [{ code: 'r', parts: [{ code: 'p', criteria: ['c1'] }] }] }],
  ])('%s', (_, given) => {
    expect(frameworkFaults(given)).toEqual([]);
  });
});

describe('a framework with one fault', () => {
  test.each<readonly [string, Framework]>([
    ['an id that begins with a digit', { ...sound, id: '2a' }],
    ['an id that ends with a hyphen', { ...sound, id: 'a-' }],
    ['an id with two hyphens', { ...sound, id: 'a--b' }],
    ['an id with a space before it', { ...sound, id: ' a' }],
    ['an id with a line after it', { ...sound, id: 'a\nb' }],
    ['an end on its first day', { ...sound, until: sound.since }],
    ['an end that is no day', { ...sound, until: '2030-02-30' }],
    ['a range of one value', onRange(5, 5)],
    ['a range without end', onRange(0, Number.POSITIVE_INFINITY)],
    ['a range without beginning', onRange(Number.NEGATIVE_INFINITY, 0)],
    ['a floor below the lowest', onRange(0, 100, { floor: -1 })],
    ['a floor at the highest', onRange(0, 100, { floor: 100 })],
    ['a step of 0', criterion({ step: 0 })],
    ['a step that is no number', criterion({ step: Number.NaN })],
    ['adequate from no number', criterion({ adequateFrom: { value: Number.POSITIVE_INFINITY, basis } })],
    ['a Wilson bound of one half', caution({ method: 'wilson-lower', confidence: 0.5 })],
    ['a Wilson bound of one', caution({ method: 'wilson-lower', confidence: 1 })],
    ['shrinkage by no records', caution({ method: 'shrinkage', records: 0, towards: 0.5 })],
    ['shrinkage towards less than 0', caution({ method: 'shrinkage', records: 1, towards: -0.1 })],
    ['shrinkage towards more than 1', caution({ method: 'shrinkage', records: 1, towards: 1.1 })],
    ['a least denominator of 0', caution({ method: 'least-denominator', denominator: 0 })],
    ['a caution that there is not', caution({ method: 'halve' })],
    ['raters of a count', criterion({ raters: { relations: ['resident'], atLeast: 1 } as never })],
    ['no rater', judged({ raters: { relations: ['resident'], atLeast: 0 } })],
    ['one rater and a half', judged({ raters: { relations: ['resident'], atLeast: 1.5 } })],
    ['raters of no relation', judged({ raters: { relations: [], atLeast: 1 } })],
    [
      'an adequate band without its end',
      criterion({
        normalise: { method: 'band', zeroBelow: 0, from: 5, to: 6, zeroAbove: 10 },
        direction: 'band',
        adequateFrom: { value: 5, basis },
      }),
    ],
    [
      'an adequate band that ends before it begins',
      criterion({
        normalise: { method: 'band', zeroBelow: 0, from: 5, to: 6, zeroAbove: 10 },
        direction: 'band',
        adequateFrom: { value: 5, through: 4, basis },
      }),
    ],
    ['a draft of a count', criterion({ draft: true })],
    ['a worst that is no number', posts(Number.NaN, 1)],
    ['a best that is no number', posts(0, Number.NaN)],
    ['goalposts at 0 under a logarithm', posts(0, 9, 'ln')],
    ['goalposts at -1 under ln(1 + x)', posts(-1, 9, 'ln-plus-one')],
    ['goalposts below 0 under a square root', posts(-0.1, 9, 'square-root')],
    ['a best at 0 under a logarithm', scale({ method: 'goalposts', worst: 9, best: 0, transform: 'ln' }, 'lower')],
    ['goalposts that rise where less is better', scale({ method: 'goalposts', worst: 0, best: 1 }, 'lower')],
    ['goalposts that fall where more is better', posts(1, 0)],
    ['a band that begins where it is worst', band(5, 5, 6, 10)],
    ['a band that ends where it is worst', band(0, 5, 10, 10)],
    ['a band that ends before it begins', band(0, 6, 5, 10)],
    ['a band where more is better', scale({ method: 'band', zeroBelow: 0, from: 5, to: 6, zeroAbove: 10 })],
    ['no level', levels()],
    ['a level twice', levels([1, 0], [1, 0])],
    ['a level below the range', levels([1, -0.1])],
    ['a level above the range', levels([1, 100.1])],
    ['a level of no value', levels([1, Number.NaN])],
    ['a line without slope', scale({ method: 'linear', slope: 0, intercept: 0 })],
    ['a line of an endless slope', scale({ method: 'linear', slope: Number.POSITIVE_INFINITY, intercept: 0 })],
    ['a line from no number', scale({ method: 'linear', slope: 1, intercept: Number.NaN })],
    ['a line that rises where less is better', scale({ method: 'linear', slope: 1, intercept: 0 }, 'lower')],
    ['a line that falls where more is better', scale({ method: 'linear', slope: -1, intercept: 0 })],
    ['a threshold of nothing', threshold(0, 3)],
    ['a threshold above all', threshold(4, 3)],
    ['a threshold of halves', threshold(0.5, 1)],
    ['a threshold by halves', threshold(1, 1.5)],
    ['a power of 21', power(21)],
    ['a power of -21', power(-21, { zero: 'limit' })],
    ['a power of 0', power(0)],
    ['a power below 0 that may meet a 0', power(-1)],
    ['a geometric mean that may meet a 0', root({ aggregation: { method: 'geometric' } })],
    ['a harmonic mean that may meet a 0', root({ aggregation: { method: 'harmonic' } })],
    ['a geometric mean below 0', onRange(-1, 5, {}, { aggregation: { method: 'geometric', zero: 'limit' } })],
    ['a power mean below 0', onRange(-1, 5, {}, { aggregation: { method: 'power', exponent: 2 } })],
    ['a weight of a half', root({ children: [child('c1', 0.5), child('c2', 1)] })],
    ['weights too large to add', root({ children: [child('c1', Number.MAX_SAFE_INTEGER), child('c2', 1)] })],
    ['a group whose code every object has', framework({ c1: share }, group('toString', [child('c1')]))],
    [
      'a gate of another group',
      framework({ c1: share, c2: share }, group('root', [child('c1'), group('g', [child('c2')], { gate: 'c1' })])),
    ],
    [
      'a gate that is a group',
      framework({ c1: share, c2: share }, group('root', [child('c1'), group('g', [child('c2')])], { gate: 'g' })),
    ],
    ['a criterion counted beside the index too', { ...sound, beside: [group('b', [child('c1')])] }],
  ])('%s', (_, given) => {
    expect(frameworkFaults(given)).toHaveLength(1);
  });
});

describe('what is no framework is refused, not judged', () => {
  const wrong = (change: object) => ({ ...sound, ...change });
  const child1 = (change: object) =>
    wrong({ root: { ...sound.root, children: [{ ...child('c1'), ...change }, child('c2')] } });
  const one = (change: object) => wrong({ criteria: { ...sound.criteria, c1: { ...share, ...change } } });
  const bands = (change: object) => wrong({ bands: { ...twoClasses(50), ...change } });
  it.each<readonly [string, unknown]>([
    ['a text', 'adinda-2027'],
    ['an id that is a number', wrong({ id: 7 })],
    ['a second name that is a number', wrong({ namedAs: 7 })],
    ['no first day', wrong({ since: undefined })],
    ['an end that is a number', wrong({ until: 2030 })],
    ['no range', wrong({ range: undefined })],
    ['a range without max', wrong({ range: { min: 0 } })],
    ['a floor that is a text', wrong({ range: { min: 0, max: 1, floor: '0' } })],
    ['criteria that are a list', wrong({ criteria: [share] })],
    ['a criterion that is a number', wrong({ criteria: { ...sound.criteria, c1: 7 } })],
    ['a kind of criterion', one({ kind: 'counted' })],
    ['a direction', one({ direction: 'up' })],
    ['a unit that is a number', one({ unit: 7 })],
    ['a normalisation', one({ normalise: { method: 'z-score' } })],
    ['a normalisation that is a text', one({ normalise: 'goalposts' })],
    ['a transform', one({ normalise: { ...share.normalise, transform: 'log10' } })],
    ['levels that are an object', one({ normalise: { method: 'levels', levels: {} } })],
    ['a level that is a text', one({ normalise: { method: 'levels', levels: [{ level: 'a', value: 1 }] } })],
    ['no basis', one({ basis: undefined })],
    ['a caution that is a text', one({ caution: 'wilson-lower' })],
    ['raters that are a list', one({ raters: [] })],
    ['raters whose relations are a text', one({ raters: { relations: 'resident', atLeast: 1 } })],
    ['what is missing read as the highest', one({ whenMissing: 'highest' })],
    ['adequate from a text', one({ adequateFrom: { value: '1' } })],
    ['adequate of something', one({ adequateFrom: { value: 1, of: 'people' } })],
    ['a step that is a text', one({ step: '1' })],
    ['a draft that is 1', one({ draft: 1 })],
    ['reads that are a text', wrong({ reads: 'activities' })],
    ['no root', wrong({ root: undefined })],
    ['a root that is a list', wrong({ root: [] })],
    ['a group without a code', wrong({ root: { ...sound.root, code: undefined } })],
    ['a group without a weight', wrong({ root: { ...sound.root, weight: '1' } })],
    ['a mean', wrong({ root: { ...sound.root, aggregation: { method: 'median' } } })],
    [
      'a mean that takes a 0 otherwise',
      wrong({ root: { ...sound.root, aggregation: { method: 'geometric', zero: 'skip' } } }),
    ],
    ['a rule for missing data', wrong({ root: { ...sound.root, missing: { policy: 'zero' } } })],
    ['a rule for missing data that is a text', wrong({ root: { ...sound.root, missing: 'require-all' } })],
    ['a threshold without its fraction', wrong({ root: { ...sound.root, missing: { policy: 'threshold' } } })],
    ['a gate that is a number', wrong({ root: { ...sound.root, gate: 7 } })],
    ['children that are an object', wrong({ root: { ...sound.root, children: {} } })],
    ['a child that is a text', wrong({ root: { ...sound.root, children: ['c1', child('c2')] } })],
    ['a child whose criterion is a number', child1({ criterion: 7 })],
    ['a child whose weight is a text', child1({ weight: '1' })],
    ['a child that rests on a text', child1({ restsOnGate: 'c2' })],
    ['beside that is a group', wrong({ beside: group('b', [child('c1')]) })],
    ['bands that are a list', wrong({ bands: [] })],
    ['bands without a margin', bands({ margin: undefined })],
    ['a class without an end', bands({ bands: [{ code: 'a', from: 0 }] })],
    ['a cut-off that belongs to both', bands({ cutOffBelongsTo: 'both' })],
    ['decimals that are a text', bands({ decimals: '2' })],
    ['requirements that are a list', bands({ requires: [] })],
    ['a quality', bands({ requires: { quality: 'good' } })],
    ['a share that is a number', bands({ requires: { measured: 0.5 } })],
    ['readings that are an object', wrong({ readings: {} })],
    ['a reading without parts', wrong({ readings: [{ code: 'r' }] })],
    ['a part of a reading without criteria', wrong({ readings: [{ code: 'r', parts: [{ code: 'p' }] }] })],
    ['no origin', wrong({ origin: undefined })],
  ])('%s', (_, given) => {
    expect(() => frameworkFaults(given as never)).toThrow(
      expect.objectContaining({ name: 'KimError', code: expect.stringMatching(/-argument$/) }),
    );
  });
});

describe('a table of classes', () => {
  const three: ClassBands = {
    ...twoClasses(50),
    bands: [
      { code: 'low', from: 0, to: 20 },
      { code: 'middle', from: 20, to: 60 },
      { code: 'high', from: 60, to: 100 },
    ],
  };
  const range = { min: 0, max: 100 };
  const requires = (one: object) => classBandFaults({ ...three, requires: one as never }, range).length;
  const replaced = (at: number, change: object) =>
    classBandFaults({ ...three, bands: three.bands.map((one, i) => (i === at ? { ...one, ...change } : one)) }, range);

  test('may be at its outermost, and not beyond', () => {
    expect(classBandFaults(three, range)).toEqual([]);
    expect(classBandFaults({ ...three, margin: 0, decimals: 0 }, range)).toEqual([]);
    expect(classBandFaults({ ...three, decimals: 10 }, range)).toEqual([]);
    expect(classBandFaults({ ...three, margin: Number.NaN }, range)).toHaveLength(1);
    expect(replaced(0, { code: 'high' })).toHaveLength(1);
    expect(replaced(0, { from: 1 })).toHaveLength(1);
    expect(replaced(2, { to: 99 })).toHaveLength(1);
    expect(replaced(1, { code: 'constructor' })).toHaveLength(1);
    expect(replaced(1, { to: 61 })[0]).toContain('overlap from 60 to 61');
    expect(replaced(1, { to: 59 })[0]).toContain('leave a gap from 59 to 60');
    expect(replaced(1, { from: 60 })).toHaveLength(2);
  });

  test('may ask for so many months, and for shares', () => {
    for (const one of [{ monthsObserved: 0 }, { monthsAtMost: 1 }, { monthsObserved: 6, monthsAtMost: 6 }]) {
      expect(requires(one)).toBe(0);
    }
    for (const one of [{ monthsObserved: -1 }, { monthsAtMost: 0 }, { monthsObserved: 7, monthsAtMost: 6 }]) {
      expect(requires(one)).toBe(1);
    }
    for (const name of ['measured', 'judged']) {
      expect(requires({ [name]: { numerator: 3, denominator: 3 } })).toBe(0);
      expect(requires({ [name]: { numerator: 4, denominator: 3 } })).toBe(1);
      expect(requires({ [name]: { numerator: 0, denominator: 3 } })).toBe(1);
      expect(requires({ [name]: { numerator: 0.5, denominator: 1 } })).toBe(1);
      expect(requires({ [name]: { numerator: 1, denominator: 1.5 } })).toBe(1);
    }
  });

  test('gives a cut-off to the class above, or below', () => {
    const classes = (cutOffBelongsTo: 'upper' | 'lower') =>
      [0, 19.99, 20, 20.01, 60, 100].map((score) => placeInClass(score, { ...three, cutOffBelongsTo }).code);
    expect(classes('upper')).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
    expect(classes('lower')).toEqual(['low', 'low', 'low', 'middle', 'middle', 'high']);
  });

  test('states how far it is to the classes beside', () => {
    expect(placeInClass(25, three)).toEqual({
      code: 'middle',
      next: { code: 'high', from: 60, distance: 35 },
      previous: { code: 'low', below: 20, distance: 5 },
      borderline: false,
    });
    expect(placeInClass(5, three)).toMatchObject({ previous: undefined, next: { code: 'middle', distance: 15 } });
    expect(placeInClass(95, three)).toMatchObject({
      next: undefined,
      previous: { code: 'middle', below: 60, distance: 35 },
    });
    const borderline = [18.9, 19, 19.1, 20, 20.9, 21].map((score) => placeInClass(score, three).borderline);
    expect(borderline).toEqual([false, false, true, true, true, false]);
    // What is read as reached by rounding alone has no distance below 0.
    expect(placeInClass(20 - 1e-13, three).previous?.distance).toBe(0);
  });
});

test('a share is compared without dividing', () => {
  const third = { numerator: 1, denominator: 3 };
  expect([0, 1, 2, 3].map((part) => isAtLeastShare(part, 6, third))).toEqual([false, false, true, true]);
  expect(isAtLeastShare(0, 0, third)).toBe(true);
  for (const wrong of [
    () => isAtLeastShare(Number.NaN, 1, third),
    () => isAtLeastShare(1, Number.NaN, third),
    () => isAtLeastShare(1, 1, 0.5 as never),
    () => isAtLeastShare(1, 1, { numerator: 0, denominator: 1 }),
  ]) {
    expect(wrong).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  }
});
