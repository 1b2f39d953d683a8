import { requireArgument, requireAsOf, requireOptions } from '../kernel/arguments.js';
import { pointerTo } from '../kernel/json-pointer.js';
import type { LocalDate } from '../kernel/local-date.js';
import { contextKinds } from '../model/context-kinds.js';
import type { RequirementVerdict } from '../model/requirement.js';
import type { SubmissionDraft } from '../model/submission.js';
import type { NotChecked } from '../model/validation-report.js';
import { overReadDrafts } from './over-read-drafts.js';
import { rulesAbout } from './plan.js';
import type { CannotTellReason } from './reasons.js';
import type { AnyRuleCode, RuleIssue, RuleReport } from './registry.js';
import type { RuleContext } from './rule.js';
import type { RuleSet } from './rule-set.js';
import { ruleSet as ruleSetKind } from './rule-set-kind.js';
import { judgeDraft, requireJudged } from './validate-submission.js';

/** A finding that both rule sets make, but not alike: another severity, other numbers or another source. */
export interface ChangedIssue {
  readonly before: RuleIssue;
  readonly after: RuleIssue;
}

/** What judging a submission by another rule set changes. */
export interface Impact {
  /** Id of the rule set it is judged by. */
  readonly from: string;
  /** Id of the rule set it would be judged by. */
  readonly to: string;
  readonly asOf: LocalDate;
  readonly soundBefore: boolean;
  readonly soundAfter: boolean;
  /** How a registration stands as a KIM under the old rule set; absent for a report, which has no such verdict. */
  readonly verdictBefore?: RequirementVerdict;
  /** How it stands under the new one. */
  readonly verdictAfter?: RequirementVerdict;
  /** Findings that only the new rule set makes. */
  readonly appearing: readonly RuleIssue[];
  /** Findings that only the old rule set makes. */
  readonly disappearing: readonly RuleIssue[];
  readonly changed: readonly ChangedIssue[];
  /** Rules that can be checked under the new rule set and could not, or were not in force, under the old one. */
  readonly nowChecked: readonly AnyRuleCode[];
  /** Rules that cannot be checked under the new rule set and were checked, or not in force, under the old one. */
  readonly nowUnchecked: readonly NotChecked<AnyRuleCode, CannotTellReason>[];
}

/**
 * What would change if a submission were judged by another rule set: for the day on which a regulation changes, or for
 * a group that asks what a local profile would mean for it.
 *
 * @param draft what `parseSubmission` gave as `readable`.
 * @param from the rule set it is judged by now, such as the one its own record names.
 * @param to the rule set to compare with.
 * @param asOf the day of judgement, the same for both: only the rules differ, not the time.
 * @param known what else the host knows: a lookup of area codes, the registration of a report.
 * @throws KimError as `validateSubmission` does.
 *
 * @example
 * ```ts
 * const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((id) => ({ id }));
 * const draft = { kind: 'registration', bodyType: 'kim', members };
 * const kapuasHulu = ruleSetAt('2025-06-01', 'kabupaten-kapuas-hulu');
 * const impact = impactOf(draft, ruleSetAt('2025-06-01'), kapuasHulu, '2025-06-01');
 * impact.appearing.map((issue) => issue.code); // ['members.above-maximum']
 * impact.soundAfter; // true
 * impact.verdictAfter; // 'needs-clarification'
 * ```
 */
export function impactOf(
  draft: SubmissionDraft,
  from: RuleSet,
  to: RuleSet,
  asOf: LocalDate,
  known: Omit<RuleContext, 'asOf'> = {},
): Impact {
  requireArgument(from, ruleSetKind, 'impactOf', 'from');
  requireArgument(to, ruleSetKind, 'impactOf', 'to');
  requireAsOf(asOf, 'impactOf');
  requireOptions(known, contextKinds, 'impactOf');
  requireJudged(draft, known.registration, 'impactOf');
  const judge = (ruleSet: RuleSet) =>
    judgeDraft(draft, { ...known, asOf, ruleSet, maxIssues: Number.MAX_SAFE_INTEGER }, 'impactOf');
  const rules = [from, to].flatMap((ruleSet) => rulesAbout(draft.kind, ruleSet, 'impactOf'));
  const [before, after] = overReadDrafts(rules, known, 'impactOf', () => [judge(from), judge(to)] as const);
  const old = byPlace(before);
  const appearing: RuleIssue[] = [];
  const changed: ChangedIssue[] = [];
  for (const [place, issue] of byPlace(after)) {
    const same = old.get(place);
    old.delete(place);
    if (same === undefined) appearing.push(issue);
    else if (!alike(same, issue)) changed.push({ before: same, after: issue });
  }
  const checkedBefore = new Set(checkedIn(before));
  const uncheckedBefore = new Set(before.notChecked.map(({ code }) => code));
  return {
    from: from.id,
    to: to.id,
    asOf,
    soundBefore: before.sound,
    soundAfter: after.sound,
    ...(before.requirements !== undefined && { verdictBefore: before.requirements.verdict }),
    ...(after.requirements !== undefined && { verdictAfter: after.requirements.verdict }),
    appearing,
    disappearing: [...old.values()],
    changed,
    nowChecked: checkedIn(after).filter((code) => !checkedBefore.has(code)),
    nowUnchecked: after.notChecked.filter(({ code }) => !uncheckedBefore.has(code)),
  };
}

/** Issues by rule and place; a rule may find several things in one place, which then are numbered. */
function byPlace({ issues }: RuleReport): Map<string, RuleIssue> {
  const places = new Map<string, RuleIssue>();
  for (const issue of issues) {
    const place = `${issue.code} ${pointerTo(issue.path)}`;
    let numbered = place;
    for (let n = 2; places.has(numbered); n++) numbered = `${place} ${n}`;
    places.set(numbered, issue);
  }
  return places;
}

/** The rules that gave a verdict: passed, or failed. */
function checkedIn({ passed, issues }: RuleReport): AnyRuleCode[] {
  return [...new Set([...passed, ...issues.map(({ code }) => code)])];
}

/** Issues are plain JSON made by one rule, so their keys come in one order. */
function alike(a: RuleIssue, b: RuleIssue): boolean {
  return (
    a.severity === b.severity &&
    JSON.stringify(a.params) === JSON.stringify(b.params) &&
    a.source?.source === b.source?.source &&
    a.source?.where === b.source?.where
  );
}
