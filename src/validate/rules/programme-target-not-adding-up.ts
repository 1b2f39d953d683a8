import type { Path } from '../../kernel/json-pointer.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude, type NoOptions } from '../support/conclude.js';

type TargetParams = {
  /** How many parts the target was divided into. */
  readonly parts: number;
};

/** Sums of decimal parts differ from the whole in the last bits; far less than any target can mean. */
const tolerance = 1e-9;

/** The parts of a target add up to the target. */
export const programmeTargetNotAddingUp: Rule<
  'programme.target-not-adding-up',
  'registration',
  NoOptions,
  TargetParams
> = {
  code: 'programme.target-not-adding-up',
  kind: 'registration',
  check({ workProgrammes }) {
    if (workProgrammes === undefined) return cannotTell('not-given', ['workProgrammes']);
    if (workProgrammes.length === 0) return nothingToCheck;
    const findings: Finding<TargetParams>[] = [];
    const missing: Path[] = [];
    let divided = 0;
    workProgrammes.forEach(({ targets }, i) => {
      targets?.forEach(({ target, disaggregation }, j) => {
        if (disaggregation === undefined || disaggregation.length === 0) return;
        divided++;
        const path = ['workProgrammes', i, 'targets', j];
        if (target === undefined) missing.push([...path, 'target']);
        let sum = 0;
        let size = Math.abs(target ?? 0);
        let whole = target !== undefined;
        disaggregation.forEach((part, k) => {
          if (part.target === undefined) {
            missing.push([...path, 'disaggregation', k, 'target']);
            whole = false;
            return;
          }
          sum += part.target;
          size += Math.abs(part.target);
        });
        if (whole && Math.abs(sum - (target ?? 0)) > tolerance * size) {
          findings.push({ path: [...path, 'target'], params: { parts: disaggregation.length } });
        }
      });
    });
    return divided === 0 ? cannotTell('not-given', ['workProgrammes']) : conclude(findings, missing);
  },
};
