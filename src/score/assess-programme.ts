import { isInWindow, recordWindow } from '../facts/record-window.js';
import {
  period as aPeriod,
  finiteNumber,
  type Kind,
  listOf,
  localDate,
  oneOf,
  optional,
  requireArgument,
  requireAsOf,
  shape,
  tableOf,
  text,
  wholeNumber,
} from '../kernel/arguments.js';
import type { LocalDate } from '../kernel/local-date.js';
import { idKey } from '../kernel/text.js';
import type { MeasuredDefinition } from '../measure/measurements.js';
import { mostDifferent } from '../measure/pace.js';
import { indicators } from '../measure/registry.js';
import type { Activity } from '../model/activity.js';
import type { ActivityReport } from '../model/activity-report.js';
import { activity, measurements as someMeasurements } from '../model/kinds.js';
import type { Measurement } from '../model/measurement.js';
import type { CriterionDirection } from '../model/scorecard.js';
import type { PlannedActivity, ProgrammeTarget, WorkProgramme } from '../model/work-programme.js';
import { compiledOf } from './compile.js';
import type { Framework } from './framework.js';
import { assessTarget, type TargetResult } from './targets.js';

/** What a work programme is held against. */
export interface ProgrammeEvidence {
  readonly report: Pick<ActivityReport, 'period' | 'activities'>;
  /** By indicator code, as `measureKim` gives them. */
  readonly measurements: Readonly<Record<string, Measurement | undefined>>;
  /** Of indicators of your own, as `measureKim` gives them: which values are better. */
  readonly definitions?: Readonly<Record<string, Pick<MeasuredDefinition, 'direction'>>> | undefined;
}

/**
 * What became of a planned activity: `held` as often as planned, `held-more` often, `partly`, `not-held` although its time
 * has come, `not-yet-due`, or `no-data` because the report has no list of activities.
 */
export type PlanStatus = 'held' | 'held-more' | 'partly' | 'not-held' | 'not-yet-due' | 'no-data';

/** A planned activity and what was held of it. */
export interface PlannedResult {
  readonly id: string;
  readonly status: PlanStatus;
  /** How many times it was planned. */
  readonly planned: number;
  /** How many times it was held within the programme, the same activity of one day once; absent without data. */
  readonly held?: number;
  /** Ids of the activities that carry it out. */
  readonly evidence: readonly string[];
}

/** A target of the programme and where it stands. */
export interface ProgrammeTargetResult {
  readonly id: string;
  readonly indicator: string;
  /** Where the actual value comes from: the measurement, or the reason why there is none. */
  readonly measurement?: Measurement;
  /** Absent when the framework does not know the indicator, and so not its direction. */
  readonly result?: TargetResult;
}

/** A work programme measured against what was reported. */
export interface ProgrammeResult {
  readonly asOf: LocalDate;
  readonly activities: readonly PlannedResult[];
  readonly targets: readonly ProgrammeTargetResult[];
  /** Planned and due so far, with how many of those were fully held: a share keeps its numerator and denominator. */
  readonly due: { readonly held: number; readonly of: number };
  /** Ids of activities that name a planned activity which the programme does not have. */
  readonly unknownPlans: readonly string[];
  /** How many reported activities were not in the programme. Doing more than planned is no fault. */
  readonly unplanned?: number;
  /** Whether report and programme speak of the same days; where not, targets compare different times. */
  readonly samePeriod: boolean;
}

const wholeCount: Kind = /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1));
const maybeNumber: Kind = /* @__PURE__ */ optional(finiteNumber);
const workProgramme: Kind = /* @__PURE__ */ shape('a work programme with its period', {
  period: aPeriod,
  activities: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a planned activity', {
        id: text,
        times: wholeCount,
        plannedOn: /* @__PURE__ */ optional(localDate),
      }),
      'a list of planned activities',
    ),
  ),
  targets: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ shape('a target', { id: text, indicator: text, target: finiteNumber, baseline: maybeNumber }),
      'a list of targets',
    ),
  ),
});
const programmeEvidence: Kind = /* @__PURE__ */ shape('a report and measurements', {
  report: /* @__PURE__ */ shape('an activity report', {
    period: aPeriod,
    activities: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(activity, 'a list of activities')),
  }),
  measurements: someMeasurements,
  definitions: /* @__PURE__ */ optional(
    /* @__PURE__ */ tableOf(
      /* @__PURE__ */ shape('a definition with the direction of its values', {
        direction: /* @__PURE__ */ oneOf('higher', 'lower', 'band'),
      }),
      'definitions of indicators by code',
    ),
  ),
});

/**
 * Holds a work programme against the report: planned against held activities, targets against measurements.
 *
 * @param framework states for each of its criteria whether more or less is better; of an indicator that it does not hold the
 * indicator itself states it. Where a band is best, the target says in which direction the group wants to go from its baseline.
 * @param context `asOf`: the day of judgement; what is planned for later is not yet due.
 * @throws KimError `missing-argument` without `asOf`, `invalid-argument` when it is no date.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const programme = {
 *   period,
 *   activities: [{ id: 'p1', times: 2 }],
 *   targets: [{ id: 't1', indicator: 'diskusi.frekuensi', baseline: 0, target: 1 }],
 * };
 * const report = { period, activities: [{ id: 'a1', date: '2025-05-01', plannedActivityId: 'p1' }] };
 * const measurements = { 'diskusi.frekuensi': { status: 'measured', value: 0.25, n: 3 } };
 * const result = assessProgramme(programme, { report, measurements }, adindaFramework, { asOf: '2026-01-31' });
 * result.activities[0]?.status; // 'partly'
 * result.targets[0]?.result?.progress; // 0.25
 * ```
 */
export function assessProgramme(
  programme: WorkProgramme,
  evidence: ProgrammeEvidence,
  framework: Framework,
  context: { readonly asOf: LocalDate },
): ProgrammeResult {
  requireArgument(programme, workProgramme, 'assessProgramme', 'programme');
  requireArgument(evidence, programmeEvidence, 'assessProgramme', 'evidence');
  compiledOf(framework, 'assessProgramme');
  const asOf = context?.asOf;
  requireAsOf(asOf, 'assessProgramme');
  const { period, activities: planned = [], targets = [] } = programme;
  const { report } = evidence;
  const window = recordWindow(period, asOf);
  const held = report.activities?.filter(({ date }) => isInWindow(date, window));
  const results = planned.map((plan) => assessPlan(plan, held, programme, asOf));
  const due = results.filter(({ status }) => status !== 'not-yet-due' && status !== 'no-data');
  const plans = new Set(planned.map(({ id }) => id));
  const named = held?.filter(({ plannedActivityId }) => plannedActivityId !== undefined) ?? [];
  return {
    asOf,
    activities: results,
    targets: targets.map((target) => assessOne(target, evidence, framework)),
    due: { held: due.filter(({ status }) => status === 'held' || status === 'held-more').length, of: due.length },
    unknownPlans: named.filter(({ plannedActivityId }) => !plans.has(plannedActivityId as string)).map(({ id }) => id),
    unplanned: held === undefined ? undefined : held.length - named.length,
    samePeriod: report.period.from === period.from && report.period.through === period.through,
  };
}

function assessPlan(
  plan: PlannedActivity,
  activities: ActivityReport['activities'],
  { period }: WorkProgramme,
  asOf: LocalDate,
): PlannedResult {
  const planned = plan.times ?? 1;
  if (activities === undefined) return { id: plan.id, status: 'no-data', planned, evidence: [] };
  const carriedOut = activities.filter(({ plannedActivityId }) => plannedActivityId === plan.id);
  const evidence = carriedOut.map(({ id }) => id);
  const held = timesHeld(carriedOut);
  // Something planned several times, or without a day, has the whole period.
  const dueOn = planned === 1 && plan.plannedOn !== undefined ? plan.plannedOn : period.through;
  const open = asOf <= dueOn;
  const status =
    held > planned ? 'held-more' : held === planned ? 'held' : open ? 'not-yet-due' : held > 0 ? 'partly' : 'not-held';
  return { id: plan.id, status, planned, held, evidence };
}

/** Of the records of one day as many as differ in title or in technique: the same activity twice was held once. */
function timesHeld(activities: readonly Activity[]): number {
  const days = new Map<LocalDate, { times: number; readonly seen: Set<string | number>[] }>();
  for (const { date, title, technique } of activities) {
    const day = days.get(date) ?? { times: 1, seen: [] };
    days.set(date, day);
    day.times = Math.max(day.times, mostDifferent(day.seen, [title === undefined ? title : idKey(title), technique]));
  }
  return [...days.values()].reduce((sum, { times }) => sum + times, 0);
}

function assessOne(
  { id, indicator, baseline, target, disaggregation }: ProgrammeTarget,
  { measurements, definitions = {} }: ProgrammeEvidence,
  { criteria }: Framework,
): ProgrammeTargetResult {
  const measurement = measurements[indicator];
  const criterion =
    ownOf<Directed>(criteria, indicator) ??
    ownOf<Directed>(definitions, indicator) ??
    ownOf<Directed>(indicators, indicator);
  if (criterion === undefined) return { id, indicator, measurement };
  const actual = measurement?.status === 'measured' ? measurement.value : undefined;
  const own = baseline !== undefined && target < baseline ? 'lower' : 'higher';
  const direction = criterion.direction === 'band' ? own : criterion.direction;
  return { id, indicator, measurement, result: assessTarget({ direction, baseline, target, actual, disaggregation }) };
}

interface Directed {
  readonly direction: CriterionDirection;
}

function ownOf<Thing>(things: Readonly<Record<string, Thing>>, code: string): Thing | undefined {
  return Object.hasOwn(things, code) ? things[code] : undefined;
}
