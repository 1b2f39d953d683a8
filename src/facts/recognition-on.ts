import type { LocalDate } from '../kernel/local-date.js';
import type { Draft } from '../model/draft.js';
import type { Decree, RegistryEntry, Statutes } from '../model/recognition.js';

/** What a decree is on a day. */
export type DecreeState = 'in-force' | 'expired' | 'not-yet-issued';

/**
 * What a decree is on a day: in force from the day of issue to the last day of validity, both included. Without a day of
 * issue it has been issued; without an end it is in force.
 */
export function decreeStateOn({ issuedOn, expiresOn }: Draft<Decree>, day: LocalDate): DecreeState {
  if (issuedOn !== undefined && issuedOn > day) return 'not-yet-issued';
  return expiresOn !== undefined && expiresOn < day ? 'expired' : 'in-force';
}

/** Whether a decree is in force on a day; `undefined` without a list of decrees. */
export function hasDecreeInForce(decrees: readonly Draft<Decree>[] | undefined, day: LocalDate): boolean | undefined {
  return decrees?.some((decree) => decreeStateOn(decree, day) === 'in-force');
}

/** Whether an entry stands in its register on a day: from its day on; without one, it does. */
export function isRegisteredOn({ registeredOn }: Draft<RegistryEntry>, day: LocalDate): boolean {
  return registeredOn === undefined || registeredOn <= day;
}

/** Whether a register has an entry on a day; `undefined` without a list of entries. */
export function hasRegistryEntry(
  entries: readonly Draft<RegistryEntry>[] | undefined,
  day: LocalDate,
): boolean | undefined {
  return entries?.some((entry) => isRegisteredOn(entry, day));
}

/** Whether the group has statutes on a day; `undefined` when that is not known. */
export function hasStatutes(statutes: Draft<Statutes> | undefined, day: LocalDate): boolean | undefined {
  const { adopted, adoptedOn } = statutes ?? {};
  if (adopted === false) return false;
  if (adoptedOn !== undefined) return adoptedOn <= day;
  return adopted;
}
