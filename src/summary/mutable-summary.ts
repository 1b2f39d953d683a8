import type { Mutable } from './activity-counts.js';
import type { MutableSeats } from './seats.js';
import type { Summary } from './summary.js';

/** A summary that one owner changes.
 *
 * @internal */
export type MutableSummary = Mutable<Omit<Summary, 'seats' | 'stamp'>> & {
  readonly stamp: Summary['stamp'];
  seats: MutableSeats;
};
