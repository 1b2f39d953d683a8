import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/score/framework.js';
import { activityCountsOf, createActivityFold, foldActivityInto } from '../../src/summary/activity-fold.js';
import { addKim, type KimFacts } from '../../src/summary/add-kim.js';
import { rollUpSummaries } from '../../src/summary/roll-up.js';
import { createSummary } from '../../src/summary/summary.js';
import { renormalise, share, twoClasses } from '../score/support/frameworks.js';
import {
  absent,
  asOf,
  breaks,
  cardOf,
  changed,
  cutOff,
  measured,
  ofCards,
  outside,
  period,
  plain,
  sound,
  summarise,
  twoGroups,
} from './by-hand.js';

/* Each law of a summary of two or three groups, broken by the least that breaks it. */

const at = (regionCode: string, isActive = true): KimFacts => ({
  registration: { bodyType: 'kim', seat: { regionCode } } as never,
  ...(isActive && { report: { activities: [{ id: 'a', date: '2025-03-01' }] } }),
});
const [one, two, three] = ['62.71.01.1001', '62.71.01.1002', '62.71.02.1001'] as const;

describe('places', () => {
  const places = summarise(plain, [at(one), at(two), at(three, false)]);

  it.each([
    [
      [
        [one, 1, 2],
        [two, 1, 0],
        [three, 1, 0],
      ],
      'no place has more active KIMs than KIMs',
    ],
    [
      [
        [one, 3, 2],
        [two, 0, 0],
      ],
      'no place has more active KIMs than KIMs',
    ],
    [
      [
        [two, 1, 1],
        [three, 1, 0],
        ['6271011001', 1, 1],
      ],
      'every place has a code of regions',
    ],
    [
      [
        ['62.71.01.100', 1, 1],
        [two, 1, 1],
        [three, 1, 0],
      ],
      'every place has a code of regions',
    ],
    [
      [
        [one, 1, 0],
        [two, 1, 0],
        [three, 1, 0],
      ],
      'every active KIM has one place or none',
    ],
  ])('such as %j are refused', (seats, law) => {
    expect(sound(places)).not.toThrow();
    expect(sound(changed(places, { seats }))).toThrow(breaks(law));
  });

  it('stand in order whichever came first, and go up level by level', () => {
    const seats = [
      [one, 1, 1],
      [two, 1, 1],
      [three, 1, 0],
    ];
    expect(summarise(plain, [at(three, false), at(one), at(two)]).seats).toEqual(seats);
    expect(places.seats).toEqual(seats);
    const villages = [three, one, two, one].map((regionCode) => ({
      regionCode,
      summary: summarise(plain, [at(regionCode)]),
    }));
    const kims = (to: 'kecamatan' | 'kabupaten-kota' | 'provinsi', list = villages) =>
      rollUpSummaries(list, to).regions.map(({ regionCode, summary }) => [regionCode, summary.kims]);
    expect(kims('kecamatan')).toEqual([
      ['62.71.01', 3],
      ['62.71.02', 1],
    ]);
    expect(kims('kecamatan', [...villages].reverse())).toEqual(kims('kecamatan'));
    expect(kims('kabupaten-kota')).toEqual([['62.71', 4]]);
    expect(kims('provinsi')).toEqual([['62', 4]]);
    const [village] = villages as [(typeof villages)[number]];
    const nowhere = rollUpSummaries([village, { ...village, regionCode: 'x' }], 'provinsi');
    expect([nowhere.regions.length, nowhere.unplaced?.kims]).toEqual([1, 1]);
  });
});

describe('what is told of a report', () => {
  const facilitation = [{ id: 'f', role: 'bimbingan-teknis', givenOn: '2025-02-01' }];
  const told = summarise(plain, [{ report: { activities: [], facilitation } as never }, {}]);

  it('is told by no more KIMs than sent one', () => {
    expect(told.facilitation.kimsStated).toBe(1);
    expect(sound(told)).not.toThrow();
    expect(sound(changed(told, { 'facilitation/kimsStated': 2 }))).toThrow(
      breaks('support is stated by KIMs with a report'),
    );
  });

  it('is of people who came to activities', () => {
    const came = summarise(plain, [
      { report: { activities: [{ id: 'a', date: '2025-03-01', attendance: { total: 7 } }] } },
    ]);
    expect(sound(came)).not.toThrow();
    for (const changes of [{ 'activities/attendanceStated': 2 }, { 'activities/attendanceStated': 0 }])
      expect(sound(changed(came, changes))).toThrow(breaks('people came to activities'));
  });

  it('is refused where it is none, before anything is counted', () => {
    const start = createSummary({ framework: plain, period, asOf });
    for (const registration of [
      7,
      'kim',
      { bodyType: 'kim', members: 'a' },
      { bodyType: 'kim', seat: { regionCode: 62 } },
    ])
      expect(() => addKim(start, { registration } as never, plain)).toThrow(/^addKim needs kim/);
    const fold = createActivityFold({ period, asOf });
    for (const wrong of [undefined, {}, 'fold'])
      expect(() => activityCountsOf(wrong as never, 'k')).toThrow(expect.objectContaining({ name: 'KimError' }));
    for (const wrong of [undefined, 7]) {
      expect(() => activityCountsOf(fold, wrong as never)).toThrow(expect.objectContaining({ name: 'KimError' }));
      expect(() => foldActivityInto(fold, wrong as never, { id: 'a', date: '2025-03-01' })).toThrow(
        expect.objectContaining({ name: 'KimError' }),
      );
    }
  });
});

describe('cards', () => {
  it('with everything at its best or at its lowest are within the range', () => {
    for (const value of [0, 1]) {
      const all = ofCards(plain, [
        [measured(value), measured(value)],
        [measured(value), measured(value)],
      ]);
      expect(sound(all, plain)).not.toThrow();
      expect(all.dimensions.g1).toEqual({ scored: 2, scoreScaled: 2 * value * 1_000_000 });
      const beyond = { 'dimensions/g1/scoreScaled': 2 * value * 1_000_000 + (value === 1 ? 2 : -2) };
      expect(sound(changed(all, beyond))).toThrow(/groups are scored of KIMs with a card/);
    }
  });

  it('that no one mean binds together are let through', () => {
    const geometric = twoGroups({ aggregation: { method: 'geometric', zero: 'limit' } });
    expect(sound(ofCards(geometric, [[measured(0.2), measured(0.8)]]), geometric)).not.toThrow();
    const lenient = twoGroups({ missing: renormalise });
    const halves = [
      [measured(0.2), absent],
      [absent, measured(0.8)],
    ] as const;
    expect(sound(ofCards(lenient, halves), lenient)).not.toThrow();
    // One group of a card that has no score.
    expect(sound(ofCards(plain, [...halves, [measured(0.2), measured(0.8)]]), plain)).not.toThrow();
    // What does not apply has no share in the mean.
    expect(
      sound(
        ofCards(plain, [
          [measured(0.2), outside],
          [outside, measured(0.6)],
        ]),
        plain,
      ),
    ).not.toThrow();
  });

  it('have the mean of their groups', () => {
    const summary = ofCards(plain, [[measured(0.2), measured(0.8)]]);
    expect(sound(summary, plain)).not.toThrow();
    const { scoreScaled } = summary.dimensions.g1 ?? { scoreScaled: 0 };
    expect(sound(changed(summary, { 'dimensions/g1/scoreScaled': scoreScaled + 10 }), plain)).toThrow(
      breaks('scores are the means of their groups'),
    );
  });

  it.each([
    [0.49, 1],
    [0.51, 1],
    [0.45, 0],
    [0.55, 0],
  ])('with %d on both are borderline beside the cut-off at half, on either side', (value, borderline) => {
    const rules = twoGroups({}, { ...twoClasses(50), margin: 2 });
    const summary = ofCards(rules, [[measured(value), measured(value)]]);
    expect(summary.scores.borderline).toBe(borderline);
    expect(sound(summary, rules)).not.toThrow();
    const other = changed(summary, { 'scores/borderline': 1 });
    if (borderline === 0) expect(sound(other, rules)).toThrow(breaks('classes are those of the scores'));
  });

  it('have a class only where their framework has classes and they a score', () => {
    const start = createSummary({ framework: plain, period, asOf });
    const placement = { code: 'above', borderline: false };
    const card = cardOf(plain, measured(0.2), measured(0.8));
    const wrong = /one whose score, groups and class follow/;
    expect(() => addKim(start, { card: { ...card, class: placement } as never }, plain)).toThrow(wrong);
    const classes = twoGroups({}, twoClasses(50));
    const without = cardOf(classes, measured(0.2), absent);
    const begun = createSummary({ framework: classes, period, asOf });
    expect(without.score).toBeUndefined();
    expect(() => addKim(begun, { card: without }, classes)).not.toThrow();
    expect(() => addKim(begun, { card: { ...without, class: placement } as never }, classes)).toThrow(wrong);
  });

  it('may be below 0 only in what has no unit', () => {
    const signed: Criterion = { ...share, normalise: { method: 'goalposts', worst: -1, best: 1 } };
    const free = twoGroups({}, undefined, signed);
    expect(ofCards(free, [[measured(-0.5), measured(0.5)]]).indicators.c1).toMatchObject({ valueScaled: -5000 });
    const bound = twoGroups({}, undefined, { ...signed, unit: 'share' });
    expect(() => ofCards(bound, [[measured(-0.5), measured(0.5)]])).toThrow(/one without values below 0/);
    expect(() => ofCards(bound, [[absent, measured(0.5)]])).not.toThrow();
  });
});

describe('who is counted as poor', () => {
  // Both deprived, one of two, none.
  const cards = [
    [measured(0), measured(0)],
    [measured(0), measured(1)],
    [measured(1), measured(1)],
  ] as const;
  const counted = (numerator: number, denominator: number) => ofCards(plain, cards, cutOff(numerator, denominator));

  it('by a cut-off of half is who is deprived in one of two', () => {
    expect(counted(1, 2).counting).toMatchObject({
      counted: 3,
      poor: 2,
      onCutOff: 1,
      deprived: { c1: 2, c2: 1 },
      censored: { c1: 2, c2: 1 },
      censoredScore: 3,
    });
    expect(counted(1, 1).counting).toMatchObject({ poor: 1, onCutOff: 1, censoredScore: 2 });
    for (const summary of [counted(1, 2), counted(1, 1), counted(3, 4)]) expect(sound(summary, plain)).not.toThrow();
  });

  it.each<[string, readonly [number, number], Readonly<Record<string, unknown>>]>([
    ['KIMs on the cut-off are on its side', [1, 2], { 'counting/onCutOff': 3 }],
    // No whole number of indicators lies on three quarters of two.
    ['KIMs on the cut-off are on its side', [3, 4], { 'counting/onCutOff': 1 }],
    [
      'the poor are deprived enough',
      [1, 1],
      { 'counting/censored/c1': 0, 'counting/censored/c2': 1, 'counting/censoredScore': 1 },
    ],
    [
      'the others are not',
      [1, 1],
      { 'counting/deprived/c1': 3, 'counting/deprived/c2': 2, 'indicators/c1/adequate': 0 },
    ],
    ['the deprivations of the poor have their weights', [1, 2], { 'counting/censoredScore': 2 }],
    ['deprivations are of KIMs that are counted', [1, 2], { 'counting/deprived/c1': 1 }],
    ['no more KIMs are poor than are counted', [1, 2], { 'counting/poor': 4 }],
  ])('is refused where not %s', (law, [numerator, denominator], changes) => {
    expect(sound(changed(counted(numerator, denominator), changes))).toThrow(breaks(law));
  });
});
