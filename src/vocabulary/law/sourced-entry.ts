import type { LocalDate } from '../../kernel/local-date.js';
import type { Citation } from '../concept.js';

/** One entry of a dated series together with what it rests on. `valueAt` reads such series. */
export interface SourcedEntry<Value> {
  /** First day on which the value holds. */
  readonly from: LocalDate;
  readonly value: Value;
  readonly sources: readonly [Citation, ...Citation[]];
}
