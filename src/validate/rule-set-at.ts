import { localDate, requireArgument, requireOptions, text } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import type { LocalDate } from '../kernel/local-date.js';
import { quoted } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { idOver, isInForce, layOver, spanOver } from './define-rule-set.js';
import { ownProfiles } from './kinds.js';
import { localRules } from './registration-rules.js';
import type { AnyRule } from './rule.js';
import type { LocalProfile, RuleSet } from './rule-set.js';
import { localProfiles } from './rule-sets/local-profiles.js';
import { nationalRuleSetOn } from './rule-sets/national-rule-set-on.js';
import {
  nationalActivityReportRuleSets,
  nationalRegistrationRuleSets,
  nationalRuleSets,
} from './rule-sets/national-rule-sets.js';

const national = 'nasional';

/** What a host adds to the local profiles of this library. */
export interface OwnProfiles {
  /** Made with `defineLocalProfile`, each with an id that no other one has, of this library or of the host. */
  readonly profiles?: readonly LocalProfile[];
}

/**
 * The rules in force on a day, nationally or in one place. A local profile is laid over the national rules of that day.
 * Ask once and keep the answer for all submissions of that day: a local rule set is made anew at each call.
 *
 * @param date the day: the day of judgement, or the day under whose rules an old record shall stay.
 * @param profile `nasional`, or the id of a local profile.
 * @param own local profiles of the host, found beside those of this library.
 * @throws KimError `unknown-id` when there is no such profile; `invalid-argument` when the date is none of the calendar,
 *   or lies before the first rules known: what held before 1 June 2010 is not known, and no later rule is read back;
 *   `invalid-definition` when an own profile binds a rule that does not exist, or an option that the rule does not take.
 *
 * @example
 * ```ts
 * ruleSetAt('2016-03-17').id; // 'nasional-2010'
 * ruleSetAt('2025-01-01', 'kabupaten-kapuas-hulu').id; // 'kabupaten-kapuas-hulu-2024'
 * ```
 */
export function ruleSetAt(date: LocalDate, profile: string = national, own: OwnProfiles = {}): RuleSet {
  return findRuleSet(nationalRuleSets, localRules, date, profile, own, 'ruleSetAt');
}

/**
 * As `ruleSetAt`, with the rules about registrations alone: an application that uses no other way to a rule set does not
 * carry the rules about reports.
 *
 * @throws KimError as `ruleSetAt`; also `invalid-definition` when an own profile binds a rule about reports.
 *
 * @example
 * ```ts
 * registrationRuleSetAt('2025-01-01').kinds; // ['registration']
 * ```
 */
export function registrationRuleSetAt(
  date: LocalDate,
  profile: string = national,
  own: OwnProfiles = {},
): RuleSet<'registration'> {
  return findRuleSet(nationalRegistrationRuleSets, localRules, date, profile, own, 'registrationRuleSetAt');
}

/**
 * As `ruleSetAt`, with the rules about activity reports alone. No local profile of this library has rules about reports,
 * so the national ones hold everywhere; profiles of the host are laid over them.
 *
 * @throws KimError as `ruleSetAt`; also `invalid-definition` when an own profile binds a rule about registrations.
 *
 * @example
 * ```ts
 * activityReportRuleSetAt('2025-01-01').kinds; // ['activity-report']
 * ```
 */
export function activityReportRuleSetAt(
  date: LocalDate,
  profile: string = national,
  own: OwnProfiles = {},
): RuleSet<'activity-report'> {
  return findRuleSet(nationalActivityReportRuleSets, {}, date, profile, own, 'activityReportRuleSetAt');
}

function findRuleSet<Kind extends SubmissionKind>(
  nationals: readonly RuleSet<Kind>[],
  rules: Readonly<Record<string, AnyRule>>,
  date: LocalDate,
  profile: string,
  own: OwnProfiles,
  caller: string,
): RuleSet<Kind> {
  requireArgument(date, localDate, caller, 'date');
  requireArgument(profile, text, caller, 'profile');
  requireOptions(own, ownProfiles, caller);
  const { profiles = [] } = own;
  const base = nationalRuleSetOn(nationals, date, caller);
  if (profile === national) return base;
  const local = [...profiles, ...localProfiles].find(({ id }) => id === profile);
  if (local === undefined) {
    const known = [national, ...[...profiles, ...localProfiles].map(({ id }) => id)];
    throw new KimError(
      'unknown-id',
      `${caller}: there is no profile ${quoted(profile)}; known are ${known.join(', ')}.`,
    );
  }
  if (!isInForce(local, date)) return base;
  return layOver(base, profiles.includes(local) ? local : partAbout(base, local), rules, caller);
}

/** What of a profile of this library is about the kinds that a rule set judges. */
function partAbout({ kinds }: RuleSet, local: LocalProfile): LocalProfile {
  // The profiles of this library bind rules about registrations only; a test holds them to it.
  return kinds.some((kind) => kind === 'registration') ? local : { ...local, bindings: {}, requirements: [] };
}

/**
 * The rule set with this id, national or local. A local profile is laid over anew at each call: ask once, and keep what it
 * gives.
 *
 * @param own local profiles of the host, found beside those of this library.
 * @throws KimError `unknown-id` when there is none.
 *
 * @example
 * ```ts
 * ruleSetById('nasional-2010').until; // '2019-09-30'
 * ```
 */
export function ruleSetById(id: string, own: OwnProfiles = {}): RuleSet {
  requireArgument(id, text, 'ruleSetById', 'id');
  const local = localOver(own, 'ruleSetById');
  const found = nationalRuleSets.find((ruleSet) => ruleSet.id === id);
  if (found !== undefined) return found;
  // Only the one that is asked for is laid over.
  const asked = local.find(([base, profile]) => idOver(base, profile) === id);
  if (asked !== undefined) return layOver(...asked, localRules, 'ruleSetById');
  const known = nationalRuleSets.map((ruleSet) => ruleSet.id).join(', ');
  throw new KimError('unknown-id', `ruleSetById: there is no rule set ${quoted(id)}; the national ones are ${known}.`);
}

/**
 * Every rule set there is: the national ones, oldest first, and behind each the local profiles laid over it.
 *
 * @param own local profiles of the host, beside those of this library.
 */
export function allRuleSets(own: OwnProfiles = {}): RuleSet[] {
  const local = localOver(own, 'allRuleSets');
  return nationalRuleSets.flatMap((national) => [
    national,
    ...local.filter(([base]) => base === national).map((pair) => layOver(...pair, localRules, 'allRuleSets')),
  ]);
}

/** Every national rule set with every local profile that is in force beside it. */
function localOver(own: OwnProfiles, caller: string): (readonly [base: RuleSet, local: LocalProfile])[] {
  requireOptions(own, ownProfiles, caller);
  const profiles = [...localProfiles, ...(own.profiles ?? [])];
  const ids = profiles.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new KimError('invalid-argument', `${caller}: there are two profiles of the id ${quoted(twice)}.`);
  }
  return nationalRuleSets.flatMap((base) =>
    profiles.flatMap((local) => {
      const { since, until } = spanOver(base, local);
      return until === undefined || since < until ? [[base, local] as const] : [];
    }),
  );
}
