import { isInWindow } from '../facts/record-window.js';
import type { Period } from '../kernel/date-span.js';
import { valueAt } from '../kernel/dated-series.js';
import { dayNumber, type LocalDate } from '../kernel/local-date.js';
import type { Activity, Decision } from '../model/activity.js';
import type { Aspiration } from '../model/aspiration.js';
import type { Income } from '../model/funding.js';
import type { InformationItem, InformationProduct } from '../model/information.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import { answerLimits } from '../vocabulary/law/aspiration-limits.js';
import type { MonthsSeen } from './active-months.js';
import { Count } from './count.js';
import type { Exposure } from './exposure.js';
import { DaysSeen, type InexactDays, type KnownDay, knownDay, whyNotIn } from './known-days.js';
import type { CountedList, NotCountedReason } from './not-counted.js';
import { PacedCount, paces } from './pace.js';
import type { AspirationTally, DecisionTally, IncomeTally, InformationTally, ProductTally } from './tally.js';
import { isWithinLimit } from './working-days.js';

/** What every pass over records needs to know. */
export interface RecordPass {
  readonly window: Exposure;
  readonly period: Period;
  readonly asOf: LocalDate;
  readonly keepEvidence: boolean;
  /** Days of which only the bounds are known. */
  readonly inexact: InexactDays | undefined;
  /** The key of an id or a name however it is spelt; each spelling is looked into once. */
  readonly keyOf: (idOrName: string) => string;
  /** Filled: which functions each month shows. */
  readonly months: MonthsSeen;
  /** States that a record contradicts itself. */
  readonly leaveOut: (list: CountedList, index: number, id: string, reason: NotCountedReason) => void;
}

/**
 * Visits the records that lie in the window, with what is known of their days, and states which do not. Each shows a function in its
 * month; one that may lie in the window or not shows it in a month that is not known.
 */
function eachWithin<
  Field extends string,
  Item extends { readonly id: string } & { readonly [Key in Field]: LocalDate },
>(
  list: CountedList,
  records: readonly Item[],
  field: Field,
  shown: AdindaFunction,
  { window, period, inexact, months, leaveOut }: RecordPass,
  visit: (record: Item, index: number, day: KnownDay) => void,
): void {
  records.forEach((record, index) => {
    const date: LocalDate = record[field];
    const bounds = inexact?.get(record)?.[field];
    const reason = whyNotIn(date, bounds, window, period);
    if (reason !== undefined) {
      leaveOut(list, index, record.id, reason);
      if (reason === 'day-not-known') months.record('', shown);
      return;
    }
    const day = knownDay(date, bounds);
    months.record(day, shown);
    visit(record, index, day);
  });
}

/** Counts the information the group took in. */
export function tallyInformation(
  items: readonly InformationItem[],
  memberIds: ReadonlySet<string> | undefined,
  pass: RecordPass,
): InformationTally {
  const count = () => new Count(pass.keepEvidence);
  const { keyOf } = pass;
  const members = memberIds && new Set([...memberIds].map(keyOf));
  const tally: InformationTally = {
    all: count(),
    typed: count(),
    untyped: 0,
    sourceTypes: new Set(),
    typedDays: new DaysSeen(),
    verified: new PacedCount(pass.keepEvidence, paces.checkedInformation),
    unverified: count(),
    verifiedUnstated: 0,
    taken: count(),
    takersUnstated: 0,
    takers: new Set(),
  };
  eachWithin('informationItems', items, 'date', 'akses', pass, (item, _, day) => {
    const { id, sourceType, sourceName, verified, memberIds: takers } = item;
    tally.all.add(id);
    if (sourceType === undefined) tally.untyped++;
    else {
      tally.typed.add(id);
      tally.sourceTypes.add(sourceType);
      tally.typedDays.add(day);
    }
    if (verified === undefined) tally.verifiedUnstated++;
    else if (verified) tally.verified.addOn(day, id, { traits: [sourceType, sourceName && keyOf(sourceName)] });
    else tally.unverified.add(id);
    if (takers === undefined) tally.takersUnstated++;
    else {
      tally.taken.add(id);
      // Where there is a list of members, somebody who is not on it is a guest.
      for (const taker of takers) {
        const key = keyOf(taker);
        if (members === undefined || members.has(key)) tally.takers.add(key);
      }
    }
  });
  return tally;
}

/** What the pass over the products fills, and what it needs to know. */
interface ProductPass {
  readonly channels: Set<Channel>;
  readonly channelDays: DaysSeen;
  /** Of one product no more contacts count than there are residents. */
  readonly residents: number | undefined;
}

/** Counts what the group published, and notes the channels used. */
export function tallyProducts(
  products: readonly InformationProduct[],
  { channels, channelDays, residents = Number.POSITIVE_INFINITY }: ProductPass,
  pass: RecordPass,
): ProductTally {
  const count = () => new Count(pass.keepEvidence);
  const tally: ProductTally = {
    all: count(),
    channelled: count(),
    channelsUnstated: 0,
    counted: count(),
    reachUnstated: 0,
    reach: 0,
    citing: new PacedCount(pass.keepEvidence, paces.sourcedProducts),
    notCiting: count(),
    citingUnstated: 0,
    corrected: count(),
  };
  eachWithin('products', products, 'date', 'diseminasi', pass, (product, _, day) => {
    const { id, channel, reach, citesSource, correctedOn } = product;
    tally.all.add(id);
    if (channel === undefined) tally.channelsUnstated++;
    else {
      tally.channelled.add(id);
      channels.add(channel);
      channelDays.add(day);
    }
    if (reach === undefined) tally.reachUnstated++;
    else {
      tally.counted.add(id);
      tally.reach += Math.min(reach, residents);
    }
    if (citesSource === undefined) tally.citingUnstated++;
    else if (citesSource) tally.citing.addOn(day, id, { traits: [channel] });
    else tally.notCiting.add(id);
    if (correctedOn !== undefined && correctedOn <= pass.asOf) tally.corrected.add(id);
  });
  return tally;
}

/**
 * Counts the decisions that fell due in the window, and those that were carried out in it. Carried out is what a meeting of the
 * report decided, on that day or later: a decision of a meeting that is not there, or that was done before it was taken, does
 * not count. Of days that are known by their bounds each must have followed, whatever day it was.
 */
export function tallyDecisions(
  decisions: readonly Decision[],
  { window, period, keepEvidence, inexact, months, leaveOut }: RecordPass,
  activities: readonly Activity[] = [],
): DecisionTally {
  const tally: DecisionTally = {
    done: new PacedCount(keepEvidence, paces.decisionsDone),
    doneInTime: new Count(keepEvidence),
    notDoneInTime: new Count(keepEvidence),
    undated: 0,
  };
  const meetings = new Map<string, Period | undefined>(decisions.map(({ activityId }) => [activityId, undefined]));
  for (const activity of activities) {
    const { id, date } = activity;
    if (!meetings.has(id)) continue;
    const taken = inexact?.get(activity)?.date ?? { from: date, through: date };
    const known = meetings.get(id);
    // Of several meetings under one id the first: another one that is left out makes no decision earlier.
    if (known === undefined || taken.through < known.through) meetings.set(id, taken);
  }
  decisions.forEach((decision, index) => {
    const { id, activityId, dueOn, doneOn } = decision;
    const bounds = inexact?.get(decision)?.doneOn;
    const lastDay = bounds?.through ?? doneOn;
    if (dueOn === undefined) tally.undated++;
    else if (isInWindow(dueOn, window)) {
      (lastDay !== undefined && lastDay <= dueOn ? tally.doneInTime : tally.notDoneInTime).add(id);
    }
    if (doneOn === undefined || lastDay === undefined) return;
    // It may count, in a month that is not known.
    const leaveOpen = () => {
      leaveOut('decisions', index, id, 'day-not-known');
      months.record('', 'implementasi');
    };
    const reason = whyNotIn(doneOn, bounds, window, period);
    if (reason === 'day-not-known') leaveOpen();
    if (reason !== undefined) return;
    const taken = meetings.get(activityId);
    if (taken === undefined) leaveOut('decisions', index, id, 'meeting-unknown');
    else if (lastDay < taken.from) leaveOut('decisions', index, id, 'dates-out-of-order');
    else if ((bounds?.from ?? doneOn) < taken.through) leaveOpen();
    else {
      const day = knownDay(doneOn, bounds);
      // A day that nobody stated tells no meeting from another.
      tally.done.addOn(day, id, { traits: [taken.from === taken.through ? taken.from : undefined] });
      months.record(day, 'implementasi');
    }
  });
  return tally;
}

/**
 * Counts the aspirations recorded in the window and what had become of them by the day of measuring, which may lie
 * after the period.
 */
export function tallyAspirations(aspirations: readonly Aspiration[], pass: RecordPass): AspirationTally {
  const { asOf, keepEvidence } = pass;
  const count = () => new Count(keepEvidence);
  const tally: AspirationTally = {
    all: count(),
    forwarded: new PacedCount(keepEvidence, paces.forwardedAspirations),
    notForwarded: count(),
    daysToForward: [],
    leastDaysToForward: [],
    forwardedOnUnknownDays: 0,
    answered: new PacedCount(keepEvidence, paces.answeredAspirations),
    unanswered: count(),
    notYetDue: 0,
    classUnknown: 0,
  };
  eachWithin('aspirations', aspirations, 'recordedOn', 'aspirasi', pass, (aspiration, index, day) => {
    const { id, recordedOn } = aspiration;
    const inexact = pass.inexact?.get(aspiration);
    const taken = stepsInOrder(aspiration, asOf, inexact);
    if (taken.doubt !== undefined) pass.leaveOut('aspirations', index, id, taken.doubt);
    tally.all.add(id);
    const { forwardedOn } = taken;
    if (forwardedOn === undefined) {
      const isAnswered = (taken.answeredOn ?? taken.fedBackOn) !== undefined;
      if (aspiration.forwardedOn === undefined && isAnswered && taken.doubt === undefined)
        pass.leaveOut('aspirations', index, id, 'forwarding-not-stated');
      tally.notForwarded.add(id);
      return;
    }
    const traits = [aspiration.aspirationClass, aspiration.forwardedTo];
    tally.forwarded.addOn(day, id, { traits });
    const recorded = inexact?.recordedOn ?? { from: recordedOn, through: recordedOn };
    const most = dayNumber(forwardedOn.through) - dayNumber(recorded.from);
    const least = dayNumber(forwardedOn.from) - dayNumber(recorded.through);
    tally.daysToForward.push(most);
    tally.leastDaysToForward.push(least);
    if (least < most) tally.forwardedOnUnknownDays++;
    switch (answerState(aspiration, { ...taken, forwardedOn }, asOf)) {
      case 'answered':
        tally.answered.addOn(day, id, { traits });
        break;
      case 'unanswered':
        tally.unanswered.add(id);
        break;
      case 'not-yet-due':
        tally.notYetDue++;
        break;
      case 'class-unknown':
        tally.classUnknown++;
    }
  });
  return tally;
}

/** Counts the income of the period. */
export function tallyIncome(income: readonly Income[], keepEvidence: boolean): IncomeTally {
  const tally: IncomeTally = { all: new Count(keepEvidence), own: new Count(keepEvidence), total: 0, ownTotal: 0 };
  for (const { id, source, amount } of income) {
    tally.all.add(id);
    tally.total += amount;
    if (source === 'usaha-sendiri') {
      tally.own.add(id);
      tally.ownTotal += amount;
    }
  }
  return tally;
}

/** The steps of an aspiration that were taken by the day of measuring. */
interface Steps {
  readonly forwardedOn: Period | undefined;
  readonly answeredOn: Period | undefined;
  readonly fedBackOn: Period | undefined;
  /** Why a step counts as not taken. */
  readonly doubt: 'dates-out-of-order' | 'day-not-known' | undefined;
}

/**
 * A step dated after the day of measuring has not been taken yet. One dated before the step that it follows counts as not
 * taken, and takes nothing from the others: no date is better left out. Of a step that is known by its bounds, all of them must lie
 * before the day of measuring and after the step that it follows, whatever day that was.
 */
function stepsInOrder(
  { recordedOn, forwardedOn, answeredOn, fedBackOn }: Aspiration,
  asOf: LocalDate,
  inexact: Readonly<Record<string, Period | undefined>> = {},
): Steps {
  let doubt: Steps['doubt'];
  const recorded = inexact.recordedOn ?? { from: recordedOn, through: recordedOn };
  const step = (date: LocalDate | undefined, bounds: Period | undefined, after: Period): Period | undefined => {
    if (date === undefined) return undefined;
    const own = bounds ?? { from: date, through: date };
    if (own.from > asOf) return undefined;
    if (own.from >= after.through && own.through <= asOf) return own;
    doubt ??= own.through < after.from ? 'dates-out-of-order' : 'day-not-known';
    return undefined;
  };
  const forwarded = step(forwardedOn, inexact.forwardedOn, recorded);
  const answered = step(answeredOn, inexact.answeredOn, forwarded ?? recorded);
  const fedBack = step(fedBackOn, inexact.fedBackOn, answered ?? forwarded ?? recorded);
  return { forwardedOn: forwarded, answeredOn: answered, fedBackOn: fedBack, doubt };
}

function answerState(
  { aspirationClass }: Aspiration,
  { forwardedOn, answeredOn, fedBackOn }: Steps & { readonly forwardedOn: Period },
  asOf: LocalDate,
): 'answered' | 'unanswered' | 'not-yet-due' | 'class-unknown' {
  if (aspirationClass === undefined) return 'class-unknown';
  // The longest time that it may have taken.
  const { from } = forwardedOn;
  const limit = valueAt(answerLimits[aspirationClass], from);
  // Where no limit is known, no answer is too late; what is still open on the day of measuring counts as open.
  const inTime = answeredOn !== undefined && (limit === undefined || isWithinLimit(from, answeredOn.through, limit));
  if (inTime && fedBackOn !== undefined) return 'answered';
  return limit !== undefined && isWithinLimit(from, asOf, limit) ? 'not-yet-due' : 'unanswered';
}
