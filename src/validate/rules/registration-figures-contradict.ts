import { listOf } from '../option-kinds.js';
import { cannotTell, nothingToCheck, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';
import {
  type ContradictionParams,
  contradictingFigures,
  type FigureOptions,
} from '../support/contradicting-figures.js';

/** Figures that source texts state about a KIM must not contradict each other. */
export const registrationFiguresContradict: Rule<
  'registration.figures-contradict',
  'registration',
  FigureOptions,
  ContradictionParams
> = {
  code: 'registration.figures-contradict',
  kind: 'registration',
  options: { sameUnit: listOf('lists of words', Array.isArray) },
  check({ statedFigures }, options) {
    if (statedFigures === undefined) return cannotTell('not-given', ['statedFigures']);
    if (statedFigures.length === 0) return nothingToCheck;
    const { findings, compared } = contradictingFigures(statedFigures, ['statedFigures'], options);
    return compared === 0 ? cannotTell('not-given', ['statedFigures']) : conclude(findings);
  },
};
