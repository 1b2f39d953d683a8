import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountArc, protect, widthsWanted } from '../../src/privacy/small-cells-network.js';

/*
 * The ways on which other counts are hidden, held to a plain search: of one hidden count that can take more, what is hidden
 * with it costs no more than the cheapest way back, and of what must not be hidden nothing is.
 */

const width = { minimum: 1, protection: 1, least: 1 } as const;
const nodes = 7;
const arc: fc.Arbitrary<CountArc> = fc.record({
  from: fc.nat({ max: nodes - 1 }),
  to: fc.nat({ max: nodes - 1 }),
  count: fc.integer({ min: 1, max: 4 }),
  cost: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 6 }),
});

/** The price of the cheapest way from one node to another that avoids the first arc, by trying all steps until nothing falls. */
function cheapest(arcs: readonly CountArc[], start: number, end: number): number {
  const price = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  price[start] = 0;
  for (let round = 0; round < nodes; round++) {
    for (const { from, to, count, cost } of arcs.slice(1)) {
      if (cost === undefined) continue;
      price[to] = Math.min(price[to] as number, (price[from] as number) + cost);
      // Against the arc only what is more than the least can be taken from it.
      if (count > 1) price[from] = Math.min(price[from] as number, (price[to] as number) + cost);
    }
  }
  return price[end] as number;
}

describe('what is hidden with one count', () => {
  it('is the cheapest way on which it could be more', () => {
    fc.assert(
      fc.property(arc, fc.array(arc, { minLength: 3, maxLength: 24 }), (first, others) => {
        fc.pre(first.from !== first.to);
        const arcs = [first, ...others];
        const hidden = protect(
          { nodes, arcs },
          arcs.map((_, i) => i === 0),
          width,
        );
        expect(hidden[0]).toBe(true);
        arcs.forEach(({ cost }, i) => {
          if (i > 0 && cost === undefined) expect(hidden[i]).toBe(false);
        });
        const paid = arcs.reduce((sum, { cost }, i) => (i > 0 && hidden[i] ? sum + (cost ?? 0) : sum), 0);
        const price = cheapest(arcs, first.to, first.from);
        if (price < Number.POSITIVE_INFINITY) expect(paid).toBe(price);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the first of equally cheap ways', () => {
    const back = (cost: number | undefined): CountArc => ({ from: 1, to: 0, count: 5, cost });
    const own: CountArc = { from: 0, to: 1, count: 5, cost: 1 };
    const hiddenOf = (...others: CountArc[]) =>
      protect(
        { nodes: 2, arcs: [own, ...others] },
        [own, ...others].map((_, i) => i === 0),
        width,
      );
    expect(hiddenOf(back(3), back(2), back(2))).toEqual([true, false, true, false]);
    expect(hiddenOf(back(undefined), back(9))).toEqual([true, false, true]);
    expect(hiddenOf(back(undefined))).toEqual([true, false]);
  });

  it('is nothing where what is hidden already is enough', () => {
    const arcs: CountArc[] = [
      { from: 0, to: 1, count: 5, cost: 1 },
      { from: 1, to: 0, count: 5, cost: 1 },
      { from: 1, to: 0, count: 5, cost: 1 },
    ];
    expect(protect({ nodes: 2, arcs }, [true, true, false], width)).toEqual([true, true, false]);
  });
});

describe('how wide a hidden count must be', () => {
  const arcs = (count: number): CountArc[] => [
    { from: 0, to: 1, count, cost: 1 },
    { from: 0, to: 1, count: 9, cost: 1 },
    { from: 1, to: 0, count: count + 9, cost: undefined },
  ];
  const wanted = (count: number, isHidden: readonly boolean[], least: 0 | 1 = 1) =>
    widthsWanted({ nodes: 2, arcs: arcs(count) }, isHidden, { minimum: 5, protection: 4, least });

  it('is the protection where it is small, or could be', () => {
    expect(wanted(4, [true, true, false])).toEqual([4, 4, 0]);
    // Seven and nine: seven could be less than five, since nine could be more.
    expect(wanted(7, [true, true, false])).toEqual([4, 4, 0]);
  });

  it('is one where nothing else is hidden that could take what it would lose', () => {
    expect(wanted(7, [true, false, false])).toEqual([1, 0, 0]);
    expect(wanted(4, [true, false, false])).toEqual([4, 0, 0]);
    expect(wanted(5, [true, false, false])).toEqual([1, 0, 0]);
  });
});
