import { period as periodKind, requireArgument, text } from '../kernel/arguments.js';
import type { Period } from '../kernel/date-span.js';
import type { Activity } from '../model/activity.js';
import { activity as activityKind } from '../model/kinds.js';
import { type ActivityCounts, countActivity, createActivityCounts, type Mutable } from './activity-counts.js';
import { activityFold } from './kinds.js';

/**
 * An accumulator for a stream of activities of many KIMs in any order. It belongs to one caller, who lets it change:
 * millions of activities pass through without a copy. What comes out (`activityCountsOf`) is plain JSON.
 */
export interface ActivityFold {
  readonly period: Period;
  /** @internal */
  readonly byKim: Map<string, Mutable<ActivityCounts>>;
}

/**
 * An empty accumulator for one period.
 *
 * @throws KimError `missing-argument` without a period of two dates.
 *
 * @example
 * ```ts
 * const fold = createActivityFold({ from: '2025-01-01', through: '2025-12-31' });
 * foldActivityInto(fold, 'kim-1', { id: 'a1', date: '2025-03-01', functions: ['diskusi', 'aspirasi'] });
 * foldActivityInto(fold, 'kim-1', { id: 'a2', date: '2024-12-31' });
 * const { activities, outsidePeriod, functions } = activityCountsOf(fold, 'kim-1');
 * [activities, outsidePeriod, functions.diskusi]; // [1, 1, 1]
 * ```
 */
export function createActivityFold(period: Period): ActivityFold {
  requireArgument(period, periodKind, 'createActivityFold', 'period');
  return { period, byKim: new Map() };
}

/**
 * Counts one activity of one KIM. Changes the accumulator. Not idempotent: give each activity once.
 *
 * @example
 * ```ts
 * const fold = createActivityFold({ from: '2025-01-01', through: '2025-12-31' });
 * foldActivityInto(fold, 'kim-1', { id: 'a1', date: '2025-03-01', attendance: { total: 25 } });
 * activityCountsOf(fold, 'kim-1').attendance; // 25
 * ```
 */
export function foldActivityInto(fold: ActivityFold, kimId: string, activity: Activity): void {
  requireFold(fold, kimId, 'foldActivityInto');
  requireArgument(activity, activityKind, 'foldActivityInto', 'activity');
  let counts = fold.byKim.get(kimId);
  if (counts === undefined) {
    counts = createActivityCounts();
    fold.byKim.set(kimId, counts);
  }
  countActivity(counts, activity, fold.period);
}

/**
 * What was counted of one KIM; counts of nothing for a KIM that never came. Goes into `addKim` as `activities`.
 *
 * @example
 * ```ts
 * activityCountsOf(createActivityFold({ from: '2025-01-01', through: '2025-12-31' }), 'kim-1').activities; // 0
 * ```
 */
export function activityCountsOf(fold: ActivityFold, kimId: string): ActivityCounts {
  requireFold(fold, kimId, 'activityCountsOf');
  return fold.byKim.get(kimId) ?? createActivityCounts();
}

/**
 * The ids of all KIMs of whom an activity was counted, in the order of their first one.
 *
 * @example
 * ```ts
 * kimIdsOf(createActivityFold({ from: '2025-01-01', through: '2025-12-31' })); // []
 * ```
 */
export function kimIdsOf(fold: ActivityFold): string[] {
  requireArgument(fold, activityFold, 'kimIdsOf', 'fold');
  return [...fold.byKim.keys()];
}

function requireFold(fold: unknown, kimId: unknown, caller: string): void {
  requireArgument(fold, activityFold, caller, 'fold');
  requireArgument(kimId, text, caller, 'kimId');
}
