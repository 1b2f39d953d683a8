import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countableCriteria } from '../../src/counting/countable-criteria.js';
import { countKims } from '../../src/counting/deprivation-table.js';
import type { Measurement } from '../../src/model/measurement.js';
import { adindaFramework as adinda } from '../../src/score/frameworks/adinda.js';
import { scoreKim } from '../../src/score/score-kim.js';
import { strictAdinda as strict } from '../score/support/frameworks.js';

const half = { cutOff: { numerator: 1, denominator: 2 } };
const all = countableCriteria([], adinda).sets[0]?.criteria ?? [];
const measured: Measurement = { status: 'measured', value: 1, n: 1 };
const kimWithout = (missing: readonly string[]) => ({
  measurements: Object.fromEntries(all.flatMap((code) => (missing.includes(code) ? [] : [[code, measured]]))),
});

describe('countableCriteria', () => {
  it('says which criteria keep how many KIMs: those that were not rated fall away first', () => {
    const rubrics = all.filter((code) => adinda.criteria[code as keyof typeof adinda.criteria].kind === 'qualitative');
    // Nine KIMs were never rated, and of two of these nothing at all is known; one KIM has everything.
    const kims = [
      ...Array.from({ length: 7 }, () => kimWithout(rubrics)),
      kimWithout(all),
      kimWithout(all),
      kimWithout([]),
    ];
    const { sets, known, kims: number } = countableCriteria(kims, adinda);
    expect(number).toBe(10);
    expect(sets.map(({ criteria }) => criteria.length)).toEqual([...all.keys()].map((i) => all.length - i));
    expect(sets[0]).toMatchObject({ countable: { numerator: 1, denominator: 10 }, dimensionsLost: [] });
    expect(sets[0]).not.toHaveProperty('without');
    const onRecords = sets[rubrics.length];
    expect(
      sets
        .slice(1, rubrics.length + 1)
        .map(({ without }) => without)
        .sort(),
    ).toEqual([...rubrics].sort());
    expect(onRecords).toMatchObject({ countable: { numerator: 8, denominator: 10 }, dimensionsLost: [] });
    expect(sets.at(-1)?.dimensionsLost.length).toBe(adinda.root.children.length - 1);
    const share = new Map(known.map(({ criterion, kims }) => [criterion, kims.numerator]));
    for (const code of all) expect(share.get(code)).toBe(rubrics.includes(code) ? 1 : 8);
  });

  it('takes away first what alone stands in the way, however many lack something else besides', () => {
    const [a, b, c] = all as [string, string, string];
    const kims = [kimWithout([a, b]), kimWithout([a, b]), kimWithout([c]), kimWithout([])];
    const { sets } = countableCriteria(kims, adinda, { criteria: [a, b, c] });
    expect(sets.map(({ without, countable }) => [without, countable.numerator])).toEqual([
      [undefined, 1],
      [c, 2],
      [b, 2],
    ]);
  });

  it('law: every set counts as many KIMs as countKims does with it', () => {
    const status = fc.constantFrom<Measurement | undefined>(
      measured,
      measured,
      { status: 'measured', value: 0, n: 0 },
      { status: 'not-applicable', reason: 'test' },
      { status: 'no-data', reason: 'test' },
      undefined,
    );
    const some = all.slice(0, 9);
    const kim = fc.record({ measurements: fc.record(Object.fromEntries(some.map((code) => [code, status]))) });
    const options = fc.record({
      notApplicable: fc.constantFrom<'missing' | 'not-deprived'>('missing', 'not-deprived'),
      closedGate: fc.constantFrom<'deprived' | 'not-applicable'>('deprived', 'not-applicable'),
    });
    fc.assert(
      fc.property(fc.array(kim, { maxLength: 12 }), options, (kims, ways) => {
        const { sets, known } = countableCriteria(kims, strict, { ...ways, criteria: some });
        for (const { criteria, countable } of sets) {
          expect(countable.numerator).toBe(countKims(kims, strict, half, { ...ways, criteria }).units);
        }
        // What is missing and counted as not adequate is not known all the same.
        expect(countableCriteria(kims, adinda, { ...ways, criteria: some })).toEqual({
          kims: kims.length,
          known,
          sets,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('reads cards as it reads measurements, and refuses what counting refuses', () => {
    const kims = [kimWithout(all.slice(0, 3)), kimWithout([])];
    const cards = kims.map((kim) => scoreKim(kim, adinda));
    expect(countableCriteria(cards, adinda)).toEqual(countableCriteria(kims, adinda));
    expect(() => countableCriteria(kims, adinda, { criteria: ['unknown'] })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
  });

  it('marks cut-offs that need calibration, as the card does', () => {
    const { definition } = countKims([kimWithout([])], adinda, half);
    const expected = all.filter(
      (code) =>
        adinda.criteria[code as keyof typeof adinda.criteria].adequateFrom?.basis.kind === 'needs-local-calibration',
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(definition.uncalibrated).toEqual(expected);
  });
});
