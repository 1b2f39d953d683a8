import type { LocalDate } from '../kernel/local-date.js';
import type { Channel } from '../vocabulary/concepts/channels.js';
import type { KimStanding } from '../vocabulary/concepts/kim-standings.js';

/** From which day on an office records the KIM as active, dormant or dissolved. */
export interface StandingRecord {
  readonly standing: KimStanding;
  /** First day. Absent: not known since when, so that it has begun. */
  readonly since?: LocalDate;
}

/** A medium of the group's own, or a way to reach the group; never of a person. */
export interface GroupMedium {
  readonly channel: Channel;
  /** Name, address or number as the group publishes it. */
  readonly address?: string;
}

/** Something the group achieved, such as a prize. */
export interface Achievement {
  readonly title: string;
  readonly achievedOn?: LocalDate;
}
