import { placeOf } from '../fields/field-at.js';
import type { FieldPath, Fields } from '../fields/field-tables.js';
import { type Path, pointerTo } from '../kernel/json-pointer.js';
import type { RequirementCode } from '../model/requirement.js';
import type { SubmissionDraft } from '../model/submission.js';
import type { CannotTellReason } from '../validate/reasons.js';
import type { AnyRuleCode, RuleReport } from '../validate/registry.js';

/**
 * How much something is missed.
 *
 * - `required`: without it there is no submission.
 * - `expected`: a core requirement waits for it; of a report, what it is for (its activities).
 * - `helpful`: another requirement or a rule waits for it, or it is a list that nobody has answered.
 */
export type Need = 'required' | 'expected' | 'helpful';

/** Something a step still asks for: one question a field, never one a row. */
export interface AskedFor {
  /** Where the answer goes. "There is none" is an answer too. */
  readonly path: Path;
  /** Which facts of each row are asked for, by name; empty where the field is a single fact. */
  readonly facts: readonly string[];
  /**
   * Rows are there, and there may be others: these are asked for, or the statement that the list names all of them
   * (`decreesListed`).
   */
  readonly rest: boolean;
  /** Facts of rows that are there are asked for. With neither, the field itself is: a fact, or a list without an answer. */
  readonly recorded: boolean;
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
  readonly issues: readonly { readonly code: string; readonly path: Path }[];
  readonly report: RuleReport;
  readonly table: Fields;
  readonly fields: readonly FieldPath[] | undefined;
}

/**
 * Everything that is still asked for in a draft, of each step the most needed first: what is required, what the requirements ask,
 * core requirements first, the list for which a report is made, and the rest.
 */
export function questionsOf(known: Known): readonly AskedFor[] {
  const asked = new Map<string, AskedFor>();
  for (const question of [...missingIn(known), ...requirementsIn(known), ...listsIn(known), ...rulesIn(known)]) {
    const pointer = pointerTo(question.path);
    const first = asked.get(pointer) ?? question;
    const requirements = [...new Set([...first.requirements, ...question.requirements])];
    asked.set(pointer, { ...first, requirements, rules: [...new Set([...first.rules, ...question.rules])] });
  }
  return [...asked.values()];
}

const nothingWaits = { facts: [], rest: false, recorded: false, requirements: [], rules: [] } as const;

function missingIn({ issues }: Known): readonly AskedFor[] {
  const missing = issues.filter(({ code }) => code === 'shape.missing');
  return missing.map(({ path }) => ({ path, need: 'required', ...nothingWaits }));
}

/** What is there and cannot be read is wrong; it is not asked for a second time. */
const wrongIn = ({ issues }: Known) =>
  new Set(issues.flatMap(({ code, path }) => (code === 'shape.missing' ? [] : [pointerTo(path)])));

/** The questions of the requirements, as far as the form asks for the facts. */
function requirementsIn(known: Known): readonly AskedFor[] {
  const { report, fields } = known;
  if (report.requirements === undefined) return [];
  const { requirements, questions } = report.requirements;
  const core = new Set(requirements.flatMap((requirement) => (requirement.core ? [requirement.code] : [])));
  const wrong = wrongIn(known);
  return questions.flatMap(({ field, facts, requirements: waiting, ...question }) => {
    const place = field.join('.');
    const asked = facts.filter((fact) => asks(fields, `${place}[].${fact}`));
    if (!asks(fields, place) || wrong.has(pointerTo(field)) || (facts.length > 0 && asked.length === 0)) return [];
    const need = waiting.some((code) => core.has(code)) ? 'expected' : 'helpful';
    return [{ ...question, path: field, facts: asked, need, requirements: waiting }];
  });
}

/** What rules outside the requirements wait for: one question a field or list, with the facts of rows that are there. */
function rulesIn(known: Known): readonly AskedFor[] {
  const { draft, report, table, fields } = known;
  const wrong = wrongIn(known);
  const asked = new Map<string, AskedByRules>();
  for (const { code, reason, missing } of report.notChecked) {
    if (ofOtherDocument.has(reason)) continue;
    for (const path of missing) {
      const list = String(path[0]).replace(/Listed$/, '');
      const isMark = path.length === 1 && list !== path[0];
      const row = path.findIndex((key) => typeof key === 'number');
      const field = isMark ? [list] : row < 0 ? path : path.slice(0, row);
      const pointer = pointerTo(field);
      const place = placeOf(table, path);
      // What is there is not asked for: a rule may wait for another value, or for one that is compared with it.
      const isThere =
        !isMark && (path.reduce<unknown>(partAt, draft) !== undefined || isKnownInPart(draft, path, place));
      if (
        place === undefined ||
        table[String(path[0])]?.step === 'host' ||
        isThere ||
        !asks(fields, place) ||
        wrong.has(pointer)
      )
        continue;
      const question = asked.get(pointer) ?? { path: field, facts: new Set(), rules: new Set(), rest: false };
      asked.set(pointer, question);
      question.rules.add(code);
      question.rest ||= isMark;
      const fact = row < 0 ? [] : path.slice(row + 1).filter((key) => typeof key === 'string');
      if (fact.length > 0) question.facts.add(fact.join('.'));
    }
  }
  return [...asked.values()].map(({ path, facts, rules, rest }) => ({
    ...nothingWaits,
    path,
    facts: [...facts],
    need: 'helpful',
    rest,
    recorded: facts.size > 0,
    rules: [...rules],
  }));
}

/** A month or a year is an answer too. */
function isKnownInPart(draft: SubmissionDraft, path: Path, place: string | undefined): boolean {
  const row = path.slice(0, 2).reduce<unknown>(partAt, draft);
  const isOfRow = (id: unknown) => typeof path[1] !== 'number' || partAt(row, 'id') === id;
  return (draft.inexactDates ?? []).some((noted) => noted.field === place && isOfRow(noted.id));
}

const partAt = (holder: unknown, key: string | number): unknown =>
  typeof holder === 'object' && holder !== null
    ? (holder as Readonly<Record<string | number, unknown>>)[key]
    : undefined;

interface AskedByRules {
  readonly path: Path;
  readonly facts: Set<string>;
  readonly rules: Set<AnyRuleCode>;
  rest: boolean;
}

/** Reasons for which a rule waits for the registration beside a report. */
const ofOtherDocument: ReadonlySet<CannotTellReason> = new Set(['no-registration', 'registration-incomplete']);

/** The list for which a report is made. */
const reported = 'activities';

/** The lists that every KIM is asked for and that nobody has answered. */
function listsIn({ draft, table, fields }: Known): readonly AskedFor[] {
  const open = Object.keys(table).filter((path) => {
    const field = table[path];
    const isList = field?.value === 'group' && field.list === true && field.step !== undefined && field.step !== 'host';
    return isList && field.forSome !== true && !(path in draft) && asks(fields, path);
  });
  return open.map((path) => ({ ...nothingWaits, path: [path], need: path === reported ? 'expected' : 'helpful' }));
}
