import { markOf } from '../facts/whole-lists.js';
import { fieldTables } from '../fields/field-tables.js';
import { requireArgument } from '../kernel/arguments.js';
import type { NotInJsonSchema } from './json-schema/translation.js';
import type { CannotTellReason, NotApplicableReason } from './reasons.js';
import { referenceOf } from './registry.js';
import type { AnyRule } from './rule.js';
import { reference, rule as ruleKind } from './rule-kind.js';

/** What a rule reads, where it reports, and every way in which it may not give a verdict; for pages about rules. */
export interface RuleDescription {
  /** The fields that it reads, as places such as `members[].ageBand`. */
  readonly reads: readonly string[];
  /** The fields at which it reports. */
  readonly reportsAt: readonly string[];
  /** Why it may not be able to tell, and at which places the facts would stand. Those of the registration beside a report are marked by the reason. */
  readonly cannotTell: readonly { readonly reason: CannotTellReason; readonly missing: readonly string[] }[];
  /** Why it may not apply, and which rules report the case instead. */
  readonly notApplicable: readonly { readonly reason: NotApplicableReason; readonly by?: readonly string[] }[];
  /** What keeps it from being stated in JSON Schema; absent when it is stated there. */
  readonly notInJsonSchema?: NotInJsonSchema;
}

/**
 * Describes a rule from what it declares.
 *
 * @param rule of this library, or of a host.
 * @throws KimError `missing-argument`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const { cannotTell } = describeRule(registrationRules['decree.before-formation']);
 * cannotTell[0]; // { reason: 'not-given', missing: ['decrees', 'formation.formedOn'] }
 * cannotTell[1]; // { reason: 'too-little-known', missing: ['decrees[].issuedOn', 'formation.formedOn'] }
 * ```
 */
export function describeRule(rule: AnyRule): RuleDescription {
  requireArgument(rule, ruleKind, 'describeRule', 'rule');
  const stated = referenceOf(rule);
  requireArgument(stated, reference, 'describeRule', 'rule');
  const missing = new Map<CannotTellReason, Set<string>>();
  const may = (reason: CannotTellReason, places: readonly string[]) => {
    const known = missing.get(reason) ?? new Set<string>();
    missing.set(reason, known);
    for (const place of places) known.add(place);
  };
  const { list, needs = [], registration, ifNothingExamined, asksFor } = rule;
  const { reads, reportsAt, lacks = [], coveredBy, notInJsonSchema } = stated;
  const lists = list === undefined ? [] : [list];
  if (lists.length + needs.length > 0) may('not-given', [...lists, ...needs]);
  if (rule.groupsOnly) may('not-given', ['bodyType']);
  if (ifNothingExamined === 'not-given') may('not-given', asksFor ?? lists);
  if (registration !== undefined) {
    may('no-registration', ['kimId']);
    if (registration.length > 0) may('registration-incomplete', registration);
  }
  if (rule.wholeList !== undefined) {
    const place = rule.wholeList === true ? 'members' : markOf[rule.wholeList];
    may('holds-so-far', [place]);
    if (rule.wholeList === true || ifNothingExamined !== undefined) may('partial-list', [place]);
  }
  // Where only the bounds of a day are known and the answer depends on it.
  const fields: Readonly<Record<string, { readonly value: string } | undefined>> = fieldTables[rule.kind];
  const days = reads.filter((place) => fields[place]?.value === 'date' && !place.startsWith('inexactDates'));
  if (lacks.length + days.length > 0) may('too-little-known', [...lacks, ...days]);
  for (const [reason, places] of Object.entries(stated.cannotTell ?? {})) may(reason as CannotTellReason, places);

  const mayBeNothing = list !== undefined || ifNothingExamined === 'nothing-to-check';
  return {
    reads: [...new Set([...reads, ...marksOf(rule)])],
    reportsAt: [...reportsAt],
    cannotTell: [...missing].map(([reason, places]) => ({ reason, missing: [...places] })),
    notApplicable: [
      ...(rule.groupsOnly ? [{ reason: 'is-a-forum' } as const] : []),
      ...(mayBeNothing ? [{ reason: 'nothing-to-check' } as const] : []),
      ...(coveredBy === undefined && rule.impliedBy === undefined
        ? []
        : [
            {
              reason: 'covered-by-another-rule',
              by: [...(coveredBy ?? []), ...(rule.impliedBy === undefined ? [] : [rule.impliedBy])],
            } as const,
          ]),
    ],
    ...(notInJsonSchema !== undefined && { notInJsonSchema }),
  };
}

/** The marks that a rule reads because of what it declares. */
function marksOf({ wholeList, groupsOnly }: AnyRule): string[] {
  const list = wholeList === true ? 'members' : wholeList;
  return [...(list === undefined ? [] : [`${list}Listed`]), ...(groupsOnly ? ['bodyType'] : [])];
}
