import { counterpartKinds, relationKinds } from '../../vocabulary/generated/lists.js';
import { someCodesOf } from '../option-kinds.js';
import { type OptionsOf, type RuleReference, rule } from '../rule.js';
import { chainsAbove, lackedByChains, readByChains } from '../support/subordination.js';

/**
 * A KIM is non-partisan: no political party stands above it.
 *
 * Fails at every relation of the KIM itself, in force on the day of judgement, from which relations of the kinds `kinds`
 * lead to a body of `bodies` or narrower, straight or by way of other bodies.
 *
 * Boundary: the first and the last day of each relation belong to it. An activity held together with a party is no
 * relation of these kinds.
 */
export const independencePartisan = /* @__PURE__ */ rule({
  code: 'independence.partisan',
  kind: 'registration',
  needs: ['relations'],
  wholeList: 'relations',
  check(draft, answer, options: OptionsOf<typeof independencePartisanReference>) {
    for (const [first] of chainsAbove(draft, options, answer)) answer.found(['relations', first, 'kind']);
  },
});

/** For the page of the rules. */
export const independencePartisanReference = {
  options: { kinds: /* @__PURE__ */ someCodesOf(relationKinds), bodies: /* @__PURE__ */ someCodesOf(counterpartKinds) },
  reads: readByChains,
  reportsAt: ['relations[].kind'],
  lacks: lackedByChains,
  notInJsonSchema: 'follows-ids',
} as const satisfies RuleReference;
