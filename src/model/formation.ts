import type { LocalDate } from '../kernel/local-date.js';
import type { CounterpartKind } from '../vocabulary/concepts/counterpart-kinds.js';
import type { FormationInitiative } from '../vocabulary/concepts/formation-initiatives.js';
import type { FormationOrigin } from '../vocabulary/concepts/formation-origins.js';
import type { FormationStep } from '../vocabulary/concepts/formation-steps.js';

/** One step on the way to a KIM, and when it was done. */
export interface FormationStepRecord {
  readonly step: FormationStep;
  /** Absent: done, but nobody recorded when. */
  readonly doneOn?: LocalDate;
}

/** How a KIM came to be. */
export interface Formation {
  readonly formedOn?: LocalDate;
  /** Who began it. */
  readonly initiative?: FormationInitiative;
  /** Whether the community deliberated (musyawarah) before it was formed. */
  readonly deliberated?: boolean;
  /** A new group, or an existing one that took on a KIM's functions. */
  readonly origin?: FormationOrigin;
  /** What the existing group is, when the origin is one. */
  readonly existingGroup?: CounterpartKind;
  readonly steps?: readonly FormationStepRecord[];
}
