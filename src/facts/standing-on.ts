import type { LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { StandingRecord } from '../model/profile.js';

/** Which record states how a group stands on a day, by its position. */
export type StandingOn = { readonly at: number } | 'none' | 'not-known' | 'sources-disagree';

/**
 * Which record states how a group stands on a day: the latest that had begun by then. A record without a day may be older
 * or newer than any other, so it counts as a second statement about the same day. `not-known`: a record that may decide lacks
 * its standing.
 */
export function standingOn(standings: readonly Draft<StandingRecord>[], day: LocalDate): StandingOn {
  let latest: LocalDate | undefined;
  for (const { since } of standings) {
    if (since !== undefined && since <= day && (latest === undefined || since > latest)) latest = since;
  }
  let at: number | undefined;
  for (let i = 0; i < standings.length; i++) {
    const { since, standing } = standings[i] ?? {};
    if (since !== undefined && since !== latest) continue;
    if (standing === undefined) return 'not-known';
    if (at !== undefined && standings[at]?.standing !== standing) return 'sources-disagree';
    at ??= i;
  }
  return at === undefined ? 'none' : { at };
}
