import type { IctAccess } from '../vocabulary/concepts/ict-access.js';
import type { SeatSetting } from '../vocabulary/concepts/seat-settings.js';
import type { SeatUnit } from '../vocabulary/concepts/seat-units.js';

/** Where a KIM is at home, and among how many people. */
export interface Seat {
  /**
   * Code of the Ministry of Home Affairs (Kemendagri), of any depth: `62`, `62.71`, `62.71.01`, `62.71.01.1001`.
   * Always text: as a number `62.10` becomes `62.1`. Not a code of the statistics office (BPS).
   */
  readonly regionCode?: string;
  /** Town or countryside. */
  readonly setting?: SeatSetting;
  /** What kind of unit the KIM belongs to; units below the village have no code of their own. */
  readonly unit?: SeatUnit;
  /** Name of the unit, as people state it. */
  readonly placeName?: string;
  /** Whether the seat has access to information technology; without it, missing new media is no shortfall. */
  readonly ictAccess?: IctAccess;
  /** People living in the area the KIM serves. */
  readonly residents?: number;
  /** Households in the area the KIM serves. */
  readonly households?: number;
}
