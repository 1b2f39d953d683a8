import { listOf } from '../option-kinds.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';
import {
  type ContradictionParams,
  contradictingFigures,
  type FigureOptions,
} from '../support/contradicting-figures.js';

/** Figures that source texts state about one activity must not contradict each other. */
export const activityFiguresContradict: Rule<
  'activity.figures-contradict',
  'activity-report',
  FigureOptions,
  ContradictionParams
> = {
  code: 'activity.figures-contradict',
  kind: 'activity-report',
  options: { sameUnit: listOf('lists of words', Array.isArray) },
  check({ activities }, options) {
    if (activities === undefined) return cannotTell('not-given', ['activities']);
    if (activities.length === 0) return nothingToCheck;
    const findings: Finding<ContradictionParams>[] = [];
    let figures = 0;
    activities.forEach(({ statedFigures }, i) => {
      if (statedFigures === undefined) return;
      const result = contradictingFigures(statedFigures, ['activities', i, 'statedFigures'], options);
      figures += result.compared;
      findings.push(...result.findings);
    });
    return figures === 0 ? cannotTell('not-given', ['activities']) : conclude(findings);
  },
};
