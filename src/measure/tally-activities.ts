import type { Period } from '../kernel/date-span.js';
import { quarterNumber } from '../kernel/local-date.js';
import type { Activity, Attendance } from '../model/activity.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { MonthsSeen } from './active-months.js';
import { Count } from './count.js';
import type { Exposure } from './exposure.js';
import { heldGuess, type InferredFacets, withInferred } from './inferred-facets.js';
import { DaysSeen, type InexactDays, isVague, type KnownDay, knownDay, whyNotIn } from './known-days.js';
import { couldCome, type Membership } from './membership.js';
import type { NotCountedReason } from './not-counted.js';
import { refuseUnstated } from './outcomes.js';
import { PacedCount, paces } from './pace.js';
import type { PeopleCount } from './people.js';
import type { KimMeasurement } from './reasons.js';
import type { ActivityTally, PartnerTally } from './tally.js';

/** What the pass over the activities needs to know, and what it fills besides its own tally. */
export interface ActivityPass {
  readonly window: Exposure;
  readonly period: Period;
  readonly membership: Membership;
  readonly keepEvidence: boolean;
  readonly inferred: ReadonlyMap<string, InferredFacets> | undefined;
  /** Days of which only the bounds are known. */
  readonly inexact: InexactDays | undefined;
  /** Ids of activities that decided something; undefined when the report has no list of decisions. */
  readonly decidedIn: ReadonlySet<string> | undefined;
  /** Whether an id is that of the group itself, which is no partner of its own. */
  readonly isOwn: (id: string) => boolean;
  /** How many different people are on a list of ids. */
  readonly countPeople: (ids: readonly string[]) => PeopleCount;
  /** Filled: which functions each month shows. */
  readonly months: MonthsSeen;
  /** Filled: who took part in what. */
  readonly partners: ReadonlyMap<string, PartnerTally> | undefined;
  /** Filled: channels that carried a dissemination, and the days of those. */
  readonly channels: Set<Channel>;
  readonly channelDays: DaysSeen;
  readonly leaveOut: (index: number, activity: Activity, reason: NotCountedReason) => void;
}

/** Counts all activities in one pass. */
export function tallyActivities(activities: readonly Activity[], pass: ActivityPass): ActivityTally {
  const { window, period, keepEvidence, inferred, inexact } = pass;
  const { from } = window;
  const tally = emptyTally(keepEvidence);
  const seenQuarters = new Uint8Array(window.quarters);
  const firstQuarter = quarterNumber(from);
  for (let index = 0; index < activities.length; index++) {
    const activity = activities[index];
    if (activity === undefined) continue;
    const { id, date } = activity;
    const bounds = inexact?.get(activity)?.date;
    const reason = whyNotIn(date, bounds, window, period);
    if (reason !== undefined) {
      pass.leaveOut(index, activity, reason);
      continue;
    }
    const whole = inferred?.get(id);
    const guess = heldGuess(whole);
    if (guess !== whole && activity.functions === undefined) {
      pass.leaveOut(index, activity, 'not-held');
      continue;
    }
    tally.all.add(id);
    const isQuarterKnown = bounds === undefined || quarterNumber(bounds.from) === quarterNumber(bounds.through);
    if (isQuarterKnown && tally.quartersWithActivity < window.quarters) {
      const quarter = quarterNumber(bounds?.through ?? date) - firstQuarter;
      if (seenQuarters[quarter] === 0) tally.quartersWithActivity++;
      seenQuarters[quarter] = 1;
    }
    if (guess !== undefined && isUsed(guess, activity)) tally.inferred++;
    const day = knownDay(date, bounds);
    const functions = withInferred(activity.functions, guess?.functions);
    if (functions === undefined) tally.functionsUnstated++;
    else countFunctions(tally, activity, functions, day, guess, index, pass);
    countFlow(tally, activity, guess);
    const isWithOthers = countTogether(tally, activity, day, pass);
    pass.months.act(day, functions ?? [], isWithOthers);
    countBeneficiaries(tally, activity);
  }
  return tally;
}

/** Refuses what rests on functions when too few activities state theirs. */
export function functionsKnown(
  { all, functionsUnstated }: ActivityTally,
  minimumStated: number,
): KimMeasurement | undefined {
  return refuseUnstated(all.n - functionsUnstated, functionsUnstated, minimumStated);
}

/** Whether anything of a guess adds to what the reporter stated. */
function isUsed(guess: InferredFacets, { functions = [], channels: stated = [], flow }: Activity): boolean {
  return (
    guess.functions?.some((one) => !functions.includes(one)) === true ||
    guess.channels?.some((one) => !stated.includes(one)) === true ||
    (flow === undefined && guess.flow !== undefined)
  );
}

function countFunctions(
  tally: ActivityTally,
  activity: Activity,
  functions: readonly AdindaFunction[],
  day: KnownDay,
  guess: InferredFacets | undefined,
  index: number,
  pass: ActivityPass,
): void {
  const isInferred = (one: AdindaFunction) => activity.functions?.includes(one) !== true;
  if (functions.includes('diskusi')) countDiscussion(tally, activity, day, isInferred('diskusi'), index, pass);
  if (functions.includes('implementasi')) tally.implementations.add(activity.id, isInferred('implementasi'));
  if (functions.includes('diseminasi')) countDissemination(tally, activity, day, guess, isInferred('diseminasi'), pass);
}

function countDiscussion(
  tally: ActivityTally,
  activity: Activity,
  day: KnownDay,
  isInferred: boolean,
  index: number,
  { decidedIn, membership, leaveOut, countPeople }: ActivityPass,
): void {
  const { id, attendance, date } = activity;
  tally.discussions.add(id, isInferred);
  if (decidedIn?.has(id)) {
    tally.decisive.addOn(day, id, { inferred: isInferred });
    tally.decidedIds.add(id);
  } else if (decidedIn !== undefined) tally.indecisive.add(id, isInferred);
  if (attendance?.memberIds === undefined && attendance?.members === undefined) {
    tally.attendanceUnstated++;
    return;
  }
  const { state, size, spans, most = 0, named } = membership;
  const { memberIds, members } = attendance;
  const listed = memberIds && countPeople(memberIds);
  // Ids count where the registration names them, so that neither a stranger nor a list left out makes one more.
  const counted = atMost(named && listed?.named, members, most);
  // Within what there may have been in any case, so that no day of joining is better left out.
  if (counted !== undefined) tally.attended.addOn(day, id, { inferred: isInferred, amount: counted });
  const came = atMost(listed?.all, members, Number.POSITIVE_INFINITY) ?? 0;
  const isSame = spans.length === 0;
  // Who could come on a day that is not known is not known either, where people joined or left.
  const eligible =
    state !== 'known' || (!isSame && isVague(day)) ? undefined : isSame ? size : couldCome(membership, date);
  // Where there may be more members than are known, nothing is contradicted.
  if (eligible !== undefined && came > eligible) {
    leaveOut(index, activity, 'more-than-members');
    tally.overcrowded++;
  } else if (eligible !== undefined && eligible > 0) {
    tally.withinMembers.add(id, isInferred);
    tally.attendees += came;
    tally.eligible += eligible;
  }
}

/**
 * How many members came, as far as there may have been so many: each person on a list of ids once, and where a number is stated
 * too, the greater of both, for not everybody need be listed. A number beyond what there may have been counts for nothing.
 */
function atMost(listed: number | undefined, members: Attendance['members'], most: number): number | undefined {
  if (most === 0) return undefined;
  const ofList = listed === undefined ? undefined : Math.min(most, listed);
  if (members === undefined || members > most) return ofList;
  return Math.max(ofList ?? 0, members);
}

function countDissemination(
  tally: ActivityTally,
  activity: Activity,
  day: KnownDay,
  guess: InferredFacets | undefined,
  functionInferred: boolean,
  pass: ActivityPass,
): void {
  const used = withInferred(activity.channels, guess?.channels);
  tally.disseminations.add(activity.id, functionInferred);
  if (used === undefined || used.length === 0) return;
  const isInferred = used.some((one) => activity.channels?.includes(one) !== true);
  tally.channelled.add(activity.id, functionInferred || isInferred);
  for (const channel of used) pass.channels.add(channel);
  pass.channelDays.add(day);
}

function countFlow(tally: ActivityTally, activity: Activity, guess: InferredFacets | undefined): void {
  const isInferred = activity.flow === undefined;
  switch (activity.flow ?? guess?.flow) {
    case 'pemerintah-ke-masyarakat':
      tally.toCommunity.add(activity.id, isInferred);
      break;
    case 'masyarakat-ke-pemerintah':
      tally.toGovernment.add(activity.id, isInferred);
      break;
    case 'antar-masyarakat':
      tally.withinCommunity++;
      break;
    default:
      tally.flowUnstated++;
  }
}

/** @returns whether somebody else than the group is named with whom it was held. */
function countTogether(
  tally: ActivityTally,
  activity: Activity,
  day: KnownDay,
  { partners, isOwn }: ActivityPass,
): boolean {
  const { id, otherKimIds } = activity;
  let withKim = false;
  if (otherKimIds !== undefined) {
    for (const one of otherKimIds) if (!isOwn(one)) withKim = true;
    // A list that holds nobody but the group itself states nothing of others.
    if (withKim || otherKimIds.length === 0) tally.namesOtherKims = true;
  }
  let isWithOthers = withKim;
  if (activity.partners !== undefined) {
    tally.namesPartners = true;
    for (const { partnerId, contributedByKim, contributedByPartner } of activity.partners) {
      if (!isOwn(partnerId)) isWithOthers = true;
      const partner = partners?.get(partnerId);
      if (partner === undefined) continue;
      partner.joint++;
      tally.daysWithPartners.add(day);
      if (contributedByKim !== undefined) partner.kimContributed ||= contributedByKim.length > 0;
      if (contributedByPartner !== undefined) partner.partnerContributed ||= contributedByPartner.length > 0;
      if (partner.kinds.some((kind) => kind === 'kim' || kind === 'forum-kim')) withKim = true;
    }
  }
  if (withKim) tally.interKim.addOn(day, id);
  return isWithOthers;
}

function countBeneficiaries(tally: ActivityTally, { id, beneficiaryIds, beneficiaries }: Activity): void {
  if (beneficiaryIds !== undefined) {
    tally.beneficiariesById.add(id);
    for (const one of beneficiaryIds) tally.beneficiaryIds.add(one);
  } else if (beneficiaries !== undefined) {
    tally.beneficiariesByNumber++;
  }
}

function emptyTally(keepEvidence: boolean): ActivityTally {
  return {
    all: new Count(keepEvidence),
    inferred: 0,
    functionsUnstated: 0,
    discussions: new Count(keepEvidence),
    implementations: new Count(keepEvidence),
    disseminations: new Count(keepEvidence),
    decisive: new PacedCount(keepEvidence, paces.decidingDiscussions),
    indecisive: new Count(keepEvidence),
    decidedIds: new Set(),
    attended: new PacedCount(keepEvidence, paces.attendance),
    attendanceUnstated: 0,
    withinMembers: new Count(keepEvidence),
    overcrowded: 0,
    attendees: 0,
    eligible: 0,
    namesPartners: false,
    namesOtherKims: false,
    interKim: new PacedCount(keepEvidence, paces.withOtherKims),
    toCommunity: new Count(keepEvidence),
    toGovernment: new Count(keepEvidence),
    withinCommunity: 0,
    flowUnstated: 0,
    quartersWithActivity: 0,
    channelled: new Count(keepEvidence),
    daysWithPartners: new DaysSeen(),
    beneficiaryIds: new Set(),
    beneficiariesById: new Count(keepEvidence),
    beneficiariesByNumber: 0,
  };
}
