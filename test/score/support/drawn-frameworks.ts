import type { Measurement } from '../../../src/model/measurement.js';
import type { Aggregation, Criterion, Framework, FrameworkGroup, MissingPolicy } from '../../../src/score/framework.js';

/* Small frameworks with everything that a framework may hold, and measurements for them, drawn by a number: always the same ones. */

export interface Luck {
  readonly below: (count: number) => number;
  readonly one: <Thing>(...of: readonly Thing[]) => Thing;
  readonly happens: (part: number) => boolean;
}

export function luckOf(seed: number): Luck {
  let state = (seed * 7919 + 13) % 2147483647;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let i = 0; i < 5; i++) next();
  const below = (count: number) => Math.floor(next() * count);
  return { below, one: (...of) => of[below(of.length)] as never, happens: (part) => next() < part };
}

const basis = { kind: 'reference', reference: 'test' } as const;

function drawCriterion({ one, happens }: Luck, [min, max]: readonly [number, number]): Criterion {
  const normalise = one<Criterion['normalise']>(
    { method: 'goalposts', worst: 0, best: 1 },
    { method: 'goalposts', worst: 0, best: 1 },
    { method: 'goalposts', worst: 1, best: 0 },
    { method: 'goalposts', worst: 0, best: 1, transform: 'square-root' },
    { method: 'goalposts', worst: 0, best: 1, transform: 'ln-plus-one' },
    { method: 'band', from: 0.25, to: 0.5, zeroBelow: 0, zeroAbove: 1 },
    { method: 'linear', slope: max - min, intercept: min },
    {
      method: 'levels',
      levels: [
        { level: 0, value: min },
        { level: 0.5, value: (min + max) / 2 },
        { level: 1, value: max },
      ],
    },
  );
  const isLower = normalise.method === 'goalposts' && normalise.best === 0;
  return {
    kind: 'quantitative',
    direction: normalise.method === 'band' ? 'band' : isLower ? 'lower' : 'higher',
    normalise,
    basis: one<Criterion['basis']>(basis, basis, { kind: 'needs-local-calibration' } as never),
    ...(happens(0.8) && {
      unit: one('share', 'share', 'per-month', 'per-member', 'kinds', 'partners', 'days') as never,
    }),
    ...(happens(0.3) && {
      caution: one(
        { method: 'wilson-lower', confidence: 0.8, basis },
        { method: 'shrinkage', records: 4, towards: 0.25, basis },
        { method: 'least-denominator', denominator: 6, basis },
      ) as never,
    }),
    ...(happens(0.3) && { whenMissing: 'lowest' as const }),
    ...(happens(0.3) && { step: one(0.1, 0.25) }),
    ...(normalise.method !== 'band' && happens(0.3) && { adequateFrom: { value: one(0.25, 0.5, 0.75), basis } }),
  };
}

function drawRubric({ one, happens }: Luck): Criterion {
  return {
    kind: 'qualitative',
    direction: 'higher',
    normalise: { method: 'goalposts', worst: 1, best: 4 },
    basis,
    step: 1,
    draft: happens(0.5),
    ...(happens(0.5) && {
      raters: { relations: one(['resident'], ['resident', 'office', 'kim-member']), atLeast: one(1, 2) } as never,
    }),
    ...(happens(0.3) && { whenMissing: 'lowest' as const }),
  };
}

export const aggregations: readonly Aggregation[] = [
  { method: 'arithmetic' },
  { method: 'arithmetic' },
  { method: 'arithmetic' },
  { method: 'geometric', zero: 'limit' },
  { method: 'geometric', zero: 'refuse' },
  { method: 'harmonic', zero: 'limit' },
  { method: 'power', exponent: 2 },
  { method: 'power', exponent: -2, zero: 'limit' },
  { method: 'weakest-link' },
];
const policies: readonly MissingPolicy[] = [
  { policy: 'renormalise' },
  { policy: 'renormalise' },
  { policy: 'require-all' },
  { policy: 'threshold', atLeast: { numerator: 1, denominator: 2 } },
];

/** A framework of two to three groups of two or three criteria each, of which one may have a gate. */
export function drawFramework(luck: Luck): Framework {
  const { below, one, happens } = luck;
  const [min, max] = one<readonly [number, number]>([0, 100], [0, 100], [0, 1], [1, 5]);
  const criteria: Record<string, Criterion> = {};
  const groups = Array.from({ length: 2 + below(2) }, (_, g): FrameworkGroup => {
    const codes = Array.from({ length: 2 + below(2) }, (_, i) => `g${g}c${i}`);
    for (const code of codes) criteria[code] = happens(0.25) ? drawRubric(luck) : drawCriterion(luck, [min, max]);
    const gate = happens(0.3) ? codes[0] : undefined;
    return {
      code: `g${g}`,
      weight: one(1, 1, 2, 3),
      aggregation: one(...aggregations),
      missing: one(...policies),
      ...(gate !== undefined && { gate }),
      children: codes.map((criterion, i) => ({
        criterion,
        weight: i === 0 ? 1 : one(1, 1, 2, 0),
        ...(gate !== undefined && criterion !== gate && happens(0.7) && { restsOnGate: true }),
      })),
    };
  });
  const cut = min + (max - min) * one(0.3, 0.5, 0.62);
  const requires = {
    ...(happens(0.5) && { monthsObserved: 6 }),
    ...(happens(0.3) && { monthsAtMost: 12 }),
    ...(happens(0.4) && { measured: { numerator: 1, denominator: 2 } }),
    ...(happens(0.4) && { judged: { numerator: 1, denominator: 2 } }),
    ...(happens(0.3) && { quality: one('fair', 'strong') }),
  };
  return {
    id: 'drawn',
    since: '2020-01-01',
    ...(happens(0.3) && { until: '2025-06-01' }),
    range: { min, max, ...(happens(0.2) && { floor: min + (max - min) / 100 }) },
    criteria,
    root: {
      code: 'root',
      weight: 1,
      aggregation: one(...aggregations),
      missing: one(...policies),
      children: groups,
    },
    ...(happens(0.75) && {
      bands: {
        bands: [
          { code: 'low', from: min, to: cut },
          { code: 'middle', from: cut, to: (cut + max) / 2 },
          { code: 'high', from: (cut + max) / 2, to: max },
        ],
        margin: (max - min) / 50,
        basis,
        ...(happens(0.5) && { requires: requires as never }),
        ...(happens(0.3) && { cutOffBelongsTo: one('upper', 'lower') }),
        ...(happens(0.3) && { decimals: 1 }),
      },
    }),
    ...(happens(0.3) && { reads: ['activities'] as never }),
    readings: [{ code: 'reading', parts: [{ code: 'part', criteria: Object.keys(criteria).slice(0, 2) }] }],
    origin: { status: one('local', 'own-default', 'official-preset'), sources: ['test'] },
  };
}

/** What was measured of each criterion, or why nothing was. */
export function drawMeasurements({ criteria }: Framework, { below, one, happens }: Luck): Record<string, Measurement> {
  const judgement = (rater: number) => ({
    level: (1 + below(4)) as 1,
    rater,
    ...(happens(0.9) && { relation: one('resident', 'resident', 'office', 'kim-member') as 'resident' }),
    ...(happens(0.1) && { unchecked: true as const }),
  });
  const measured = (kind: Criterion['kind']): Measurement => {
    if (kind === 'qualitative') {
      const judgements = Array.from({ length: 1 + below(4) }, (_, i) => judgement(i + 1));
      const value = judgements.reduce((sum, { level }) => sum + level, 0) / judgements.length;
      return { status: 'measured', value, n: judgements.length, ...(happens(0.8) && { judgements }) };
    }
    const denominator = one(2, 4, 10, 20);
    const numerator = one(0, denominator, denominator / 2, below(denominator + 1));
    return {
      status: 'measured',
      value: one(numerator / denominator, numerator / denominator, 1.2, -0.1),
      n: one(denominator, 3, 1),
      ...(happens(0.85) && { numerator, denominator }),
      ...(happens(0.15) && { toldApart: 1 }),
      ...(happens(0.15) && { unstated: 1 }),
      ...(happens(0.15) && { inferred: 1 }),
      ...(happens(0.15) && { dayUnknown: 1 }),
      ...(happens(0.15) && { withoutLists: [one('activities', 'income')] }),
      ...(happens(0.15) && { fromPartsOf: [one('activities', 'income')] }),
    };
  };
  const missing = (): Measurement | undefined =>
    one<Measurement | undefined>(
      undefined,
      { status: 'no-data', reason: 'not-recorded' },
      { status: 'no-data', reason: 'not-stated' },
      { status: 'not-applicable', reason: 'no-sources' } as never,
      { status: 'insufficient-data', reason: 'raters-not-checked', n: 1, needed: 2 } as never,
    );
  return Object.fromEntries(
    Object.entries(criteria).flatMap(([code, { kind }]) => {
      const one = happens(0.8) ? measured(kind) : missing();
      return one === undefined ? [] : [[code, one]];
    }),
  );
}
