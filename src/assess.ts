import { explainScore } from './explain/explain-score.js';
import type { Explanation } from './explain/explanation.js';
import { requireAsOf } from './kernel/arguments.js';
import type { LocalDate } from './kernel/local-date.js';
import { measureKim } from './measure/measure-kim.js';
import type { Measurements } from './measure/measurements.js';
import type { ActivityReport } from './model/activity-report.js';
import type { Provenance } from './model/provenance.js';
import type { Registration } from './model/registration.js';
import type { Scorecard } from './model/scorecard.js';
import { type ParseOptions, parseSubmission, type SubmissionParseResult } from './parse/parse-submission.js';
import type { Framework } from './score/framework.js';
import { adindaFramework } from './score/frameworks/adinda.js';
import { scoreKim } from './score/score-kim.js';
import type { RuleReport } from './validate/registry.js';
import type { AreaLookup } from './validate/rule.js';
import type { RuleSet } from './validate/rule-set.js';
import { ruleSetAt } from './validate/rule-set-at.js';
import { validateSubmission } from './validate/validate-submission.js';
import { version } from './version.js';
import { vocabularyHorizon } from './vocabulary/horizon.js';

/** Under which definitions, and on which day, a submission is assessed. */
export interface AssessContext extends ParseOptions {
  /** The day of judgement. */
  readonly asOf: LocalDate;
  /** Default: the national rule set in force on `asOf`. */
  readonly ruleSet?: RuleSet;
  /** Default: `adinda`. */
  readonly framework?: Framework;
  /** The registration a report belongs to; unknown input, read like any other. */
  readonly registration?: unknown;
  /** Knows which area codes exist. */
  readonly areaLookup?: AreaLookup;
}

/** A measured and scored reporting period. */
export interface AssessedReport {
  readonly measurements: Measurements;
  readonly card: Scorecard;
  readonly explanation: Explanation;
}

/** Everything the library can say about one submission. */
export interface Assessment {
  readonly parsed: SubmissionParseResult;
  /** What the rules say; absent when not even the kind of submission could be read. */
  readonly validation?: RuleReport;
  /** Measured, scored and explained; only for an activity report whose shape is right. */
  readonly report?: AssessedReport;
  /** The shape is right and no rule found an error. What was not checked stands in `validation.notChecked`. */
  readonly sound: boolean;
  readonly provenance: Provenance;
}

/**
 * The whole way in one call: reads, judges and, for an activity report, measures, scores and explains.
 *
 * @param input anything; it is never thrown at and never repeated in the result's issues.
 * @throws KimError `missing-argument` without `asOf`, `invalid-argument` when it is no date.
 *
 * @example
 * ```ts
 * const { sound, validation } = assess(
 *   { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members: [{ id: 'a' }] },
 *   { asOf: '2026-01-31' },
 * );
 * sound; // false
 * validation.issues[0].code; // 'members.below-minimum'
 * ```
 */
export function assess(input: unknown, context: AssessContext): Assessment {
  const asOf = context?.asOf;
  requireAsOf(asOf, 'assess');
  const { ruleSet = ruleSetAt(asOf), framework = adindaFramework, areaLookup } = context;
  const parsed = parseSubmission(input, context);
  const registration = readRegistration(context);
  const validation =
    parsed.readable === undefined
      ? undefined
      : validateSubmission(parsed.readable, { ruleSet, asOf, areaLookup, registration: registration?.readable });
  const { submission } = parsed;
  return {
    parsed,
    validation,
    report:
      submission?.kind === 'activity-report'
        ? assessReport(submission, registration?.submission, framework, asOf)
        : undefined,
    sound: submission !== undefined && validation?.sound === true,
    provenance: { library: version, ruleSet: ruleSet.id, framework: framework.id, vocabularyHorizon, asOf },
  };
}

function readRegistration({ registration }: AssessContext) {
  if (registration === undefined) return undefined;
  const { submission, readable } = parseSubmission(registration);
  return {
    submission: submission?.kind === 'registration' ? submission : undefined,
    readable: readable?.kind === 'registration' ? readable : undefined,
  };
}

function assessReport(
  report: ActivityReport,
  registration: Registration | undefined,
  framework: Framework,
  asOf: LocalDate,
): AssessedReport {
  const measurements = measureKim({ registration, report }, { asOf });
  const card = scoreKim(measurements, framework, { asOf });
  return { measurements, card, explanation: explainScore(card, framework) };
}
