import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { FacilitationRole } from '../vocabulary/about-kim/facilitation-roles.js';
import type { GovernmentDuty } from '../vocabulary/about-kim/government-duties.js';
import type { GovernmentLevel } from '../vocabulary/concepts/government-levels.js';

/**
 * What an office found when it asked KIMs later what they made of the support. A KIM that was asked is in one of the two
 * lists; one that is in neither was not asked.
 */
export interface FacilitationFollowUp {
  readonly askedOn: LocalDate;
  /** Ids of KIMs that use what was given. */
  readonly applying: readonly string[];
  /** Ids of KIMs that do not. */
  readonly notApplying: readonly string[];
}

/** One time that an office gave support, in one of the roles a to j of S003 (the text of item i is not known). */
export interface GivenFacilitation {
  readonly id: string;
  readonly role: FacilitationRole;
  readonly givenOn: LocalDate;
  /** Ids of the KIMs that received it. Absent: not recorded. */
  readonly kimIds?: readonly string[];
  /** How many people took part. */
  readonly participants?: number;
  /** Other levels of government that gave it together with this office. */
  readonly jointlyWith?: readonly GovernmentLevel[];
  /** Whether KIMs had a say in what was to be given. */
  readonly plannedWithKims?: boolean;
  readonly followUp?: FacilitationFollowUp;
}

/** One time that an office did one of its duties. */
export interface DutyDone {
  readonly id: string;
  readonly duty: GovernmentDuty;
  readonly doneOn: LocalDate;
  /** Ids of the KIMs to which it was done, for a duty towards single KIMs (registration, evaluation, partnership). */
  readonly kimIds?: readonly string[];
}

/**
 * What one office of government did for the KIMs of its region in a period: the other half of *terukur*, which S003 states of
 * the development and empowerment of KIMs, and so of those who develop and empower. A list that is present and empty states
 * that there was nothing; an absent list was not recorded.
 */
export interface DevelopmentReport {
  readonly id: string;
  readonly level: GovernmentLevel;
  /** Region of the office, as in `Seat.regionCode`. */
  readonly regionCode?: string;
  readonly period: Period;
  /** Ids of all KIMs of the region, reached or not: the denominator of every share. */
  readonly kimIds?: readonly string[];
  readonly facilitation?: readonly GivenFacilitation[];
  readonly duties?: readonly DutyDone[];
}
