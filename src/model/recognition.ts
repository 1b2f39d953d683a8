import type { DateSpan } from '../kernel/date-span.js';
import type { LocalDate } from '../kernel/local-date.js';
import type { DecreeEffect } from '../vocabulary/concepts/decree-effects.js';
import type { GovernmentLevel } from '../vocabulary/concepts/government-levels.js';

/**
 * A decree (surat keputusan) about a KIM. To recognise a group that exists is not to rule it:
 * the effect states which of the two the decree does.
 */
export interface Decree {
  /** As printed; formats differ so widely that it is opaque text. */
  readonly number?: string;
  /** Level of the office that signed. */
  readonly issuer?: GovernmentLevel;
  readonly issuedOn?: LocalDate;
  readonly effect?: DecreeEffect;
  /** Last day of validity. Absent: no end is known, and the decree counts as in force. */
  readonly expiresOn?: LocalDate;
}

/** Entry in a government register of KIMs (pendaftaran). */
export interface RegistryEntry {
  /** As given by the register, opaque text. */
  readonly number?: string;
  /** Level of the office that keeps the register. */
  readonly registrar?: GovernmentLevel;
  readonly registeredOn?: LocalDate;
}

/** That an office mapped the group as a KIM (pemetaan). */
export interface Mapping {
  readonly mappedBy?: GovernmentLevel;
  readonly mappedOn?: LocalDate;
}

/** Statutes (anggaran dasar, anggaran rumah tangga). */
export interface Statutes {
  /** Whether the group has adopted statutes. */
  readonly adopted?: boolean;
  readonly adoptedOn?: LocalDate;
}

/** Term for which the officers were chosen; both days included. */
export type TermOfOffice = DateSpan;
