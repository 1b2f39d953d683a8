import type { LocalDate } from '../kernel/local-date.js';
import type { ActivityReport } from '../model/activity-report.js';
import type { Registration } from '../model/registration.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { CounterpartKind } from '../vocabulary/concepts/counterpart-kinds.js';
import type { InformationSourceType } from '../vocabulary/concepts/information-source-types.js';
import type { Count } from './count.js';
import type { Exposure } from './exposure.js';
import type { InferredFacets } from './inferred-facets.js';
import type { DaysSeen } from './known-days.js';
import type { Membership } from './membership.js';
import type { PacedCount } from './pace.js';
import type { RubricReading } from './rubrics.js';

/** What happened in one calendar month. */
export interface Month {
  /** Functions that a list of records of their own shows. */
  readonly recorded: AdindaFunction[];
  /** Functions that activities of the month name. */
  readonly named: AdindaFunction[];
  /** Days with any of those activities. */
  readonly days: DaysSeen;
}

/** What one pass over the activities found. */
export interface ActivityTally {
  readonly all: Count;
  /** Activities for which an inferred facet was used. */
  inferred: number;
  /** Activities that state no function (and for which none was inferred). */
  functionsUnstated: number;
  readonly discussions: Count;
  readonly implementations: Count;
  readonly disseminations: Count;
  /** Discussions that decided something, and those that did not. */
  readonly decisive: PacedCount;
  readonly indecisive: Count;
  /** Different ids of discussions that decided something. */
  readonly decidedIds: Set<string>;
  /** Discussions of which it is known how many members came: of each day the best attended. */
  readonly attended: PacedCount;
  /** Discussions that do not state how many members came. */
  attendanceUnstated: number;
  /** Those of which it is known too how many could have come, and no more came than could. */
  readonly withinMembers: Count;
  /** Discussions to which more members came than there were. */
  overcrowded: number;
  attendees: number;
  eligible: number;
  /** Whether any activity names partners, or other KIMs, at all; if none does, nobody recorded them. */
  namesPartners: boolean;
  namesOtherKims: boolean;
  readonly interKim: PacedCount;
  readonly toCommunity: Count;
  readonly toGovernment: Count;
  /** Activities within the community: neither direction. */
  withinCommunity: number;
  flowUnstated: number;
  /** Calendar quarters of the window with at least one activity. */
  quartersWithActivity: number;
  /** Disseminations that state the channels they used. */
  readonly channelled: Count;
  /** Days of activities with a partner that is listed. */
  readonly daysWithPartners: DaysSeen;
  /** People who benefited, each once, where ids are kept. */
  readonly beneficiaryIds: Set<string>;
  readonly beneficiariesById: Count;
  /** Activities that only give a number of beneficiaries. */
  beneficiariesByNumber: number;
}

/** What is known of one partner of the report. */
export interface PartnerTally {
  readonly id: string;
  /** As its entries state them; an id that is listed twice is one partner. */
  readonly kinds: CounterpartKind[];
  readonly names: string[];
  /** The same names as they are written. */
  readonly written: string[];
  /** Activities held together. */
  joint: number;
  /** Whether the group contributed to any of them; undefined: nobody stated. */
  kimContributed: boolean | undefined;
  partnerContributed: boolean | undefined;
}

/** What one pass over the decisions found. */
export interface DecisionTally {
  /** Those that were carried out in the window. */
  readonly done: PacedCount;
  readonly doneInTime: Count;
  readonly notDoneInTime: Count;
  /** Decisions without a day on which they fall due. */
  undated: number;
}

/** What one pass over the information taken in found. */
export interface InformationTally {
  readonly all: Count;
  readonly typed: Count;
  untyped: number;
  readonly sourceTypes: Set<InformationSourceType>;
  /** Days of information whose source is stated. */
  readonly typedDays: DaysSeen;
  readonly verified: PacedCount;
  readonly unverified: Count;
  verifiedUnstated: number;
  readonly taken: Count;
  takersUnstated: number;
  /** Ids of members; never leaves the tally. */
  readonly takers: Set<string>;
}

/** What one pass over the products found. */
export interface ProductTally {
  readonly all: Count;
  readonly channelled: Count;
  channelsUnstated: number;
  readonly counted: Count;
  reachUnstated: number;
  /** Contacts; of one product at most as many as there are residents. */
  reach: number;
  readonly citing: PacedCount;
  readonly notCiting: Count;
  citingUnstated: number;
  readonly corrected: Count;
}

/** What one pass over the aspirations found. */
export interface AspirationTally {
  readonly all: Count;
  readonly forwarded: PacedCount;
  readonly notForwarded: Count;
  /** Days from recording to forwarding: as many as there may have been. */
  readonly daysToForward: number[];
  /** As few as there may have been. */
  readonly leastDaysToForward: number[];
  /** Of how many of them the days are not known. */
  forwardedOnUnknownDays: number;
  readonly answered: PacedCount;
  readonly unanswered: Count;
  /** Forwarded, and the time for an answer has not run out. */
  notYetDue: number;
  /** Forwarded, but nobody stated the class on which the limit depends. */
  classUnknown: number;
}

/** What one pass over the income found; rupiah. */
export interface IncomeTally {
  readonly all: Count;
  readonly own: Count;
  total: number;
  ownTotal: number;
}

/**
 * Everything the indicators read, found in one pass over each list. A part is undefined when the report does not have
 * the list.
 */
export interface Tally {
  readonly report: ActivityReport;
  readonly registration: Registration | undefined;
  readonly asOf: LocalDate;
  readonly window: Exposure;
  /** Whether ids of records are kept. */
  readonly keepEvidence: boolean;
  /** Share of records that must state a fact before it is counted. */
  readonly minimumStated: number;
  readonly membership: Membership;
  /** Facets that were inferred, by id of the activity. */
  readonly inferred: ReadonlyMap<string, InferredFacets> | undefined;
  readonly activities?: ActivityTally;
  readonly partners?: ReadonlyMap<string, PartnerTally>;
  /** How many partners seem to be the group itself, by a name or an id that is not written as its own. */
  readonly resemblingOwn: number;
  /** The calendar months of the window, in their order; none where it is not open. */
  readonly months: readonly Month[];
  /** How many records show a function and not in which month, by function. */
  readonly withoutMonth: ReadonlyMap<AdindaFunction, number>;
  readonly decisions?: DecisionTally;
  readonly information?: InformationTally;
  readonly products?: ProductTally;
  readonly aspirations?: AspirationTally;
  readonly income?: IncomeTally;
  /** Channels of products and of activities that disseminate. */
  readonly channels: ReadonlySet<Channel>;
  /** Days on which any of them was used. */
  readonly channelDays: DaysSeen;
  /** Ratings by criterion; undefined when the report has no list of ratings. */
  readonly rubrics?: ReadonlyMap<string, RubricReading>;
  /** Criteria of which there is any rating, whether or not it counts. */
  readonly rated?: ReadonlySet<string>;
}
