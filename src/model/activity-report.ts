import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { Activity, Decision } from './activity.js';
import type { Aspiration } from './aspiration.js';
import type { Income } from './funding.js';
import type { InexactDate } from './inexact-date.js';
import type { InformationItem, InformationProduct } from './information.js';
import type { Facilitation, Partner } from './partner.js';
import type { Rating } from './rating.js';

/** Beneficiaries of the group's work in the whole period, each counted once. */
export interface Beneficiaries {
  readonly total: number;
  readonly women?: number;
  readonly men?: number;
}

/**
 * What a KIM did in a period. A list that is present and empty means "none"; an absent list means "not recorded".
 */
export interface ActivityReport {
  readonly kind: 'activity-report';
  /** Version of this shape. */
  readonly schemaVersion: 'v1';
  /** Id given by the host. */
  readonly id: string;
  /** Id of the registration this report belongs to. */
  readonly kimId: string;
  /** Reporting period; both days included. */
  readonly period: Period;
  /** When it was handed in. */
  readonly submittedOn?: LocalDate;
  readonly activities?: readonly Activity[];
  readonly decisions?: readonly Decision[];
  readonly informationItems?: readonly InformationItem[];
  readonly products?: readonly InformationProduct[];
  readonly partners?: readonly Partner[];
  readonly aspirations?: readonly Aspiration[];
  readonly ratings?: readonly Rating[];
  readonly facilitation?: readonly Facilitation[];
  readonly income?: readonly Income[];
  readonly beneficiaries?: Beneficiaries;
  /**
   * Names of lists (`activities`) of which only a part is here, because something of them could not be read or was not handed over. What is
   * counted in such a list is at least so many; that something is missing from it states nothing.
   */
  readonly partialLists?: readonly string[];
  /** Dates of which only a month or a year is known. */
  readonly inexactDates?: readonly InexactDate[];
}
