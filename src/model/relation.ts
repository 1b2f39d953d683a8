import type { LocalDate } from '../kernel/local-date.js';
import type { ContributionKind } from '../vocabulary/concepts/contribution-kinds.js';
import type { CounterpartKind } from '../vocabulary/concepts/counterpart-kinds.js';
import type { RelationKind } from '../vocabulary/concepts/relation-kinds.js';

/** The other side of a relation. */
export interface Counterpart {
  /** Needed only when a relation of this body is stated too (`Relation.of`). */
  readonly id?: string;
  readonly kind: CounterpartKind;
  readonly name?: string;
}

/**
 * A relation between the KIM and another body, or (with `of`) between two other bodies: enough to see whether
 * a parent body is itself under an office.
 */
export interface Relation {
  /** Id of the body whose relation this is; absent: the KIM itself. */
  readonly of?: string;
  readonly counterpart: Counterpart;
  readonly kind: RelationKind;
  /** What the KIM (or the body in `of`) brings. */
  readonly contributes?: readonly ContributionKind[];
  /** What the counterpart brings. */
  readonly receives?: readonly ContributionKind[];
  /** Whether both sides stand as equals, where someone has stated it. */
  readonly equalStanding?: boolean;
  readonly since?: LocalDate;
  /** Last day of the relation. Absent: it goes on. */
  readonly through?: LocalDate;
}
