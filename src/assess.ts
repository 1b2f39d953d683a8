import { type CheckContext, type CheckResult, checkSubmission } from './check.js';
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
import { parseSubmission } from './parse/parse-submission.js';
import type { Framework } from './score/framework.js';
import { adindaFramework } from './score/frameworks/adinda.js';
import { scoreKim } from './score/score-kim.js';
import { ruleSetAt } from './validate/rule-set-at.js';
import { version } from './version.js';
import { vocabularyHorizon } from './vocabulary/horizon.js';

/** Under which definitions, and on which day, a submission is assessed. */
export interface AssessContext extends CheckContext {
  /** Default: `adinda`. */
  readonly framework?: Framework;
}

/** A measured and scored reporting period. */
export interface AssessedReport {
  readonly measurements: Measurements;
  readonly card: Scorecard;
  readonly explanation: Explanation;
}

/** Everything the library finds out about one submission: the result of its check, and what it is worth. */
export interface Assessment extends CheckResult {
  /** Measured, scored and explained; only for an activity report whose shape is right. */
  readonly report?: AssessedReport;
  readonly provenance: Provenance;
}

/**
 * The whole way in one call: reads, checks and, for an activity report, measures, scores and explains.
 *
 * @param input anything; it is never thrown at and never repeated in the result's issues.
 * @throws KimError `missing-argument` without `asOf`, `invalid-argument` when it is no date.
 *
 * @example
 * ```ts
 * const { sound, issues } = assess(
 *   { kind: 'registration', schemaVersion: 'v1', id: 'k', name: 'KIM', bodyType: 'kim', members: [{ id: 'a' }] },
 *   { asOf: '2026-01-31' },
 * );
 * sound; // false
 * issues[0].code; // 'members.below-minimum'
 * ```
 */
export function assess(input: unknown, context: AssessContext): Assessment {
  const asOf = context?.asOf;
  requireAsOf(asOf, 'assess');
  const { ruleSet = ruleSetAt(asOf), framework = adindaFramework } = context;
  const checked = checkSubmission(input, { ...context, ruleSet });
  const { submission } = checked;
  return {
    ...checked,
    ...(submission?.kind === 'activity-report' && {
      report: assessReport(submission, registrationIn(context), framework, asOf),
    }),
    provenance: { library: version, ruleSet: ruleSet.id, framework: framework.id, vocabularyHorizon, asOf },
  };
}

function registrationIn({ registration }: AssessContext): Registration | undefined {
  const { submission } = registration === undefined ? {} : parseSubmission(registration, { maxIssues: 0 });
  return submission?.kind === 'registration' ? submission : undefined;
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
