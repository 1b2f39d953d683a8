import type { LocalDate } from '../../kernel/local-date.js';
import type { Draft } from '../../model/draft.js';
import type { FormationStepRecord } from '../../model/formation.js';
import type { FormationStep } from '../../vocabulary/concepts/formation-steps.js';
import { formationSteps } from '../../vocabulary/generated/lists.js';
import { listOf, someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

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
 *
 * Fails at the later of two steps when it was first done before the earlier one, and every one of `orders` that names both
 * has them the other way round, at least one of them.
 *
 * Boundary: two steps on one day pass. A step without a day may have been done on any day, and a record that does not name
 * its step may be any step.
 */
export const formationStepsOutOfOrder = /* @__PURE__ */ rule({
  code: 'formation.steps-out-of-order',
  kind: 'registration',
  needs: ['formation.steps'],
  ifNothingExamined: 'nothing-to-check',
  check(
    { formation: { steps } },
    answer: Answering<'registration', StepParams>,
    { orders }: OptionsOf<typeof formationStepsOutOfOrderReference>,
  ) {
    if (steps.length > 0) answer.examined();
    const { firsts, unknownFirst } = firstDates(steps, answer);
    for (const [earlier, a] of firsts) {
      if (a.known === undefined) continue;
      // Only if even the earliest day the first step may have been done is after the second was first done.
      const earliest = a.undated ? '' : unknownFirst !== undefined && unknownFirst < a.known ? unknownFirst : a.known;
      for (const [later, b] of firsts) {
        if (b.known === undefined || earliest <= b.known || !comesBefore(earlier, later, orders)) continue;
        answer.found(['formation', 'steps', b.index, 'doneOn'], { earlier, later });
      }
    }
  },
});

/** For the page of the rules. */
export const formationStepsOutOfOrderReference = {
  options: {
    orders: /* @__PURE__ */ listOf<StepOrder>('objects with steps', (order) =>
      /* @__PURE__ */ someCodesOf(formationSteps).accepts((order as StepOrder | null)?.steps),
    ),
  },
  reads: ['formation.steps[].step', 'formation.steps[].doneOn'],
  reportsAt: ['formation.steps[].doneOn'],
  lacks: ['formation.steps[].step', 'formation.steps[].doneOn'],
  notInJsonSchema: 'compares-items',
} as const satisfies RuleReference;

interface FirstDate {
  /** Earliest recorded day. */
  known: LocalDate | undefined;
  index: number;
  /** Done at least once on a day nobody recorded. */
  undated: boolean;
}

function firstDates(steps: readonly Draft<FormationStepRecord>[], answer: Pick<Answering, 'lacks'>) {
  const firsts = new Map<FormationStep, FirstDate>();
  /** Earliest day of a record that does not state which step it is; `''` if it may be any day. */
  let unknownFirst: LocalDate | undefined;
  for (let index = 0; index < steps.length; index++) {
    const { step, doneOn } = steps[index] ?? {};
    if (doneOn === undefined) answer.lacks(['formation', 'steps', index, 'doneOn']);
    if (step === undefined) {
      answer.lacks(['formation', 'steps', index, 'step']);
      const day = doneOn ?? '';
      if (unknownFirst === undefined || day < unknownFirst) unknownFirst = day;
      continue;
    }
    const first = firsts.get(step);
    if (first === undefined) firsts.set(step, { known: doneOn, index, undated: doneOn === undefined });
    else if (doneOn === undefined) first.undated = true;
    else if (first.known === undefined || doneOn < first.known) {
      first.known = doneOn;
      first.index = index;
    }
  }
  return { firsts, unknownFirst };
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
