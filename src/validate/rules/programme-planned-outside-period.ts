import { type RuleReference, rule } from '../rule.js';

/**
 * What a programme plans, it plans within its own period.
 *
 * Fails at every planned activity whose day lies before the first or after the last day of its programme.
 *
 * Boundary: both ends of the period belong to it. A reversed period has a rule of its own and is passed over, and so are
 * activities without a day.
 */
export const programmePlannedOutsidePeriod = /* @__PURE__ */ rule({
  code: 'programme.planned-outside-period',
  kind: 'registration',
  list: 'workProgrammes',
  ifNothingExamined: 'not-given',
  check({ workProgrammes }, answer) {
    workProgrammes.forEach(({ period, activities }, i) => {
      const { from, through } = period ?? {};
      if (from === undefined || through === undefined || through < from) return;
      activities?.forEach(({ plannedOn }, j) => {
        if (plannedOn === undefined) return;
        answer.examined();
        if (plannedOn < from || plannedOn > through) {
          answer.found(['workProgrammes', i, 'activities', j, 'plannedOn']);
        }
      });
    });
  },
});

/** For the page of the rules. */
export const programmePlannedOutsidePeriodReference = {
  reads: ['workProgrammes[].period.from', 'workProgrammes[].period.through', 'workProgrammes[].activities[].plannedOn'],
  reportsAt: ['workProgrammes[].activities[].plannedOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
