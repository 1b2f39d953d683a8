import { type Answering, type RuleReference, rule } from '../rule.js';

type TargetParams = {
  /** How many parts the target was divided into. */
  readonly parts: number;
};

/** Sums of decimal parts differ from the whole in the last bits; far less than any target can mean. */
const tolerance = 1e-9;

/**
 * The parts of a target add up to the target.
 *
 * Fails at every target that is divided into parts whose sum is not the target.
 *
 * Boundary: a difference of a thousand-millionth of the numbers added is none. Targets that are not divided are passed over.
 */
export const programmeTargetNotAddingUp = /* @__PURE__ */ rule({
  code: 'programme.target-not-adding-up',
  kind: 'registration',
  list: 'workProgrammes',
  ifNothingExamined: 'not-given',
  check({ workProgrammes }, answer: Answering<'registration', TargetParams>) {
    workProgrammes.forEach(({ targets }, i) => {
      targets?.forEach(({ target, disaggregation }, j) => {
        if (disaggregation === undefined || disaggregation.length === 0) return;
        answer.examined();
        const path = ['workProgrammes', i, 'targets', j];
        if (target === undefined) answer.lacks([...path, 'target']);
        let sum = 0;
        let size = Math.abs(target ?? 0);
        let whole = target !== undefined;
        disaggregation.forEach((part, k) => {
          if (part.target === undefined) {
            answer.lacks([...path, 'disaggregation', k, 'target']);
            whole = false;
            return;
          }
          sum += part.target;
          size += Math.abs(part.target);
        });
        if (whole && Math.abs(sum - (target ?? 0)) > tolerance * size) {
          answer.found([...path, 'target'], { parts: disaggregation.length });
        }
      });
    });
  },
});

/** For the page of the rules. */
export const programmeTargetNotAddingUpReference = {
  reads: ['workProgrammes[].targets[].target', 'workProgrammes[].targets[].disaggregation[].target'],
  reportsAt: ['workProgrammes[].targets[].target'],
  lacks: ['workProgrammes[].targets[].target', 'workProgrammes[].targets[].disaggregation[].target'],
  notInJsonSchema: 'adds-up',
} as const satisfies RuleReference;
