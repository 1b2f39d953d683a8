import { checkDraft, type SubmissionIssue } from '../check.js';
import type { StepId } from '../fields/field-steps.js';
import { requireAsOf } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import type { SubmissionKind } from '../model/submission.js';
import { parseSubmission } from '../parse/parse-submission.js';
import type { ShapeIssue } from '../parse/shape-issue.js';
import type { RuleReport } from '../validate/registry.js';
import { ruleSetAt } from '../validate/rule-set-at.js';
import { mostSevereFirst } from '../validate/severity.js';
import { type AskedFor, openQuestions } from './completeness-questions.js';
import { asTyped, type FormContext } from './form-context.js';
import { constantsOf, ownFields, pickFields, roomFor, stepsInOrder, unknownKeysOf } from './step-parts.js';
import { formStepsOf } from './steps.js';

/**
 * How far a part of a submission is.
 *
 * - `wrong`: something that is there breaks the shape or a rule of severity error.
 * - `missing`: nothing is wrong, but something required or expected is missing.
 * - `done`: neither. Something helpful may still be missing.
 */
export type StepStatus = 'done' | 'missing' | 'wrong';

/** How far one part is, and what stands open. */
export interface PartState {
  readonly status: StepStatus;
  /** What is wrong or deserves attention, the most severe first. What is merely absent stands in `missing`. */
  readonly issues: readonly SubmissionIssue[];
  /** What is asked for, the most needed first. */
  readonly missing: readonly AskedFor[];
  /** Whether the shape has more faults than are stated here. */
  readonly truncated: boolean;
}

/** How far one step is. */
export interface StepState<Step extends string = string> extends PartState {
  readonly step: Step;
}

/** How far a draft is. */
export interface Completeness<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: Kind;
  /** In the order of `formSteps`. */
  readonly steps: readonly StepState<StepId<Kind>>[];
  /** The fields that the host gives, such as ids, and unknown fields where they are reported. */
  readonly host: PartState;
  /**
   * `submissionSchema` would accept it as it is: the shape is right and no rule finds an error, among those that can be
   * checked. A draft of which little is known is sound too; see `ready`.
   */
  readonly sound: boolean;
  /** It is sound and, for a registration, every core requirement is known to be met. */
  readonly ready: boolean;
}

/**
 * How far a draft is, step by step: what is done, what is missing, what is wrong. Anything may be missing; what is there
 * must be right. `kind` and `schemaVersion` need not be in the draft.
 *
 * Rules ask for what they need when they rest on a source; this library's own rules of consistency only compare what is
 * stated. A report is also asked for every list that an indicator reads: an absent list means "not recorded".
 *
 * @param kind which form this is.
 * @param draft what the form holds so far, as it is; it is never thrown at and never repeated.
 * @param context the day of judgement, and what `checkSubmission` takes. `maxIssues` holds for each step.
 * @throws KimError `unknown-id` for a kind that does not exist, `missing-argument` without `asOf`.
 *
 * @example
 * ```ts
 * const draft = { id: 'k', name: 'KIM Mawar', bodyType: 'kim', members: [{ id: 'a' }, { id: 'b' }] };
 * const { steps, ready } = completeness('registration', draft, { asOf: '2026-01-31' });
 * steps[1].step; // 'members'
 * steps[1].status; // 'wrong'
 * steps[1].issues[0].code; // 'members.below-minimum'
 * steps[2].status; // 'missing'
 * steps[2].missing[0].path; // ['decrees']
 * ready; // false
 * ```
 */
export function completeness<Kind extends SubmissionKind>(
  kind: Kind,
  draft: unknown,
  context: FormContext,
): Completeness<Kind> {
  const { byHost } = formStepsOf(kind);
  requireAsOf(context?.asOf, 'completeness');
  const whole = { ...ownFields(draft), ...constantsOf(kind) };
  const value = ownFields(asTyped(whole, context)) ?? {};
  const parts = stepsInOrder(kind).map(({ step, fields }) => ({ step, ...readPart(kind, value, fields, context) }));
  const host = readPart(kind, value, byHost, context);
  const all = [host, ...parts];

  const { ruleSet = ruleSetAt(context.asOf) } = context;
  const readable = Object.assign({}, ...all.map((part) => part.readable), { kind });
  const report = checkDraft(readable, { ...context, ruleSet, maxIssues: Number.MAX_SAFE_INTEGER });
  const questions = openQuestions(
    readable,
    all.flatMap(({ issues }) => issues),
    report,
    ruleSet,
  );

  const steps = parts.map((part) => ({ step: part.step, ...stateOf(part, report, questions) }));
  const unknownKeys = unknownKeysOf(kind, value, context);
  const hostState = stateOf({ ...host, issues: [...host.issues, ...unknownKeys] }, report, questions);
  const isAcceptable = ({ status, missing }: PartState) =>
    status !== 'wrong' && !missing.some(({ need }) => need === 'required');
  const sound = isAcceptable(hostState) && steps.every(isAcceptable);
  const core = report.requirements?.requirements.filter((requirement) => requirement.core) ?? [];
  return { kind, steps, host: hostState, sound, ready: sound && core.every(({ status }) => status === 'met') };
}

interface Part {
  readonly fields: readonly string[];
  readonly readable: Readonly<Record<string, unknown>>;
  readonly issues: readonly ShapeIssue[];
  readonly truncated: boolean;
}

/** Reads the fields of one part by themselves, so that faults elsewhere cannot crowd out its own. */
function readPart(
  kind: SubmissionKind,
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  context: FormContext,
): Part {
  const { readable, issues, truncated } = parseSubmission(
    { ...pickFields(value, fields), ...constantsOf(kind) },
    { ...context, maxIssues: roomFor(kind, context) },
  );
  return { fields, readable: pickFields({ ...readable }, fields), issues: issues.filter(isIn(fields)), truncated };
}

function stateOf({ fields, issues, truncated }: Part, report: RuleReport, questions: readonly AskedFor[]): PartState {
  const found = mostSevereFirst<SubmissionIssue>([
    ...issues.filter(({ code }) => code !== 'shape.missing'),
    ...report.issues.filter(isIn(fields)),
  ]);
  const missing = questions.filter(isIn(fields));
  const isWrong = found.some(({ severity }) => severity === 'error');
  const isMissing = missing.some(({ need }) => need !== 'helpful');
  return { status: isWrong ? 'wrong' : isMissing ? 'missing' : 'done', issues: found, missing, truncated };
}

const isIn =
  (fields: readonly string[]) =>
  ({ path }: { readonly path: Path }) =>
    fields.includes(String(path[0]));
