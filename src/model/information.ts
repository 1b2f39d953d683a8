import type { LocalDate } from '../kernel/local-date.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { InformationSourceType } from '../vocabulary/concepts/information-source-types.js';

/** A piece of information the group took in. */
export interface InformationItem {
  readonly id: string;
  readonly date: LocalDate;
  readonly sourceType?: InformationSourceType;
  readonly sourceName?: string;
  /** Whether the group checked it. */
  readonly verified?: boolean;
  /** Ids of the members who took it in. */
  readonly memberIds?: readonly string[];
}

/** Something the group published. */
export interface InformationProduct {
  readonly id: string;
  readonly date: LocalDate;
  readonly channel?: Channel;
  /** How many people it reached. */
  readonly reach?: number;
  /** Whether it states where its content comes from. */
  readonly citesSource?: boolean;
  /** When it was corrected or withdrawn; to correct is a virtue, not a fault. */
  readonly correctedOn?: LocalDate;
  readonly activityId?: string;
}
