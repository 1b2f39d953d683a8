import type { Measured } from '../../../src/model/measurement.js';
import type {
  Aggregation,
  ClassBands,
  Criterion,
  Framework,
  FrameworkGroup,
  MissingPolicy,
} from '../../../src/score/framework.js';
import { adindaFramework } from '../../../src/score/frameworks/adinda.js';

/** Small frameworks for tests; everything can be overridden. */
const basis = { kind: 'reference', reference: 'test' } as const;

export const share: Criterion = {
  kind: 'quantitative',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 0, best: 1 },
  basis,
};

export const rubric: Criterion = {
  kind: 'qualitative',
  direction: 'higher',
  normalise: { method: 'goalposts', worst: 1, best: 4 },
  basis,
  draft: true,
  step: 1,
};

const arithmetic: Aggregation = { method: 'arithmetic' };
export const requireAll: MissingPolicy = { policy: 'require-all' };
export const twoThirds: MissingPolicy = { policy: 'threshold', atLeast: { numerator: 2, denominator: 3 } };
export const renormalise: MissingPolicy = { policy: 'renormalise' };

export function group(
  code: string,
  children: FrameworkGroup['children'],
  more: Partial<FrameworkGroup> = {},
): FrameworkGroup {
  return {
    code,
    weight: 1,
    aggregation: arithmetic,
    missing: requireAll,
    children,
    ...more,
  };
}

export const child = (criterion: string, weight = 1) => ({ criterion, weight });

export function framework(
  criteria: Readonly<Record<string, Criterion>>,
  root: FrameworkGroup,
  more: Partial<Framework> = {},
): Framework {
  return {
    id: 'test-framework',
    since: '2020-01-01',
    range: { min: 0, max: 100 },
    criteria,
    root,
    origin: { status: 'local', sources: ['test'] },
    ...more,
  };
}

/** `count` criteria c1, c2, … of equal weight under one root. */
export function equalCriteria(
  count: number,
  more: Partial<Framework> = {},
  root: Partial<FrameworkGroup> = {},
): Framework {
  const codes = Array.from({ length: count }, (_, i) => `c${i + 1}`);
  return framework(
    Object.fromEntries(codes.map((code) => [code, share])),
    group(
      'root',
      codes.map((code) => child(code)),
      root,
    ),
    more,
  );
}

/** Two classes that meet at `cutOff`. */
export function twoClasses(cutOff: number, max = 100): ClassBands {
  return {
    bands: [
      { code: 'below', from: 0, to: cutOff },
      { code: 'above', from: cutOff, to: max },
    ],
    margin: 1,
    basis,
  };
}

/** Values for c1, c2, … */
export function valuesOf(values: readonly (number | undefined)[]): Record<string, number | undefined> {
  return Object.fromEntries(values.map((value, i) => [`c${i + 1}`, value]));
}

/**
 * The shipped criteria where what is missing is missing, a third of a function may be, and nothing rests on anything where
 * no aspiration was recorded.
 */
export const strictAdinda: Framework = {
  ...adindaFramework,
  id: 'adinda-ketat',
  namedAs: adindaFramework.id,
  criteria: Object.fromEntries(
    Object.entries<Criterion>(adindaFramework.criteria).map(([code, { whenMissing: _, ...criterion }]) => [
      code,
      criterion,
    ]),
  ),
  root: {
    ...adindaFramework.root,
    children: (adindaFramework.root.children as readonly FrameworkGroup[]).map((part) => {
      const gate = 'aspirasi.bulan-aktif';
      if (part.code !== 'aspirasi') return { ...part, missing: twoThirds };
      const children = part.children.map((each) =>
        'criterion' in each && each.criterion !== gate ? { ...each, restsOnGate: true } : each,
      );
      return { ...part, missing: twoThirds, gate, children };
    }),
  },
};

/** A share of so many cases. */
export const ofCases = (numerator: number, denominator: number): Measured => ({
  status: 'measured',
  value: numerator / denominator,
  numerator,
  denominator,
  n: denominator,
});
