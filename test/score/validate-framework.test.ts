import { describe, expect, test } from 'vitest';
import { defineFramework } from '../../src/score/define-framework.js';
import type { Framework, FrameworkGroup } from '../../src/score/framework.js';
import { frameworkFaults } from '../../src/score/validate-framework.js';
import { child, equalCriteria, framework, group, share, twoClasses } from './support/frameworks.js';

const sound = equalCriteria(2, { bands: twoClasses(50) });
const withRoot = (more: Partial<FrameworkGroup>): Framework => ({ ...sound, root: { ...sound.root, ...more } });
const withCriterion = (more: object): Framework =>
  framework({ c1: { ...share, ...more } as never }, group('root', [child('c1')]));

const cyclic = group('loop', [child('c1')]);
(cyclic as { children: unknown }).children = [child('c1'), cyclic];

/** Each wrong framework with the one sentence it is refused with. */
const wrong: readonly (readonly [string, Framework, string])[] = [
  [
    'an id like a number',
    { ...sound, id: '2026' },
    'the id must be words and digits joined by hyphens and begin with a letter',
  ],
  ['an id with capitals', { ...sound, id: 'Adinda' }, 'the id must be words'],
  ['a day that does not exist', { ...sound, since: '2026-02-30' }, 'since must be a date'],
  ['an end before the beginning', { ...sound, until: '2019-01-01' }, 'until, where given, a later one'],
  ['a range upside down', { ...sound, range: { min: 100, max: 0 } }, 'the range needs min below max'],
  ['a floor outside the range', { ...sound, range: { min: 0, max: 100, floor: 100 } }, 'a floor between them'],
  [
    'a criterion that does not exist',
    withRoot({ children: [child('c1'), child('c2'), child('c9')] }),
    'group "root": there is no criterion "c9"',
  ],
  [
    'a code that every object has',
    framework({ constructor: share } as never, group('root', [child('constructor')])),
    '"constructor" cannot be the code of a criterion',
  ],
  ['a criterion in no group', withRoot({ children: [child('c1')] }), 'the criterion "c2" is in no group'],
  [
    'a criterion counted twice',
    withRoot({ children: [child('c1'), child('c2'), child('c1')] }),
    'the criterion "c1" is counted twice',
  ],
  [
    'a code used twice',
    framework({ c1: share, c2: share }, group('root', [group('a', [child('c1')]), group('a', [child('c2')])])),
    'group "a": the code is used twice',
  ],
  ['a group that contains itself', framework({ c1: share }, cyclic), 'group "loop": the group contains itself'],
  ['an empty group', withRoot({ children: [] }), 'the group is empty'],
  ['only zeros as weights', withRoot({ children: [child('c1', 0), child('c2', 0)] }), 'all weights are 0'],
  [
    'a negative weight',
    withRoot({ children: [child('c1', -1), child('c2')] }),
    'weights must be whole numbers, 0 or more',
  ],
  [
    'a broken weight',
    withRoot({ children: [child('c1', 0.5), child('c2')] }),
    'weights must be whole numbers, 0 or more',
  ],
  [
    'equal goalposts',
    withCriterion({ normalise: { method: 'goalposts', worst: 3, best: 3 } }),
    'criterion "c1": the two goalposts are equal',
  ],
  ['goalposts against the direction', withCriterion({ direction: 'lower' }), 'the goalposts run the other way'],
  [
    'a logarithm of zero',
    withCriterion({ normalise: { method: 'goalposts', worst: 0, best: 9, transform: 'ln' } }),
    'goalposts under a logarithm must be above 0',
  ],
  [
    'endless goalposts',
    withCriterion({ normalise: { method: 'goalposts', worst: 0, best: Number.POSITIVE_INFINITY } }),
    'goalposts must be finite numbers',
  ],
  [
    'a band in disorder',
    withCriterion({ direction: 'band', normalise: { method: 'band', from: 30, to: 3, zeroBelow: 0, zeroAbove: 60 } }),
    'a band needs zeroBelow < from <= to < zeroAbove',
  ],
  [
    'a band with a direction',
    withCriterion({ normalise: { method: 'band', from: 3, to: 30, zeroBelow: 0, zeroAbove: 60 } }),
    'but the normalisation is a band',
  ],
  [
    'a level named twice',
    withCriterion({
      normalise: {
        method: 'levels',
        levels: [
          { level: 1, value: 0 },
          { level: 1, value: 1 },
        ],
      },
    }),
    'must name each level once',
  ],
  [
    'a level outside the range',
    withCriterion({ normalise: { method: 'levels', levels: [{ level: 1, value: 101 }] } }),
    'a value outside the range',
  ],
  ['a flat line', withCriterion({ normalise: { method: 'linear', slope: 0, intercept: 4 } }), 'a slope that is not 0'],
  [
    'a slope against the direction',
    withCriterion({ normalise: { method: 'linear', slope: -1, intercept: 100 } }),
    'contradict each other',
  ],
  ['a step backwards', withCriterion({ step: -1 }), 'the step must be above 0'],
  [
    'a draft without a rubric',
    withCriterion({ draft: true }),
    'only the rubric of a qualitative criterion can be a draft',
  ],
  [
    'an endless adequacy',
    withCriterion({ adequateFrom: { value: Number.NaN, basis: share.basis } }),
    'adequateFrom needs a finite value',
  ],
  [
    'a threshold of more than all',
    withRoot({ missing: { policy: 'threshold', atLeast: { numerator: 4, denominator: 3 } } }),
    'the threshold must be a fraction',
  ],
  [
    'a threshold in decimals',
    withRoot({ missing: { policy: 'threshold', atLeast: { numerator: 0.66, denominator: 1 } } }),
    'the threshold must be a fraction',
  ],
  [
    'a geometric mean that may meet a 0',
    withRoot({ aggregation: { method: 'geometric' } }),
    'a geometric mean can meet a 0 here',
  ],
  [
    'a harmonic mean below 0',
    {
      ...withRoot({ aggregation: { method: 'harmonic', zero: 'limit' } }),
      range: { min: -1, max: 1 },
      bands: undefined,
    } as Framework,
    'needs a range without negative values',
  ],
  ['a power of 0', withRoot({ aggregation: { method: 'power', exponent: 0 } }), 'an exponent that is not 0'],
  ['a power of 100', withRoot({ aggregation: { method: 'power', exponent: 100 } }), 'exponents from -20 to 20'],
  [
    'a gate outside its group',
    withRoot({ gate: 'elsewhere' }),
    'the gate "elsewhere" is not a criterion of this group',
  ],
  [
    'a gate that rests on itself',
    withRoot({ gate: 'c1', children: [{ ...child('c1'), restsOnGate: true }, child('c2')] }),
    'the gate cannot rest on itself',
  ],
  [
    'resting on no gate',
    withRoot({ children: [{ ...child('c1'), restsOnGate: true }, child('c2')] }),
    'but the group has none',
  ],
  [
    'a reading of nothing known',
    {
      ...sound,
      readings: [
        {
          code: 'r',
          parts: [{ code: 'p', criteria: ['c7'] }],
        },
      ],
    },
    'reading "r": there is no criterion "c7"',
  ],
  [
    'classes with a gap',
    {
      ...sound,
      bands: {
        ...twoClasses(50),
        bands: twoClasses(50).bands.map((band, i) => (i === 0 ? { ...band, to: 49 } : band)),
      },
    },
    'the classes "below" and "above" leave a gap from 49 to 50',
  ],
  [
    'classes that overlap',
    {
      ...sound,
      bands: {
        ...twoClasses(50),
        bands: twoClasses(50).bands.map((band, i) => (i === 0 ? { ...band, to: 51 } : band)),
      },
    },
    'the classes "below" and "above" overlap from 50 to 51',
  ],
  ['classes short of the range', { ...sound, bands: twoClasses(50, 90) }, 'the highest class must end at 100'],
  ['no class at all', { ...sound, bands: { ...twoClasses(50), bands: [] } }, 'needs at least one class'],
  [
    'a negative margin',
    { ...sound, bands: { ...twoClasses(50), margin: -1 } },
    'the margin of the classes must be 0 or more',
  ],
];

describe('a wrong framework is refused with one clear sentence', () => {
  test.each(wrong)('%s', (_, faulty, sentence) => {
    expect(() => defineFramework(faulty)).toThrow(
      expect.objectContaining({
        name: 'KimError',
        code: 'invalid-definition',
        message: expect.stringContaining(sentence),
      }),
    );
    for (const fault of frameworkFaults(faulty)) {
      expect(fault).toMatch(/^Framework "[^"]*"[^.]*.*\.$/);
    }
  });

  test('a sound one comes back as it is, and cannot be changed', () => {
    const defined = defineFramework(sound);
    expect(defined).toEqual(sound);
    const parts = (value: unknown): object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
    expect(parts(defined).every(Object.isFrozen)).toBe(true);
    expect(parts(sound).some(Object.isFrozen)).toBe(false);
    expect(JSON.stringify(defined)).toBe(JSON.stringify(sound));
    expect(frameworkFaults(sound)).toEqual([]);
  });

  test('all faults are listed at once', () => {
    const faulty = { ...withRoot({ children: [child('c1', -1), child('c8')] }), since: 'yesterday' };
    expect(frameworkFaults(faulty).length).toBeGreaterThanOrEqual(3);
  });

  test('a power mean above 0 needs no word on zero', () => {
    expect(frameworkFaults(withRoot({ aggregation: { method: 'power', exponent: 2 } }))).toEqual([]);
  });
});
