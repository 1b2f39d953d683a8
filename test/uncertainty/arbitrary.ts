import fc from 'fast-check';
import type { Measurement } from '../../src/model/measurement.js';
import type { Aggregation, Criterion, Framework, FrameworkGroup, MissingPolicy } from '../../src/score/framework.js';
import { aggregations } from '../score/support/drawn-frameworks.js';
import { framework, group, rubric, share, twoClasses } from '../score/support/frameworks.js';

/* Random frameworks of three levels with everything a framework can have, and random measurements for them. */

export const aggregation: fc.Arbitrary<Aggregation> = fc.constantFrom<Aggregation>(...aggregations, {
  method: 'power',
  exponent: -2,
  zero: 'refuse',
});

export const missing: fc.Arbitrary<MissingPolicy> = fc.constantFrom<MissingPolicy>(
  { policy: 'require-all' },
  { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } },
  { policy: 'threshold', atLeast: { numerator: 1, denominator: 2 } },
  { policy: 'renormalise' },
);

const band: Criterion = {
  ...share,
  direction: 'band',
  normalise: { method: 'band', from: 0.3, to: 0.6, zeroBelow: 0, zeroAbove: 1 },
};
const levels: Criterion = {
  ...share,
  normalise: {
    method: 'levels',
    levels: [
      { level: 0, value: 0 },
      { level: 1, value: 80 },
    ],
  },
};
const lower: Criterion = { ...share, direction: 'lower', normalise: { method: 'goalposts', worst: 1, best: 0 } };
const criterion = fc.constantFrom(share, share, share, rubric, band, levels, lower);
const weight = fc.integer({ min: 0, max: 4 });

/** Groups of the shape asked for; the codes are g0, g1, … and c0, c1, …; the first child of a gated group is its gate. */
export const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    top: fc.record({ aggregation, missing }),
    groups: fc.array(
      fc.record({
        weight,
        aggregation,
        missing,
        gated: fc.boolean(),
        nested: fc.boolean(),
        children: fc.array(fc.record({ weight, criterion }), { minLength: 1, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    floor: fc.constantFrom(0, 1),
  })
  .map(({ top, groups, floor }) => {
    const criteria: Record<string, Criterion> = {};
    let next = 0;
    const atLeastOne = <Child extends { readonly weight: number }>(children: Child[]) =>
      children.some(({ weight }) => weight > 0) ? children : children.map((child) => ({ ...child, weight: 1 }));
    const made = groups.map((one, g): FrameworkGroup => {
      const children = atLeastOne(one.children).map(({ weight, criterion }, i) => {
        const code = `c${next++}`;
        criteria[code] = i === 0 && one.gated ? share : criterion;
        return { criterion: code, weight, restsOnGate: one.gated && i > 0 };
      });
      const inner = group(`g${g}`, children, {
        weight: one.weight,
        aggregation: one.aggregation,
        missing: one.missing,
        ...(one.gated && { gate: children[0]?.criterion }),
      });
      if (!one.nested) return inner;
      return group(`n${g}`, [{ ...inner, weight: 2 }], { weight: one.weight, missing: one.missing });
    });
    const root = group('root', atLeastOne(made), top);
    return framework(criteria, root, { range: { min: 0, max: 100, floor }, bands: twoClasses(50) });
  });

const measurement: fc.Arbitrary<Measurement | undefined> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: -1, max: 11 }).map((x): Measurement => ({ status: 'measured', value: x / 10, n: 1 })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Measurement>(
      { status: 'measured', value: 0, n: 0 },
      { status: 'measured', value: 1, n: 1 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Measurement | undefined>(
      undefined,
      { status: 'no-data', reason: 'x' },
      { status: 'not-applicable', reason: 'x' },
      { status: 'insufficient-data', reason: 'x', n: 1, needed: 2 },
    ),
  },
);

/** Groups with a value, or none, for c0 to c19. */
export const kims = fc
  .array(fc.array(measurement, { minLength: 20, maxLength: 20 }), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map((row, u) => ({
      kimId: `k${u}`,
      measurements: Object.fromEntries(row.map((each, c) => [`c${c}`, each])),
    })),
  );
