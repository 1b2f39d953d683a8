import type { Path } from '../../kernel/json-pointer.js';
import { counterpartKinds, relationKinds } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type Answering, type OptionsOf, type RuleReference, rule } from '../rule.js';
import { chainsAbove, lackedByChains, readByChains } from '../support/subordination.js';

type ChainParams = {
  /** The relations that lead from the KIM to the office, in this order. */
  readonly chain: readonly Path[];
};

/**
 * A KIM is not under government by way of another body either: its parent body is not itself under an office, at any
 * distance. The shortest way is reported, once for each body that stands right above the KIM; ways that meet in one body
 * are reported once. Rings of bodies end where they began.
 *
 * Fails at every relation of the KIM itself, in force on the day of judgement, from which relations of the kinds `kinds`
 * lead to a body of `bodies` or narrower. A body right above the KIM that is such a body is the matter of
 * `independence.subordinate`.
 *
 * Boundary: the first and the last day of each relation belong to it. Of a body without any relation nobody knows what
 * stands above it.
 */
export const independenceSubordinateThroughOthers = /* @__PURE__ */ rule({
  code: 'independence.subordinate-through-others',
  kind: 'registration',
  needs: ['relations'],
  wholeList: 'relations',
  check(
    draft,
    answer: Answering<'registration', ChainParams>,
    options: OptionsOf<typeof independenceSubordinateThroughOthersReference>,
  ) {
    for (const chain of chainsAbove(draft, options, answer, true)) {
      answer.found(['relations', chain[0], 'kind'], { chain: chain.map((index) => ['relations', index]) });
    }
  },
});

/** For the page of the rules. */
export const independenceSubordinateThroughOthersReference = {
  options: { kinds: /* @__PURE__ */ someCodesOf(relationKinds), bodies: /* @__PURE__ */ someCodesOf(counterpartKinds) },
  reads: readByChains,
  reportsAt: ['relations[].kind'],
  lacks: lackedByChains,
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
