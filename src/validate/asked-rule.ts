import { frozen } from '../kernel/frozen.js';
import type { Path } from '../kernel/json-pointer.js';
import type { NotApplicable, NotChecked } from '../model/validation-report.js';
import type { CannotTellReason, NotApplicableReason } from './reasons.js';
import type { AnyRuleCode } from './registry.js';
import type { AnyRule, Failed, Finding, Passed } from './rule.js';

/** Refuses what a check gave back, or found, that it may not. */
export type Refuse = (returned: unknown, findings: readonly Finding[]) => void;

/** Where a rule that `defineRule` made keeps it, so that no form carries along what it says. */
export const refusing: unique symbol = /* @__PURE__ */ Symbol();

/** A rule does not apply, as a report states it. */
export type NoMatter = NotApplicable<AnyRuleCode, NotApplicableReason>;

/** A rule could not be checked, as a report states it. */
export type Unchecked = NotChecked<AnyRuleCode, CannotTellReason>;

/** The answer of a rule, in the form in which a report holds it. */
export type Answer = Passed | Failed | NoMatter | Unchecked;

/** One for all; whoever asks a rule alone is given it, and cannot change it. */
export const pass: Passed = /* @__PURE__ */ Object.freeze({ verdict: 'pass' });

/**
 * A rule as it is asked: its options beside it, and every declaration spelt out. All have one form, whatever a rule
 * leaves out, because the loop over the rules reads them for every submission. Answers that follow from what a rule declares
 * and not from what stands in a submission are made once, frozen, and stand in every report.
 */
export interface AskedRule {
  readonly code: AnyRuleCode;
  readonly check: AnyRule['check'];
  readonly options: unknown;
  readonly groupsOnly: boolean;
  readonly list: string | undefined;
  /** For its list and each field that it needs, the answer without it; `missing` is the one place. */
  readonly needs: readonly Unchecked[];
  readonly registration: readonly string[] | undefined;
  readonly wholeList: AnyRule['wholeList'];
  /** Of a rule of a host: refuses what its check may not do. Ours are held to the same by tests. */
  readonly refuse: Refuse | undefined;
  /** When no entry has what it compares. */
  readonly ifNothingExamined: Answer;
}

/** Something that holds a rule to be asked. */
export interface HoldsRule {
  readonly asked: AskedRule;
}

export function askedRule(rule: AnyRule, options: unknown): AskedRule {
  const { check, groupsOnly = false, list, needs = [], registration, wholeList, ifNothingExamined } = rule;
  const code = rule.code as AnyRuleCode;
  const lists = list === undefined ? [] : [list];
  return {
    code,
    check,
    options,
    groupsOnly,
    list,
    needs: [...lists, ...needs].map((place) => frozen(cannotTell(code, 'not-given', [pathTo(place)]))),
    registration,
    wholeList,
    refuse: (rule as { readonly [refusing]?: Refuse })[refusing],
    ifNothingExamined:
      ifNothingExamined === undefined
        ? pass
        : frozen<Answer>(
            ifNothingExamined === 'not-given'
              ? cannotTell(code, ifNothingExamined, (rule.asksFor ?? lists).map(pathTo))
              : noMatter(code, ifNothingExamined),
          ),
  };
}

/** That a rule does not apply, as a report states it. */
export function noMatter(code: AnyRuleCode, reason: NotApplicableReason): NoMatter {
  return { code, verdict: 'not-applicable', reason };
}

/** More paths than a person would follow are not listed, but counted. */
export const mostMissing = 50;

/** That a rule cannot tell, as a report states it. */
export function cannotTell(
  code: AnyRuleCode,
  reason: CannotTellReason,
  missing: readonly Path[],
  most = mostMissing,
): Unchecked {
  const total = missing.length;
  return total > most
    ? { code, verdict: 'cannot-tell', reason, missing: missing.slice(0, most), missingTotal: total }
    : { code, verdict: 'cannot-tell', reason, missing };
}

/** A place as a path. */
export function pathTo(place: string): Path {
  return place.split('.');
}
