import type { Registration } from '../model/registration.js';
import type { OfficerRole } from '../vocabulary/concepts/officer-roles.js';

/** How many of the institutional parts are there, and of how many it is known. */
export interface Checklist {
  readonly points: number;
  readonly known: number;
  readonly parts: number;
}

const threeOfficers = ['ketua', 'sekretaris', 'bendahara'] as const satisfies readonly OfficerRole[];

/**
 * Decree; chair, secretary and treasurer; statutes; entry in a register. The parts that local texts ask for
 * (Desa Margaasih, KIM Sukomanunggal in Surabaya). An absent list is not known; an empty list is known to be nothing.
 */
export function checklistOf(registration: Registration): Checklist {
  const parts = [
    someOrNone(registration.decrees),
    officersComplete(registration),
    registration.statutes?.adopted ?? (registration.statutes?.adoptedOn === undefined ? undefined : true),
    someOrNone(registration.registryEntries),
  ];
  return {
    points: parts.filter((part) => part === true).length,
    known: parts.filter((part) => part !== undefined).length,
    parts: parts.length,
  };
}

function someOrNone(list: readonly unknown[] | undefined): boolean | undefined {
  return list === undefined ? undefined : list.length > 0;
}

function officersComplete({ members, membersListed }: Registration): boolean | undefined {
  if (members === undefined) return undefined;
  const missing = new Set<OfficerRole>(threeOfficers);
  let allKnown = membersListed !== 'some';
  for (const { offices } of members) {
    if (offices === undefined) allKnown = false;
    else for (const office of offices) missing.delete(office);
  }
  if (missing.size === 0) return true;
  // Somebody not on the list, or of whom nobody said which office, may hold the missing one.
  return allKnown ? false : undefined;
}
