import type { LocalDate } from '../kernel/local-date.js';
import type { AdviserRole } from '../vocabulary/concepts/adviser-roles.js';
import type { AgeBand } from '../vocabulary/concepts/age-bands.js';
import type { CountBasis } from '../vocabulary/concepts/count-bases.js';
import type { MemberElement } from '../vocabulary/concepts/member-elements.js';
import type { MembershipClass } from '../vocabulary/concepts/membership-classes.js';
import type { OfficerRole } from '../vocabulary/concepts/officer-roles.js';
import type { PublicOffice } from '../vocabulary/concepts/public-offices.js';
import type { Sex } from '../vocabulary/concepts/sexes.js';

/**
 * A person in the KIM. Officers are members. Deliberately without NIK, religion, ethnicity and date of birth:
 * no rule needs them (UU 27/2022: ask for no more than the purpose needs).
 */
export interface Member {
  /** Pseudonymous id, unique within the KIM. */
  readonly id: string;
  /** Only if the host needs it; nothing in this library reads it but duplicate detection. */
  readonly name?: string;
  /** Offices held in the KIM. An empty list means "ordinary member"; absent means "not known". */
  readonly offices?: readonly OfficerRole[];
  /** Names of the sections behind the office `seksi-lain`, as the group calls them. */
  readonly sectionNames?: readonly string[];
  /** Elements of society (unsur) the person stands for. */
  readonly elements?: readonly MemberElement[];
  readonly ageBand?: AgeBand;
  readonly sex?: Sex;
  /** Public offices the person holds. An empty list means "none"; absent means "not known". */
  readonly publicOffices?: readonly PublicOffice[];
  /** Whether the office in the KIM comes with the public office (ex officio). */
  readonly exOfficio?: boolean;
  /** Whether the person lives in the area of the seat. */
  readonly resident?: boolean;
  readonly joinedOn?: LocalDate;
  /** Class of membership under the statutes of the group. */
  readonly membershipClass?: MembershipClass;
}

/** A person who has left, died or moved; never counted. */
export interface FormerMember {
  readonly id: string;
  readonly joinedOn?: LocalDate;
  readonly leftOn?: LocalDate;
}

/** Someone who guides, protects or directs from outside; never a member, never counted. */
export interface Adviser {
  readonly id: string;
  readonly name?: string;
  readonly role: AdviserRole;
  readonly publicOffices?: readonly PublicOffice[];
}

/**
 * What someone stated about who the members are, where there is no list of them: reports name the elements of society
 * in a group far more often than its members.
 */
export interface StatedComposition {
  readonly elements?: readonly MemberElement[];
  readonly sexes?: readonly Sex[];
  readonly ageBands?: readonly AgeBand[];
  /** Whether all members are of what is stated. Absent or false: there may be others, so nothing is uniform. */
  readonly exhaustive?: boolean;
  readonly statedOn?: LocalDate;
  /** Who states it: an address, a document, a newspaper. */
  readonly source?: string;
}

/** A number someone stated where there is no list of members. */
export interface StatedCount {
  readonly count: number;
  /** What was counted; only members and officers state something about the size of a KIM. */
  readonly counts: CountBasis;
  readonly statedOn?: LocalDate;
  /** Who states it: an address, a document, a newspaper. */
  readonly source?: string;
}
