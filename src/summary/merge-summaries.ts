import { requireArgument } from '../kernel/arguments.js';
import { isSameJson } from '../kernel/is-same-json.js';
import { KimError } from '../kernel/kim-error.js';
import { plainCopy } from '../kernel/plain-copy.js';
import { summaries as summaryList } from './kinds.js';
import type { MutableSummary } from './mutable-summary.js';
import { mergeSeats } from './seats.js';
import { requireSound } from './sound-summary.js';
import type { Summary } from './summary.js';

/**
 * Several summaries in one: of the months of a stream, the shards of a table, or the kecamatan of a kabupaten. In any
 * order and any grouping the result is the same text.
 *
 * The parts must not share a KIM; what is in two of them counts twice.
 *
 * @param summaries of one stamp, at least one. `createSummary` gives the neutral one.
 * @returns a new summary; the parts stay as they are.
 * @throws KimError `missing-argument` without any summary, `invalid-argument` for different stamps or a sum beyond 2^53.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const start = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * const other = createSummary({ framework: adindaFramework, period, asOf: '2026-02-28' });
 * const kim = (regionCode) => addKim(start, { registration: { bodyType: 'kim', seat: { regionCode } } }, adindaFramework);
 * mergeSummaries([kim('62.71.02'), kim('62.71.01'), kim('62.71.02')]).seats; // [['62.71.01', 1, 0], ['62.71.02', 2, 0]]
 * mergeSummaries([start, other]); // throws invalid-argument
 * ```
 */
export function mergeSummaries(summaries: readonly Summary[]): Summary {
  requireArgument(summaries, summaryList, 'mergeSummaries', 'summaries');
  const [first] = summaries;
  if (first === undefined) {
    throw new KimError('missing-argument', 'mergeSummaries needs summaries: at least one summary.');
  }
  return merged(summaries, first, 'mergeSummaries');
}

/** The same under the name of the function that was called. @internal */
export function merged(summaries: readonly Summary[], first: Summary, caller: string): Summary {
  for (const [i, summary] of summaries.entries()) requireSound(summary, caller, `summaries[${i}]`);
  const others = summaries.slice(1);
  const sum = copySummary(first);
  for (const other of others) {
    if (!isSameJson(other.stamp, first.stamp)) {
      throw new KimError(
        'invalid-argument',
        `${caller} needs summaries: with the same framework, identification, rule set, period and asOf.`,
      );
    }
  }
  // In halves, so that the lists of places are gone through log n times and not n times.
  sum.seats = mergeAllSeats(summaries.map(({ seats }) => seats));
  for (const other of others) addNumbers(sum as unknown as Tree, other as unknown as Tree, caller);
  return sum as Summary;
}

function mergeAllSeats(lists: readonly Summary['seats'][]): MutableSummary['seats'] {
  if (lists.length <= 2) return mergeSeats(lists[0] ?? [], lists[1] ?? []);
  const middle = lists.length >> 1;
  return mergeSeats(mergeAllSeats(lists.slice(0, middle)), mergeAllSeats(lists.slice(middle)));
}

interface Tree {
  [key: string]: number | Tree | null;
}

/** Adds number to number below every key but the stamp and the places. */
function addNumbers(into: Tree, from: Tree, caller: string): void {
  if (Object.keys(into).length !== Object.keys(from).length) {
    throw new KimError('invalid-argument', `${caller} needs summaries: one lacks a number that the others have.`);
  }
  for (const key in into) {
    if (key === 'stamp' || key === 'seats') continue;
    const [own, other] = [into[key], from[key]];
    if (typeof own === 'number' && typeof other === 'number') {
      const sum = own + other;
      if (!Number.isSafeInteger(sum))
        throw new KimError('invalid-argument', `${caller} needs summaries: their sums must stay below 2^53.`);
      into[key] = sum;
    } else if (own !== null && typeof own === 'object' && other !== null && typeof other === 'object') {
      addNumbers(own, other, caller);
    } else if (own !== null || other !== null) {
      throw new KimError('invalid-argument', `${caller} needs summaries: one lacks a number that the others have.`);
    }
  }
}

/** @internal */
export function copySummary(summary: Summary): MutableSummary {
  return plainCopy(summary) as MutableSummary;
}

/** @internal */
export function requireNothingBelowZero(summary: Summary, caller: string): void {
  const walk = (tree: Tree): void => {
    for (const key in tree) {
      // Sums of values may be negative where a framework has negative values.
      if (key === 'stamp' || key.endsWith('Scaled')) continue;
      const value = tree[key];
      if (typeof value === 'number' && value < 0) {
        throw new KimError('invalid-argument', `${caller} needs kim: one that was added to the summary before.`);
      }
      if (value !== null && typeof value === 'object') walk(value);
    }
  };
  walk(summary as unknown as Tree);
}
