import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateKims } from '../../../src/design/simulate-kims.js';
import { measureKim } from '../../../src/measure/measure-kim.js';
import type { Scorecard } from '../../../src/model/scorecard.js';
import type { Framework } from '../../../src/score/framework.js';
import { adindaFramework as adinda } from '../../../src/score/frameworks/adinda.js';
import { adindaKegiatanFramework as kegiatan } from '../../../src/score/frameworks/adinda-kegiatan-2027.js';
import { createScorer } from '../../../src/score/score-kim.js';
import { asOf, period } from '../../measure/fixtures.js';

/*
 * What is hidden makes nothing surer: neither a list that is left out or marked as partial, nor months that were not observed.
 */

const lists = ['activities', 'decisions', 'informationItems', 'partners', 'aspirations', 'products'] as const;
type List = (typeof lists)[number];
type Kim = ReturnType<typeof simulateKims>[number];

/** The frameworks that read whole reports, each with the lists that it reads. */
const frameworks: readonly { readonly framework: Framework; readonly reads: readonly List[] }[] = [
  { framework: adinda, reads: lists },
  { framework: kegiatan, reads: ['activities'] },
];
const scorers = new Map(frameworks.map(({ framework }) => [framework, createScorer(framework, { asOf })]));
const cardOf = (kim: Kim, framework: Framework): Scorecard =>
  scorers.get(framework)?.(measureKim(kim, { asOf })) as Scorecard;

/** Groups that did much, little and hardly anything, with the lists that they kept. */
const anyKim = fc
  .tuple(fc.nat(10_000), fc.constantFrom(0.05, 0.4, 1), fc.constantFrom(0.7, 1))
  .map(([seed, rate, listsKept]) => simulateKims({ seed, kims: 1, period, listsKept, rate })[0] as Kim);

type Hiding = 'left out' | 'marked' | 'partly left out, and marked' | 'partly left out';

function hide({ report, ...kim }: Kim, hidden: readonly List[], how: Hiding, everyNth: number): Kim {
  const parts = hidden.map((list) => {
    if (how === 'left out') return [list, undefined] as const;
    const items = report[list] as readonly unknown[] | undefined;
    return [list, how === 'marked' ? items : items?.filter((_, i) => i % everyNth !== 0)] as const;
  });
  const isMarked = how === 'marked' || how === 'partly left out, and marked';
  const kept = { ...report, ...Object.fromEntries(parts), ...(isMarked && { partialLists: hidden }) };
  return {
    ...kim,
    report: Object.fromEntries(Object.entries(kept).filter(([, part]) => part !== undefined)),
  } as unknown as Kim;
}

const verdicts = ['refused', 'borderline', 'stable'];
/** How firmly a class is stated, and how probable the likeliest one is called, where it is likelier than not. */
function firmnessOf({ certainty }: Scorecard) {
  const { label = { verdict: 'refused' }, classes = [] } = certainty ?? {};
  const likeliest = Math.max(0.5, ...classes.map(({ probability }) => probability));
  return { verdict: verdicts.indexOf(label.verdict), likeliest };
}
const ends = ({ certainty }: Scorecard) => certainty?.interval ?? { lower: 0, upper: 100 };
/** What rounding may move, in points. */
const slack = 1e-6;

describe('hiding', () => {
  test.each(
    frameworks,
  )('law: of a list, or a part that is marked, makes no class firmer and no interval narrower on either side ($framework.id)', ({
    framework,
    reads,
  }) => {
    const seen = { same: 0, weaker: 0, wider: 0 };
    fc.assert(
      fc.property(
        anyKim,
        fc.subarray([...reads], { minLength: 1 }),
        fc.constantFrom<Hiding>('left out', 'marked', 'partly left out, and marked'),
        fc.integer({ min: 2, max: 4 }),
        (kim, hidden, how, everyNth) => {
          const [shown, less] = [cardOf(kim, framework), cardOf(hide(kim, hidden, how, everyNth), framework)];
          if (less.score === undefined || shown.score === undefined) return;
          expect(less.score).toBeLessThanOrEqual(shown.score + slack);
          expect(ends(less).lower).toBeLessThanOrEqual(ends(shown).lower + slack);
          expect(ends(less).upper).toBeGreaterThanOrEqual(ends(shown).upper - slack);
          const [firm, loose] = [firmnessOf(shown), firmnessOf(less)];
          expect(loose.verdict).toBeLessThanOrEqual(firm.verdict);
          expect(loose.likeliest).toBeLessThanOrEqual(firm.likeliest + slack);
          seen[loose.likeliest < firm.likeliest - slack ? 'weaker' : 'same']++;
          if (ends(less).upper > ends(shown).upper + 1) seen.wider++;
        },
      ),
      { numRuns: 400 },
    );
    if (framework.bands !== undefined) expect(Math.min(seen.weaker, seen.same)).toBeGreaterThan(20);
    expect(seen.wider).toBeGreaterThan(50);
  }, 60_000);

  test.each(frameworks)('law: of a part that nothing marks does not raise the score ($framework.id)', ({
    framework,
  }) => {
    fc.assert(
      fc.property(
        anyKim,
        fc.subarray([...lists], { minLength: 1 }),
        fc.integer({ min: 2, max: 4 }),
        (kim, hidden, everyNth) => {
          const [shown, less] = [
            cardOf(kim, framework),
            cardOf(hide(kim, hidden, 'partly left out', everyNth), framework),
          ];
          if (less.score === undefined || shown.score === undefined) return;
          expect(less.score).toBeLessThanOrEqual(shown.score + slack);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe('a shorter observation', () => {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const day = (month: number, at: number) => `2025-${months[month]}-${String(at).padStart(2, '0')}`;
  const within = fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 28 })).map(([one, two, first]) => {
    const [from, through] = [Math.min(one, two), Math.max(one, two)];
    return { from: day(from, first), through: day(through, lastDays[through] ?? 28) };
  });

  test.each(frameworks)('law: has no narrower interval, whatever was seen in it ($framework.id)', ({ framework }) => {
    const width = (card: Scorecard) => ends(card).upper - ends(card).lower;
    fc.assert(
      fc.property(anyKim, within, fc.boolean(), (kim, shorter, isByDay) => {
        const part = isByDay ? { ...shorter, through: shorter.from } : shorter;
        const whole = cardOf(kim, framework);
        const less = cardOf({ ...kim, report: { ...kim.report, period: part } }, framework);
        if (less.score === undefined || whole.score === undefined) return;
        expect(less.score).toBeLessThanOrEqual(whole.score + slack);
        expect(width(less)).toBeGreaterThanOrEqual(width(whole) - slack);
        expect(ends(less).lower).toBeLessThanOrEqual(ends(whole).lower + slack);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('no activity on one day leaves nearly everything open, no activity in a year does not', () => {
    const silent = { ...simulateKims({ seed: 1, kims: 1, period })[0], registration: undefined } as unknown as Kim;
    const empty = Object.fromEntries([...lists, 'ratings'].map((list) => [list, []]));
    const of = (from: string, through: string) =>
      cardOf({ ...silent, report: { ...silent.report, ...empty, period: { from, through } } }, kegiatan);
    const registration = { formation: { formedOn: '2019-01-01' } };
    const known = (from: string, through: string) =>
      cardOf(
        {
          report: { ...silent.report, ...empty, period: { from, through } },
          registration: { ...simulateKims({ seed: 1, kims: 1, period })[0]?.registration, ...registration },
        } as Kim,
        kegiatan,
      );
    expect(ends(known('2025-01-01', '2025-12-31')).upper).toBeLessThan(5);
    expect(ends(known('2025-06-01', '2025-06-01')).upper).toBeGreaterThan(90);
    expect(ends(of('2025-01-01', '2025-12-31')).upper).toBeGreaterThan(90);
  });
});
