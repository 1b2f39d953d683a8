import type { AnyRule } from './rule.js';

/**
 * A rule as it is asked: its options beside it, and every declaration spelt out. All have one form, whatever a rule
 * leaves out, because the loop over the rules reads them for every submission.
 */
export interface AskedRule {
  readonly check: AnyRule['check'];
  readonly options: unknown;
  readonly groupsOnly: boolean;
  readonly list: string | undefined;
  /** The fields that the rule needs, as keys from the root down. */
  readonly needs: readonly (readonly string[])[];
  readonly registration: readonly string[] | undefined;
  readonly wholeList: AnyRule['wholeList'];
  readonly ifNothingExamined: AnyRule['ifNothingExamined'];
  readonly asksFor: readonly string[];
}

export function askedRule(rule: AnyRule, options: unknown): AskedRule {
  const { check, groupsOnly = false, list, needs = [], registration, wholeList, ifNothingExamined } = rule;
  return {
    check,
    options,
    groupsOnly,
    list,
    needs: needs.map((place) => place.split('.')),
    registration,
    wholeList,
    ifNothingExamined,
    asksFor: rule.asksFor ?? (list === undefined ? [] : [list]),
  };
}
