import { type RuleReference, rule } from '../rule.js';

/**
 * A report is judged beside the registration of the KIM that wrote it, not of another.
 *
 * Fails when the id of the registration that the host gave is not the `kimId` of the report.
 *
 * Boundary: ids are compared as they are written.
 */
export const reportOtherKim = /* @__PURE__ */ rule({
  code: 'report.other-kim',
  kind: 'activity-report',
  check({ kimId }, answer) {
    const { given } = answer;
    if (given === undefined) return answer.cannotTell('no-registration');
    if (kimId === undefined) return answer.cannotTell('not-given', ['kimId']);
    if (given.id === undefined) return answer.cannotTell('registration-incomplete', ['id']);
    if (kimId !== given.id) answer.found(['kimId']);
  },
});

/** For the page of the rules. */
export const reportOtherKimReference = {
  reads: ['kimId'],
  reportsAt: ['kimId'],
  cannotTell: { 'no-registration': [], 'not-given': ['kimId'], 'registration-incomplete': ['id'] },
  notInJsonSchema: 'needs-registration',
} as const satisfies RuleReference;
