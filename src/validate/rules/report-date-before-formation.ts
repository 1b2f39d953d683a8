import { type RuleReference, rule } from '../rule.js';
import { happeningLists, happeningPlaces, happeningPlacesAndKim, refuseHappenings } from '../support/happenings.js';

/**
 * A KIM did nothing before it was formed.
 *
 * Fails at every day of an activity, information item, product or facilitation before the day of formation.
 *
 * Boundary: the day of formation itself passes.
 */
export const reportDateBeforeFormation = /* @__PURE__ */ rule({
  code: 'report.date-before-formation',
  kind: 'activity-report',
  registration: ['formation.formedOn'],
  ifNothingExamined: 'nothing-to-check',
  check(report, answer) {
    const formedOn = answer.registration.formation?.formedOn ?? '';
    const isStated = refuseHappenings(report, { before: formedOn }, answer);
    if (!isStated) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});

/** For the page of the rules. */
export const reportDateBeforeFormationReference = {
  reads: happeningPlacesAndKim,
  reportsAt: happeningPlaces,
  lacks: happeningPlaces,
  cannotTell: { 'not-given': happeningLists },
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
