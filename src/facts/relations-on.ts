import type { LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { Relation } from '../model/relation.js';

/** Whether a relation is in force on a day: from its first day to its last, both included; without dates, always. */
export function isInForceOn({ since, through }: Draft<Relation>, day: LocalDate): boolean {
  return (since === undefined || since <= day) && (through === undefined || day <= through);
}

/** Whether a relation is the group's own and not one between two other bodies. */
export function isOwnRelation({ of }: Draft<Relation>, id: string | undefined): boolean {
  return of === undefined || of === id;
}
