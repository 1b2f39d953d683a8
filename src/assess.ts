import { type CheckContext, type CheckResult, checkWith, requireContext } from './check.js';
import { explainScore } from './explain/explain-score.js';
import type { Explanation } from './explain/explanation.js';
import type { LocalDate } from './kernel/local-date.js';
import { measureKim } from './measure/measure-kim.js';
import type { Measurements } from './measure/measurements.js';
import type { ActivityReport } from './model/activity-report.js';
import type { Provenance } from './model/provenance.js';
import type { Registration } from './model/registration.js';
import type { Scorecard } from './model/scorecard.js';
import { type LeftOut, measurable } from './parse/measurable.js';
import { readSubmission } from './parse/parse-submission.js';
import { compiledOf } from './score/compile.js';
import type { Framework } from './score/framework.js';
import { adindaFramework } from './score/frameworks/adinda.js';
import { scoreKim } from './score/score-kim.js';
import { ruleSetAt } from './validate/rule-set-at.js';
import { version } from './version.js';
import { vocabularyHorizon } from './vocabulary/horizon.js';

/** Under which definitions, and on which day, a submission is assessed. */
export interface AssessContext extends CheckContext {
  /** Default: `adindaFramework`, `adinda-2027`. */
  readonly framework?: Framework;
}

/** A measured and scored reporting period. */
export interface AssessedReport {
  readonly measurements: Measurements;
  /** Of a report or registration of which something was left out, `partialLists` names the lists that are not whole. */
  readonly card: Scorecard;
  readonly explanation: Explanation;
  /**
   * Whether the registration of the context was used: that of another KIM is not, and the findings say so
   * (`report.other-kim`), nor is one that cannot be read.
   */
  readonly registration: 'used' | 'not-given' | 'of-another-kim' | 'unreadable';
  /**
   * What of the report could not be measured, and why, down to the fields of its items; empty for a report whose shape is
   * right. The card states how many parts were left out (`partsLeftOut`); a registration that cannot be read is one.
   */
  readonly leftOut: readonly LeftOut[];
  /** The same of the registration, where it was used. */
  readonly leftOutOfRegistration: readonly LeftOut[];
}

/** Everything the library finds out about one submission: the result of its check, and what it is worth. */
export interface Assessment extends CheckResult {
  /**
   * Measured, scored and explained; only for an activity report that states whose it is and of which period. Where its shape is
   * wrong, what is right in it is measured.
   */
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
  requireContext(context, 'assess');
  const { asOf, ruleSet = ruleSetAt(context.asOf), framework = adindaFramework } = context;
  compiledOf(framework, 'assess');
  const checked = checkWith(input, { ...context, ruleSet }, 'assess');
  const { readable } = checked;
  return {
    ...checked,
    ...(readable?.kind === 'activity-report' && reportOf(input, context, framework, asOf)),
    provenance: { library: version, ruleSet: ruleSet.id, framework: framework.id, vocabularyHorizon, asOf },
  };
}

/** So many faults are looked at to state what was left out. */
const mostIssues = 10_000;

/** What of the input can be measured; every item that is measured is whole. */
function readWhole(input: unknown) {
  const { readable, issues } = readSubmission(input, { maxIssues: mostIssues });
  return readable === undefined ? undefined : measurable(readable, issues);
}

function reportOf(input: unknown, { registration }: AssessContext, framework: Framework, asOf: LocalDate) {
  const read = readWhole(input);
  const report = read?.submission;
  if (read === undefined || report?.kind !== 'activity-report') return undefined;
  const readGroup = registration === undefined ? undefined : readWhole(registration);
  const group = readGroup?.submission;
  const found = group?.kind === 'registration' ? group : undefined;
  const own = found?.id === report.kimId ? found : undefined;
  const leftOutOfRegistration = own === undefined ? [] : (readGroup?.leftOut ?? []);
  const use = own ? 'used' : found ? 'of-another-kim' : registration === undefined ? 'not-given' : 'unreadable';
  const partsLeftOut = read.leftOut.length + leftOutOfRegistration.length + (use === 'unreadable' ? 1 : 0);
  const assessed = assessReport(report, own, framework, asOf, partsLeftOut);
  return {
    report: { ...assessed, registration: use, leftOut: read.leftOut, leftOutOfRegistration },
  } satisfies Pick<Assessment, 'report'>;
}

function assessReport(
  report: ActivityReport,
  registration: Registration | undefined,
  framework: Framework,
  asOf: LocalDate,
  partsLeftOut: number,
): Omit<AssessedReport, 'leftOut' | 'leftOutOfRegistration' | 'registration'> {
  const measurements = measureKim({ registration, report }, { asOf });
  const scored = scoreKim(measurements, framework, { asOf });
  const card: Scorecard = partsLeftOut === 0 ? scored : { ...scored, partsLeftOut };
  return { measurements, card, explanation: explainScore(card, framework) };
}
