import { isRecord, type Kind, requireArgument, wholeNumber, wrongArgument } from '../kernel/arguments.js';
import { isSameJson } from '../kernel/is-same-json.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import {
  type ActivityDefinition,
  type ActivityNumbers,
  activityStamp,
  type Mutable,
  noActivities,
} from './activity-counts.js';
import { type ActivityFold, foldOf } from './activity-fold.js';
import { activityDefinition, seatRow } from './kinds.js';
import type { Seats } from './seats.js';
import { requireSound, requireSoundCounts } from './sound-summary.js';
import { emptySummary, type Summary, type SummaryDefinition } from './summary.js';

/**
 * A summary from JSON: of a file, a message or a column of a database (which may give keys in an order of its own). Everything
 * in it is checked: the stamp, every number, that the numbers agree with each other, and that they are such as KIMs could
 * bring: scores within their bins, classes those of the scores, no value with a unit below 0.
 *
 * @param value what `JSON.parse` gives; nothing of it is changed or kept.
 * @param definition what the summary must be of, as for `createSummary`.
 * @returns a summary whose JSON is the same text as before it was stored.
 * @throws KimError `missing-argument` or `invalid-argument` that names the first part that is wrong.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const definition = { framework: adindaFramework, period, asOf: '2026-01-31' };
 * const stored = JSON.stringify(addKim(createSummary(definition), { registration: { bodyType: 'kim' } }, adindaFramework));
 * JSON.stringify(restoreSummary(JSON.parse(stored), definition)) === stored; // true
 * restoreSummary({ ...JSON.parse(stored), kims: -7 }, definition); // throws invalid-argument
 * restoreSummary(JSON.parse(stored), { ...definition, asOf: '2026-02-28' }); // throws invalid-argument
 * ```
 */
export function restoreSummary(value: unknown, definition: SummaryDefinition): Summary {
  const caller = 'restoreSummary';
  const restored = restoreInto(emptySummary(definition, caller), value, caller, 'value');
  requireSound(restored, caller, 'value', definition.framework);
  return restored;
}

/**
 * A fold from the JSON that `JSON.stringify` made of it, checked as by `restoreSummary`.
 *
 * @throws KimError as `restoreSummary`.
 *
 * @example
 * ```ts
 * const definition = { period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' };
 * const fold = createActivityFold(definition);
 * foldActivityInto(fold, 'kim-1', { id: 'a1', date: '2025-03-01' });
 * const again = restoreActivityFold(JSON.parse(JSON.stringify(fold)), definition);
 * activityCountsOf(again, 'kim-1').activities; // 1
 * ```
 */
export function restoreActivityFold(value: unknown, definition: ActivityDefinition): ActivityFold {
  const caller = 'restoreActivityFold';
  requireArgument(definition, activityDefinition, caller, 'definition');
  const stamp = activityStamp(definition);
  requireArgument(value, foldState, caller, 'value');
  const { kims, ...others } = value as { readonly kims: readonly unknown[] };
  restoreInto({ stamp }, others, caller, 'value');
  const byKim = new Map<string, Mutable<ActivityNumbers>>();
  for (const [i, row] of kims.entries()) {
    const place = `value.kims[${i}]`;
    requireArgument(row, foldRow, caller, place);
    const [kimId, numbers] = row as readonly [string, unknown];
    if (byKim.has(kimId)) throw new KimError('invalid-argument', `${caller} needs ${place}: each id once.`);
    const restored = restoreInto(noActivities(), numbers, caller, `${place}[1]`);
    requireSoundCounts(restored, caller, `${place}[1]`);
    byKim.set(kimId, restored as Mutable<ActivityNumbers>);
  }
  return foldOf(stamp, byKim);
}

const foldState: Kind = {
  takes: 'the JSON of a fold: its stamp and its KIMs',
  accepts: (value) => isRecord(value) && Array.isArray(value.kims),
};
const foldRow: Kind = {
  takes: 'the id of a KIM and its numbers',
  accepts: (value) => Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isRecord(value[1]),
};
const seats: Kind = {
  takes: 'a list of places',
  accepts: (value) => Array.isArray(value) && value.every((row) => seatRow.accepts(row) && row.length === 3),
};
const number: Kind = /* @__PURE__ */ wholeNumber(0);
/** Sums of values may be negative where a framework has negative values. */
const sum: Kind = { takes: 'a whole number', accepts: Number.isSafeInteger };

/** What a value holds at the places that an empty one has; no other places, and the same stamp. */
function restoreInto<State extends object>(empty: State, value: unknown, caller: string, place: string): State {
  if (!isRecord(value)) throw wrongArgument(value, 'an object', caller, place);
  const foreign = Object.keys(value).some((key) => !Object.hasOwn(empty, key));
  if (foreign)
    throw new KimError('invalid-argument', `${caller} needs ${place}: one without parts that are not known.`);
  const restored = Object.entries(empty).map(([key, own]) => {
    const at = /^[a-z]\w*$/i.test(key) ? `${place}.${key}` : `${place}[${quoted(key)}]`;
    return [key, partOf(key, own, Object.hasOwn(value, key) ? value[key] : undefined, caller, at)];
  });
  return Object.fromEntries(restored);
}

function partOf(key: string, own: unknown, part: unknown, caller: string, place: string): unknown {
  if (key === 'stamp') {
    if (!isSameJson(part, own)) {
      throw new KimError('invalid-argument', `${caller} needs ${place}: that of the definition; another was given.`);
    }
    return own;
  }
  if (key === 'seats') {
    requireArgument(part, seats, caller, place);
    return (part as Seats).map((row) => [...row]);
  }
  if (typeof own === 'number') {
    requireArgument(part, key.endsWith('Scaled') ? sum : number, caller, place);
    return part;
  }
  if (own === null) {
    if (part !== null) throw wrongArgument(part, 'null', caller, place);
    return null;
  }
  if (Array.isArray(own)) return listOfNumbers(own.length, part, caller, place);
  return restoreInto(own as object, part, caller, place);
}

function listOfNumbers(length: number, part: unknown, caller: string, place: string): readonly number[] {
  if (!Array.isArray(part) || part.length !== length) {
    throw wrongArgument(part, `a list of ${length} numbers`, caller, place);
  }
  for (const [i, each] of part.entries()) requireArgument(each, number, caller, `${place}[${i}]`);
  return [...part];
}
