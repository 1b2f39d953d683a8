import { membersOn } from '../facts/members-on.js';
import { hasDecreeInForce, hasRegistryEntry } from '../facts/recognition-on.js';
import { isInWindow, recordWindow } from '../facts/record-window.js';
import { compositionStatedBy } from '../facts/stated-count-on.js';
import {
  flag,
  type Kind,
  list,
  listOf,
  optional,
  partial,
  record,
  requireArgument,
  shape,
  text,
} from '../kernel/arguments.js';
import { isSameJson } from '../kernel/is-same-json.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import { requireSameKim } from '../measure/require-records.js';
import type { ActivityReport } from '../model/activity-report.js';
import { registrationDraft, scorecard } from '../model/kinds.js';
import type { Member } from '../model/member.js';
import type { Registration } from '../model/registration.js';
import type { Scorecard } from '../model/scorecard.js';
import { compiledOf } from '../score/compile.js';
import type { Framework } from '../score/framework.js';
import type { FacilitationRole } from '../vocabulary/about-kim/facilitation-roles.js';
import type { MemberElement } from '../vocabulary/concepts/member-elements.js';
import { parseRegionCode } from '../vocabulary/law/region-code.js';
import {
  type ActivityCounts,
  activityStamp,
  addActivityCounts,
  countActivity,
  type Mutable,
} from './activity-counts.js';
import { addCard, requireWholeCard } from './add-card.js';
import { activityCounts, countedActivity, summary as summaryKind } from './kinds.js';
import { copySummary, requireNothingBelowZero } from './merge-summaries.js';
import type { MutableSummary } from './mutable-summary.js';
import { addSeat } from './seats.js';
import type { KnownCount, Summary } from './summary.js';

/** What a summary is given about one KIM. Whatever is absent is not known, and is counted as not known. */
export interface KimFacts {
  readonly registration?: Pick<Registration, 'bodyType'> & Partial<Registration>;
  /** The report of the period; absent: none was received. */
  readonly report?: Pick<ActivityReport, 'activities' | 'facilitation'> &
    Partial<Pick<ActivityReport, 'kimId' | 'period'>>;
  /** Whether a report was due; default yes. */
  readonly reportExpected?: boolean;
  /** Counts of a fold of the same period and day, in the place of the activities of the report. */
  readonly activities?: ActivityCounts;
  /** Made under the framework of the summary, for its period. */
  readonly card?: Scorecard;
}

/**
 * A summary with one KIM more. Not idempotent: give each KIM once.
 *
 * @param framework the one that the summary was created with.
 * @returns a new summary; the old one stays as it is. For many KIMs use `addKimInto`.
 * @throws KimError `invalid-argument` for a framework or card that the summary is not of, for a report of other years, and for a registration, a report
 * and a card that are not all of one KIM.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const empty = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * const registration = { bodyType: 'kim', seat: { regionCode: '62.71.01.1001' } };
 * const one = addKim(empty, { registration, report: { activities: [{ id: 'a1', date: '2025-03-01' }] } }, adindaFramework);
 * one.seats; // [['62.71.01.1001', 1, 1]]
 * one.reports; // { expected: 1, received: 1 }
 * retractKim(one, { registration, report: { activities: [{ id: 'a1', date: '2025-03-01' }] } }, adindaFramework); // empty
 * ```
 */
export function addKim(summary: Summary, kim: KimFacts, framework: Framework): Summary {
  requireFacts(summary, kim, framework, 'addKim');
  const copy = copySummary(summary);
  apply(copy, kim, framework, 1, 'addKim');
  return copy as Summary;
}

/**
 * Adds a KIM to a summary that the caller owns: it changes the summary, and copies nothing.
 *
 * @throws KimError as `addKim`; the summary is then as it was.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const own = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * addKimInto(own, { registration: { bodyType: 'forum-kim' } }, adindaFramework);
 * addKimInto(own, {}, adindaFramework);
 * [own.kims, own.forums, own.seatsUnknown, own.reports.received]; // [1, 1, 1, 0]
 * ```
 */
export function addKimInto(summary: Summary, kim: KimFacts, framework: Framework): void {
  requireFacts(summary, kim, framework, 'addKimInto');
  apply(summary as MutableSummary, kim, framework, 1, 'addKimInto');
}

/**
 * A summary without a KIM that was added: the same text as before it came. Give the same facts as then.
 *
 * @throws KimError as `addKim`, and `invalid-argument` where a number would fall below 0, for then it was never added.
 *
 * @example
 * ```ts
 * const period = { from: '2025-01-01', through: '2025-12-31' };
 * const empty = createSummary({ framework: adindaFramework, period, asOf: '2026-01-31' });
 * retractKim(empty, {}, adindaFramework); // throws invalid-argument
 * ```
 */
export function retractKim(summary: Summary, kim: KimFacts, framework: Framework): Summary {
  requireFacts(summary, kim, framework, 'retractKim');
  const copy = copySummary(summary);
  apply(copy, kim, framework, -1, 'retractKim');
  requireNothingBelowZero(copy as Summary, 'retractKim');
  return copy as Summary;
}

const countedMember: Kind = /* @__PURE__ */ shape('a member', { elements: /* @__PURE__ */ optional(list) });
const countedParts: Kind = /* @__PURE__ */ shape('a registration', {
  members: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(countedMember, 'a list of members')),
  statedComposition: /* @__PURE__ */ optional(countedMember),
  seat: /* @__PURE__ */ optional(/* @__PURE__ */ shape('a seat', { regionCode: /* @__PURE__ */ optional(text) })),
});
/** A registration whose place and elements can be counted; looked at before a summary is changed. */
const countedRegistration: Kind = {
  ...registrationDraft,
  accepts: (value) => registrationDraft.accepts(value) && countedParts.accepts(value),
};

const kimFacts: Kind = /* @__PURE__ */ partial('what is known of one KIM', {
  registration: countedRegistration,
  // A report of which neither list was recorded is a report all the same.
  report: /* @__PURE__ */ shape('a report', {
    activities: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(countedActivity, 'a list of activities')),
    facilitation: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(record, 'a list of records')),
  }),
  reportExpected: flag,
  activities: activityCounts,
  card: scorecard,
});

function requireFacts(summary: Summary, kim: KimFacts, framework: Framework, caller: string): void {
  requireArgument(summary, summaryKind, caller, 'summary');
  requireArgument(kim, kimFacts, caller, 'kim');
  compiledOf(framework, caller);
  const { registration, report, card } = kim;
  requireSameKim(registration, report, caller, 'kim.registration');
  requireSameKim(registration, card, caller, 'kim.registration');
  if (card !== undefined && card.framework === framework.id) requireWholeCard(card, framework, caller);
  if (report?.kimId !== undefined) requireSameKim({ id: report.kimId }, card, caller, 'kim.card');
}

function apply(summary: MutableSummary, kim: KimFacts, framework: Framework, sign: 1 | -1, caller: string): void {
  requireSameDefinition(summary.stamp, kim, framework, caller);
  if (kim.registration?.bodyType === 'forum-kim' || kim.card?.bodyType === 'forum-kim') {
    summary.forums += sign;
    return;
  }
  summary.kims += sign;
  const isActive = addActivities(summary, kim, sign);
  if (isActive) summary.activeKims += sign;
  if (kim.reportExpected !== false) summary.reports.expected += sign;
  if (kim.report !== undefined || kim.activities !== undefined) summary.reports.received += sign;
  addPlace(summary, kim.registration, isActive, sign, caller);
  addRecognition(summary, kim.registration, sign);
  addElements(summary.elements, kim.registration, summary.stamp.asOf, sign);
  addFacilitation(summary, kim.report, sign);
  addCard(summary, kim.card, framework, sign, caller);
}

function requireSameDefinition(
  stamp: Summary['stamp'],
  { card, activities, report }: KimFacts,
  { id }: Framework,
  caller: string,
): void {
  if (activities !== undefined && !isSameJson(activities.stamp, activityStamp(stamp))) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs kim.activities: counts of the period, the day and the vocabulary that the summary is of.`,
    );
  }
  const reported = report?.period;
  if (reported != null && (reported.through < stamp.period.from || stamp.period.through < reported.from)) {
    throw new KimError('invalid-argument', `${caller} needs kim.report: one of the period that the summary is of.`);
  }
  if (id !== stamp.framework || (card !== undefined && card.framework !== id)) {
    throw new KimError('invalid-argument', `${caller} needs framework and card: those that the summary is of.`);
  }
  const { period, provenance } = card ?? {};
  const otherPeriod =
    period !== undefined && (period.from !== stamp.period.from || period.through !== stamp.period.through);
  if (otherPeriod || (provenance?.asOf !== undefined && provenance.asOf !== stamp.asOf)) {
    throw new KimError(
      'invalid-argument',
      `${caller} needs card: one of the period and the day that the summary is of.`,
    );
  }
}

/** @returns whether the KIM did anything in the period. */
function addActivities({ activities: into, stamp }: MutableSummary, kim: KimFacts, sign: 1 | -1): boolean {
  if (kim.activities !== undefined) {
    addActivityCounts(into, kim.activities, sign);
    return kim.activities.activities > 0;
  }
  const before = into.activities;
  const window = recordWindow(stamp.period, stamp.asOf);
  for (const activity of kim.report?.activities ?? []) countActivity(into, activity, window, sign);
  return into.activities !== before;
}

function addPlace(
  summary: MutableSummary,
  kim: KimFacts['registration'],
  isActive: boolean,
  sign: 1 | -1,
  caller: string,
): void {
  const place = kim?.seat?.regionCode === undefined ? undefined : parseRegionCode(kim.seat.regionCode);
  if (place === undefined || !place.wellFormed) {
    summary.seatsUnknown += sign;
    return;
  }
  if (!addSeat(summary.seats, place.dotted, sign, isActive ? sign : 0)) {
    throw new KimError('invalid-argument', `${caller} needs kim: one that was added to the summary before.`);
  }
}

function addRecognition(summary: MutableSummary, kim: KimFacts['registration'], sign: 1 | -1): void {
  const { asOf } = summary.stamp;
  know(summary.decree, hasDecreeInForce(kim?.decrees, asOf), sign);
  know(summary.registered, hasRegistryEntry(kim?.registryEntries, asOf), sign);
}

function know(count: Mutable<KnownCount>, has: boolean | undefined, sign: 1 | -1): void {
  if (has === undefined) count.unknown += sign;
  else if (has) count.yes += sign;
  else count.no += sign;
}

function addElements(
  into: MutableSummary['elements'],
  kim: KimFacts['registration'],
  asOf: LocalDate,
  sign: 1 | -1,
): void {
  const present = new Set<MemberElement>(compositionStatedBy(kim?.statedComposition, asOf).elements);
  for (const { elements } of membersOn<Member>(kim ?? {}, asOf).roster) {
    if (elements === undefined) {
      into.membersUnstated += sign;
      continue;
    }
    into.membersStated += sign;
    for (const element of new Set(elements)) {
      into.members[element] += sign;
      present.add(element);
    }
  }
  if (present.size > 0) into.kimsStated += sign;
  for (const element of present) into.kims[element] += sign;
}

/** What the KIM itself received in the period; what its forum received is not counted again for each of its KIMs. */
function addFacilitation(
  { facilitation: into, stamp: { period, asOf } }: MutableSummary,
  report: KimFacts['report'],
  sign: 1 | -1,
): void {
  if (report?.facilitation === undefined) return;
  into.kimsStated += sign;
  const window = recordWindow(period, asOf);
  const received = new Set<FacilitationRole>();
  for (const { role, receiver, receivedOn } of report.facilitation) {
    if (receiver === 'forum-kim' || !isInWindow(receivedOn, window)) continue;
    into.times[role] += sign;
    received.add(role);
  }
  for (const role of received) into.kims[role] += sign;
}
