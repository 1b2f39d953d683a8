import type { LocalDate } from '../kernel/local-date.js';
import type { AspirationClass } from '../vocabulary/concepts/aspiration-classes.js';
import type { CounterpartKind } from '../vocabulary/concepts/counterpart-kinds.js';

/** A wish, question or complaint of residents on its way to whom it concerns, and back. */
export interface Aspiration {
  readonly id: string;
  readonly recordedOn: LocalDate;
  readonly aspirationClass?: AspirationClass;
  readonly forwardedTo?: CounterpartKind;
  readonly forwardedOn?: LocalDate;
  readonly answeredOn?: LocalDate;
  /** When the answer was reported to those who had asked. */
  readonly fedBackOn?: LocalDate;
}
