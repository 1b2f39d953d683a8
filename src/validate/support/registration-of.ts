import type { ActivityReportDraft, RegistrationDraft } from '../../model/submission.js';
import { type CannotTell, cannotTell, type RuleContext } from '../rule.js';

/**
 * The registration that a report belongs to, when the host gave it. A registration of another KIM,
 * or one of which that cannot be known, states nothing about this report.
 */
export function registrationOf(report: ActivityReportDraft, context: RuleContext): RegistrationDraft | undefined {
  const { registration } = context;
  if (registration?.id === undefined || report.kimId !== registration.id) return undefined;
  return registration;
}

/** The answer of a rule that compares a report with its registration, when there is none. */
export function noRegistration(report: ActivityReportDraft): CannotTell {
  return report.kimId === undefined ? cannotTell('no-registration', ['kimId']) : cannotTell('no-registration');
}

/** The answer of such a rule when the registration lacks what it needs; the paths lead into the registration. */
export function registrationLacks(...missing: CannotTell['missing']): CannotTell {
  return cannotTell('registration-incomplete', ...missing);
}
