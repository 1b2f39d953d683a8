import { rule } from '../rule.js';
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
  reads: happeningPlacesAndKim,
  reportsAt: happeningPlaces,
  registration: ['formation.formedOn'],
  lacks: happeningPlaces,
  ifNothingExamined: 'nothing-to-check',
  cannotTell: { 'not-given': happeningLists },
  notInJsonSchema: 'needs-registration',
  check(report, answer) {
    const formedOn = answer.registration.formation?.formedOn ?? '';
    const isStated = refuseHappenings(report, { before: formedOn }, answer);
    if (!isStated) answer.cannotTell('not-given', ...happeningLists.map((list) => [list]));
  },
});
