import { type Path, toJsonPointer } from '../kernel/json-pointer.js';
import { type IndicatorCode, indicators } from '../measure/registry.js';
import type { SubmissionDraft } from '../model/submission.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import type { CannotTellReason } from '../validate/reasons.js';
import type { AnyRuleCode, RuleReport } from '../validate/registry.js';
import type { RuleSet } from '../validate/rule-set.js';

/**
 * How much something is missed.
 *
 * - `required`: without it there is no submission.
 * - `expected`: without it a rule of severity error cannot be checked, or an indicator cannot be measured.
 * - `helpful`: without it a rule of lesser severity cannot be checked.
 */
export type Need = 'required' | 'expected' | 'helpful';

/** Something a step still asks for. */
export interface AskedFor {
  /** Where the answer goes. An empty list is an answer too: it means "none". */
  readonly path: Path;
  readonly need: Need;
  /** The rules that cannot be checked without it. */
  readonly rules: readonly AnyRuleCode[];
  /** The indicators that cannot be measured without it. */
  readonly indicators: readonly IndicatorCode[];
}

/** Everything that is still asked for in a draft, the most needed first. */
export function openQuestions(
  draft: SubmissionDraft,
  issues: readonly ShapeIssue[],
  report: RuleReport,
  ruleSet: RuleSet,
): readonly AskedFor[] {
  const asked = new Map<string, AskedFor>();
  const ask = (path: Path, need: Need, rules: readonly AnyRuleCode[], codes: readonly IndicatorCode[]) => {
    const pointer = toJsonPointer(path);
    const known = asked.get(pointer) ?? { path, need, rules: [], indicators: [] };
    asked.set(pointer, {
      path,
      need: rank[need] < rank[known.need] ? need : known.need,
      rules: [...known.rules, ...rules],
      indicators: [...known.indicators, ...codes],
    });
  };
  for (const { code, path } of issues) if (code === 'shape.missing') ask(path, 'required', [], []);
  for (const { code, reason, missing } of report.notChecked) {
    const binding = ruleSet.bindings[code];
    // A rule of consistency that is this library's own compares what is stated; it gives no reason to state more.
    if (askedElsewhere.has(reason) || binding === undefined || binding.source.source === 'kim-domain') continue;
    for (const path of missing) {
      if (!isTold(draft, path)) ask(path, binding.severity === 'error' ? 'expected' : 'helpful', [code], []);
    }
  }
  if (draft.kind === 'activity-report') {
    for (const [list, codes] of unrecordedLists(draft)) ask([list], 'expected', [], codes);
  }
  return [...asked.values()].sort((a, b) => rank[a.need] - rank[b.need]);
}

const rank: Readonly<Record<Need, number>> = { required: 0, expected: 1, helpful: 2 };

/** Why a rule cannot tell although nothing is missing here: the host, or another document, must state more. */
const askedElsewhere: ReadonlySet<CannotTellReason> = new Set<CannotTellReason>([
  'sources-disagree',
  'no-area-lookup',
  'no-registration',
  'registration-incomplete',
]);

/** Whether a value stands there already. A list that is there may still be asked to state more. */
function isTold(draft: SubmissionDraft, path: Path): boolean {
  let part: unknown = draft;
  for (const segment of path) {
    if (typeof part !== 'object' || part === null) return false;
    part = (part as Readonly<Record<string | number, unknown>>)[segment];
  }
  return part !== undefined && typeof part !== 'object';
}

/** The lists of a report that are not there, each with the indicators that read it. */
function unrecordedLists(report: SubmissionDraft): ReadonlyMap<string, readonly IndicatorCode[]> {
  const lists = new Map<string, IndicatorCode[]>();
  for (const code of Object.keys(indicators) as IndicatorCode[]) {
    for (const list of indicators[code].reads) {
      if (list.startsWith('registration.') || list in report) continue;
      const known = lists.get(list);
      if (known === undefined) lists.set(list, [code]);
      else known.push(code);
    }
  }
  return lists;
}
