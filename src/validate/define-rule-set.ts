import {
  flag,
  isRecord,
  type Kind,
  oneOf,
  optional,
  record,
  requireArgument,
  shape,
  text,
} from '../kernel/arguments.js';
import { frozen, frozenCopy } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import { isLocalDate, type LocalDate } from '../kernel/local-date.js';
import { quoted } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { refusing } from './asked-rule.js';
import { localProfile, ruleSetDefinition } from './kinds.js';
import { planFor, planOf, withPlan } from './plan.js';
import { localRules } from './registration-rules.js';
import { requireBindings } from './require-bindings.js';
import type { RequirementDefinition } from './requirements/requirement-definition.js';
import type { AnyRule } from './rule.js';
import type { LocalProfile, RuleBinding, RuleBindings, RuleSet } from './rule-set.js';
import { localProfiles } from './rule-sets/local-profiles.js';
import { nationalRequirements } from './rule-sets/national-requirements.js';

/** What differs from the rule set below: a local profile, with the days on which it holds. */
export interface RuleSetDefinition<Kind extends SubmissionKind = SubmissionKind> extends LocalProfile {
  /** The rule set it is laid over, such as `ruleSetAt('2026-01-31')`. */
  readonly over: RuleSet<Kind>;
}

/**
 * A rule set of a host: a national one with what differs. Everything it does not name holds as in the rule set below, and
 * it holds while both do. For a profile that shall follow the national rules from day to day, define it once with
 * `defineLocalProfile` and find it with `ruleSetAt(day, id, { profiles })`.
 *
 * @throws KimError `invalid-definition` when it binds a rule that does not exist, an option that the rule does not take or
 *   cannot use, an unknown severity, or a requirement of rules that do not exist. The message names the rule and the option.
 *
 * @example
 * ```ts
 * const ours = defineRuleSet({
 *   id: 'kabupaten-kami',
 *   over: ruleSetAt('2026-01-31'),
 *   bindings: {
 *     'members.below-minimum': {
 *       options: { minimum: 10 },
 *       severity: 'error',
 *       source: { source: 'x-perbup-kami', where: 'Pasal 4' },
 *       confidence: 'H',
 *       clauseRead: true,
 *     },
 *   },
 * });
 * ours.id; // 'kabupaten-kami-2024'
 * const group = { kind: 'registration', bodyType: 'kim', members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
 * validateSubmission(group, { ruleSet: ours, asOf: '2026-01-31' }).issues[0].params; // { count: 3, minimum: 10 }
 * ```
 */
export function defineRuleSet<Kind extends SubmissionKind>(definition: RuleSetDefinition<Kind>): RuleSet<Kind> {
  requireArgument(definition, ruleSetDefinition, 'defineRuleSet', 'definition');
  const { over, ...local } = definition;
  const profile = soundProfile(local, 'defineRuleSet');
  const refuse = (fault: string): never => {
    throw new KimError('invalid-definition', `defineRuleSet: the local profile ${quoted(local.id)} ${fault}.`);
  };
  if (local.id === over.profile) refuse('is laid over a rule set of its own id; the two could not be told apart');
  const known: Readonly<Record<string, AnyRule>> = { ...localRules, ...planOf(over).known };
  for (const rule of local.rules ?? []) {
    if (Object.hasOwn(known, rule.code) && known[rule.code] !== rule) {
      refuse(`brings another rule of the code ${quoted(rule.code)}`);
    }
  }
  return layOver(over, profile, localRules, 'defineRuleSet');
}

/**
 * A local profile of a host, for `ruleSetAt(day, id, { profiles: [it] })`, which lays it over the national rules of the
 * day. Bindings are checked there, against the rules they name; everything else is checked here.
 *
 * @throws KimError `invalid-definition`.
 *
 * @example
 * ```ts
 * const ours = defineLocalProfile({
 *   id: 'kabupaten-kami',
 *   bindings: {
 *     'members.above-maximum': {
 *       options: { maximum: 20 },
 *       severity: 'warning',
 *       source: { source: 'x-perbup-kami' },
 *       confidence: 'H',
 *       clauseRead: true,
 *     },
 *   },
 * });
 * ruleSetAt('2026-01-31', 'kabupaten-kami', { profiles: [ours] }).id; // 'kabupaten-kami-2024'
 * ```
 */
export function defineLocalProfile<const Id extends string>(profile: LocalProfile<Id>): LocalProfile<Id> {
  requireArgument(profile, localProfile, 'defineLocalProfile', 'profile');
  return soundProfile(profile, 'defineLocalProfile');
}

function soundProfile<const Id extends string>(profile: LocalProfile<Id>, caller: string): LocalProfile<Id> {
  const { id, since, until, rules = [], bindings, without = [], requirements = [] } = profile;
  const refuse = (fault: string): never => {
    throw new KimError('invalid-definition', `${caller}: ${fault}.`);
  };
  if (!/^(?!nasional(?:-|$))[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    refuse('a local profile needs an id of its own, in lower case, such as "kabupaten-kami"');
  }
  // The id of a rule set names one rule set: a record that states it is judged again under that one.
  if (localProfiles.some((shipped) => shipped.id === id))
    refuse(`"${id}" is a local profile of this library; choose another id`);
  for (const day of [since, until]) {
    if (day !== undefined && !isLocalDate(day)) refuse(`the days of the local profile "${id}" must be of the calendar`);
  }
  for (const { code } of requirements) {
    if (!requirementCodes.includes(code)) {
      refuse(
        `the local profile "${id}" makes up the requirement ${quoted(code)}; known are ${requirementCodes.join(', ')}`,
      );
    }
  }
  const subject = `${caller}: the local profile "${id}"`;
  for (const [at, rule] of rules.entries()) {
    if (!(refusing in rule)) refuse(`the local profile "${id}" brings a rule that defineRule did not make`);
    if (rules.findIndex(({ code }) => code === rule.code) !== at) {
      refuse(`the local profile "${id}" brings two rules of the code ${quoted(rule.code)}`);
    }
  }
  for (const [code, binding] of Object.entries(bindings)) {
    requireWholeBinding(binding, subject, code);
    if (without.some((other) => other === code)) {
      refuse(`the local profile "${id}" binds ${quoted(code)} and takes it out`);
    }
  }
  const { rules: _own, ...data } = profile;
  return Object.freeze({ ...frozenCopy(data), ...(rules.length > 0 && { rules: Object.freeze([...rules]) }) });
}

/** Refuses a binding that does not state how severe a breach is, on which source it rests, and how sure that is. */
function requireWholeBinding(binding: unknown, subject: string, code: string): void {
  const wrong = isRecord(binding)
    ? (Object.keys(binding).find((name) => !Object.hasOwn(partsOfBinding, name)) ??
      Object.keys(partsOfBinding).find((name) => !partsOfBinding[name]?.accepts(binding[name])))
    : undefined;
  if (isRecord(binding) && wrong === undefined) return;
  const fault =
    wrong === undefined
      ? 'with nothing; to take a rule out, name it in without'
      : Object.hasOwn(partsOfBinding, wrong)
        ? `without ${wrong}: ${partsOfBinding[wrong]?.takes}`
        : `with ${quoted(wrong)}; known are ${Object.keys(partsOfBinding).join(', ')}`;
  throw new KimError('invalid-definition', `${subject} binds ${quoted(code)} ${fault}.`);
}

const partsOfBinding: Readonly<Record<string, Kind>> = {
  options: /* @__PURE__ */ optional(record),
  severity: /* @__PURE__ */ oneOf('error', 'warning', 'hint'),
  source: /* @__PURE__ */ shape('{ source, where? }', { source: text }),
  evidence: /* @__PURE__ */ optional(record),
  confidence: /* @__PURE__ */ oneOf('H', 'M', 'L'),
  clauseRead: /* @__PURE__ */ optional(flag),
};

const requirementCodes: readonly string[] = /* @__PURE__ */ nationalRequirements.map(({ code }) => code);

/** Whether something that may have a first day, and a day on which it ends, holds on a day. */
export function isInForce({ since, until }: { since?: LocalDate; until?: LocalDate }, date: LocalDate): boolean {
  return (since === undefined || since <= date) && (until === undefined || date < until);
}

/**
 * A local profile laid over a national rule set: what the profile names replaces the national binding, everything else
 * holds as it does nationally, for as long as both are in force.
 *
 * @param rules what the profile may bind besides the rules of the base and its own: `localRules`, where they can be of the kind.
 */
export function layOver<Kind extends SubmissionKind>(
  base: RuleSet<Kind>,
  local: LocalProfile,
  rules: Readonly<Record<string, AnyRule>>,
  caller: string,
): RuleSet<Kind> {
  const { since, until } = spanOver(base, local);
  const known: Record<string, AnyRule> = { ...rules, ...planOf(base).known };
  for (const rule of local.rules ?? []) known[rule.code] = rule;
  const id = idOver(base, local);
  const subject = `${caller}: rule set ${quoted(id)}`;
  const bindings: Record<string, RuleBinding | undefined> = { ...base.bindings };
  for (const code of local.without ?? []) {
    if (!Object.hasOwn(bindings, code)) throw unknownRule(`${caller}: rule set ${quoted(local.id)}`, code);
    delete bindings[code];
  }
  Object.assign(bindings, local.bindings);
  requireBindings(subject, base.kinds, known, bindings);
  const requirements = requirementsOver(base.requirements, local.requirements ?? []);
  for (const requirement of requirements) {
    for (const code of requirement.rules) if (!Object.hasOwn(known, code)) throw unknownRule(subject, code);
  }
  return ruleSetOf(
    {
      id,
      kinds: base.kinds,
      over: base.id,
      profile: local.id,
      since,
      ...(until !== undefined && { until }),
      legalBasis: base.legalBasis,
    },
    known,
    [bindings as RuleBindings],
    requirements,
  );
}

/** The id of a rule set with a local profile laid over it. */
export const idOver = (base: RuleSet, local: LocalProfile) => `${local.id}${base.id.slice(base.profile.length)}`;

/** When both are in force; where they never are together, the end is not after the beginning. */
export function spanOver(
  base: RuleSet,
  local: LocalProfile,
): { readonly since: LocalDate; readonly until?: LocalDate } {
  const since = local.since !== undefined && local.since > base.since ? local.since : base.since;
  const [until] = [base.until, local.until].filter((end) => end !== undefined).sort();
  return { since, ...(until !== undefined && { until }) };
}

/** A rule set from its parts, which are known to be right; of a rule that several of them bind, the last binding holds. */
export function ruleSetOf<Kind extends SubmissionKind, const Id extends string>(
  heading: Omit<RuleSet<Kind, Id>, 'bindings' | 'requirements'>,
  known: Readonly<Record<string, AnyRule>>,
  parts: readonly RuleBindings[],
  requirements: readonly RequirementDefinition[],
): RuleSet<Kind, Id> {
  const bindings: RuleBindings = Object.assign({}, ...parts);
  const plan = planFor(heading.kinds, known, bindings, requirements);
  return withPlan(
    {
      ...heading,
      kinds: frozen(heading.kinds),
      legalBasis: frozen(heading.legalBasis),
      bindings: frozen(bindings),
      requirements: frozen(requirements),
    },
    plan,
  );
}

/** One rule set of two that hold at the same time, each for a kind of its own. */
export function bothKinds<Kind extends SubmissionKind, Other extends SubmissionKind, Id extends string>(
  one: RuleSet<Kind, Id>,
  other: RuleSet<Other, Id>,
): RuleSet<Kind | Other, Id> {
  return ruleSetOf<Kind | Other, Id>(
    { ...one, kinds: [...one.kinds, ...other.kinds] },
    { ...planOf(one).known, ...planOf(other).known },
    [one.bindings, other.bindings],
    [...one.requirements, ...other.requirements],
  );
}

function unknownRule(subject: string, code: string): KimError {
  return new KimError('invalid-definition', `${subject} names ${quoted(code)}, and there is no such rule.`);
}

function requirementsOver(
  base: readonly RequirementDefinition[],
  local: readonly RequirementDefinition[],
): readonly RequirementDefinition[] {
  const replaced = base.map((requirement) => local.find(({ code }) => code === requirement.code) ?? requirement);
  const added = local.filter(({ code }) => base.every((requirement) => requirement.code !== code));
  return [...replaced, ...added];
}
