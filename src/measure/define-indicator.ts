import { record, requireArgument } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { IndicatorUnit } from '../model/indicator-unit.js';
import type { Direction, ExposureKind, Indicator } from './indicator.js';

/** Every unit, so that the compiler asks for a new one here. */
const units: Readonly<Record<IndicatorUnit, true>> = {
  share: true,
  kinds: true,
  level: true,
  'per-month': true,
  'per-year': true,
  'per-member': true,
  'per-1000-residents': true,
  partners: true,
  days: true,
  points: true,
  persons: true,
  index: true,
  count: true,
  rupiah: true,
};

const directions: Readonly<Record<Direction, true>> = { higher: true, lower: true, band: true };

const exposures: Readonly<Record<ExposureKind, true>> = {
  none: true,
  'active-months': true,
  'active-quarters': true,
  'active-years': true,
  members: true,
  residents: true,
};

/**
 * Checks the declaration of an indicator and gives it back: the way to make one of your own. Give it to `measureKim` in
 * `indicators`, and to a framework as a criterion of the same code.
 *
 * @returns the same object, with its code kept in the type.
 * @throws KimError `invalid-definition` with one sentence that names the indicator and the first fault.
 *
 * @example
 * ```ts
 * const own = defineIndicator({
 *   code: 'diskusi.dihadiri-tamu', dimension: 'diskusi', type: 'quantitative', unit: 'share', direction: 'higher',
 *   formula: 'activities with attendance.guests above 0 / activities', reads: ['activities'], exposure: 'none',
 *   measure: ({ report: { activities = [] } }) => {
 *     const withGuests = activities.filter(({ attendance }) => (attendance?.guests ?? 0) > 0).length;
 *     return activities.length === 0
 *       ? { status: 'no-data', reason: 'not-recorded' }
 *       : { status: 'measured', value: withGuests / activities.length, numerator: withGuests, denominator: activities.length, n: activities.length };
 *   },
 * });
 * own.code; // 'diskusi.dihadiri-tamu'
 * defineIndicator({ ...own, unit: 'percent' }); // throws invalid-definition
 * ```
 */
export function defineIndicator<const Code extends string>(indicator: Indicator<Code>): Indicator<Code> {
  requireIndicator(indicator, 'defineIndicator');
  return indicator;
}

/** Refuses an unsound declaration under the name of the function that was called. @internal */
export function requireIndicator(indicator: Indicator, caller: string): void {
  requireArgument(indicator, record, caller, 'indicator');
  const fault = firstFault(indicator);
  if (fault !== undefined) throw new KimError('invalid-definition', `${caller} needs a sound indicator. ${fault}`);
}

/** JavaScript callers can give anything, so nothing is taken for granted here. */
function firstFault(indicator: Indicator): string | undefined {
  const { code, dimension, type, unit, direction, formula, reads, exposure, measure } = indicator;
  if (typeof code !== 'string' || !/^[a-z][a-z0-9-]*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) {
    return 'An indicator needs a code such as "diskusi.kehadiran": lower-case words, one full stop.';
  }
  const name = `Indicator ${quoted(code)}`;
  if (typeof dimension !== 'string' || !code.startsWith(`${dimension}.`)) {
    return `${name}: the code must begin with the dimension and a full stop.`;
  }
  if (!isKey(units, unit)) return `${name}: the unit must be one of ${Object.keys(units).join(', ')}.`;
  if (!isKey(directions, direction)) return `${name}: the direction must be higher, lower or band.`;
  if (!isKey(exposures, exposure)) return `${name}: exposure must be one of ${Object.keys(exposures).join(', ')}.`;
  if (typeof formula !== 'string' || formula === '') return `${name}: the formula must state what is counted.`;
  if (!Array.isArray(reads) || reads.length === 0) return `${name}: reads must name at least one list.`;
  if (typeof measure !== 'function') return `${name}: measure must be a function.`;
  switch (type) {
    case 'quantitative':
      return undefined;
    case 'qualitative':
      return rubricFault(indicator.rubric, name);
    default:
      return `${name}: the type must be quantitative or qualitative.`;
  }
}

function rubricFault(rubric: unknown, name: string): string | undefined {
  const { ratersNeeded, evidenceRequired, status } = (rubric ?? {}) as Readonly<Record<string, unknown>>;
  if (!Number.isSafeInteger(ratersNeeded) || (ratersNeeded as number) < 1) {
    return `${name}: rubric.ratersNeeded must be a whole number, 1 or more.`;
  }
  if (typeof evidenceRequired !== 'boolean') return `${name}: rubric.evidenceRequired must be true or false.`;
  return status === 'draft' || status === 'in-use' ? undefined : `${name}: rubric.status must be draft or in-use.`;
}

function isKey(table: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(table, key);
}
