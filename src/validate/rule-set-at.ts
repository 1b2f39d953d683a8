import { KimError } from '../kernel/kim-error.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import { isInForce, layOver } from './lay-over.js';
import type { RuleSet } from './rule-set.js';
import { localProfiles } from './rule-sets/local-profiles.js';
import { nationalRuleSets } from './rule-sets/national-rule-sets.js';

const national = 'nasional';

/**
 * The rules in force on a day, nationally or in one place. A local profile is laid over the national rules of that day.
 * Ask once and keep the answer for all submissions of that day: a rule set is read only the first time it is used.
 *
 * @param date the day: the day of judgement, or the day under whose rules an old record shall stay.
 * @param profile `nasional`, or the id of a local profile.
 * @throws KimError `unknown-id` when there is no such profile; `invalid-argument` when the date is none of the calendar,
 *   or lies before the first rules known: what held before 1 June 2010 is not known, and no later rule is read back.
 *
 * @example
 * ```ts
 * ruleSetAt('2016-03-17').id; // 'nasional-2010'
 * ruleSetAt('2025-01-01', 'kabupaten-kapuas-hulu').id; // 'kabupaten-kapuas-hulu-2024'
 * ```
 */
export function ruleSetAt(date: LocalDate, profile: string = national): RuleSet {
  if (typeof date !== 'string' || !isLocalDate(date)) {
    throw new KimError('invalid-argument', 'ruleSetAt needs a date of the calendar, such as "2025-01-31".');
  }
  const base = nationalRuleSets.find((ruleSet) => isInForce(ruleSet, date));
  if (base === undefined) {
    throw new KimError('invalid-argument', `No rules are known before ${nationalRuleSets[0]?.since}.`);
  }
  if (profile === national) return base;
  const local = localProfiles.find(({ id }) => id === profile);
  if (local === undefined) {
    const known = [national, ...localProfiles.map(({ id }) => id)];
    throw new KimError('unknown-id', `There is no profile "${profile}"; known are ${known.join(', ')}.`);
  }
  return isInForce(local, date) ? layOver(base, local) : base;
}

/**
 * The rule set with this id, national or local.
 *
 * @throws KimError `unknown-id` when there is none.
 *
 * @example
 * ```ts
 * ruleSetById('nasional-2010').until; // '2019-09-30'
 * ```
 */
export function ruleSetById(id: string): RuleSet {
  const found = allRuleSets().find((ruleSet) => ruleSet.id === id);
  if (found !== undefined) return found;
  const known = nationalRuleSets.map((ruleSet) => ruleSet.id).join(', ');
  throw new KimError('unknown-id', `There is no rule set "${id}"; the national ones are ${known}.`);
}

/** Every rule set there is: the national ones, oldest first, and behind each the local profiles laid over it. */
export function allRuleSets(): RuleSet[] {
  return nationalRuleSets.flatMap((base) => [
    base,
    ...localProfiles
      .map((local) => layOver(base, local))
      .filter(({ since, until }) => until === undefined || since < until),
  ]);
}
