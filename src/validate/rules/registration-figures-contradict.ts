import { listOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { type ContradictionParams, contradictingFigures } from '../support/contradicting-figures.js';

/**
 * Figures that source texts state about a KIM must not contradict each other.
 *
 * Fails where two texts give one subject two numbers of one unit, or one number of two units; once for each subject and
 * unit, and for each subject and number. Words in one list of `sameUnit` name one unit.
 *
 * Boundary: one text does not contradict itself, and different numbers of different units are no contradiction. Words are
 * compared without capitals, marks and blanks. Figures that lack a part are passed over.
 */
export const registrationFiguresContradict = /* @__PURE__ */ rule({
  code: 'registration.figures-contradict',
  kind: 'registration',
  list: 'statedFigures',
  ifNothingExamined: 'not-given',
  check(
    { statedFigures },
    answer: Answering<'registration', ContradictionParams>,
    options: OptionsOf<typeof registrationFiguresContradictReference>,
  ) {
    const { findings, compared } = contradictingFigures(statedFigures, ['statedFigures'], options);
    if (compared > 0) answer.examined();
    for (const { path, params } of findings) answer.found(path, params);
  },
});

/** For the page of the rules. */
export const registrationFiguresContradictReference = {
  options: { sameUnit: /* @__PURE__ */ listOf<readonly string[]>('lists of words', Array.isArray) },
  reads: ['statedFigures[].subject', 'statedFigures[].value', 'statedFigures[].unit', 'statedFigures[].source'],
  reportsAt: ['statedFigures[].value', 'statedFigures[].unit'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;
