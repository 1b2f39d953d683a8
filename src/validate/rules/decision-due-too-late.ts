import { addMonths } from '../../kernel/local-date.js';
import { atLeast } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';

/**
 * A decision that falls due many years from now can never be late; the year is more likely a slip.
 *
 * Fails at every day on which a decision falls due that lies more than `maximumMonths` after the end of the period.
 *
 * Boundary: the same day so many months later passes. Decisions without such a day are passed over.
 */
export const decisionDueTooLate = /* @__PURE__ */ rule({
  code: 'decision.due-too-late',
  kind: 'activity-report',
  list: 'decisions',
  needs: ['period.through'],
  ifNothingExamined: 'not-given',
  check(
    { decisions, period: { through } },
    answer: Answering<'activity-report', { readonly maximumMonths: number }>,
    { maximumMonths }: OptionsOf<typeof decisionDueTooLateReference>,
  ) {
    const latest = addMonths(through, maximumMonths);
    for (let i = 0; i < decisions.length; i++) {
      const { dueOn } = decisions[i] ?? {};
      if (dueOn === undefined) continue;
      answer.examined();
      if (dueOn > latest) answer.found(['decisions', i, 'dueOn'], { maximumMonths });
    }
  },
});

/** For the page of the rules. */
export const decisionDueTooLateReference = {
  options: { maximumMonths: /* @__PURE__ */ atLeast(1) },
  reads: ['decisions[].dueOn', 'period.through'],
  reportsAt: ['decisions[].dueOn'],
  notInJsonSchema: 'compares-fields',
} as const satisfies RuleReference;
