import { isWholeList, markOf, namesSomeMembers } from '../facts/whole-lists.js';
import { requireArgument, requireAsOf, requireOptions } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import { contextKinds } from '../model/context-kinds.js';
import type { IssueParams } from '../model/issue.js';
import { registrationDraft, reportDraft } from '../model/kinds.js';
import type { ActivityReportDraft, RegistrationDraft } from '../model/submission.js';
import {
  type Answer,
  type AskedRule,
  askedRule,
  cannotTell,
  type HoldsRule,
  mostMissing,
  noMatter,
  pass,
  pathTo,
  type Unchecked,
} from './asked-rule.js';
import { requireRuleOptions } from './option-kinds.js';
import { overPossibleDays } from './over-possible-days.js';
import { overReadDrafts } from './over-read-drafts.js';
import type { CannotTellReason } from './reasons.js';
import { type AnyRuleCode, referenceOf } from './registry.js';
import type { Answering, AnyRule, AreaLookup, Finding, Outcome, RuleContext } from './rule.js';
import { rule as ruleKind } from './rule-kind.js';

type AnyDraft = RegistrationDraft | ActivityReportDraft;
type Fact<Result = unknown> = (draft: never, asOf: LocalDate, answer: never) => Result;

/** The answers of the rules about one draft, one after the other; the facts stay, the notes of each rule go. */
export class Answers implements Answering {
  readonly asOf: LocalDate;
  readonly areaLookup: AreaLookup | undefined;
  registration: RegistrationDraft = {};
  readonly #draft: AnyDraft;
  readonly given: RegistrationDraft | undefined;
  readonly #facts = new Map<Fact, unknown>();
  #code = '' as AnyRuleCode;
  #findings: Finding[] = [];
  #missing: Path[] = [];
  #examined = false;
  #part: Unchecked | undefined;
  #own: Answer | undefined;

  constructor(draft: AnyDraft, { asOf, areaLookup, registration }: RuleContext) {
    this.#draft = draft;
    this.asOf = asOf;
    this.areaLookup = areaLookup;
    this.given = registration;
  }

  /** Asks one rule. */
  ask(rule: AskedRule): Answer {
    const draft = this.#draft as Readonly<Record<string, unknown>>;
    const { list, needs } = rule;
    if (rule.groupsOnly && draft.bodyType === 'forum-kim') return noMatter(rule.code, 'is-a-forum');
    if (list !== undefined && (draft[list] as readonly unknown[] | undefined)?.length === 0 && !this.#isInPart(rule)) {
      return noMatter(rule.code, 'nothing-to-check');
    }
    for (const without of needs) if (isAbsent(draft, without.missing[0] as Path)) return without;
    if (rule.registration !== undefined) {
      const why = this.#lookAtRegistration(rule, rule.registration);
      if (why !== undefined) return why;
    }
    this.#code = rule.code;
    const returned: unknown = rule.check(draft, this, rule.options);
    rule.refuse?.(returned, this.#findings);
    return this.#conclude(rule);
  }

  /** Which answer follows from what a rule noted and declares. */
  #conclude(rule: AskedRule): Answer {
    const findings = this.#findings;
    const part = this.#part;
    const own = this.#own;
    const missing = this.#missing;
    const examined = this.#examined;
    this.#part = undefined;
    this.#own = undefined;
    if (missing.length > 0) this.#missing = [];
    this.#examined = false;
    if (findings.length > 0) {
      this.#findings = [];
      if (part !== undefined) return part;
      if (rule.groupsOnly && (this.#draft as RegistrationDraft).bodyType === undefined) {
        return cannotTell(rule.code, 'not-given', [['bodyType']]);
      }
      return { verdict: 'fail', findings: findings as [Finding, ...Finding[]] };
    }
    if (own !== undefined) return own;
    const { wholeList, ifNothingExamined } = rule;
    if (wholeList !== undefined && (wholeList === true || missing.length === 0) && this.#isInPart(rule)) {
      const holds = missing.length === 0 && (examined || (wholeList !== true && ifNothingExamined === pass));
      const mark = wholeList === true ? 'members' : markOf[wholeList];
      return cannotTell(rule.code, holds ? 'holds-so-far' : 'partial-list', [[mark]]);
    }
    if (missing.length > 0) return cannotTell(rule.code, 'too-little-known', missing);
    return examined ? pass : ifNothingExamined;
  }

  /** Whether the rule wants the whole of a list that may be a part. */
  #isInPart({ wholeList }: AskedRule): boolean {
    const draft = this.#draft as RegistrationDraft;
    if (wholeList === undefined) return false;
    return wholeList === true ? namesSomeMembers(draft) : !isWholeList(draft, wholeList);
  }

  /** A registration of another group, or one of which that is not known, states nothing about a report. */
  #lookAtRegistration({ code }: AskedRule, needs: readonly string[]): Unchecked | undefined {
    const { kimId } = this.#draft as ActivityReportDraft;
    const registration = this.given;
    if (registration?.id === undefined || kimId !== registration.id) {
      return cannotTell(code, 'no-registration', kimId === undefined ? [['kimId']] : []);
    }
    this.registration = registration;
    const absent = needs
      .map(pathTo)
      .filter((path) => isAbsent(registration as Readonly<Record<string, unknown>>, path));
    return absent.length > 0 ? cannotTell(code, 'registration-incomplete', absent) : undefined;
  }

  readonly fact = <Result>(of: Fact<Result>): Result => {
    const facts = this.#facts;
    if (!facts.has(of)) facts.set(of, of(this.#draft as never, this.asOf, this as never));
    return facts.get(of) as Result;
  };

  found(path: Path, params: IssueParams = {}): void {
    this.#findings.push({ path, params });
  }

  lacks(path: Path): void {
    // Places that are not listed are only counted: no path is kept for them but the first one.
    this.#missing.push(this.#missing[mostMissing] ?? path);
  }

  examined(): void {
    this.#examined = true;
  }

  searchedInPart(reason: CannotTellReason, ...missing: readonly Path[]): void {
    this.#part = cannotTell(this.#code, reason, missing);
  }

  passes(): void {
    this.#own = pass;
  }

  cannotTell(reason: CannotTellReason, ...missing: readonly Path[]): void {
    this.#own = cannotTell(this.#code, reason, missing);
  }

  hasNothingToCheck(): void {
    this.#own = noMatter(this.#code, 'nothing-to-check');
  }

  isCovered(): void {
    this.#own = noMatter(this.#code, 'covered-by-another-rule');
  }
}

/** What each rule answers, in the order of the rules. */
export function askRules(rules: readonly HoldsRule[], draft: AnyDraft, context: RuleContext): readonly Answer[] {
  if (draft.inexactDates !== undefined || context.registration?.inexactDates !== undefined) {
    return overPossibleDays(rules, draft, context, (one, its) => askAll(rules, one, its));
  }
  return askAll(rules, draft, context);
}

function askAll(rules: readonly HoldsRule[], draft: AnyDraft, context: RuleContext): readonly Answer[] {
  const asking = new Answers(draft, context);
  const answers: Answer[] = [];
  for (const { asked } of rules) answers.push(asking.ask(asked));
  return answers;
}

/**
 * Answers about nothing, for a rule set to keep. While no answers are alive, a full garbage collection drops their hidden
 * class, and with it the compiled code of all rules: judging then took twice as long.
 */
export function emptyAnswers(): Answers {
  return new Answers({}, { asOf: '0001-01-01' });
}

/**
 * The answer of one rule to a draft: what a rule set asks, for one rule alone. Rules are tested with it.
 *
 * @param draft what `parseSubmission` gave as `readable`; anything in it may be absent.
 * @param options as a rule set would bind them.
 *
 * @example
 * ```ts
 * const rule = registrationRules['members.below-minimum'];
 * const draft = { kind: 'registration', bodyType: 'kim', members: [{ id: 'a' }] };
 * judgeByRule(rule, draft, { minimum: 3 }, { asOf: '2026-01-31' }).verdict; // 'fail'
 * ```
 */
export function judgeByRule<Params extends IssueParams = IssueParams>(
  rule: AnyRule & { readonly check: (draft: never, answer: Answering<never, Params>, options: never) => void },
  draft: AnyDraft,
  options: unknown,
  context: RuleContext,
): Outcome<Params> {
  requireArgument(rule, ruleKind, 'judgeByRule', 'rule');
  requireArgument(draft, rule.kind === 'registration' ? registrationDraft : reportDraft, 'judgeByRule', 'draft');
  requireAsOf(context?.asOf, 'judgeByRule');
  requireOptions(context, contextKinds, 'judgeByRule');
  if (context.registration !== undefined)
    requireArgument(context.registration, registrationDraft, 'judgeByRule', 'registration');
  requireRuleOptions(options, referenceOf(rule).options ?? {}, 'judgeByRule', rule.code);
  const rules = [{ asked: askedRule(rule, options) }];
  const [answer] = overReadDrafts(rules, context, 'judgeByRule', () => askRules(rules, draft, context));
  return outcomeOf(answer as Answer) as Outcome<Params>;
}

/** An answer without the code of its rule, for a caller who asked one rule. */
function outcomeOf(answer: Answer): Outcome {
  if (answer.verdict === 'not-applicable') return { verdict: answer.verdict, reason: answer.reason };
  if (answer.verdict === 'cannot-tell') {
    const { code: _, ...outcome } = answer;
    return outcome;
  }
  return answer;
}

/** Whether nothing stands where some keys lead. */
function isAbsent(draft: Readonly<Record<string, unknown>>, keys: Path): boolean {
  let part: unknown = draft;
  for (const key of keys) part = (part as typeof draft | undefined)?.[key];
  return part === undefined;
}
