import type { Path } from '../../kernel/json-pointer.js';
import { counterpartKinds } from '../../vocabulary/concepts/counterpart-kinds.js';
import { relationKinds } from '../../vocabulary/concepts/relation-kinds.js';
import { codesOf } from '../option-kinds.js';
import { cannotTell, type Rule } from '../rule.js';
import { conclude } from '../support/conclude.js';
import { chainsAbove, isSuchBody, type SubordinationOptions } from '../support/subordination.js';
import { overWhole } from '../support/whole-list.js';

type ChainParams = {
  /** The relations that lead from the KIM to the office, in this order. */
  readonly chain: readonly Path[];
};

/**
 * A KIM is not under government by way of another body either: its parent body is not itself under an office, at any
 * distance. An office right above the KIM is for `independence.subordinate`.
 */
export const independenceSubordinateThroughOthers: Rule<
  'independence.subordinate-through-others',
  'registration',
  SubordinationOptions,
  ChainParams
> = {
  code: 'independence.subordinate-through-others',
  kind: 'registration',
  options: { kinds: codesOf(relationKinds), bodies: codesOf(counterpartKinds) },
  check(draft, options, { asOf }) {
    if (draft.relations === undefined) return cannotTell('not-given', ['relations']);
    const { chains, missing } = chainsAbove(draft, options, asOf, (relation) => isSuchBody(relation, options) !== true);
    const findings = chains.map((chain) => ({
      path: ['relations', chain[0], 'kind'],
      params: { chain: chain.map((index) => ['relations', index]) },
    }));
    return overWhole(draft, 'relations', conclude(findings, missing));
  },
};
