import { requireContext, type SubmissionIssue } from '../check.js';
import type { StepId } from '../fields/field-steps.js';
import type { FieldPath, Fields } from '../fields/field-tables.js';
import { type Kind as ArgumentKind, listOf, requireArgument } from '../kernel/arguments.js';
import type { Path } from '../kernel/json-pointer.js';
import { keptOf } from '../kernel/max-issues.js';
import { awaited } from '../model/context-kinds.js';
import type { IssueGroup } from '../model/issue.js';
import type { SubmissionKind } from '../model/submission.js';
import { parseAs } from '../parse/parse-as.js';
import type { RuleReport } from '../validate/registry.js';
import { mostSevereFirst } from '../validate/severity.js';
import { type AskedFor, questionsOf } from './completeness-questions.js';
import { asGiven, type FormContext, issueInForm, judgeDraft } from './form-context.js';
import { type AnyForm, type FormKind, partsWithRules } from './form-kind.js';
import { groupsOfIssues, joinGroups, totalOf } from './issue-groups.js';
import {
  constantsOf,
  ownFields,
  pickFields,
  roomToChoose,
  shapeOfFields,
  unknownKeysOf,
  wantedIssues,
} from './step-parts.js';

/**
 * How far a part of a submission is.
 *
 * - `wrong`: something that is there breaks the shape or a rule of severity error.
 * - `missing`: nothing is wrong, but something required or expected is missing, or nothing that is asked for has been answered.
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
  /** How often each code was found in this part, stated or not, the most severe first. */
  readonly groups: readonly IssueGroup[];
  /** Whether there is more than is stated in `issues`, where the first of every code stands. */
  readonly truncated: boolean;
}

/** How far one step is. */
export interface StepState<Step extends string = string> extends PartState {
  readonly step: Step;
}

/** How far a draft is. */
export interface Completeness<Kind extends SubmissionKind = SubmissionKind> {
  readonly kind: Kind;
  /** In the order of the steps of the form. */
  readonly steps: readonly StepState<StepId<Kind>>[];
  /**
   * The fields that the host gives, such as ids, with what was found in no field of the form: unknown fields where they are
   * reported, and what a rule of a host states of the submission as a whole.
   */
  readonly host: PartState;
  /**
   * `submissionSchema` would accept it as it is: the shape is right and no rule finds an error, among those that can be
   * checked. A draft of which little is known is sound too; see `ready`.
   */
  readonly sound: boolean;
  /**
   * It is sound, nothing required or expected is missing and, for a registration, every core requirement is known to be met.
   */
  readonly ready: boolean;
  /**
   * Everything that the rules state about what could be read, with paths as they are in the draft. Of a registration it has
   * the `requirements`, which `explainRequirements` puts into words.
   */
  readonly validation: RuleReport;
}

/** Under which rules a draft is checked, and which fields its form has. */
export interface CompletenessContext<Kind extends SubmissionKind = SubmissionKind> extends FormContext {
  /**
   * The fields that the form has, such as `members[].sex`; a group or list stands for everything in it unless fields of it
   * are named too. What the form does not have, it is not asked for. Default: every field of the kind.
   */
  readonly fields?: readonly FieldPath<Kind>[] | undefined;
}

/**
 * How far a draft is, step by step: what is done, what is missing, what is wrong. Anything may be missing; what is there
 * must be right. `kind` and `schemaVersion` need not be in the draft.
 *
 * What is asked for are the questions of the requirements and of the other rules, one a field, and the lists that nobody has
 * answered.
 *
 * @param form which form this is.
 * @param draft what the form holds so far, as it is (`values: 'form'`), or data; it is never thrown at and never repeated.
 * @param context the day of judgement, and what `checkSubmission` takes. `maxIssues` holds for each step.
 * @throws KimError `invalid-argument` for anything but a form of this library, for a draft that is a promise, and for a field
 *   that the kind does not have; `missing-argument` without `asOf`.
 *
 * @example
 * ```ts
 * const draft = { id: 'k', name: 'KIM Mawar', bodyType: 'kim', members: [{ id: 'a' }, { id: 'b' }] };
 * const { steps, ready } = completeness(registrationForm, draft, { asOf: '2026-01-31' });
 * steps[1].step; // 'members'
 * steps[1].status; // 'wrong'
 * steps[1].issues[0].code; // 'members.below-minimum'
 * steps[2].status; // 'missing'
 * steps[2].missing[0].path; // ['decrees']
 * ready; // false
 * ```
 */
export function completeness<Kind extends SubmissionKind>(
  form: FormKind<Kind>,
  draft: unknown,
  context: CompletenessContext<Kind>,
): Completeness<Kind> {
  const { fields: table, steps: stepsOfForm, byHost } = partsWithRules(form, 'completeness');
  requireArgument(draft, awaited, 'completeness', 'draft');
  requireContext(context, 'completeness');
  if (context.fields !== undefined) requireArgument(context.fields, fieldsOf(table), 'completeness', 'fields');
  const { inForm, value: read } = asGiven(form, { ...ownFields(draft), ...constantsOf(form) }, context);
  const value = ownFields(read) ?? {};
  const parts = stepsOfForm.map(({ step, fields }) => ({ step, ...readPart(form, value, fields, context) }));
  const host = readPart(form, value, byHost, context);
  const all = [host, ...parts];

  const readable = Object.assign({}, ...all.map((part) => part.readable), { kind: form.kind });
  const report = judgeDraft(form, readable, { ...context, maxIssues: Number.MAX_SAFE_INTEGER }, 'completeness');
  const issues = all.flatMap((part) => part.issues);
  const questions = questionsOf({ draft: readable, issues, report, table, fields: context.fields });

  const found: Found = { report, questions, inForm, most: wantedIssues(context) };
  const steps = parts.map((part) => ({ step: part.step as StepId<Kind>, ...stateOf(part, found) }));
  const unknownKeys = unknownKeysOf(form, value, context);
  const ofNoField = report.issues.filter(({ path }) => !all.some(({ fields }) => isIn(fields)({ path })));
  const elsewhere = [...unknownKeys, ...ofNoField];
  const hostState = stateOf(
    {
      ...host,
      issues: [...host.issues, ...elsewhere],
      groups: joinGroups(host.groups, groupsOfIssues(elsewhere)),
    },
    found,
  );
  const hasError = ({ groups }: Pick<PartState, 'groups'>) => groups.some(({ severity }) => severity === 'error');
  const sound = report.sound && !all.some(hasError) && !hasError(hostState);
  const isOpen = ({ missing }: PartState) => missing.some(({ need }) => need !== 'helpful');
  const core = report.requirements?.requirements.filter((requirement) => requirement.core) ?? [];
  return {
    kind: form.kind,
    steps,
    host: hostState,
    sound,
    ready: sound && ![hostState, ...steps].some(isOpen) && core.every(({ status }) => status === 'met'),
    validation: reportInForm(report, inForm),
  };
}

/** A misspelt field would not be asked for, and nobody would notice. */
const fieldsOf = (table: Fields): ArgumentKind =>
  listOf(
    {
      takes: 'a field of this kind of submission, such as "name" or "members[].sex"',
      accepts: (path) => typeof path === 'string' && Object.hasOwn(table, path),
    },
    'a list of fields of this kind of submission',
  );

/** A report with its paths as the form has them. */
function reportInForm(report: RuleReport, inForm: Found['inForm']): RuleReport {
  const { issues, notChecked, requirements: result } = report;
  return {
    ...report,
    issues: issues.map((issue) => issueInForm(issue, inForm)),
    notChecked: notChecked.map((rule) => ({ ...rule, missing: rule.missing.map(inForm) })),
    ...(result !== undefined && {
      requirements: {
        ...result,
        requirements: result.requirements.map((one) => ({ ...one, paths: one.paths.map(inForm) })),
        questions: result.questions.map((question) => ({ ...question, field: inForm(question.field) })),
      },
    }),
  };
}

interface Part {
  readonly fields: readonly string[];
  readonly readable: Readonly<Record<string, unknown>>;
  readonly issues: readonly SubmissionIssue[];
  readonly groups: readonly IssueGroup[];
}

/** Reads the fields of one part by themselves, so that faults elsewhere cannot crowd out its own. */
function readPart(
  form: AnyForm,
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  context: FormContext,
): Part {
  const { readable, issues, groups } = parseAs(
    { shape: shapeOfFields(form, fields) },
    { ...pickFields(value, fields), ...constantsOf(form) },
    { ...context, maxIssues: roomToChoose(context) },
  );
  return { fields, readable: pickFields({ ...readable }, fields), issues, groups };
}

interface Found {
  readonly report: RuleReport;
  readonly questions: readonly AskedFor[];
  readonly inForm: (path: Path) => Path;
  /** How many issues of each part are stated. */
  readonly most: number;
}

function stateOf({ fields, readable, issues, groups }: Part, { report, questions, inForm, most }: Found): PartState {
  const isFault = ({ code }: { readonly code: string }) => code !== 'shape.missing';
  const ofRules = report.issues.filter(isIn(fields));
  const all = mostSevereFirst<SubmissionIssue>([...issues.filter(isFault), ...ofRules]);
  const found = keptOf(all, most).map((issue) => issueInForm(issue, inForm));
  const missing = questions.filter(isIn(fields)).map((asked) => ({ ...asked, path: inForm(asked.path) }));
  const counted = joinGroups(groups.filter(isFault), groupsOfIssues(ofRules));
  const isWrong = counted.some(({ severity }) => severity === 'error');
  const isUntouched = Object.keys(readable).length === 0 && missing.length > 0;
  const isMissing = isUntouched || missing.some(({ need }) => need !== 'helpful');
  return {
    status: isWrong ? 'wrong' : isMissing ? 'missing' : 'done',
    issues: found,
    missing,
    groups: counted,
    truncated: found.length < totalOf(counted),
  };
}

const isIn =
  (fields: readonly string[]) =>
  ({ path }: { readonly path: Path }) =>
    fields.includes(String(path[0]));
