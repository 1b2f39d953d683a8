import { type RecordWindow, recordWindow } from '../facts/record-window.js';
import { requireArgument, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { plainCopy } from '../kernel/plain-copy.js';
import type { Activity } from '../model/activity.js';
import {
  type ActivityCounts,
  type ActivityDefinition,
  type ActivityNumbers,
  type ActivityStamp,
  activityStamp,
  addActivityCounts,
  copyOfCounts,
  countActivity,
  type Mutable,
  noActivities,
  requireSameStamp,
} from './activity-counts.js';
import { activityDefinition, activityFold, activityFolds, countedActivity } from './kinds.js';

/**
 * An accumulator for a stream of activities of many KIMs in any order. It belongs to one caller, who lets it change:
 * millions of activities pass through without a copy. `JSON.stringify` writes its state (`ActivityFoldState`), from which
 * `restoreActivityFold` makes it again, in another process or on another day.
 */
export interface ActivityFold {
  readonly stamp: ActivityStamp;
  /** @internal */
  readonly window: RecordWindow;
  /** @internal */
  readonly byKim: Map<string, Mutable<ActivityNumbers>>;
  /** What `JSON.stringify` writes. */
  readonly toJSON: () => ActivityFoldState;
}

/** The state of a fold: plain JSON. Two folds of the same activities are the same text, in whatever order they came. */
export interface ActivityFoldState {
  readonly stamp: ActivityStamp;
  /** In the order of the ids. */
  readonly kims: readonly (readonly [kimId: string, numbers: ActivityNumbers])[];
}

/**
 * An empty accumulator for one period.
 *
 * @throws KimError `missing-argument` without a period of two dates and `asOf`.
 *
 * @example
 * ```ts
 * const fold = createActivityFold({ period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' });
 * foldActivityInto(fold, 'kim-1', { id: 'a1', date: '2025-03-01', functions: ['diskusi', 'aspirasi'] });
 * foldActivityInto(fold, 'kim-1', { id: 'a2', date: '2024-12-31' });
 * const { activities, outsidePeriod, functions } = activityCountsOf(fold, 'kim-1');
 * [activities, outsidePeriod, functions.diskusi]; // [1, 1, 1]
 * ```
 */
export function createActivityFold(definition: ActivityDefinition): ActivityFold {
  requireArgument(definition, activityDefinition, 'createActivityFold', 'definition');
  return foldOf(activityStamp(definition), new Map());
}

/** A fold of some counts. @internal */
export function foldOf(stamp: ActivityStamp, byKim: Map<string, Mutable<ActivityNumbers>>): ActivityFold {
  const toJSON = (): ActivityFoldState => ({
    stamp: plainCopy(stamp),
    kims: [...byKim].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kimId, numbers]) => [kimId, copyOfCounts(numbers)]),
  });
  const fold = { stamp, window: recordWindow(stamp.period, stamp.asOf), byKim };
  // Not enumerable, so that a fold may be sent to a worker as it is.
  return Object.defineProperty(fold, 'toJSON', { value: toJSON }) as ActivityFold;
}

/**
 * Counts one activity of one KIM. Changes the accumulator. Not idempotent: give each activity once.
 *
 * @param activity one that was read (`parseRecord`): of unread data an unknown code or day cannot be counted.
 * @throws KimError `missing-argument` or `invalid-argument` for what is no activity; the accumulator is then as it was.
 *
 * @example
 * ```ts
 * const fold = createActivityFold({ period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' });
 * foldActivityInto(fold, 'kim-1', { id: 'a1', date: '2025-03-01', attendance: { total: 25 } });
 * activityCountsOf(fold, 'kim-1').attendance; // 25
 * ```
 */
export function foldActivityInto(fold: ActivityFold, kimId: string, activity: Activity): void {
  requireFold(fold, kimId, 'foldActivityInto');
  requireArgument(activity, countedActivity, 'foldActivityInto', 'activity');
  let counts = fold.byKim.get(kimId);
  if (counts === undefined) {
    counts = noActivities();
    fold.byKim.set(kimId, counts);
  }
  countActivity(counts, activity, fold.window);
}

/**
 * Several folds in one: of the months of a stream or the shards of a table. The activities of one KIM may lie in several of
 * them; an activity that lies in two counts twice.
 *
 * @param folds of one stamp, at least one.
 * @returns a new fold; the parts stay as they are.
 * @throws KimError `missing-argument` without any fold, `invalid-argument` for different stamps.
 *
 * @example
 * ```ts
 * const part = () => createActivityFold({ period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' });
 * const [first, second] = [part(), part()];
 * foldActivityInto(first, 'kim-1', { id: 'a1', date: '2025-03-01' });
 * foldActivityInto(second, 'kim-1', { id: 'a2', date: '2025-04-01' });
 * activityCountsOf(mergeActivityFolds([first, second]), 'kim-1').activities; // 2
 * ```
 */
export function mergeActivityFolds(folds: readonly ActivityFold[]): ActivityFold {
  requireArgument(folds, activityFolds, 'mergeActivityFolds', 'folds');
  const [first] = folds;
  if (first === undefined) throw new KimError('missing-argument', 'mergeActivityFolds needs folds: at least one fold.');
  const byKim = new Map<string, Mutable<ActivityNumbers>>();
  for (const fold of folds) {
    requireSameStamp(first.stamp, fold.stamp, 'mergeActivityFolds');
    for (const [kimId, numbers] of fold.byKim) {
      const own = byKim.get(kimId);
      if (own === undefined) byKim.set(kimId, copyOfCounts(numbers));
      else addActivityCounts(own, numbers);
    }
  }
  return foldOf(plainCopy(first.stamp), byKim);
}

/**
 * What was counted of one KIM; counts of nothing for a KIM that never came. Goes into `addKim` as `activities`.
 *
 * @example
 * ```ts
 * const fold = createActivityFold({ period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' });
 * activityCountsOf(fold, 'kim-1').activities; // 0
 * ```
 */
export function activityCountsOf(fold: ActivityFold, kimId: string): ActivityCounts {
  requireFold(fold, kimId, 'activityCountsOf');
  return { stamp: plainCopy(fold.stamp), ...copyOfCounts(fold.byKim.get(kimId) ?? noActivities()) };
}

/**
 * The ids of all KIMs of whom an activity was counted, in the order of the ids: the same whichever part came first.
 *
 * @example
 * ```ts
 * kimIdsOf(createActivityFold({ period: { from: '2025-01-01', through: '2025-12-31' }, asOf: '2026-01-31' })); // []
 * ```
 */
export function kimIdsOf(fold: ActivityFold): string[] {
  requireArgument(fold, activityFold, 'kimIdsOf', 'fold');
  return [...fold.byKim.keys()].sort();
}

function requireFold(fold: unknown, kimId: unknown, caller: string): void {
  requireArgument(fold, activityFold, caller, 'fold');
  requireArgument(kimId, text, caller, 'kimId');
}
