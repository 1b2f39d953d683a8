import type { FieldPath, Fields } from '../fields/field-tables.js';
import { type Path, pointerTo } from '../kernel/json-pointer.js';
import type { RequirementCode } from '../model/requirement.js';
import type { SubmissionDraft, SubmissionKind } from '../model/submission.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import type { AnyRuleCode, RuleReport } from '../validate/registry.js';

/**
 * How much something is missed.
 *
 * - `required`: without it there is no submission.
 * - `expected`: a core requirement waits for it; of a report, what it is for (its activities).
 * - `helpful`: another requirement waits for it; of a report, a list that nobody has answered.
 */
export type Need = 'required' | 'expected' | 'helpful';

/** Something a step still asks for: one question a field, never one a row. */
export interface AskedFor {
  /** Where the answer goes. An empty list is an answer too: there is none. */
  readonly path: Path;
  /** Which facts of each row are asked for, by name; empty where the field is a single fact. */
  readonly facts: readonly string[];
  readonly need: Need;
  /** The requirements that wait for it, core requirements first. */
  readonly requirements: readonly RequirementCode[];
  /** The rules that wait for it. */
  readonly rules: readonly AnyRuleCode[];
}

/** Whether a form asks for a place: it is one of its fields, in one of them, or holds one. Without a list it asks for all. */
export function asks(fields: readonly FieldPath[] | undefined, place: string): boolean {
  if (fields === undefined) return true;
  const isIn = (inner: string, outer: string) => inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[]`);
  return fields.some(
    (field) =>
      field === place ||
      isIn(field, place) ||
      // A group or list stands for everything in it, unless the form names what is in it.
      (isIn(place, field) && !fields.some((other) => isIn(other, field))),
  );
}

/** What is known when the questions of a draft are asked. */
export interface Known {
  readonly draft: SubmissionDraft;
  readonly issues: readonly ShapeIssue[];
  readonly report: RuleReport;
  readonly table: Fields;
  readonly fields: readonly FieldPath[] | undefined;
}

/** Everything that is still asked for in a draft, the most needed first. */
export function questionsOf(known: Known): readonly AskedFor[] {
  const asked = new Map<string, AskedFor>();
  for (const question of [...missingIn(known), ...requirementsIn(known), ...listsIn(known)]) {
    const pointer = pointerTo(question.path);
    if (!asked.has(pointer)) asked.set(pointer, question);
  }
  return [...asked.values()].sort((a, b) => rank[a.need] - rank[b.need]);
}

const rank: Readonly<Record<Need, number>> = { required: 0, expected: 1, helpful: 2 };

const nothingWaits = { facts: [], requirements: [], rules: [] } as const;

function missingIn({ issues }: Known): readonly AskedFor[] {
  const missing = issues.filter(({ code }) => code === 'shape.missing');
  return missing.map(({ path }) => ({ path, need: 'required', ...nothingWaits }));
}

/** The questions of the requirements, as far as the form asks for the facts. */
function requirementsIn({ report, issues, fields }: Known): readonly AskedFor[] {
  if (report.requirements === undefined) return [];
  const { requirements, questions } = report.requirements;
  const core = new Set(requirements.flatMap((requirement) => (requirement.core ? [requirement.code] : [])));
  // What is there and cannot be read is wrong; it is not asked for a second time.
  const wrong = new Set(issues.map(({ path }) => pointerTo(path)));
  return questions.flatMap(({ field, facts, requirements: waiting, rules }) => {
    const place = field.join('.');
    const asked = facts.filter((fact) => asks(fields, `${place}[].${fact}`));
    if (!asks(fields, place) || wrong.has(pointerTo(field)) || (facts.length > 0 && asked.length === 0)) return [];
    const need = waiting.some((code) => core.has(code)) ? 'expected' : 'helpful';
    return [{ path: field, facts: asked, need, requirements: waiting, rules }];
  });
}

/** The list for which a report is made. */
const reported = 'activities';

/** The lists of a report that every KIM is asked for and that nobody has answered. */
function listsIn({ draft, table, fields }: Known): readonly AskedFor[] {
  if (draft.kind !== ('activity-report' satisfies SubmissionKind)) return [];
  const open = Object.keys(table).filter((path) => {
    const field = table[path];
    const isList = field?.value === 'group' && field.list === true && field.step !== undefined;
    return isList && field.everybody === true && !(path in draft) && asks(fields, path);
  });
  return open.map((path) => ({ path: [path], need: path === reported ? 'expected' : 'helpful', ...nothingWaits }));
}
