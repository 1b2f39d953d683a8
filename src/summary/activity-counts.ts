import { isInWindow, type RecordWindow } from '../facts/record-window.js';
import { requireArgument } from '../kernel/arguments.js';
import type { Activity } from '../model/activity.js';
import type { InformationFlow } from '../vocabulary/about-kim/information-flows.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import { activityCounts } from './kinds.js';

/**
 * What many activities add up to: whole numbers only, so that parts can be put together in any order. Plain JSON.
 * An activity of several functions counts under each of them.
 */
export interface ActivityCounts {
  readonly activities: number;
  /** Activities dated outside the period, or after the day of the summary; counted nowhere else. */
  readonly outsidePeriod: number;
  readonly functions: Readonly<Record<AdindaFunction, number>>;
  /** Activities whose reporter did not state which functions they served. */
  readonly functionsUnstated: number;
  readonly flow: Readonly<Record<InformationFlow, number>>;
  readonly flowUnstated: number;
  /** Activities that state how many people came, and how many that were in all; people are counted each time they come. */
  readonly attendanceStated: number;
  readonly attendance: number;
}

/** @internal */
export type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;

/**
 * Counts of no activities.
 *
 * @example
 * ```ts
 * createActivityCounts().activities; // 0
 * ```
 */
export function createActivityCounts(): ActivityCounts {
  // Written out, so that all counts have one shape in memory and one order of keys in JSON.
  return {
    activities: 0,
    outsidePeriod: 0,
    functions: { akses: 0, diskusi: 0, implementasi: 0, networking: 0, diseminasi: 0, aspirasi: 0 },
    functionsUnstated: 0,
    flow: { 'pemerintah-ke-masyarakat': 0, 'masyarakat-ke-pemerintah': 0, 'antar-masyarakat': 0 },
    flowUnstated: 0,
    attendanceStated: 0,
    attendance: 0,
  };
}

/**
 * Counts one activity into counts that the caller owns, or (`sign` −1) takes it out again.
 *
 * @internal
 */
export function countActivity(
  counts: Mutable<ActivityCounts>,
  activity: Activity,
  window: RecordWindow,
  sign: 1 | -1 = 1,
): void {
  const { date, functions, flow, attendance } = activity;
  if (!isInWindow(date, window)) {
    counts.outsidePeriod += sign;
    return;
  }
  counts.activities += sign;
  if (functions === undefined) counts.functionsUnstated += sign;
  else if (functions.length === 1) counts.functions[functions[0] as AdindaFunction] += sign;
  else for (const one of new Set(functions)) counts.functions[one] += sign;
  if (flow === undefined) counts.flowUnstated += sign;
  else counts.flow[flow] += sign;
  const came = attendance === undefined ? undefined : peopleWhoCame(attendance);
  if (came === undefined) return;
  counts.attendanceStated += sign;
  counts.attendance += sign * came;
}

/** All who came: as stated, or members and guests where both are; not known otherwise. */
function peopleWhoCame({ total, memberIds, members = memberIds?.length, guests }: AttendanceOf): number | undefined {
  const came = total ?? (members === undefined || guests === undefined ? undefined : members + guests);
  return came !== undefined && Number.isSafeInteger(came) && came >= 0 ? came : undefined;
}

type AttendanceOf = NonNullable<Activity['attendance']>;

/**
 * The counts of two sets of activities together. An activity that is in both counts twice: take out duplicates by their
 * id before counting.
 *
 * @example
 * ```ts
 * const one = { ...createActivityCounts(), activities: 2, flowUnstated: 2 };
 * mergeActivityCounts(one, one).activities; // 4
 * ```
 */
export function mergeActivityCounts(a: ActivityCounts, b: ActivityCounts): ActivityCounts {
  requireArgument(a, activityCounts, 'mergeActivityCounts', 'a');
  requireArgument(b, activityCounts, 'mergeActivityCounts', 'b');
  const sum = cloneActivityCounts(a);
  addActivityCounts(sum, b);
  return sum;
}

/** @internal */
export function cloneActivityCounts(counts: ActivityCounts): Mutable<ActivityCounts> {
  return { ...counts, functions: { ...counts.functions }, flow: { ...counts.flow } };
}

/** @internal */
export function addActivityCounts(into: Mutable<ActivityCounts>, counts: ActivityCounts, sign: 1 | -1 = 1): void {
  into.activities += sign * counts.activities;
  into.outsidePeriod += sign * counts.outsidePeriod;
  for (const code in into.functions) {
    into.functions[code as AdindaFunction] += sign * counts.functions[code as AdindaFunction];
  }
  into.functionsUnstated += sign * counts.functionsUnstated;
  for (const code in into.flow) into.flow[code as InformationFlow] += sign * counts.flow[code as InformationFlow];
  into.flowUnstated += sign * counts.flowUnstated;
  into.attendanceStated += sign * counts.attendanceStated;
  into.attendance += sign * counts.attendance;
}
