import { namesGroup } from '../facts/group-names.js';
import { ofTheGroup } from '../facts/of-the-group.js';
import { namesFewerThanStated, namesSomeMembers } from '../facts/whole-lists.js';
import type { LocalDate } from '../kernel/local-date.js';
import { inOneLine } from '../kernel/text.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Partner } from '../model/partner.js';
import type { Registration } from '../model/registration.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import { MonthsSeen } from './active-months.js';
import type { Exposure } from './exposure.js';
import type { InferredFacets } from './inferred-facets.js';
import { DaysSeen, type InexactDays } from './known-days.js';
import { membershipOf } from './membership.js';
import type { CountedList, NotCounted, NotCountedReason } from './not-counted.js';
import { peopleCounter, spellings } from './people.js';
import { type Consensus, readRatings } from './rubrics.js';
import type { PartnerTally, Tally } from './tally.js';
import { tallyActivities } from './tally-activities.js';
import {
  type RecordPass,
  tallyAspirations,
  tallyDecisions,
  tallyIncome,
  tallyInformation,
  tallyProducts,
} from './tally-records.js';

/** What the tally is made from. */
export interface TallyInput {
  readonly report: ActivityReport;
  readonly registration: Registration | undefined;
  readonly window: Exposure;
  readonly asOf: LocalDate;
  readonly minimumStated: number;
  readonly keepEvidence: boolean;
  readonly consensus: Consensus;
  readonly inferred: ReadonlyMap<string, InferredFacets> | undefined;
  /** Days of the report of which only the bounds are known. */
  readonly inexact: InexactDays | undefined;
  /** Whether a rating of a criterion must name records; `undefined` for a criterion that is not known. */
  readonly evidenceRequired: (criterion: string) => boolean | undefined;
}

/** Reads every list of a report once, and states what was left out. */
export function makeTally(input: TallyInput): { readonly tally: Tally; readonly notCounted: readonly NotCounted[] } {
  const { report, registration, window, asOf, keepEvidence, inexact } = input;
  const { period } = report;
  const notCounted: NotCounted[] = [];
  const leaveOut = (list: CountedList, index: number, id: string, reason: NotCountedReason) => {
    notCounted.push({ list, path: [list, index], id, reason });
  };
  const keyOf = spellings();
  const months = new MonthsSeen(window);
  const pass: RecordPass = {
    window,
    period,
    asOf,
    keepEvidence,
    inexact,
    keyOf,
    months,
    leaveOut,
  };
  const membership = membershipOf(registration, window.through, keyOf);
  const channels = new Set<Channel>();
  const channelDays = new DaysSeen();
  const ownNames = new Set([registration?.name ?? '', ...(registration?.otherNames ?? [])].map(inOneLine));
  const isOwn = ownIdCheck(report, ownNames, keyOf);
  const listed = report.partners;
  const partners =
    listed === undefined
      ? undefined
      : partnersById(
          listed.filter(({ id }) => !isOwn(id)),
          keyOf,
        );
  const isWrittenAsOwn = ({ id, name = '' }: Partner) => id === report.kimId || ownNames.has(inOneLine(name));
  // An id that names nobody resembles no other.
  const resembleOwn = listed?.filter((one) => keyOf(one.id) !== '' && isOwn(one.id) && !isWrittenAsOwn(one)) ?? [];
  const { activities, decisions, informationItems, products, aspirations, ratings, income } = report;
  const decided = decisions === undefined ? undefined : tallyDecisions(decisions, pass, activities);
  const rubrics =
    ratings === undefined
      ? undefined
      : readRatings(ratings, {
          consensus: input.consensus,
          evidenceRequired: input.evidenceRequired,
          isRecord: recordCheck(report),
          isMember: memberCheck(registration, report, window.through),
        });
  const tally: Tally = {
    report,
    registration,
    asOf,
    window,
    keepEvidence,
    minimumStated: input.minimumStated,
    membership,
    inferred: input.inferred,
    activities:
      activities === undefined
        ? undefined
        : tallyActivities(activities, {
            window,
            period,
            membership,
            keepEvidence,
            inferred: input.inferred,
            inexact,
            decidedIn: decisions === undefined ? undefined : new Set(decisions.map(({ activityId }) => activityId)),
            partners,
            isOwn,
            countPeople: peopleCounter(membership.named, keyOf),
            months,
            channels,
            channelDays,
            leaveOut: (index, { id }, reason) => leaveOut('activities', index, id, reason),
          }),
    partners,
    resemblingOwn: resembleOwn.length,
    months: months.months,
    withoutMonth: months.withoutMonth,
    decisions: decided,
    information: informationItems === undefined ? undefined : tallyInformation(informationItems, membership.ids, pass),
    products:
      products === undefined
        ? undefined
        : tallyProducts(products, { channels, channelDays, residents: registration?.seat?.residents }, pass),
    aspirations: aspirations === undefined ? undefined : tallyAspirations(aspirations, pass),
    income: income === undefined ? undefined : tallyIncome(income, keepEvidence),
    channels,
    channelDays,
    rubrics: rubrics?.byCriterion,
    rated: rubrics?.rated,
  };
  return { tally, notCounted: rubrics === undefined ? notCounted : [...notCounted, ...rubrics.notCounted] };
}

/**
 * Whether an id is that of the group itself, which is no partner of its own and no other KIM: its own id, that of a partner with
 * a name of it, or an id that names nobody.
 */
function ownIdCheck(
  { kimId, partners = [] }: ActivityReport,
  own: ReadonlySet<string>,
  keyOf: (id: string) => string,
): (id: string) => boolean {
  const ownId = keyOf(kimId);
  const isNamed = namesGroup([...own]);
  const known = new Map([[kimId, true]]);
  for (const { id, name = '' } of partners) if (isNamed(name)) known.set(id, true);
  return (id) => {
    const isOwn = known.get(id) ?? ['', ownId].includes(keyOf(id));
    known.set(id, isOwn);
    return isOwn;
  };
}

function partnersById(
  partners: readonly Partner[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, PartnerTally> {
  const byId = new Map<string, PartnerTally>();
  for (const { id, kind, name } of partners) {
    const partner = byId.get(id) ?? {
      id,
      kinds: [],
      names: [],
      written: [],
      joint: 0,
      kimContributed: undefined,
      partnerContributed: undefined,
    };
    byId.set(id, partner);
    partner.kinds.push(kind);
    if (name !== undefined) {
      partner.names.push(keyOf(name));
      partner.written.push(inOneLine(name));
    }
  }
  return byId;
}

/**
 * Whether a rater is of the group itself; `undefined` where it is not known to be and could be: the list of members is not
 * stated to be whole (silence must not pay), it is empty (no group is without members), marked as partial or shorter than the
 * number of members that is stated.
 */
function memberCheck(
  registration: Registration | undefined,
  { kimId }: ActivityReport,
  lastDay: LocalDate,
): (id: string) => boolean | undefined {
  const { members = [], membersListed } = registration ?? {};
  const isOfGroup = ofTheGroup(registration ?? {}, kimId);
  const isPartial =
    registration !== undefined && (namesSomeMembers(registration) || namesFewerThanStated(registration, lastDay));
  const isWhole = membersListed === 'all' && members.length > 0 && !isPartial;
  return (id) => isOfGroup(id) || (isWhole ? false : undefined);
}

/** Whether an id is that of a record of the report; the set is built only when a rating names something. */
function recordCheck(report: ActivityReport): (id: string) => boolean {
  let ids: Set<string> | undefined;
  return (id) => {
    ids ??= new Set(
      [
        report.activities,
        report.decisions,
        report.informationItems,
        report.products,
        report.partners,
        report.aspirations,
        report.facilitation,
        report.income,
      ].flatMap((list) => (list ?? []).map((record) => record.id)),
    );
    return ids.has(id);
  };
}
