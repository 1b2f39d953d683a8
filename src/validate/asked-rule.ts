import { markOf } from '../facts/whole-lists.js';
import { frozen } from '../kernel/frozen.js';
import type { Path } from '../kernel/json-pointer.js';
import type { NotApplicable, NotChecked } from '../model/validation-report.js';
import type { CannotTellReason, NotApplicableReason } from './reasons.js';
import type { AnyRuleCode } from './registry.js';
import type { AnyRule, Failed, Passed } from './rule.js';

/** A rule does not apply, as a report states it. */
export type NoMatter = NotApplicable<AnyRuleCode, NotApplicableReason>;

/** A rule could not be checked, as a report states it. */
export type Unchecked = NotChecked<AnyRuleCode, CannotTellReason>;

/** The answer of a rule, in the form in which a report holds it. */
export type Answer = Passed | Failed | NoMatter | Unchecked;

/** One for all; whoever asks a rule alone is given it, and cannot change it. */
export const pass: Passed = /* @__PURE__ */ Object.freeze({ verdict: 'pass' });

/** A field that a rule needs, as keys from the root down, and what it answers without it. */
interface Need {
  readonly keys: readonly string[];
  readonly without: Unchecked;
}

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
  readonly needs: readonly Need[];
  readonly registration: readonly string[] | undefined;
  readonly wholeList: AnyRule['wholeList'];
  readonly isAForum: NoMatter;
  readonly hasNothingToCheck: NoMatter;
  readonly isCovered: NoMatter;
  readonly withoutBodyType: Unchecked;
  readonly withoutList: Unchecked;
  /** Of a list that may be a part. */
  readonly holdsSoFar: Unchecked;
  readonly isPartialList: Unchecked;
  /** When no entry has what it compares; `undefined` when it passes then. */
  readonly ifNothingExamined: NoMatter | Unchecked | undefined;
}

export function askedRule(rule: AnyRule, options: unknown): AskedRule {
  const { check, groupsOnly = false, list, needs = [], registration, wholeList, ifNothingExamined } = rule;
  const code = rule.code as AnyRuleCode;
  const lists = list === undefined ? [] : [list];
  const noMatter = (reason: NotApplicableReason): NoMatter => frozen({ code, verdict: 'not-applicable', reason });
  const unchecked = (reason: CannotTellReason, places: readonly string[]): Unchecked =>
    frozen(cannotTell(code, reason, places.map(pathTo)));
  const mark = wholeList === undefined ? [] : [wholeList === true ? 'members' : markOf[wholeList]];
  const hasNothingToCheck = noMatter('nothing-to-check');
  return {
    code,
    check,
    options,
    groupsOnly,
    list,
    needs: needs.map((place) => ({ keys: place.split('.'), without: unchecked('not-given', [place]) })),
    registration,
    wholeList,
    isAForum: noMatter('is-a-forum'),
    hasNothingToCheck,
    isCovered: noMatter('covered-by-another-rule'),
    withoutBodyType: unchecked('not-given', ['bodyType']),
    withoutList: unchecked('not-given', lists),
    holdsSoFar: unchecked('holds-so-far', mark),
    isPartialList: unchecked('partial-list', mark),
    ifNothingExamined:
      ifNothingExamined === undefined
        ? undefined
        : ifNothingExamined === 'nothing-to-check'
          ? hasNothingToCheck
          : unchecked('not-given', rule.asksFor ?? lists),
  };
}

/** That a rule cannot tell, as a report states it. */
export function cannotTell(code: AnyRuleCode, reason: CannotTellReason, missing: readonly Path[]): Unchecked {
  return { code, verdict: 'cannot-tell', reason, missing };
}

/** A place as a path. */
export function pathTo(place: string): Path {
  return place.split('.');
}
