import type { SubmissionKind } from '../model/submission.js';
import type { ShapeCode, ShapeParams } from '../parse/shape-issue.js';
import type { CannotTellReason, NotApplicableReason } from '../validate/reasons.js';
import type { RuleCode, RuleParams } from '../validate/registry.js';
import type { AboutKimTexts } from './about-kim-texts.js';
import type { ChartWords } from './chart-words.js';
import type { ClassificationMessages } from './classification-messages.js';
import type { ColumnTexts } from './column-texts.js';
import type { ComparisonMessages } from './comparison-messages.js';
import type { ConceptTexts } from './concept-texts.js';
import type { FieldTexts } from './field-texts.js';
import type { FrameworksTexts } from './framework-texts.js';
import type { IndicatorMessages } from './indicator-messages.js';
import type { ListTexts } from './list-texts.js';
import type { Format, Message } from './message.js';
import type { PrivacyTexts } from './privacy-texts.js';
import type { ReportWords } from './report-words.js';
import type { RequirementMessages } from './requirement-messages.js';
import type { RuleSetTexts } from './rule-set-texts.js';
import type { ScoreMessages } from './score-messages.js';
import type { TableMessages } from './table-messages.js';

export type { Format, Message } from './message.js';

/** Answers of a service about which it has a sentence, beside findings: HTTP status codes (RFC 9110). */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 429 | 500 | 503;

/**
 * All words of one language, as one value that the caller passes. Each part is one file under `texts/<language>/`;
 * a code without a text does not compile. Functions ask for the part that they need, so that a light application passes
 * a part of a language instead of the whole.
 */
export interface Language {
  /** BCP 47 tag, such as `id`, for `lang` attributes and for output that names its language. */
  readonly locale: string;
  readonly format: Format;
  /** Labels, meanings and notes of every concept. */
  readonly concepts: ConceptTexts;
  readonly lists: ListTexts;
  readonly aboutKim: AboutKimTexts;
  /** Labels, helps and examples of the fields of both kinds, and titles of the steps of a form. */
  readonly fields: FieldTexts;
  /** What each kind of submission is. */
  readonly kinds: { readonly [Kind in SubmissionKind]: { readonly title: string; readonly description: string } };
  /** What is wrong with the shape of an input, and what to do. */
  readonly shape: { readonly [Code in ShapeCode]: Message<ShapeParams[Code]> };
  /** What is wrong, for a village secretary: one or two complete sentences that also state what to do. */
  readonly rules: { readonly [Code in RuleCode]: Message<RuleParams[Code]> };
  /** What each rule asks for, as one sentence without facts of a case. */
  readonly ruleTitles: { readonly [Code in RuleCode]: string };
  readonly notApplicableReasons: { readonly [Reason in NotApplicableReason]: string };
  readonly cannotTellReasons: { readonly [Reason in CannotTellReason]: string };
  /** What an office asks of a KIM, how that stands, and what to ask next. */
  readonly requirements: RequirementMessages;
  /** What a service answers when it turns a submission down. */
  readonly problem: {
    readonly title: string;
    readonly detail: Message<{ readonly errors: number; readonly warnings: number; readonly hints: number }>;
    /** What a service answers that could not even read a submission, or does not have or keep it. */
    readonly statuses: Readonly<Record<ProblemStatus, { readonly title: string; readonly detail: string }>>;
  };
  /** Names of rule sets and local profiles. */
  readonly ruleSets: RuleSetTexts;
  /** Names of frameworks, of their groups, criteria, classes and readings. */
  readonly frameworks: FrameworksTexts;
  /** The kinds of data, and why each has its class. */
  readonly privacy: PrivacyTexts;
  readonly charts: ChartWords;
  /** What a printed report states around names and figures. */
  readonly report: ReportWords;
  readonly columns: ColumnTexts;
  /** Names, units, reasons and rubrics of the indicators. */
  readonly indicators: IndicatorMessages;
  /** The sentences that explain a score. */
  readonly score: ScoreMessages;
  /** The sentences that state what changed between two scores. */
  readonly comparison: ComparisonMessages;
  /** The sentences that state what a title of an activity was read as. */
  readonly classification: ClassificationMessages;
  /** The sentences about tables that were read. */
  readonly tables: TableMessages;
}
