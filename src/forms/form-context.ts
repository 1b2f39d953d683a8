import type { AmbiguousDates } from '../cells/day.js';
import { type CheckContext, type CheckResult, checkRead } from '../check.js';
import type { Path } from '../kernel/json-pointer.js';
import { pointerTo } from '../kernel/json-pointer.js';
import type { RegistrationDraft, SubmissionDraft } from '../model/submission.js';
import { parseAs } from '../parse/parse-as.js';
import { jsonTypeOf } from '../parse/plain-value.js';
import type { RuleReport } from '../validate/registry.js';
import type { ValidationContext } from '../validate/validate-submission.js';
import { findFaults, judgeDraft as judgeByRules } from '../validate/validate-submission.js';
import type { AnyForm, AnyOutline } from './form-kind.js';
import { type RowsKept, readAsShape } from './normalise-shape.js';

/** Under which rules, and on which day, a value from a form is checked. */
export interface FormContext extends CheckContext {
  /**
   * What is checked: the values of a form as its inputs hold them (texts, blanks, check marks; an empty list is not
   * answered), or data as a submission has them (the default).
   */
  readonly values?: 'form' | 'data' | undefined;
  /** How the values of a form with `03/04/2016` are read; see `normalise`. Default: day first, as Indonesians write. */
  readonly ambiguousDates?: AmbiguousDates | undefined;
}

/** A value as it is to be read, and the way from a path in it back to the path in what was given. */
export interface Given {
  readonly value: unknown;
  readonly inForm: (path: Path) => Path;
}

/** The value as it is to be read: as it stands, or as the inputs of a form hold values. */
export function asGiven(
  form: AnyOutline,
  value: unknown,
  { values = 'data', ambiguousDates: dates = 'day-first' }: Pick<FormContext, 'values' | 'ambiguousDates'>,
): Given {
  if (values === 'data' || jsonTypeOf(value) !== 'object') return { value, inForm: (path) => path };
  const { value: read, rows } = readAsShape(form.parts.shape(), value, { ...formReading, dates });
  return { value: read, inForm: rows.size === 0 ? (path) => path : (path) => pathInForm(path, rows) };
}

const formReading = { emptyListsSayNone: false, leavesRowsOut: true } as const;

function pathInForm(path: Path, rows: RowsKept): Path {
  return path.map((key, depth) => {
    const kept = typeof key === 'number' ? rows.get(pointerTo(path.slice(0, depth))) : undefined;
    return kept?.[key as number] ?? key;
  });
}

/** A finding with its path, and the paths among its facts, as the form has them. */
export function issueInForm<Issue extends { readonly path: Path; readonly params: object }>(
  issue: Issue,
  inForm: Given['inForm'],
): Issue {
  const params = Object.fromEntries(
    Object.entries(issue.params).map(([key, fact]) => [key, isPathOfRow(fact) ? inForm(fact) : fact]),
  );
  return { ...issue, path: inForm(issue.path), params };
}

function isPathOfRow(fact: unknown): fact is Path {
  return Array.isArray(fact) && typeof fact[0] === 'string' && typeof fact[1] === 'number';
}

/** Checks a value as a submission of the kind of a form: its shape, and the rules about that kind. */
export function checkForm(form: AnyForm, value: unknown, context: FormContext, caller: string): CheckResult {
  const given = asGiven(form, value, context);
  const result = checkRead(
    parseAs({ shape: form.parts.shape() }, given.value, context),
    contextOf(form, context),
    findFaults,
    caller,
  );
  return { ...result, issues: result.issues.map((issue) => issueInForm(issue, given.inForm)) };
}

/** What the rules about the kind of a form say of a draft. */
export function judgeDraft(form: AnyForm, draft: SubmissionDraft, context: FormContext, caller: string): RuleReport {
  return judgeByRules(draft, contextOf(form, context), caller);
}

function contextOf({ rules }: AnyForm, context: FormContext): ValidationContext {
  const { asOf, ruleSet = rules.ruleSetAt(asOf), registration: given } = context;
  const registration: RegistrationDraft | undefined = given === undefined ? undefined : rules.readRegistration?.(given);
  // What is undefined in a context is left out.
  return { ...context, ruleSet, registration } as ValidationContext;
}
