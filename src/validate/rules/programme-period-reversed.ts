import { type RuleReference, rule } from '../rule.js';
import { refuseReversed } from '../support/reversed.js';

/**
 * The period of a work programme ends on or after the day it begins.
 *
 * Fails at every programme whose last day lies before its first.
 *
 * Boundary: a period of one day passes.
 */
export const programmePeriodReversed = /* @__PURE__ */ rule({
  code: 'programme.period-reversed',
  kind: 'registration',
  list: 'workProgrammes',
  check({ workProgrammes }, answer) {
    workProgrammes.forEach(({ period }, i) => {
      const { from, through } = period ?? {};
      if (from === undefined) answer.lacks(['workProgrammes', i, 'period', 'from']);
      if (through === undefined) answer.lacks(['workProgrammes', i, 'period', 'through']);
      refuseReversed(from, through, ['workProgrammes', i, 'period', 'through'], answer);
    });
  },
});

/** For the page of the rules. */
export const programmePeriodReversedReference = {
  reads: ['workProgrammes[].period.from', 'workProgrammes[].period.through'],
  reportsAt: ['workProgrammes[].period.through'],
  lacks: ['workProgrammes[].period.from', 'workProgrammes[].period.through'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
