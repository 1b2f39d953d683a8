import { listOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { type ContradictionParams, contradictingFigures } from '../support/contradicting-figures.js';

/**
 * Figures that source texts state about one activity must not contradict each other.
 *
 * Fails where two texts give one subject two numbers of one unit, or one number of two units, as in
 * `registration.figures-contradict`, among the figures of one activity.
 *
 * Boundary: figures of different activities are not compared. Figures that lack a part are passed over.
 */
export const activityFiguresContradict = /* @__PURE__ */ rule({
  code: 'activity.figures-contradict',
  kind: 'activity-report',
  list: 'activities',
  ifNothingExamined: 'not-given',
  check(
    { activities },
    answer: Answering<'activity-report', ContradictionParams>,
    options: OptionsOf<typeof activityFiguresContradictReference>,
  ) {
    for (let i = 0; i < activities.length; i++) {
      const { statedFigures } = activities[i] ?? {};
      if (statedFigures === undefined) continue;
      const { findings, compared } = contradictingFigures(statedFigures, ['activities', i, 'statedFigures'], options);
      if (compared > 0) answer.examined();
      for (const { path, params } of findings) answer.found(path, params);
    }
  },
});

/** For the page of the rules. */
export const activityFiguresContradictReference = {
  options: { sameUnit: /* @__PURE__ */ listOf<readonly string[]>('lists of words', Array.isArray) },
  reads: [
    'activities[].statedFigures[].subject',
    'activities[].statedFigures[].value',
    'activities[].statedFigures[].unit',
    'activities[].statedFigures[].source',
  ],
  reportsAt: ['activities[].statedFigures[].value', 'activities[].statedFigures[].unit'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
