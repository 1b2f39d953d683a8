import { anyNumber, finiteNumber, requireArgument, shape } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { roundHalfUp } from '../kernel/rounding.js';
import { quoted } from '../kernel/text.js';
import type { ClassPlacement } from '../model/scorecard.js';
import type { ClassBand, ClassBands, Fraction } from './framework.js';
import { classTable } from './kinds.js';

/**
 * How far, as a share of the range, the machine's own rounding may move a score without moving its class:
 * a mean of twelve numbers that is one half on paper must not fall below one half in the last bit.
 */
const roundingShare = 1e-12;

const ends = /* @__PURE__ */ shape('the lowest and the highest score', { min: anyNumber, max: anyNumber });

/**
 * Everything that is wrong with a table of classes, one sentence each.
 *
 * @param range the lowest and highest possible score.
 * @returns an empty list for a sound table.
 *
 * @example
 * ```ts
 * const basis = { kind: 'reference', reference: 'example' };
 * const low = { code: 'low', title: { id: 'Rendah', en: 'Low' }, from: 0, to: 49 };
 * const high = { code: 'high', title: { id: 'Tinggi', en: 'High' }, from: 50, to: 100 };
 * classBandFaults({ bands: [low, high], margin: 1, basis }, { min: 0, max: 100 }); // ['the classes "low" and "high" leave a gap from 49 to 50.']
 * ```
 */
export function classBandFaults(
  table: ClassBands,
  range: { readonly min: number; readonly max: number },
): readonly string[] {
  requireArgument(table, classTable, 'classBandFaults', 'table');
  requireArgument(range, ends, 'classBandFaults', 'range');
  return bandFaults(table, range);
}

const isPart = ({ numerator, denominator }: Fraction) =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0 && numerator <= denominator;

/** The same for arguments that are known to be sound. @internal */
export function bandFaults(
  { bands, margin, decimals, requires = {} }: ClassBands,
  range: { readonly min: number; readonly max: number },
): readonly string[] {
  const faults: string[] = [];
  const [first, last] = [bands[0], bands[bands.length - 1]];
  if (first === undefined || last === undefined) return ['a table of classes needs at least one class.'];
  if (new Set(bands.map(({ code }) => code)).size !== bands.length) faults.push('two classes have the same code.');
  if (!(margin >= 0)) faults.push('the margin of the classes must be 0 or more.');
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) {
    faults.push('the decimals of the classes must be a whole number from 0 to 10.');
  }
  for (const name of ['measured', 'judged'] as const) {
    const asked = requires[name];
    if (asked !== undefined && !isPart(asked)) {
      faults.push(`what a class needs ${name} must be a fraction of whole numbers, above 0 and at most 1.`);
    }
  }
  const { monthsObserved = 0, monthsAtMost = Number.POSITIVE_INFINITY } = requires;
  if (!(monthsObserved >= 0)) faults.push('the months that a class needs must be 0 or more.');
  if (!(monthsAtMost >= Math.max(1, monthsObserved))) {
    faults.push('the months that a class may have at most must be 1 or more, and no fewer than it needs.');
  }
  if (first.from !== range.min) faults.push(`the lowest class must begin at ${range.min}.`);
  if (last.to !== range.max) faults.push(`the highest class must end at ${range.max}.`);
  for (const { code } of bands) {
    if (code in Object.prototype) faults.push(`${quoted(code)} cannot be the code of a class.`);
  }
  bands.forEach((band, i) => {
    if (!(band.from < band.to)) faults.push(`the class ${quoted(band.code)} must end above where it begins.`);
    const next = bands[i + 1];
    if (next === undefined || next.from === band.to) return;
    const fault = next.from > band.to ? 'leave a gap' : 'overlap';
    const [from, to] = [Math.min(band.to, next.from), Math.max(band.to, next.from)];
    faults.push(`the classes ${quoted(band.code)} and ${quoted(next.code)} ${fault} from ${from} to ${to}.`);
  });
  return faults;
}

/**
 * The class of a score, how far the neighbouring classes are, and whether a cut-off is too near to lean on it.
 * Classes apply to the unrounded score, or to the printed one where the bands have `decimals`; distances likewise.
 * A score within the machine's rounding (1e-12 of the range) of a cut-off counts as on it.
 *
 * @param score within the range of the bands.
 * @throws KimError `invalid-argument` for a score that is not a number within the bands, `missing-argument` without bands.
 *
 * @example
 * ```ts
 * placeInClass(0.8152, idmFramework.bands).code; // 'maju'
 * placeInClass(0.6, idmFramework.bands).borderline; // true
 * placeInClass(0.5, idmFramework.bands).next?.code; // 'berkembang'
 * placeInClass(0.5984, { ...idmFramework.bands, decimals: 2 }).next?.code; // 'maju'
 * placeInClass(1.5, idmFramework.bands); // throws invalid-argument
 * ```
 */
export function placeInClass(score: number, table: ClassBands): ClassPlacement {
  requireArgument(table, classTable, 'placeInClass', 'table');
  requireArgument(score, finiteNumber, 'placeInClass', 'score');
  const { bands } = table;
  const [lowest, highest] = [bands[0], bands[bands.length - 1]];
  if (lowest === undefined || highest === undefined) {
    throw new KimError('invalid-argument', 'placeInClass needs table: at least one class.');
  }
  const slack = (highest.to - lowest.from) * roundingShare;
  if (!(score >= lowest.from - slack && score <= highest.to + slack)) {
    throw new KimError('invalid-argument', `placeInClass needs a score from ${lowest.from} to ${highest.to}.`);
  }
  return classOf(score, table, lowest, slack);
}

/** The class of a score within the table, which is known to be sound. @internal */
export function placed(score: number, table: ClassBands): ClassPlacement | undefined {
  const { bands } = table;
  const [lowest, highest] = [bands[0], bands[bands.length - 1]];
  if (lowest === undefined || highest === undefined) return undefined;
  return classOf(score, table, lowest, (highest.to - lowest.from) * roundingShare);
}

function classOf(score: number, table: ClassBands, lowest: ClassBand, slack: number): ClassPlacement {
  const { bands, margin, decimals, cutOffBelongsTo = 'upper' } = table;
  const read = decimals === undefined ? score : roundHalfUp(score, decimals);
  const isReached = ({ from }: ClassBand) => (cutOffBelongsTo === 'upper' ? read >= from - slack : read > from + slack);
  let at = 0;
  for (const [i, band] of bands.entries()) if (isReached(band)) at = i;
  const band = bands[at] ?? lowest;
  const [next, below] = [bands[at + 1], bands[at - 1]];
  const distanceUp = next === undefined ? Number.POSITIVE_INFINITY : Math.max(0, next.from - read);
  const distanceDown = below === undefined ? Number.POSITIVE_INFINITY : Math.max(0, read - band.from);
  return {
    code: band.code,
    next: next && { code: next.code, from: next.from, distance: distanceUp },
    previous: below && { code: below.code, below: band.from, distance: distanceDown },
    borderline: distanceUp < margin || distanceDown < margin,
  };
}
