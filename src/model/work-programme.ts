import type { Period } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { AdindaFunction } from '../vocabulary/concepts/adinda.js';
import type { Technique } from '../vocabulary/concepts/techniques.js';

/** An activity the group intends to hold. */
export interface PlannedActivity {
  readonly id: string;
  readonly title?: string;
  readonly technique?: Technique;
  readonly functions?: readonly AdindaFunction[];
  readonly plannedOn?: LocalDate;
  /** How many times within the programme; absent: once. */
  readonly times?: number;
}

/** A value the group wants to reach on an indicator (IATI: baseline, target). */
export interface ProgrammeTarget {
  readonly id: string;
  /** Code of the indicator, such as `diskusi.frekuensi`. */
  readonly indicator: string;
  readonly baseline?: number;
  readonly target: number;
  /** Parts of the target by label; they must add up to it. */
  readonly disaggregation?: readonly { readonly label: string; readonly target: number }[];
}

/** Programme of work (program kerja) of a KIM for a period. */
export interface WorkProgramme {
  readonly period: Period;
  readonly activities?: readonly PlannedActivity[];
  readonly targets?: readonly ProgrammeTarget[];
}
