import { isRecord } from '../kernel/arguments.js';
import { frozenCopy } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { IssueParams } from '../model/issue.js';
import type { SubmissionKind } from '../model/submission.js';
import type { OptionKinds } from './option-kinds.js';
import type { NoParams, OwnRuleCode, Rule } from './rule.js';

const kinds: readonly unknown[] = ['registration', 'activity-report'] satisfies readonly SubmissionKind[];

/**
 * A rule of a host: it has the same shape as those of this library, is asked, reported and explained beside them, and its
 * code begins with `x-`, so that nobody takes it for one of ours. A rule set brings it (`rules`) and binds it (`bindings`);
 * `extendLanguage` gives it its sentence and title; `judgeByRule` tests it.
 *
 * @returns the rule, frozen.
 * @throws KimError `invalid-definition` with one sentence that names the rule and what is wrong with it.
 *
 * @example
 * ```ts
 * const programmeMissing = defineRule({
 *   code: 'x-kami.programme-missing',
 *   kind: 'registration',
 *   reads: ['workProgrammes'],
 *   reportsAt: ['workProgrammes'],
 *   needs: ['workProgrammes'],
 *   check({ workProgrammes }, answer) {
 *     if (workProgrammes.length === 0) answer.found(['workProgrammes']);
 *   },
 * });
 * const asOf = '2026-01-31';
 * judgeByRule(programmeMissing, { kind: 'registration', workProgrammes: [] }, {}, { asOf }).verdict; // 'fail'
 * judgeByRule(programmeMissing, { kind: 'registration' }, {}, { asOf }).verdict; // 'cannot-tell'
 * ```
 */
export function defineRule<
  const Code extends OwnRuleCode,
  Kind extends SubmissionKind,
  const Place extends string = never,
  Kinds extends OptionKinds = Readonly<Record<never, never>>,
  Params extends IssueParams = NoParams,
>(definition: Rule<Code, Kind, Place, Kinds, Params>): Rule<Code, Kind, Place, Kinds, Params> {
  const fault = faultOf(definition);
  if (fault !== undefined) throw new KimError('invalid-definition', fault);
  return frozenCopy(definition);
}

/** JavaScript callers can give anything, so nothing is taken for granted here. */
function faultOf(definition: unknown): string | undefined {
  if (!isRecord(definition)) return 'defineRule needs a definition.';
  const { code, kind, reads, reportsAt, options, list, needs, registration, check } = definition;
  if (typeof code !== 'string' || !/^x-[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) {
    return 'defineRule: a rule of your own needs a code such as "x-kami.programme-missing": lower case, "x-" in front, one full stop.';
  }
  const rule = `defineRule: rule "${code}"`;
  if (!kinds.includes(kind)) return `${rule}: kind must be "registration" or "activity-report".`;
  for (const [name, value] of Object.entries({ reads, reportsAt })) {
    if (!isListOfTexts(value) || value.length === 0)
      return `${rule}: ${name} must list places such as "members[].ageBand".`;
  }
  for (const [name, value] of Object.entries({ needs, registration })) {
    if (value !== undefined && !isListOfTexts(value)) return `${rule}: ${name} must list fields.`;
  }
  if (list !== undefined && typeof list !== 'string') return `${rule}: list must name a list of the submission.`;
  if (options !== undefined && !isRecord(options)) return `${rule}: options must be an object of kinds.`;
  for (const [name, option] of Object.entries(options ?? {})) {
    if (!isRecord(option) || typeof option.takes !== 'string' || typeof option.accepts !== 'function') {
      return `${rule}: option ${quoted(name)} must say what it takes, and whether it accepts a value.`;
    }
  }
  return typeof check === 'function' ? undefined : `${rule}: check must be a function.`;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
