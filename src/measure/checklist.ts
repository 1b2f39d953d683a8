import { isOfficeFilled, officeOn } from '../facts/office-on.js';
import { hasDecreeInForce, hasRegistryEntry, hasStatutes } from '../facts/recognition-on.js';
import type { LocalDate } from '../kernel/local-date.js';
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
 * Decree in force; chair, secretary and treasurer; statutes; entry in a register. The parts that local texts ask for
 * (Desa Margaasih, KIM Sukomanunggal in Surabaya). An absent list is not known; an empty list is known to be nothing.
 */
export function checklistOf(registration: Registration, day: LocalDate): Checklist {
  const parts = [
    hasDecreeInForce(registration.decrees, day),
    officersComplete(registration, day),
    hasStatutes(registration.statutes, day),
    hasRegistryEntry(registration.registryEntries, day),
  ];
  return {
    points: parts.filter((part) => part === true).length,
    known: parts.filter((part) => part !== undefined).length,
    parts: parts.length,
  };
}

function officersComplete(registration: Registration, day: LocalDate): boolean | undefined {
  const filled = threeOfficers.map((role) => isOfficeFilled(officeOn(registration, role, day)));
  return filled.includes(false) ? false : filled.includes(undefined) ? undefined : true;
}
