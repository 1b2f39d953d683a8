import type { Member } from '../model/member.js';
import { ageBands } from '../vocabulary/concepts/age-bands.js';
import { memberElements } from '../vocabulary/concepts/member-elements.js';
import { sexes } from '../vocabulary/concepts/sexes.js';
import { topConcepts, topOf } from '../vocabulary/queries.js';
import type { Membership } from './membership.js';
import { insufficient, measured, noData, refuseUnstated } from './outcomes.js';
import type { KimMeasurement } from './reasons.js';

interface Trait {
  readonly valuesOf: (member: Member) => readonly string[] | undefined;
  /** How many different values there are in the vocabulary. */
  readonly categories: number;
}

/**
 * The mean of three normalised Simpson indices: over sex, age band and group of elements. Each is 0 when all are alike
 * and 1 when the members are spread as evenly as so many people over so many categories can be. A member who stands for
 * several elements counts in equal parts for each.
 */
export function memberDiversity({ roster, resembling }: Membership, minimumStated: number): KimMeasurement {
  if (roster === undefined) return noData('not-recorded');
  if (roster.length < 2) return insufficient('too-few-members', roster.length, 2);
  const traits: readonly Trait[] = [
    { valuesOf: ({ sex }) => (sex === undefined ? undefined : [sex]), categories: Object.keys(sexes.concepts).length },
    {
      valuesOf: ({ ageBand }) => (ageBand === undefined ? undefined : [ageBand]),
      categories: Object.keys(ageBands.concepts).length,
    },
    {
      valuesOf: ({ elements }) => elements?.map((element) => topOf(memberElements, element)),
      categories: topConcepts(memberElements).length,
    },
  ];
  let sum = 0;
  let known = 0;
  for (const trait of traits) {
    const diversity = normalisedSimpson(roster, trait, minimumStated);
    if (diversity === undefined) continue;
    sum += diversity;
    known++;
  }
  if (known === 0) return noData('not-stated');
  // A mean over the traits that happen to be known would be another index for every group.
  if (known < traits.length) return insufficient('parts-unknown', known, traits.length);
  return measured(sum / known, roster.length, { resembling });
}

function normalisedSimpson(
  roster: readonly Member[],
  { valuesOf, categories }: Trait,
  minimumStated: number,
): number | undefined {
  const weights = new Map<string, number>();
  let stated = 0;
  for (const member of roster) {
    const values = valuesOf(member);
    if (values === undefined || values.length === 0) continue;
    stated++;
    for (const value of values) weights.set(value, (weights.get(value) ?? 0) + 1 / values.length);
  }
  if (stated < 2 || refuseUnstated(stated, roster.length - stated, minimumStated) !== undefined) return undefined;
  const possible = Math.min(categories, stated);
  let concentration = 0;
  // Sorted, so that the sum does not depend on the order of the members.
  for (const weight of [...weights.values()].sort((a, b) => a - b)) concentration += (weight / stated) ** 2;
  return Math.min(1, Math.max(0, (1 - concentration) / (1 - 1 / possible)));
}
