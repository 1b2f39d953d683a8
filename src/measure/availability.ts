import { type Kind, oneOf, requireArgument, shape, tableOf, text } from '../kernel/arguments.js';
import { measurements as someMeasurements } from '../model/kinds.js';
import type { Measurement } from '../model/measurement.js';
import type { Indicator } from './indicator.js';
import type { MeasuredDefinition } from './measurements.js';
import { indicators } from './registry.js';

/** How much of what applies could be measured. */
export interface AvailabilityCount {
  readonly measured: number;
  /** All but those that do not apply: the denominator of any threshold. */
  readonly applicable: number;
  /** All that were asked for. */
  readonly total: number;
}

/** Numbers and judgements apart: success is to be measured by both (S003). */
export interface Availability {
  readonly quantitative: AvailabilityCount;
  readonly qualitative: AvailabilityCount;
  /** Something was counted, but nobody judged anything. */
  readonly numbersOnly: boolean;
}

type SomeMeasurements = Readonly<Record<string, Measurement | null | undefined>>;

const someDefinitions: Kind = /* @__PURE__ */ tableOf(
  /* @__PURE__ */ shape('a definition', {
    dimension: text,
    type: /* @__PURE__ */ oneOf('quantitative', 'qualitative'),
  }),
  'definitions of indicators by code',
);

const shipped: Readonly<Record<string, Indicator>> = indicators;

/**
 * How much of what applies could be measured, numbers and judgements apart.
 *
 * @param measurements as `measureKim` gives them.
 * @param dimension only indicators of this dimension; default all.
 * @param definitions of indicators of your own, as `measureKim` gives them; without them such indicators are not counted.
 *
 * @example
 * ```ts
 * const some = {
 *   'diskusi.frekuensi': { status: 'measured', value: 1, n: 12 },
 *   'diskusi.kehadiran': { status: 'no-data', reason: 'members-unknown' },
 *   'diskusi.berkeputusan': { status: 'not-applicable', reason: 'nothing-of-this-function' },
 *   'diskusi.mutu': { status: 'no-data', reason: 'not-rated' },
 * };
 * availabilityOf(some).quantitative; // { measured: 1, applicable: 2, total: 3 }
 * availabilityOf(some).numbersOnly; // true
 * ```
 */
export function availabilityOf(
  measurements: SomeMeasurements,
  dimension?: string,
  definitions: Readonly<Record<string, MeasuredDefinition>> = {},
): Availability {
  requireArgument(measurements, someMeasurements, 'availabilityOf', 'measurements');
  if (dimension !== undefined) requireArgument(dimension, text, 'availabilityOf', 'dimension');
  requireArgument(definitions, someDefinitions, 'availabilityOf', 'definitions');
  const counts = {
    quantitative: { measured: 0, applicable: 0, total: 0 },
    qualitative: { measured: 0, applicable: 0, total: 0 },
  };
  for (const code of Object.keys(measurements)) {
    const measurement = measurements[code];
    const indicator = Object.hasOwn(definitions, code)
      ? definitions[code]
      : Object.hasOwn(shipped, code)
        ? shipped[code]
        : undefined;
    if (measurement === undefined || measurement === null || indicator === undefined) continue;
    if (dimension !== undefined && indicator.dimension !== dimension) continue;
    const count = counts[indicator.type];
    count.total++;
    if (measurement.status !== 'not-applicable') count.applicable++;
    if (measurement.status === 'measured') count.measured++;
  }
  return { ...counts, numbersOnly: counts.quantitative.measured > 0 && counts.qualitative.measured === 0 };
}
