import type { AreaLevel } from '../vocabulary/concepts/area-levels.js';
import type { BodyType } from '../vocabulary/concepts/body-types.js';
import type { NameForm } from '../vocabulary/concepts/name-forms.js';
import type { Formation } from './formation.js';
import type { FundingShare, MembershipPolicy } from './funding.js';
import type { InexactDate } from './inexact-date.js';
import type { Adviser, FormerMember, Member, StatedComposition, StatedCount } from './member.js';
import type { Achievement, GroupMedium, StandingRecord } from './profile.js';
import type { Decree, Mapping, RegistryEntry, Statutes, TermOfOffice } from './recognition.js';
import type { Relation } from './relation.js';
import type { Seat } from './seat.js';
import type { StatedFigure } from './stated-figure.js';
import type { WorkProgramme } from './work-programme.js';

/**
 * A KIM as it stands: a public-service institution formed and run of, by and for the community (S000, S001, S004).
 * Only identity is required here; everything a person could argue about is left to the rules.
 *
 * What absence means: an absent field or list is not known. An empty list states that there is none. A list with entries is
 * whole only if its mark states `all` (`decreesListed`, `registryEntriesListed`, `relationsListed`); `members` alone is whole
 * without a mark, because a roster is written to be one. Lists of one person (`offices`, `publicOffices`, `elements`) are
 * whole when they are given. No rule or indicator reads anything from who is missing in `advisers`, `formerMembers`,
 * `funding` or another list. A date of an end that is absent means that no end is known: a decree or relation without
 * one is in force.
 */
export interface Registration {
  readonly kind: 'registration';
  /** Version of this shape. */
  readonly schemaVersion: 'v1';
  /** Id given by the host. */
  readonly id: string;
  /** Name of the group, as it calls itself. */
  readonly name: string;
  /** A KIM, or a forum of KIMs (a network, to which the number of members does not apply). */
  readonly bodyType: BodyType;
  /** Level at which a forum unites KIMs. */
  readonly forumLevel?: AreaLevel | 'nasional';
  /** Whether it calls itself Kelompok (until 2024) or Komunitas (since). */
  readonly nameForm?: NameForm;
  readonly otherNames?: readonly string[];
  readonly seat?: Seat;
  readonly formation?: Formation;
  /** Active, dormant or dissolved, with the days since when; offices map KIMs by it. */
  readonly standings?: readonly StandingRecord[];
  /** What the work of the group is about or rests on (basis kegiatan), as Sleman's profile of a KIM asks. */
  readonly theme?: string;
  /** Potential of the group or its area, in its own words. */
  readonly potentials?: readonly string[];
  readonly achievements?: readonly Achievement[];
  /** The group's own media and ways to reach it. */
  readonly media?: readonly GroupMedium[];
  readonly decrees?: readonly Decree[];
  /** Whether `decrees` names all of them. Absent: not known, so that none is listed proves nothing. */
  readonly decreesListed?: 'all' | 'some';
  readonly registryEntries?: readonly RegistryEntry[];
  /** Whether `registryEntries` names all of them. Absent: not known. */
  readonly registryEntriesListed?: 'all' | 'some';
  readonly mapping?: Mapping;
  readonly statutes?: Statutes;
  readonly termOfOffice?: TermOfOffice;
  /** Current roster, officers included. */
  readonly members?: readonly Member[];
  /**
   * Whether `members` names all of them or only some, such as the chair and the secretary of a group whose roster is not
   * known. Absent, members are counted as if it named all; raters count as people from outside only where this is `all`.
   */
  readonly membersListed?: 'all' | 'some';
  /** Ended memberships. */
  readonly formerMembers?: readonly FormerMember[];
  /** What was stated where there is no list. */
  readonly statedCounts?: readonly StatedCount[];
  /** What was stated about who the members are, where there is no list. */
  readonly statedComposition?: StatedComposition;
  readonly advisers?: readonly Adviser[];
  readonly relations?: readonly Relation[];
  /** Whether `relations` names all of them. Absent: not known, so the absence of a relation proves nothing. */
  readonly relationsListed?: 'all' | 'some';
  readonly membershipPolicy?: MembershipPolicy;
  readonly funding?: readonly FundingShare[];
  readonly workProgrammes?: readonly WorkProgramme[];
  readonly statedFigures?: readonly StatedFigure[];
  /**
   * Names of lists (`decrees`) of which only a part is here, because something of them could not be read. `members` among them
   * states the same as `membersListed: 'some'`.
   */
  readonly partialLists?: readonly string[];
  /** Dates of which only a month or a year is known. */
  readonly inexactDates?: readonly InexactDate[];
}
