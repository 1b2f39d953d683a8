import type { CounterpartKind } from '../../vocabulary/concepts/counterpart-kinds.js';
import { counterpartKinds, relationKinds } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { chainsAbove, lackedByChains, readByChains } from '../support/subordination.js';

type AnswerableParams = {
  /** The body at the end of the way; `null` where its kind is not known. */
  readonly counterpart: CounterpartKind | null;
  /** How many relations lead there. */
  readonly relations: number;
};

/**
 * Somebody recorded that the KIM answers to an office, straight or by way of other bodies. Officials speak so of groups
 * that they merely guide ("formed under the responsibility of the Lurah"), so what it means must be asked.
 *
 * Fails at every relation of the KIM itself, in force on the day of judgement, from which relations of the kinds `kinds`
 * lead to a body of `bodies` or narrower, where at least one of them is of `answerable`. Ways of parent bodies alone are
 * the matter of `independence.subordinate` and `independence.subordinate-through-others`.
 *
 * Boundary: the first and the last day of each relation belong to it.
 */
export const independenceAnswerable = /* @__PURE__ */ rule({
  code: 'independence.answerable',
  kind: 'registration',
  needs: ['relations'],
  wholeList: 'relations',
  check(
    draft,
    answer: Answering<'registration', AnswerableParams>,
    options: OptionsOf<typeof independenceAnswerableReference>,
  ) {
    const { relations } = draft;
    for (const chain of chainsAbove(draft, options, answer)) {
      const last = relations[chain[chain.length - 1] as number];
      const isAnswerable = chain.some((index) => {
        const kind = relations[index]?.kind;
        return kind !== undefined && options.answerable.includes(kind);
      });
      if (isAnswerable) {
        answer.found(['relations', chain[0], 'kind'], {
          counterpart: last?.counterpart?.kind ?? null,
          relations: chain.length,
        });
      }
    }
  },
});

/** For the page of the rules. */
export const independenceAnswerableReference = {
  options: {
    kinds: /* @__PURE__ */ someCodesOf(relationKinds),
    answerable: /* @__PURE__ */ someCodesOf(relationKinds),
    bodies: /* @__PURE__ */ someCodesOf(counterpartKinds),
  },
  reads: readByChains,
  reportsAt: ['relations[].kind'],
  lacks: lackedByChains,
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
