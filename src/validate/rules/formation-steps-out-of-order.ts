import type { Path } from '../../kernel/json-pointer.js';
import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { FormationStepRecord } from '../../model/formation.js';
import { type FormationStep, formationSteps } from '../../vocabulary/concepts/formation-steps.js';
import { codesOf, listOf } from '../option-kinds.js';
import { cannotTell, type Finding, nothingToCheck, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';

/** An order in which a source states the steps. */
type StepOrder = { readonly steps: readonly FormationStep[] };

type StepParams = {
  /** The step that comes first wherever both are stated. */
  readonly earlier: FormationStep;
  /** The step that comes after it. */
  readonly later: FormationStep;
};

/**
 * The steps on the way to a KIM, in an order that no source states. Sources differ (some adopt statutes before the
 * decree, some after), so the rule set gives every order it knows and only a pair that all of them reverse is found.
 */
export const formationStepsOutOfOrder: Rule<
  'formation.steps-out-of-order',
  'registration',
  { readonly orders: readonly StepOrder[] },
  StepParams
> = {
  code: 'formation.steps-out-of-order',
  kind: 'registration',
  options: {
    orders: listOf('objects with steps', (order) =>
      codesOf(formationSteps).accepts((order as StepOrder | null)?.steps),
    ),
  },
  check({ formation }, { orders }) {
    const steps = formation?.steps;
    if (steps === undefined) return cannotTell('not-given', ['formation', 'steps']);
    if (steps.length === 0) return nothingToCheck;
    const { firsts, missing, unknownFirst } = firstDates(steps);
    const findings: Finding<StepParams>[] = [];
    for (const [earlier, a] of firsts) {
      if (a.known === undefined) continue;
      // Only if even the earliest day the first step may have been done is after the second was first done.
      const earliest = a.undated ? '' : unknownFirst !== undefined && unknownFirst < a.known ? unknownFirst : a.known;
      for (const [later, b] of firsts) {
        if (b.known === undefined || earliest <= b.known || !comesBefore(earlier, later, orders)) continue;
        findings.push({ path: ['formation', 'steps', b.index, 'doneOn'], params: { earlier, later } });
      }
    }
    return conclude(findings, missing);
  },
};

interface FirstDate {
  /** Earliest recorded day. */
  known: LocalDate | undefined;
  index: number;
  /** Done at least once on a day nobody recorded. */
  undated: boolean;
}

function firstDates(steps: readonly Draft<FormationStepRecord>[]) {
  const firsts = new Map<FormationStep, FirstDate>();
  const missing: Path[] = [];
  /** Earliest day of a record that does not state which step it is; `''` if it may be any day. */
  let unknownFirst: LocalDate | undefined;
  steps.forEach(({ step, doneOn }, index) => {
    if (doneOn === undefined) missing.push(['formation', 'steps', index, 'doneOn']);
    if (step === undefined) {
      missing.push(['formation', 'steps', index, 'step']);
      const day = doneOn ?? '';
      if (unknownFirst === undefined || day < unknownFirst) unknownFirst = day;
      return;
    }
    const first = firsts.get(step);
    if (first === undefined) firsts.set(step, { known: doneOn, index, undated: doneOn === undefined });
    else if (doneOn === undefined) first.undated = true;
    else if (first.known === undefined || doneOn < first.known) {
      first.known = doneOn;
      first.index = index;
    }
  });
  return { firsts, missing, unknownFirst };
}

/** Whether every order that states both steps states the one before the other, and at least one does. */
function comesBefore(earlier: FormationStep, later: FormationStep, orders: readonly StepOrder[]): boolean {
  let stated = false;
  for (const { steps } of orders) {
    const first = steps.indexOf(earlier);
    const second = steps.indexOf(later);
    if (first === -1 || second === -1) continue;
    if (first > second) return false;
    stated = true;
  }
  return stated;
}
