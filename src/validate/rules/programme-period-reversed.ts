import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { type BareFinding, conclude, type NoOptions } from '../support/conclude.js';

/** The period of a work programme ends on or after the day it begins. */
export const programmePeriodReversed: Rule<'programme.period-reversed', 'registration', NoOptions> = {
  code: 'programme.period-reversed',
  kind: 'registration',
  check({ workProgrammes }) {
    if (workProgrammes === undefined) return cannotTell('not-given', ['workProgrammes']);
    if (workProgrammes.length === 0) return nothingToCheck;
    const findings: BareFinding[] = [];
    const missing: Path[] = [];
    workProgrammes.forEach(({ period }, i) => {
      const { from, through } = period ?? {};
      if (from === undefined) missing.push(['workProgrammes', i, 'period', 'from']);
      if (through === undefined) missing.push(['workProgrammes', i, 'period', 'through']);
      if (from !== undefined && through !== undefined && through < from) {
        findings.push({ path: ['workProgrammes', i, 'period', 'through'], params: {} });
      }
    });
    return conclude(findings, missing);
  },
};
