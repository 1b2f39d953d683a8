import type { FundingSource } from '../vocabulary/concepts/funding-sources.js';
import type { ShareBand } from '../vocabulary/concepts/share-bands.js';
import type { ProtectedAttribute } from '../vocabulary/protected-attributes.js';

/** Where a KIM's money comes from, as a band: no amounts in a registration. */
export interface FundingShare {
  readonly source: FundingSource;
  readonly share?: ShareBand;
}

/** Money received in a reporting period. */
export interface Income {
  readonly id: string;
  readonly source: FundingSource;
  /** Rupiah, a whole number. */
  readonly amount: number;
}

/** Who may join. */
export interface MembershipPolicy {
  /** Whether anyone may join. */
  readonly open?: boolean;
  /** Attributes by which people are kept out. An empty list means "none"; absent means "not known". */
  readonly restrictedBy?: readonly ProtectedAttribute[];
}
