import type { LocalDate } from '../kernel/local-date.js';
import type { InformationFlow } from '../vocabulary/about-kim/information-flows.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { ContributionKind } from '../vocabulary/concepts/contribution-kinds.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';
import type { Topic } from '../vocabulary/concepts/topics.js';
import type { StatedFigure } from './stated-figure.js';

/** Who came. Ids where the group keeps a list, numbers where it does not. */
export interface Attendance {
  /** Ids of the members who came. */
  readonly memberIds?: readonly string[];
  /** How many members came, where no ids are kept. */
  readonly members?: number;
  /** How many came from outside the group. */
  readonly guests?: number;
  /** How many of all who came were women. */
  readonly women?: number;
  /** How many of all who came were men. */
  readonly men?: number;
  /** All who came. */
  readonly total?: number;
}

/** A partner's share in an activity. */
export interface JointContribution {
  /** Id of a partner of the report. */
  readonly partnerId: string;
  readonly contributedByKim?: readonly ContributionKind[];
  readonly contributedByPartner?: readonly ContributionKind[];
}

/**
 * Something the group did on a day. The facets (technique, functions, topics, channels, flow) are independent of
 * each other and are stated by the reporter; classifying the title is a separate step that somebody must ask for.
 */
export interface Activity {
  readonly id: string;
  readonly date: LocalDate;
  /** Free text; never read by measuring. */
  readonly title?: string;
  readonly technique?: Technique;
  /** One activity may serve several ADINDA functions. */
  readonly functions?: readonly AdindaFunction[];
  readonly topics?: readonly Topic[];
  readonly channels?: readonly Channel[];
  readonly flow?: InformationFlow;
  readonly attendance?: Attendance;
  readonly partners?: readonly JointContribution[];
  /** Ids of other KIMs or forums that took part. */
  readonly otherKimIds?: readonly string[];
  /** Ids of the people who benefited, pseudonymous. */
  readonly beneficiaryIds?: readonly string[];
  /** How many people benefited, where no ids are kept. */
  readonly beneficiaries?: number;
  /** The planned activity of the work programme that this one carries out. */
  readonly plannedActivityId?: string;
  readonly statedFigures?: readonly StatedFigure[];
}

/** Something a discussion decided. */
export interface Decision {
  readonly id: string;
  /** Id of the activity that decided. */
  readonly activityId: string;
  readonly dueOn?: LocalDate;
  readonly doneOn?: LocalDate;
}
