import type { LocalDate } from '../kernel/local-date.js';
import type { FacilitationRole } from '../vocabulary/about-kim/facilitation-roles.js';
import type { CounterpartKind } from '../vocabulary/concepts/counterpart-kinds.js';
import type { GovernmentLevel } from '../vocabulary/concepts/government-levels.js';

/** A body the group worked with in the period. */
export interface Partner {
  readonly id: string;
  readonly kind: CounterpartKind;
  readonly name?: string;
  readonly agreedOn?: LocalDate;
  readonly since?: LocalDate;
  /** Last day of the partnership. */
  readonly through?: LocalDate;
}

/** Support that a government office gave (S003, roles a to j). */
export interface Facilitation {
  readonly id: string;
  readonly role: FacilitationRole;
  readonly giver?: GovernmentLevel;
  /** Who received it: the group itself, or the forum it belongs to. */
  readonly receiver?: 'kim' | 'forum-kim';
  readonly receivedOn: LocalDate;
}
